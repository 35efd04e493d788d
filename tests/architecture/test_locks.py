"""The lock files pin by hash everything that pyproject.toml asks for, and name no place."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import dev

ROOT = Path(__file__).resolve().parents[2]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINNED = re.compile(r"^(?P<requirement>[^\s#].*?) \\\n(?P<hashes>(?:    --hash=.*\n)+)", re.M)
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?")
LOCKS = {name: group for _, name, group in dev.KINDS.values()}


def asked(group: str) -> list[Requirement]:
    """What the project and one dependency group ask for."""
    return [Requirement(text) for text in [*PYPROJECT["project"]["dependencies"], *_group(group)]]


def _group(name: str) -> list[str]:
    entries: list[Any] = PYPROJECT["dependency-groups"][name]
    texts: list[str] = []
    for entry in entries:
        texts += [entry] if isinstance(entry, str) else _group(entry["include-group"])
    return texts


def pinned(lock: str) -> list[Requirement]:
    """What a lock file pins."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return [Requirement(match["requirement"]) for match in PINNED.finditer(text)]


@pytest.mark.parametrize("lock", LOCKS)
@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_every_dependency_is_pinned_once_everywhere(lock: str, python: str, platform: str) -> None:
    place = {
        "python_version": python,
        "python_full_version": f"{python}.0",
        "sys_platform": platform,
        "platform_system": {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}[platform],
    }
    pins: dict[str, list[str]] = {}
    for pin in pinned(lock):
        if pin.marker is None or pin.marker.evaluate(place):
            (only,) = pin.specifier
            assert only.operator == "=="
            pins.setdefault(canonicalize_name(pin.name), []).append(only.version)
    assert [name for name, versions in pins.items() if len(versions) > 1] == []
    for wanted in asked(LOCKS[lock]):
        if wanted.marker is None or wanted.marker.evaluate(place):
            (version,) = pins[canonicalize_name(wanted.name)]
            assert wanted.specifier.contains(version), f"{wanted} is locked to {version}"


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_is_a_pin_a_hash_or_a_comment(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    known = sum(1 + match["hashes"].count("\n") for match in PINNED.finditer(text))
    comments = sum(line.lstrip().startswith("#") for line in text.splitlines())
    assert known + comments == len(text.splitlines())
    assert len(PINNED.findall(text)) > 20
    for match in PINNED.finditer(text):
        assert all(HASH.fullmatch(line) for line in match["hashes"].splitlines())


@pytest.mark.parametrize("lock", LOCKS)
def test_no_place_is_named(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert not re.search(r"https?:|file:|--index|--find-links|--trusted-host|@ ", text)


def test_the_locks_agree_with_each_other() -> None:
    versions: dict[tuple[str, str], str] = {}
    for lock in LOCKS:
        for pin in pinned(lock):
            key = canonicalize_name(pin.name), str(pin.marker)
            assert versions.setdefault(key, str(pin.specifier)) == str(pin.specifier), key
