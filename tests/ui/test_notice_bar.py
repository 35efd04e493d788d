from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from desktop_app.ui import notice_bar
from desktop_app.ui.notice_bar import NoticeBar
from desktop_app.ui.states import Notice, NoticeKind

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme

BUSY = Notice("The port is busy.", "Close the other program.", action="Try again")
DONE = Notice("Mark 1 added.", kind=NoticeKind.INFO, is_passing=True)


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> NoticeBar:
    made = NoticeBar(theme)
    qtbot.addWidget(made)
    return made


def test_it_is_hidden_until_there_is_something_to_say(bar: NoticeBar) -> None:
    assert bar.isHidden()
    bar.render_notice(BUSY)
    assert not bar.isHidden()
    bar.render_notice(None)
    assert bar.isHidden()


def test_a_name_of_any_length_leaves_room_for_the_hint(bar: NoticeBar) -> None:
    name = "Messung " + "x" * 200 + ".csv"
    bar.resize(1000, 40)
    bar.render_notice(Notice(f"Written {name}.", "In /home/you/recordings", kind=NoticeKind.INFO))
    assert bar.sizeHint().width() < 1000
    assert "…" in bar._sentence.text()
    assert bar._sentence.text().endswith("x.csv.")
    assert name in bar.toolTip()
    assert name in bar.accessibleDescription()
    bar.render_notice(BUSY)
    assert (bar._sentence.text(), bar.toolTip()) == (BUSY.sentence, "")


@pytest.mark.parametrize("kind", list(NoticeKind))
def test_it_says_what_happened_and_what_to_do(bar: NoticeBar, kind: NoticeKind) -> None:
    bar.render_notice(Notice("It broke.", "Mend it.", kind=kind))
    assert bar._sentence.text() == "It broke."
    assert bar._hint.text() == "Mend it."
    assert bar._action.isHidden()
    assert bar.accessibleDescription() == "It broke. Mend it."
    assert len({bar._icon.grab().toImage().pixel(9, y) for y in range(18)}) > 1


def test_a_file_that_was_saved_is_told_with_its_size_and_its_folder(
    bar: NoticeBar, tmp_path: Path
) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(bytes(2300))
    bar.render_saved(path)
    assert bar._sentence.text() == "Saved report.pdf, 2 kB."
    assert bar._hint.text() == f"In {tmp_path}"
    assert not bar.isHidden()


def test_a_file_name_is_never_read_as_markup(bar: NoticeBar) -> None:
    bar.render_notice(Notice("<img src=x> cannot be read."))
    bar.show()
    assert bar._sentence.text() == "<img src=x> cannot be read."
    metrics = bar._sentence.fontMetrics()
    assert bar._sentence.sizeHint().width() >= metrics.horizontalAdvance("<img src=x>")


def test_its_button_asks_for_the_action(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.render_notice(BUSY)
    assert bar._action.text() == "Try again"
    with qtbot.waitSignal(bar.action_requested):
        bar._action.click()


def test_dismissing_hides_it_and_tells(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.render_notice(BUSY)
    with qtbot.waitSignal(bar.dismiss_requested):
        bar._dismiss.click()
    assert bar.isHidden()


def test_what_passes_goes_by_itself_and_what_stays_does_not(
    bar: NoticeBar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notice_bar, "PASSES_AFTER_MS", 1)
    bar.render_notice(DONE)
    assert not bar.isHidden()
    qtbot.waitUntil(bar.isHidden)
    bar.render_notice(DONE)
    bar.render_notice(BUSY)
    assert not bar._passing.isActive()
    assert bar._sentence.text() == BUSY.sentence


def test_what_passes_does_not_take_the_place_of_what_stays(bar: NoticeBar) -> None:
    bar.render_notice(BUSY)
    bar.render_notice(DONE)
    assert (bar._sentence.text(), bar._action.text()) == (BUSY.sentence, BUSY.action)
    bar.render_notice(None)
    bar.render_notice(DONE)
    assert bar._sentence.text() == DONE.sentence


def test_it_is_told_to_who_does_not_see_it(bar: NoticeBar, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(event.message())
    )
    bar.render_notice(BUSY)
    assert told == ["The port is busy. Close the other program."]
