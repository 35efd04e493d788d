from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.storage.record_log import PRUNE_EVERY, RECORDS_KEPT, RecordLog

if TYPE_CHECKING:
    from pathlib import Path


def test_ids_grow_and_go_on_after_a_restart(tmp_path: Path) -> None:
    first = RecordLog(tmp_path / "log.sqlite")
    assert [first.add(b"a"), first.add(b"b")] == [1, 2]
    first.close()
    again = RecordLog(tmp_path / "log.sqlite")
    assert again.add(b"c") == 3
    assert again.after(1, 10) == [(2, b"b"), (3, b"c")]


def test_the_oldest_of_many_or_the_newest_of_all() -> None:
    log = RecordLog(None)
    for n in range(9):
        log.add(bytes([n]))
    assert [found for found, _ in log.after(3, 4)] == [4, 5, 6, 7]
    assert [found for found, _ in log.latest(3)] == [7, 8, 9]
    assert log.after(9, 4) == []


def test_a_full_log_forgets_the_oldest() -> None:
    log = RecordLog(None)
    for _ in range(RECORDS_KEPT + 2 * PRUNE_EVERY):
        log.add(b"x")
    assert log.after(0, 1)[0][0] == 2 * PRUNE_EVERY + 1
