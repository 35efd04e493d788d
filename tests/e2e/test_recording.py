"""Recording and replaying in the real window, as a person does it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt

from desktop_app.core.link import LinkState
from desktop_app.sources.replay import ReplaySource
from desktop_app.storage.csv_series import read_series
from desktop_app.storage.recordings.card import quality_card
from desktop_app.storage.recordings.integrity import check_integrity
from desktop_app.storage.recordings.recording import Recording
from desktop_app.ui.notice_bar import NoticeBar
from desktop_app.ui.plot.canvas import PlotCanvas
from desktop_app.ui.record_button import RecordButton
from desktop_app.ui.record_strip import RecordStrip
from desktop_app.ui.recordings_page import RecordingsPage
from desktop_app.ui.recordings_table import RecordingsTable
from desktop_app.ui.transport_bar import TransportBar
from tests.e2e.test_board_to_phone import link, session_of
from tests.ui.hands import press

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from desktop_app.app import App
    from tests.e2e.conftest import OpenApp

Widget = TypeVar("Widget", bound="QWidget")


def the(app: App, kind: type[Widget], qtbot: QtBot) -> Widget:
    """The only widget of its kind in the window, once it is there."""
    qtbot.waitUntil(lambda: len(app.window.findChildren(kind)) == 1)
    found: Widget = app.window.findChildren(kind)[0]
    return found


def recorded(app: App, qtbot: QtBot) -> Path:
    """A recording of a second or so, made with the button."""
    button, strip = the(app, RecordButton, qtbot), the(app, RecordStrip, qtbot)
    qtbot.waitUntil(button.isEnabled)
    press(button)
    qtbot.waitUntil(strip.isVisible)
    service = app.workbench.recorder  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: service.status.n_samples > 20)
    path = service.status.path
    press(button)
    qtbot.waitUntil(lambda: not strip.isVisible())
    assert path is not None
    return path


def chosen_in_list(app: App, qtbot: QtBot) -> RecordingsPage:
    """The page of recordings with its first line chosen."""
    app.window.pages.show_page("recordings")
    page, table = the(app, RecordingsPage, qtbot), the(app, RecordingsTable, qtbot)
    qtbot.waitUntil(lambda: table.rowCount() >= 1)
    table.selectRow(0)
    return page


def test_what_is_recorded_can_be_listed_replayed_and_exported(
    open_app: OpenApp, qtbot: QtBot
) -> None:
    app = open_app("demo:steady")
    path = recorded(app, qtbot)
    notice = the(app, NoticeBar, qtbot)
    assert notice.accessibleDescription().startswith(f"Saved {path.name}")
    page = chosen_in_list(app, qtbot)
    page._on_info()
    assert "100 % complete, no gaps" in page._info.text()
    assert "Accounts close" in page._info.text()
    page.export_requested.emit(str(path), ".csv")
    target = path.with_suffix(".csv")
    qtbot.waitUntil(target.exists)
    with Recording(path) as recording:
        assert check_integrity(recording).is_intact
        assert len(read_series(target).values) == quality_card(recording).n_recorded
    qtbot.waitUntil(lambda: notice.accessibleDescription().startswith("Written"))
    page._on_open()
    qtbot.waitUntil(lambda: link(app) is LinkState.REPLAY)
    assert app.window.pages.current_key == "live"
    qtbot.waitUntil(the(app, TransportBar, qtbot).isVisible)
    assert not the(app, RecordButton, qtbot).isEnabled()


def test_a_recording_is_looked_through_as_a_whole(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app("demo:steady")
    path = recorded(app, qtbot)
    page = chosen_in_list(app, qtbot)
    page._on_look()
    qtbot.waitUntil(lambda: link(app) is LinkState.REPLAY)
    qtbot.waitUntil(lambda: session_of(app).has_ended)
    history = session_of(app).history
    assert history is not None
    with Recording(path) as recording:
        assert history.end_row == quality_card(recording).n_recorded
    canvas = the(app, PlotCanvas, qtbot)
    qtbot.waitUntil(lambda: canvas._frame is not None and not canvas._frame.is_live)
    assert app.window.pages.current_key == "live"
    assert not the(app, TransportBar, qtbot).isVisible()
    assert not the(app, RecordButton, qtbot).isEnabled()
    assert session_of(app).snapshot().ledger.closes


def test_a_replay_is_held_stepped_sought_and_begun_again(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app("demo:steady")
    path = recorded(app, qtbot)
    assert app.workbench is not None
    app.workbench.watch(f"replay:{path}")
    bar = the(app, TransportBar, qtbot)
    qtbot.waitUntil(bar.isVisible)
    qtbot.waitUntil(lambda: link(app) is LinkState.REPLAY)
    bar.speed_chosen.emit(100.0)
    qtbot.waitUntil(lambda: session_of(app).has_ended)
    n_samples = session_of(app).snapshot().ledger.judged
    first = session_of(app)
    # So slowly that it is held long before its end.
    bar.speed_chosen.emit(0.1)
    bar.seek_requested.emit(0.5)
    qtbot.waitUntil(
        lambda: app.workbench is not None and app.workbench.monitor.session not in (None, first),
    )
    bar.play_requested.emit()
    source = session_of(app).source
    assert isinstance(source, ReplaySource)
    control = source.control
    qtbot.waitUntil(lambda: control.is_paused and not control.is_seeking)
    assert control.speed == 0.1
    bar.step_requested.emit()
    bar.speed_chosen.emit(100.0)
    bar.play_requested.emit()
    qtbot.waitUntil(lambda: session_of(app).has_ended)
    assert session_of(app).snapshot().ledger.judged == n_samples
    second = session_of(app)
    bar.loop_requested.emit(True)
    qtbot.waitUntil(
        lambda: app.workbench is not None and app.workbench.monitor.session not in (None, second),
    )


def test_the_last_minutes_are_saved_without_having_recorded(
    open_app: OpenApp, qtbot: QtBot
) -> None:
    app = open_app("demo:steady")
    the(app, RecordButton, qtbot)
    qtbot.waitUntil(lambda: session_of(app).snapshot().ledger.judged > 50)
    app.window.commands.run("record.last")
    notice = the(app, NoticeBar, qtbot)
    qtbot.waitUntil(lambda: notice.accessibleDescription().startswith("Saved"))
    folder = app.workbench.recorder.folder  # type: ignore[union-attr]
    (path,) = folder.glob("*-last-minutes.vigil")
    with Recording(path) as recording:
        assert quality_card(recording).n_recorded > 50
        assert check_integrity(recording).is_intact


def test_closing_the_window_finishes_the_recording(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app("demo:steady")
    button = the(app, RecordButton, qtbot)
    qtbot.waitUntil(button.isEnabled)
    press(button)
    service = app.workbench.recorder  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: service.status.n_samples > 20)
    path = service.status.path
    app.workbench._bench.marks.add(app.clock.now_s(), "valve opened")  # type: ignore[union-attr]
    app.window.close()
    assert path is not None
    with Recording(path) as recording:
        assert [note.text for note in recording.annotations()] == ["valve opened"]
        assert recording.ending.state == "closed"
        assert check_integrity(recording).is_intact
    assert app.window.testAttribute(Qt.WidgetAttribute.WA_WState_Hidden)
