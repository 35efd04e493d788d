"""The recording light, the transport bar, the page, and the question at the end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.compose.recorder_status import RecorderStatus
from desktop_app.ui.button import Button
from desktop_app.ui.presenters.record_presenter import CloseGuard
from desktop_app.ui.presenters.recordings_presenter import FORMATS, row_of
from desktop_app.ui.quantity_text import size_text
from desktop_app.ui.record_button import RecordButton
from desktop_app.ui.record_states import RecordState, clock_text, span_text
from desktop_app.ui.record_strip import RecordStrip
from desktop_app.ui.recordings_page import RecordingsPage
from desktop_app.ui.transport_bar import SPEEDS, TransportBar
from tests.gallery.scenes_recordings import FOLDER, PLAYING, ROWS, RUNNING, SOON_FULL
from tests.storage.recordings.making import small
from tests.ui.hands import press

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme

from desktop_app.storage.exports.export import FORMATS as EXPORTED
from desktop_app.storage.recordings.repair import list_recordings
from desktop_app.ui.record_states import RecordingsState


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.0, "0:00:00"), (59.9, "0:00:59"), (751.0, "0:12:31"), (1e5, "27:46:40")],
)
def test_times_are_hours_minutes_seconds(seconds: float, text: str) -> None:
    assert clock_text(seconds) == text


@pytest.mark.parametrize(
    ("n_bytes", "text"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (45_056, "45 kB"),
        (12_400_000, "12.4 MB"),
        (3 * 10**12, "3000.0 GB"),
    ],
)
def test_sizes_have_the_largest_unit_that_fits(n_bytes: int, text: str) -> None:
    assert size_text(n_bytes) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (45, "45 s"),
        (480, "8 min"),
        (148_000, "41 h"),
        (864_000, "10 days"),
        (1e9, "more than 30 days"),
    ],
)
def test_spans_are_as_rough_as_they_are_known(seconds: float, text: str) -> None:
    assert span_text(seconds) == text


def test_the_light_is_on_only_while_something_is_recorded(theme: Theme, qtbot: QtBot) -> None:
    strip = RecordStrip(theme)
    qtbot.addWidget(strip)
    strip.render_record(RecordState(can_record=True))
    assert strip.isHidden()
    strip.render_record(RUNNING)
    assert not strip.isHidden()
    assert "0:12:31" in strip.accessibleDescription()
    assert "41 h left on disk" in strip.accessibleDescription()
    strip.render_record(SOON_FULL)
    assert "Only 8 min left on disk" in strip.accessibleDescription()


def test_the_button_says_what_it_will_do(theme: Theme, qtbot: QtBot) -> None:
    button = RecordButton(theme)
    qtbot.addWidget(button)
    assert not button.isEnabled()
    button.render_record(RecordState(can_record=True))
    assert (button.text(), button.isEnabled()) == ("Record", True)
    button.render_record(RUNNING)
    assert (button.text(), button.accessibleName()) == ("Stop", "Stop recording")


def test_the_transport_bar_says_what_was_asked_and_renders_without_asking(
    theme: Theme, qtbot: QtBot
) -> None:
    bar = TransportBar(theme)
    qtbot.addWidget(bar)
    asked: list[object] = []
    for signal in (bar.speed_chosen, bar.seek_requested, bar.loop_requested):
        signal.connect(asked.append)
    bar.render_transport(PLAYING)
    bar.render_transport(replace(PLAYING, speed=0.5, share=0.9, is_looping=True))
    assert asked == []
    bar._slider.setValue(5000)
    bar._speed.setCurrentIndex(SPEEDS.index(100.0))
    bar._loop.click()
    assert asked == [0.5, 100.0, False]
    bar.render_transport(None)
    assert bar.isHidden()


def test_the_page_asks_for_the_chosen_recording_only(theme: Theme, qtbot: QtBot) -> None:
    page = RecordingsPage(theme, FORMATS)
    qtbot.addWidget(page)
    page.resize(QSize(1000, 500))
    page.render_recordings(RecordingsState(ROWS, FOLDER))
    asked: list[str] = []
    page.open_requested.connect(asked.append)
    page.look_requested.connect(asked.append)
    page._on_open()
    assert asked == []
    page._table.selectRow(1)
    page._on_open()
    press(page._look)
    assert asked == [ROWS[1].path, ROWS[1].path]
    page._table.selectRow(2)
    assert not page._open.isEnabled()
    assert not page._look.isEnabled()
    assert page._reveal.isEnabled()
    page.render_recordings(RecordingsState(ROWS[1:], FOLDER, "Writing x.csv", 10))
    chosen = page._table.chosen()
    assert chosen is not None
    assert chosen.path == ROWS[2].path
    assert not page._cancel.isHidden()


def test_a_page_without_recordings_offers_to_begin_one(theme: Theme, qtbot: QtBot) -> None:
    page = RecordingsPage(theme, FORMATS)
    qtbot.addWidget(page)
    page.render_recordings(RecordingsState((), FOLDER))
    page.show()
    with qtbot.waitSignal(page.record_requested):
        press(page._empty.findChildren(Button)[0])
    page.render_recordings(RecordingsState(ROWS, FOLDER))
    assert not page._empty.isVisible()


def test_every_format_of_the_export_is_in_the_menu() -> None:
    assert [suffix for suffix, _ in FORMATS] == list(EXPORTED)


def test_a_recording_is_a_line_in_words(tmp_path: Path) -> None:
    small(tmp_path / "x.vigil")
    (listed,) = list_recordings(tmp_path)
    row = row_of(listed)
    assert (row.name, row.length, row.found, row.source) == (
        "x.vigil",
        "0:16:40",
        "1 event",
        "Demo: test",
    )
    assert row.quality == "100 % complete, no gaps"


class _Recorder(QObject):
    """A recorder service that is, or is not, at work."""

    changed = Signal()

    def __init__(self, status: RecorderStatus) -> None:
        super().__init__()
        self.status = status


class _DesktopClose(QCloseEvent):
    """A close as the desktop sends it."""

    def spontaneous(self) -> bool:
        return True


@pytest.mark.parametrize(("answer", "closes"), [(0, False), (1, True)])
def test_a_person_who_closes_while_recording_is_asked(
    qtbot: QtBot, tmp_path: Path, answer: int, closes: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    recorder = _Recorder(RecorderStatus(path=tmp_path / "x.vigil"))
    guard = CloseGuard(window, recorder, window)  # type: ignore[arg-type]
    event = _DesktopClose()
    assert guard.eventFilter(window, event)
    assert not event.isAccepted()
    question = guard.question
    assert question is not None
    assert question.defaultButton().text() == "Keep recording"
    role = (QMessageBox.ButtonRole.RejectRole, QMessageBox.ButtonRole.AcceptRole)[answer]
    next(one for one in question.buttons() if question.buttonRole(one) is role).click()
    qtbot.waitUntil(lambda: guard.question is None)
    assert window.isHidden() == closes


def test_nobody_is_asked_when_nothing_is_recorded_or_the_program_closes(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    idle = CloseGuard(window, _Recorder(RecorderStatus()), window)  # type: ignore[arg-type]
    assert not idle.eventFilter(window, _DesktopClose())
    busy = _Recorder(RecorderStatus(path=tmp_path / "x.vigil"))
    guard = CloseGuard(window, busy, window)  # type: ignore[arg-type]
    assert not guard.eventFilter(window, QCloseEvent())
    assert guard.question is None
