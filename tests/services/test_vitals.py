"""What `vigil --measure` writes down while the program runs."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject

from desktop_app.core.errors import VigilError
from desktop_app.services.vitals import Vitals
from tests.helpers.clock import FakeClock

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def has_more(path: Path, n_before: int) -> bool:
    return len(lines(path)) > n_before


@pytest.mark.usefixtures("qapp")
def test_a_milestone_is_on_the_disk_at_once(tmp_path: Path) -> None:
    clock, owner = FakeClock(), QObject()
    vitals = Vitals(tmp_path / "run.jsonl", clock, owner)
    clock.sleep(0.25)
    vitals.milestone("window")
    vitals.note_failure(VigilError("The board burns."))
    assert lines(tmp_path / "run.jsonl") == [
        {"at_s": clock.now_s(), "milestone": "window"},
        {"at_s": clock.now_s(), "failed": "The board burns."},
    ]
    vitals.stop()


def test_a_stall_of_the_loop_is_in_the_next_line_and_in_no_other(
    qtbot: QtBot, tmp_path: Path
) -> None:
    clock, owner = FakeClock(), QObject()
    vitals = Vitals(tmp_path / "run.jsonl", clock, owner)
    vitals.look = lambda: {"decoded": 7}
    vitals.start()
    for moment_s in (1.5, 1.0):
        clock.sleep(moment_s)
        n_before = len(lines(tmp_path / "run.jsonl"))
        qtbot.waitUntil(partial(has_more, tmp_path / "run.jsonl", n_before))
    vitals.stop()
    vitals.stop()
    first, second = lines(tmp_path / "run.jsonl")
    assert (first["gap_ms"], second["gap_ms"]) == (1500.0, 1000.0)
    assert first["decoded"] == 7
    assert first["none_refs"] > 100
    assert first["true_refs"] > 10
    assert first["false_refs"] > 10


@pytest.mark.usefixtures("qapp")
def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(VigilError, match=r"nowhere.* cannot be written: No such file"):
        Vitals(tmp_path / "nowhere" / "run.jsonl", FakeClock(), QObject())
