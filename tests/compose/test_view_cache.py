"""Views that are too much leave: the one not looked at for longest first, an open one never."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from desktop_app.compose.view_cache import MOST_BYTES, ViewCache

if TYPE_CHECKING:
    from pathlib import Path

SIZE = 1000
WINDOW, OTHER_WINDOW = "a window", "another"


@pytest.fixture
def room() -> list[int]:
    """How much the views may take, as a person sets it."""
    return [3 * SIZE]


@pytest.fixture
def views(tmp_path: Path, room: list[int]) -> ViewCache:
    """Three views, which take all the room: of a, b, c in the order they were last looked at."""
    cache = ViewCache(tmp_path / "views", lambda: room[0])
    for at, name in enumerate("abc"):
        put(cache, tmp_path / name, at_s=1000.0 + at)
    return cache


def folder_of(cache: ViewCache, recording: Path) -> Path:
    return cache._place(recording)


def put(cache: ViewCache, recording: Path, *, size: int = SIZE, at_s: float) -> None:
    folder = folder_of(cache, recording)
    folder.mkdir(parents=True)
    (folder / "level0").write_bytes(bytes(size - 10))
    (folder / "index").write_bytes(bytes(10))
    os.utime(folder, (at_s, at_s))


def names(cache: ViewCache, tmp_path: Path) -> str:
    return "".join(name for name in "abcd" if folder_of(cache, tmp_path / name).exists())


def test_nothing_leaves_while_there_is_room(views: ViewCache, tmp_path: Path) -> None:
    views.prune()
    assert names(views, tmp_path) == "abc"


def test_the_one_not_looked_at_for_longest_leaves_first(
    views: ViewCache, tmp_path: Path, room: list[int]
) -> None:
    room[0] -= 1
    views.prune()
    assert names(views, tmp_path) == "bc"
    room[0] = 0
    views.prune()
    assert names(views, tmp_path) == ""


def test_looking_at_one_makes_it_the_newest(
    views: ViewCache, tmp_path: Path, room: list[int]
) -> None:
    views.hold(tmp_path / "a", WINDOW)
    views.release(tmp_path / "a", WINDOW)
    room[0] = SIZE
    views.prune()
    assert names(views, tmp_path) == "a"


def test_one_that_is_open_stays_and_leaves_when_it_is_closed(
    views: ViewCache, tmp_path: Path, room: list[int]
) -> None:
    views.hold(tmp_path / "b", WINDOW)
    room[0] = 0
    views.prune()
    assert (tmp_path / "views").exists()
    assert len(list((tmp_path / "views").iterdir())) == 1
    views.release(tmp_path / "b", WINDOW)
    assert names(views, tmp_path) == ""


def test_one_that_is_open_twice_stays_until_both_have_closed_it(
    views: ViewCache, tmp_path: Path, room: list[int]
) -> None:
    views.hold(tmp_path / "b", WINDOW)
    views.hold(tmp_path / "b", OTHER_WINDOW)
    room[0] = 0
    views.release(tmp_path / "b", WINDOW)
    assert names(views, tmp_path) == "b"
    views.release(tmp_path / "b", WINDOW)
    assert names(views, tmp_path) == "b"
    views.release(tmp_path / "b", OTHER_WINDOW)
    assert names(views, tmp_path) == ""


def test_one_that_would_take_all_the_room_does_not_cost_the_others_theirs(
    views: ViewCache, tmp_path: Path
) -> None:
    put(views, tmp_path / "d", size=4 * SIZE, at_s=9e9)
    views.prune()
    assert names(views, tmp_path) == "abc"


def test_room_for_one_that_is_being_made_is_taken_from_the_oldest(
    views: ViewCache, tmp_path: Path
) -> None:
    views._check_room(2 * SIZE)
    assert names(views, tmp_path) == "c"


def test_one_that_is_being_made_ends_where_it_would_need_more_than_all(
    views: ViewCache, tmp_path: Path
) -> None:
    views.hold(tmp_path / "c", WINDOW)
    with pytest.raises(OSError, match="all the room"):
        views._check_room(2 * SIZE + 1)
    views.release(tmp_path / "c", WINDOW)
    assert names(views, tmp_path) == "c"


def test_a_folder_that_is_not_there_takes_nothing(tmp_path: Path) -> None:
    cache = ViewCache(tmp_path / "none")
    cache.prune()
    cache.release(tmp_path / "a", WINDOW)
    assert MOST_BYTES == 10e9
    assert not (tmp_path / "none").exists()
