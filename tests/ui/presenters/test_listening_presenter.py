"""What is handed over to be heard, of a signal that moves and of a picture that stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor

from desktop_app.core.messages import Cause, Event
from desktop_app.dsp.tones import NOTE_S
from desktop_app.services.settings import SettingsService
from desktop_app.ui.plot_view import PlotView
from desktop_app.ui.presenters.channel_looks import ChannelLook
from desktop_app.ui.presenters.listening_presenter import (
    PICTURE_S,
    SETTING,
    ListeningPresenter,
)
from desktop_app.ui.presenters.plot_frame import plot_frame
from desktop_app.ui.presenters.view_state import ViewState
from tests.helpers.clock import FakeClock
from tests.ui.presenters.instrument_fakes import BEGIN_S, RATE_HZ, FakeMonitor, block_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.dsp.tones import Note
    from desktop_app.services.listening import ListeningService
    from desktop_app.services.monitor import MonitorService
    from desktop_app.ui.presenters.live_presenter import LivePresenter
    from desktop_app.ui.theme.theme import Theme

FRAME_S = 0.03


class Ears(QObject):
    """Keeps the notes instead of playing them."""

    def __init__(self) -> None:
        super().__init__()
        self.live: list[Note] = []
        self.row: list[Note] = []
        self.is_playing = False
        self.share: float | None = None
        self.n_hushed = 0

    def hear(self, notes: Iterable[Note]) -> None:
        self.live += notes

    def play(self, notes: Iterable[Note]) -> None:
        self.row = list(notes)

    def hush(self) -> None:
        self.n_hushed += 1
        self.share = None

    def heard_share(self) -> float | None:
        return self.share


class FakeSteering:
    def __init__(self) -> None:
        self.view = ViewState(span_s=2.0, ranges=((0, 0.0, 4.0),))


class FakeLive(QObject):
    drawn = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.steering = FakeSteering()
        self.shown_of = lambda history: history


class Desk:
    """A plot from 0 to 4 V whose signal grows as the test says."""

    def __init__(self, theme: Theme, folder: Path, qtbot: QtBot) -> None:
        self.theme = theme
        self.plot = PlotView(theme)
        self.plot.resize(800, 400)
        qtbot.addWidget(self.plot)
        self.ears, self.monitor, self.live = Ears(), FakeMonitor(), FakeLive()
        self.settings = SettingsService(folder / "settings.json", self.plot)
        self.clock = FakeClock(BEGIN_S)
        self.events: list[Event] = []
        self.presenter = ListeningPresenter(
            cast("ListeningService", self.ears),
            cast("LivePresenter", self.live),
            cast("MonitorService", self.monitor),
            self.plot,
            settings=self.settings,
            clock=self.clock,
        )
        self.history = self.monitor.watch(np.full(2000, 2.0))
        self.draw()

    def grow(self, volts: list[float], *, n_lost: int = 0) -> None:
        first = self.history.end_index + n_lost
        self.history.append(block_of(np.array(volts), first))

    def draw(self, *, is_stale: bool = False) -> list[Note]:
        """One frame later; what was handed over for it."""
        self.clock.advance(FRAME_S)
        now_s = (self.history.end_s or 0.0) + 0.001
        frame = plot_frame(
            self.history,
            None,
            self.events,
            view=self.live.steering.view,
            now_s=now_s,
            width_px=800,
            is_stale=is_stale,
        )
        self.plot.render_frame(frame)
        n_before = len(self.ears.live)
        self.live.drawn.emit(frame)
        return self.ears.live[n_before:]

    def playhead(self) -> float | None:
        """Where a line of the accent's colour stands, as a share of the picture's width."""
        canvas = self.plot.canvas
        picture, area = canvas.grab().toImage(), canvas.plot_geometry.area
        color, y = QColor(self.theme.tokens.accent), round(area.center().y())
        columns = [x for x in range(picture.width()) if picture.pixelColor(x, y) == color]
        return (columns[0] + 1 - area.left()) / area.width() if columns else None

    def anomaly(self, start_s: float, end_s: float | None) -> None:
        self.events.append(
            Event(1, 0, Cause.HIGH, 0, start_s, None, end_s, 4.0, 1.0, 3.0, score=1.0)
        )


@pytest.fixture
def desk(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Desk:
    return Desk(theme, tmp_path, qtbot)


def test_nothing_is_heard_until_it_is_wanted(desk: Desk) -> None:
    assert desk.draw() == []
    desk.presenter.switch(True)
    assert [note.share for note in desk.draw()] == [0.5] * 3
    assert desk.settings.current.plot.sonify
    desk.settings.change(SETTING, False)
    assert desk.draw() == []
    assert desk.ears.n_hushed >= 2


def test_the_pitch_follows_what_came_since_the_last_frame(desk: Desk) -> None:
    desk.presenter.switch(True)
    desk.draw()
    desk.grow([3.0] * 10 + [4.0] * 10 + [0.0] * 10)
    assert [note.share for note in desk.draw()] == [0.75, 1.0, 0.0]
    assert [note.share for note in desk.draw()] == [0.0, 0.0, 0.0]


def test_one_sample_of_a_spike_is_heard_and_then_the_value_again(desk: Desk) -> None:
    desk.presenter.switch(True)
    desk.draw()
    desk.grow([2.0] * 25 + [4.0] + [2.0] * 4)
    assert 1.0 in [note.share for note in desk.draw()]
    desk.grow([2.0] * 30)
    assert [note.share for note in desk.draw()] == [0.5] * 3


def test_lost_samples_and_a_silent_board_are_silent(desk: Desk) -> None:
    desk.presenter.switch(True)
    desk.draw()
    desk.grow([3.0] * 10, n_lost=60)
    assert [note.share for note in desk.draw()] == [None] * 3
    assert [note.share for note in desk.draw()] == [0.75] * 3
    assert [note.share for note in desk.draw(is_stale=True)] == [None] * 3


def test_an_anomaly_that_lasts_is_heard(desk: Desk) -> None:
    desk.presenter.switch(True)
    desk.anomaly((desk.history.end_s or 0.0) - 0.5, None)
    assert all(note.is_anomaly for note in desk.draw())


def test_the_first_channel_that_is_shown_is_heard_in_its_own_unit(desk: Desk) -> None:
    desk.history = desk.monitor.watch(np.column_stack((np.full(500, 1.0), np.full(500, 1.5))))
    view = desk.live.steering.view
    looks = view.looks.with_look(0, ChannelLook("off", is_shown=False))
    looks = looks.with_look(1, ChannelLook("on", 1, gain=2.0, unit="bar"))
    desk.live.steering.view = ViewState(span_s=2.0, ranges=view.ranges, looks=looks)
    desk.presenter.switch(True)
    assert {note.share for note in desk.draw()} == {0.75}


def test_a_picture_that_stands_is_silent_until_it_is_played(desk: Desk) -> None:
    desk.presenter.switch(True)
    desk.live.steering.view = desk.live.steering.view.stopped(BEGIN_S + 1.9)
    assert desk.draw() == []
    desk.presenter.play_picture()
    assert len(desk.ears.row) * NOTE_S == pytest.approx(PICTURE_S, rel=0.01)


def test_the_picture_is_played_from_left_to_right(desk: Desk) -> None:
    desk.history = desk.monitor.watch(np.linspace(0.0, 4.0, int(2 * RATE_HZ)))
    desk.anomaly(BEGIN_S + 0.5, BEGIN_S + 1.0)
    desk.draw()
    desk.presenter.play_picture()
    row = [note for note in desk.ears.row if note.share is not None]
    shares = [note.share or 0.0 for note in row]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == pytest.approx((0.0, 1.0), abs=0.02)
    assert (desk.ears.row[0].pan, desk.ears.row[-1].pan) == (-1.0, 1.0)
    odd = [note.pan for note in desk.ears.row if note.is_anomaly]
    assert (min(odd), max(odd)) == pytest.approx((-0.5, 0.0), abs=0.02)


def test_live_notes_wait_while_the_picture_is_played(desk: Desk) -> None:
    desk.presenter.switch(True)
    desk.ears.is_playing = True
    assert desk.draw() == []


def test_after_a_stall_only_the_newest_is_heard(desk: Desk) -> None:
    desk.presenter.switch(True)
    desk.draw()
    desk.grow([4.0] * 5000 + [1.0] * 300)
    desk.clock.advance(5.0)
    notes = desk.draw()
    assert len(notes) <= 12
    assert {note.share for note in notes} == {0.25}


def test_another_source_begins_in_silence(desk: Desk) -> None:
    desk.presenter.switch(True)
    desk.draw()
    n_hushed = desk.ears.n_hushed
    desk.monitor.session = None
    desk.monitor.changed.emit()
    assert desk.ears.n_hushed == n_hushed + 1
    desk.presenter.play_picture()
    assert desk.ears.row == []


def test_a_line_shows_where_in_the_picture_the_ear_is(desk: Desk) -> None:
    desk.presenter.play_picture()
    desk.ears.share = 0.25
    desk.draw()
    assert desk.playhead() == pytest.approx(0.25, abs=0.01)
    desk.ears.share = 0.75
    desk.draw()
    assert desk.playhead() == pytest.approx(0.75, abs=0.01)
    desk.ears.share = None
    desk.draw()
    assert desk.playhead() is None


def test_in_a_picture_that_goes_on_the_line_goes_with_what_is_heard(desk: Desk) -> None:
    desk.presenter.play_picture()
    desk.ears.share = 0.75
    desk.grow([2.0] * round(RATE_HZ))
    desk.draw()
    assert desk.playhead() == pytest.approx(0.25, abs=0.01)


def test_where_motion_is_reduced_the_line_jumps(desk: Desk) -> None:
    desk.settings.change("appearance.reduced_motion", True)
    desk.presenter.play_picture()
    places = []
    for share in (0.5, 0.52, 0.54, 0.56):
        desk.ears.share = share
        desk.draw()
        places.append(desk.playhead())
    assert places == pytest.approx([0.5, 0.5, 0.5, 0.55], abs=0.01)


def test_the_line_goes_with_the_source(desk: Desk) -> None:
    desk.presenter.play_picture()
    desk.ears.share = 0.5
    desk.draw()
    assert desk.playhead() is not None
    desk.monitor.changed.emit()
    assert desk.playhead() is None
