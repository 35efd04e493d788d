"""Cursors and the trigger's level on the plot, by mouse and by keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop_app.dsp.trigger_settings import TriggerKind, TriggerSettings
from desktop_app.ui.cursor_overlay import CursorOverlay, value_at
from desktop_app.ui.plot_view import PlotView
from desktop_app.ui.presenters.cursor_presenter import CursorPresenter
from desktop_app.ui.presenters.trigger_marker import levels_of
from desktop_app.ui.trigger_overlay import TriggerMarks, TriggerOverlay
from tests.gallery import data
from tests.ui.presenters.instrument_fakes import FakeLive

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.plot.frame import PlotFrame
    from desktop_app.ui.presenters.live_presenter import LivePresenter
    from desktop_app.ui.theme.theme import Theme

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier


class Bench:
    """A plot with cursors on it."""

    def __init__(self, theme: Theme) -> None:
        self.plot, self.live = PlotView(theme), FakeLive()
        self.plot.resize(900, 500)
        self.cursors = CursorPresenter(
            self.plot, cast("LivePresenter", self.live), parent=self.plot
        )
        self.plot.show()
        self.draw(data.sine_frame())

    def draw(self, frame: PlotFrame) -> None:
        self.plot.render_frame(frame)
        self.live.drawn.emit(frame)

    def place(self, time_s: float | None = None, value: float | None = None) -> QPoint:
        geometry = self.plot.canvas.plot_geometry
        x = geometry.area.center().x() if time_s is None else geometry.x(time_s - data.NOW_S)
        y = geometry.area.center().y() if value is None else geometry.lanes[0].y(value)
        return QPoint(round(x), round(y))

    def drag(self, start: QPoint, end: QPoint) -> None:
        QTest.mousePress(self.plot.picture, LEFT, NO_KEY, start)
        QTest.mouseMove(self.plot.picture, end)
        QTest.mouseRelease(self.plot.picture, LEFT, NO_KEY, end)


@pytest.fixture
def bench(theme: Theme, qtbot: QtBot) -> Bench:
    made = Bench(theme)
    qtbot.addWidget(made.plot)
    return made


def test_time_cursor_is_taken_hold_of_and_moved(bench: Bench) -> None:
    bench.cursors.toggle_times()
    before = bench.cursors.span_s
    assert before is not None
    bench.drag(bench.place(time_s=before[0]), bench.place(time_s=data.NOW_S - 28.0))
    span_s = bench.cursors.span_s
    assert span_s is not None
    assert span_s[0] == pytest.approx(data.NOW_S - 28.0, abs=0.05)
    assert span_s[1] == before[1]


def test_value_cursor_is_taken_hold_of_and_moved(bench: Bench) -> None:
    bench.cursors.toggle_values()
    low, high = bench.plot.range_of(0)
    first = low + (high - low) / 3
    picture = bench.plot.picture.grab().toImage()
    bench.drag(bench.place(value=first), bench.place(value=first + 0.3))
    assert bench.plot.picture.grab().toImage() != picture


def test_cursors_keep_their_place_while_the_picture_rolls_and_their_moment_while_it_stands(
    bench: Bench,
) -> None:

    frame = data.sine_frame()
    bench.cursors.toggle_times()
    before = bench.cursors.span_s
    assert before is not None
    bench.draw(replace(frame, now_s=frame.now_s + 2.0))
    rolled = bench.cursors.span_s
    assert rolled == pytest.approx((before[0] + 2.0, before[1] + 2.0))
    bench.draw(replace(frame, now_s=frame.now_s - 7.0, is_live=False))
    assert bench.cursors.span_s == rolled


def test_keys_move_the_selected_cursor(bench: Bench) -> None:
    bench.cursors.toggle_times()
    first = bench.cursors.span_s
    bench.cursors.nudge_up()
    bench.cursors.leap_up()
    second = bench.cursors.span_s
    assert first is not None
    assert second is not None
    assert second[0] - first[0] == pytest.approx(11 * 30.0 / 400)
    bench.cursors.select_next()
    bench.cursors.nudge_down()
    bench.cursors.leap_down()
    third = bench.cursors.span_s
    assert third is not None
    assert third[1] - first[1] == pytest.approx(-11 * 30.0 / 400)


def test_cursors_that_are_put_away_let_the_plot_have_the_mouse(bench: Bench) -> None:
    overlay = bench.plot.add_overlay(CursorOverlay)
    point = bench.plot.canvas.point_at(bench.place().toPointF())
    assert overlay.grip(point) is None


def test_value_is_read_between_two_samples_and_not_in_a_gap() -> None:
    frame = data.sine_frame()
    trace = frame.traces[0]
    middle = float(trace.times_s[3] + trace.times_s[4]) / 2
    levels = (trace.low + trace.high) / 2
    assert value_at(frame, middle) == pytest.approx(float(levels[3] + levels[4]) / 2)
    gaps = data.gap_frame()
    gap = gaps.gaps[0]
    assert gap.end_s is not None
    assert value_at(gaps, (gap.start_s + gap.end_s) / 2) is None


def test_trigger_level_is_dragged(bench: Bench) -> None:
    overlay = bench.plot.add_overlay(TriggerOverlay)
    levels: list[float] = []
    overlay.hands.level_moved.connect(levels.append)
    overlay.render_marks(TriggerMarks(0, (2.5,)))
    bench.drag(bench.place(value=2.5), bench.place(value=2.8))
    assert levels[-1] == pytest.approx(2.8, abs=0.01)


def test_two_levels_are_shown_but_not_taken_hold_of(bench: Bench) -> None:
    overlay = bench.plot.add_overlay(TriggerOverlay)
    overlay.render_marks(TriggerMarks(0, (2.2, 2.8)))
    point = bench.plot.canvas.point_at(bench.place(value=2.2).toPointF())
    assert overlay.grip(point) is None


def test_moments_of_captures_are_marked(bench: Bench) -> None:
    overlay = bench.plot.add_overlay(TriggerOverlay)
    before = bench.plot.picture.grab().toImage()
    overlay.render_marks(TriggerMarks(0, (), (data.NOW_S - 10.0,), 0.5, 0.5))
    assert bench.plot.picture.grab().toImage() != before


@pytest.mark.parametrize(
    ("kind", "levels"),
    [
        (TriggerKind.EDGE, (2.5,)),
        (TriggerKind.PULSE, (2.5,)),
        (TriggerKind.WINDOW, (1.0, 4.0)),
        (TriggerKind.RUNT, (1.0, 4.0)),
        (TriggerKind.ANOMALY, ()),
    ],
)
def test_levels_are_those_that_matter_to_the_kind(
    kind: TriggerKind, levels: tuple[float, ...]
) -> None:
    assert levels_of(TriggerSettings(kind=kind)) == levels
