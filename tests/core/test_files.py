"""Atomic writing of small files."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.files import replaced, write_atomically

if TYPE_CHECKING:
    from pathlib import Path


def test_file_is_replaced_and_nothing_else_is_left_behind(tmp_path: Path) -> None:
    path = tmp_path / "very" / "deep" / "settings.json"
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


def test_until_it_is_whole_a_file_lies_hidden_beside_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Path] = []
    replaced = os.replace

    def watched(source: Path, target: Path) -> None:
        seen.append(source)
        replaced(source, target)

    monkeypatch.setattr(os, "replace", watched)
    write_atomically(tmp_path / "settings.json", b"new")
    (unfinished,) = seen
    assert unfinished.parent == tmp_path
    assert unfinished.name.startswith(".settings.json.")


def test_a_disk_that_is_gone_altogether_is_told_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", refuse)
    monkeypatch.setattr(os, "unlink", refuse)
    with pytest.raises(OSError, match="Input/output error"):
        write_atomically(tmp_path / "settings.json", b"new")


def test_what_is_written_piece_by_piece_takes_its_place_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    with replaced(path) as part:
        part.write_bytes(b"first")
        assert not path.exists()
        assert part.parent == path.parent
    assert path.read_bytes() == b"first"
    assert list(path.parent.iterdir()) == [path]


def test_what_was_not_written_to_its_end_leaves_the_old_file_and_nothing_else(
    tmp_path: Path,
) -> None:
    path = tmp_path / "long.csv"
    path.write_bytes(b"old")

    def write_half() -> None:
        with replaced(path) as part:
            part.write_bytes(b"half")
            raise ValueError("half of it")

    with pytest.raises(ValueError, match="half"):
        write_half()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_two_threads_that_write_into_one_folder_do_not_write_into_one_file(tmp_path: Path) -> None:
    with replaced(tmp_path / "here.csv") as here, ThreadPoolExecutor(1) as other:
        here.write_text("here", encoding="utf-8")

        def write_there() -> None:
            with replaced(tmp_path / "there.csv") as there:
                there.write_text("there", encoding="utf-8")

        other.submit(write_there).result()
    names = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()}
    assert names == {"here.csv": "here", "there.csv": "there"}
