"""Atomic writing of small files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.files import write_atomically

if TYPE_CHECKING:
    from pathlib import Path


def test_file_is_replaced_and_nothing_else_is_left_behind(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    write_atomically(path, b"old")
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(path.parent.iterdir()) == [path]


def test_a_failed_write_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.json"
    write_atomically(path, b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
