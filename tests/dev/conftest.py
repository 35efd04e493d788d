"""A project folder to install into, and a record of what would be run."""

from __future__ import annotations

from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands that would have been run; each succeeds."""
    commands: list[list[str]] = []

    def call(command: list[str], **_: object) -> int:
        commands.append([str(part) for part in command])
        return 0

    monkeypatch.setattr(dev, "call", call)
    return commands


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty copy of what environments are made from."""
    for name in ("pyproject.toml", "requirements.lock", "requirements-dev.lock"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    return tmp_path
