"""Mouse, touchpad and overlays on the plot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.plot.frame import Envelope, PlotFrame
from desktop_app.ui.plot.overlay import PlotOverlay, PlotPoint
from desktop_app.ui.plot_view import PlotView
from desktop_app.ui.presenters.view_controller import ViewController
from desktop_app.ui.presenters.view_state import Extent

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.plot.geometry import PlotGeometry
    from desktop_app.ui.theme.theme import Theme
    from desktop_app.ui.theme.tokens import Tokens

NOW_S = 1_760_000_000.0
TIMES_S = NOW_S - 30 + np.arange(300) / 10
VOLTS = np.linspace(0.0, 5.0, 300)
FRAME = PlotFrame(NOW_S, 30.0, (Envelope(0, TIMES_S, VOLTS, VOLTS),))


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> PlotView:
    made = PlotView(theme)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made.render_frame(FRAME)
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def steering(view: PlotView) -> ViewController:
    made = ViewController(view, 30.0, QObject(view))
    made.extent = Extent(NOW_S - 600.0, NOW_S)
    return made


def place(view: PlotView, offset_s: float, volts: float = 2.5) -> QPoint:
    geometry = view.canvas.plot_geometry
    return QPoint(round(geometry.x(offset_s)), round(geometry.lanes[0].y(volts)))


def turn(view: PlotView, at: QPoint, notches: QPoint, *, control: bool = False) -> None:
    """The wheel, or two fingers."""
    held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.picture.mapToGlobal(at)),
        QPoint(),
        notches * 120,
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.picture, event)


def drag(view: PlotView, start: QPoint, end: QPoint) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(view.picture, left, none, start)
    QTest.mouseMove(view.picture, (start + end) / 2)
    QTest.mouseMove(view.picture, end)
    QTest.mouseRelease(view.picture, left, none, end)


def test_the_wheel_zooms_the_time(view: PlotView, steering: ViewController) -> None:
    turn(view, place(view, -15), QPoint(0, 1))
    assert steering.view.span_s == pytest.approx(24.0)
    turn(view, place(view, -15), QPoint(0, -1))
    assert steering.view.span_s == pytest.approx(30.0)


def test_the_wheel_over_the_axis_zooms_the_values(view: PlotView, steering: ViewController) -> None:
    low, high = view.range_of(0)
    turn(view, QPoint(20, place(view, 0, 2.5).y()), QPoint(0, 1))
    shown = steering.view.range_of(0)
    assert shown is not None
    assert shown[1] - shown[0] == pytest.approx(0.8 * (high - low))
    assert steering.view.span_s == 30.0


def test_two_fingers_sideways_move_the_time(view: PlotView, steering: ViewController) -> None:
    turn(view, place(view, -15), QPoint(2, 0))
    assert steering.view.end_s == pytest.approx(NOW_S - 6.0)


def test_dragging_pulls_the_picture_along(view: PlotView, steering: ViewController) -> None:
    drag(view, place(view, -20), place(view, -10))
    assert steering.view.end_s == pytest.approx(NOW_S - 10.0, abs=0.2)
    drag(view, place(view, -10), place(view, -25))
    assert steering.view.is_live


def test_a_double_click_gives_every_axis_its_freedom(
    view: PlotView, steering: ViewController
) -> None:
    steering.keep_values()
    assert steering.view.range_of(0) == view.range_of(0)
    QTest.mouseDClick(
        view.picture, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place(view, -5)
    )
    assert steering.view.range_of(0) is None


def test_a_click_tells_time_and_value(
    view: PlotView, steering: ViewController, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.mouse.clicked) as seen:
        QTest.mouseClick(
            view.picture,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            place(view, -12.0, 3.3),
        )
    (point,) = seen.args
    assert point.time_s == pytest.approx(NOW_S - 12.0, abs=0.1)
    assert point.value == pytest.approx(3.3, abs=0.05)
    assert steering.view.is_live


class Handle(PlotOverlay):
    """Takes the mouse near ten seconds ago."""

    def __init__(self, tokens: Tokens, geometry: PlotGeometry) -> None:
        super().__init__(tokens, geometry, 20)
        self.seen: list[tuple[str, float]] = []
        self.n_painted = 0

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        self.n_painted += 1

    def grip(self, point: PlotPoint) -> Qt.CursorShape | None:
        is_near = abs(point.time_s - (NOW_S - 10)) < 1
        return Qt.CursorShape.SizeHorCursor if is_near else None

    def press(self, point: PlotPoint) -> None:
        self.seen.append(("press", point.time_s))

    def drag(self, point: PlotPoint) -> None:
        self.seen.append(("drag", point.time_s))

    def release(self, point: PlotPoint) -> None:
        self.seen.append(("release", point.time_s))


def test_an_overlay_takes_the_mouse_before_the_plot(
    view: PlotView, steering: ViewController
) -> None:
    handle = view.add_overlay(Handle)
    drag(view, place(view, -10), place(view, -5))
    assert [what for what, _ in handle.seen] == ["press", "drag", "drag", "release"]
    assert handle.seen[-1][1] == pytest.approx(NOW_S - 5, abs=0.1)
    assert steering.view.is_live
    drag(view, place(view, -20), place(view, -15))
    assert not steering.view.is_live


def test_an_overlay_is_painted_with_every_frame_and_knows_where_times_lie(view: PlotView) -> None:
    handle = view.add_overlay(Handle)
    view.grab()
    assert handle.n_painted > 0
    assert handle.x_of(NOW_S - 10) == pytest.approx(view.canvas.plot_geometry.x(-10), abs=1.0)
    assert handle.x_of(NOW_S - 40) is None


def test_the_overview_moves_the_window(view: PlotView, qtbot: QtBot) -> None:
    from desktop_app.ui.overview_strip import StripState

    strip = view.overview
    strip.render_session(StripState(NOW_S - 600, NOW_S, FRAME.traces))
    strip.render_window(NOW_S - 30, NOW_S)
    with qtbot.waitSignal(strip.window_requested) as seen:
        QTest.mousePress(
            strip,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(round(strip._x(NOW_S - 300)), 20),
        )
    assert seen.args[0] == pytest.approx(NOW_S - 315, abs=2)
    assert seen.args[1] - seen.args[0] == pytest.approx(30.0)
    with qtbot.waitSignal(strip.window_requested) as seen:
        QTest.keyClick(strip, Qt.Key.Key_Left)
    assert seen.args[0] == pytest.approx(NOW_S - 37.5)


def test_the_overview_is_drawn_again_where_its_window_has_moved_as_far_as_can_be_seen(
    view: PlotView,
) -> None:
    from desktop_app.ui.overview_strip import StripState

    strip = view.overview
    strip.render_session(StripState(NOW_S - 600, NOW_S, FRAME.traces))
    strip.render_window(NOW_S - 330, NOW_S - 300)
    before = strip.grab().toImage()
    pixel_s = 600 / strip._area().width()
    for _ in range(8):
        step_s = pixel_s / 4
        start_s, end_s = strip._window
        strip.render_window(start_s + step_s, end_s + step_s)
    view.grab()
    assert strip._shown_handle.left() == pytest.approx(strip._handle().left(), abs=0.3)
    assert strip.grab().toImage() != before
