"""Cursors over the traces: lines to take hold of, and what lies between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from desktop_app.ui.cursor_state import NAMES, X1, X2, Y1, Y2, CursorState
from desktop_app.ui.painting import count_from_the_left
from desktop_app.ui.plot.overlay import PlotOverlay
from desktop_app.ui.quantity_text import MINUS, quantity_text
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import RADIUS_PX, TypeSize
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from desktop_app.ui.plot.frame import PlotFrame
    from desktop_app.ui.plot.geometry import PlotGeometry
    from desktop_app.ui.plot.overlay import PlotPoint
    from desktop_app.ui.theme.tokens import Tokens

_REACH_PX = 5.0
_Z = 24.0
_PAD_PX = 8.0
_LINE_PX = 16.0


class CursorHands(QObject):
    """What a hand does with cursors.

    Signals:
        moved: the cursor's number and where it is now, a time or a value.
    """

    moved = Signal(object, float)


class CursorOverlay(PlotOverlay):
    """Renders a `CursorState`.

    Attributes:
        hands: what a hand does with the cursors.
    """

    def __init__(self, tokens: Tokens, geometry: PlotGeometry) -> None:
        super().__init__(tokens, geometry, _Z)
        self.hands = CursorHands()
        self._state = CursorState()
        self._held: int | None = None
        self._font = font(TypeSize.SMALL, is_strong=True)

    def render_cursors(self, state: CursorState) -> None:
        """Show `state`."""
        self._state = state
        self.setVisible(bool(state.shown))
        self.update()

    def grip(self, point: PlotPoint) -> Qt.CursorShape | None:
        """Near a line."""
        cursor = self._cursor_at(point)
        if cursor is None:
            return None
        is_time = cursor in (X1, X2)
        return Qt.CursorShape.SplitHCursor if is_time else Qt.CursorShape.SplitVCursor

    def press(self, point: PlotPoint) -> None:
        """Take hold."""
        self._held = self._cursor_at(point)
        self.drag(point)

    def drag(self, point: PlotPoint) -> None:
        """Take the cursor along."""
        if self._held is not None:
            is_time = self._held in (X1, X2)
            self.hands.moved.emit(self._held, point.time_s if is_time else point.value)

    def release(self, point: PlotPoint) -> None:
        """Let go."""
        self.drag(point)
        self._held = None

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Lines with their names, then the box with what lies between."""
        count_from_the_left(painter)
        if self.frame is None or not self._state.shown:
            return
        painter.setFont(self._font)
        for cursor in self._state.shown:
            if cursor in (X1, X2):
                self._paint_time(painter, cursor, self.frame)
            else:
                self._paint_value(painter, cursor)
        self._paint_box(painter, difference_lines(self._state, self._unit()))

    def _cursor_at(self, point: PlotPoint) -> int | None:
        """The nearest line within reach."""
        near: list[tuple[float, int]] = []
        for cursor in self._state.shown:
            x, y = self._x(cursor), self._y(cursor)
            distance = abs(point.x_px - x) if x is not None else np.inf
            distance = abs(point.y_px - y) if y is not None else distance
            if distance <= _REACH_PX:
                near.append((float(distance), cursor))
        return min(near)[1] if near else None

    def _x(self, cursor: int) -> float | None:
        times_s = self._state.times_s
        if times_s is None or cursor not in (X1, X2):
            return None
        return self.x_of(times_s[cursor - X1])

    def _y(self, cursor: int) -> float | None:
        values = self._state.values
        if values is None or cursor not in (Y1, Y2):
            return None
        lane = self.geometry.lanes[min(self._state.lane, len(self.geometry.lanes) - 1)]
        return lane.y(values[cursor - Y1])

    def _unit(self) -> str:
        lanes = self.geometry.lanes
        return lanes[min(self._state.lane, len(lanes) - 1)].axis.unit

    def _pen(self, cursor: int) -> QPen:
        """The selected line is whole, the others are dashed."""
        is_selected = cursor == self._state.selected
        style = Qt.PenStyle.SolidLine if is_selected else Qt.PenStyle.DashLine
        return QPen(QColor(self.tokens.accent), 1, style)

    def _paint_time(self, painter: QPainter, cursor: int, frame: PlotFrame) -> None:
        x, times_s = self._x(cursor), self._state.times_s
        if x is None or times_s is None:
            return
        area = self.geometry.area
        painter.setPen(self._pen(cursor))
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
        value = value_at(frame, times_s[cursor - X1])
        words = NAMES[cursor] if value is None else f"{NAMES[cursor]}  {quantity_text(value, 'V')}"
        self._paint_tag(painter, words, QPointF(x + 3, area.bottom() - 22))

    def _paint_value(self, painter: QPainter, cursor: int) -> None:
        y, values = self._y(cursor), self._state.values
        area = self.geometry.area
        if y is None or values is None or not area.top() <= y <= area.bottom():
            return
        painter.setPen(self._pen(cursor))
        painter.drawLine(QLineF(area.left(), y, area.right(), y))
        words = f"{NAMES[cursor]}  {quantity_text(values[cursor - Y1], self._unit())}"
        self._paint_tag(painter, words, QPointF(area.left() + 6, max(area.top(), y - 19)))

    def _paint_tag(self, painter: QPainter, words: str, corner: QPointF) -> None:
        width = QFontMetricsF(self._font).horizontalAdvance(words) + 8
        left = min(corner.x(), self.geometry.area.right() - width)
        box = QRectF(left, corner.y(), width, 18)
        painter.fillRect(box, QColor(self.tokens.surface))
        painter.setPen(QColor(self.tokens.accent))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_box(self, painter: QPainter, lines: list[tuple[str, str]]) -> None:
        metrics, area = QFontMetricsF(self._font), self.geometry.area
        names = max(metrics.horizontalAdvance(name) for name, _ in lines)
        figures = max(metrics.horizontalAdvance(text) for _, text in lines)
        width = names + figures + 3 * _PAD_PX
        box = QRectF(
            area.right() - width - 8, area.top() + 8, width, _LINE_PX * len(lines) + _PAD_PX
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.tokens.border), 1))
        painter.setBrush(QColor(self.tokens.surface))
        painter.drawRoundedRect(box, RADIUS_PX, RADIUS_PX)
        for row, (name, text) in enumerate(lines):
            line = QRectF(
                box.left() + _PAD_PX,
                box.top() + _PAD_PX / 2 + row * _LINE_PX,
                width - 2 * _PAD_PX,
                _LINE_PX,
            )
            painter.setPen(QColor(self.tokens.muted))
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), name)
            painter.setPen(QColor(self.tokens.text))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(line, int(flags), text)


def difference_lines(state: CursorState, unit: str) -> list[tuple[str, str]]:
    """What lies between the cursors, as names and figures."""
    lines = []
    if state.delta_s is not None:
        lines.append(("\N{GREEK CAPITAL LETTER DELTA}t", quantity_text(state.delta_s, "s")))
        rate = quantity_text(1.0 / state.delta_s, "Hz") if state.delta_s else "\N{EN DASH}"
        lines.append(("1/\N{GREEK CAPITAL LETTER DELTA}t", rate))
    if state.delta_value is not None:
        symbol = "V" if unit == "V" else "y"
        difference = quantity_text(state.delta_value, unit)
        lines.append((f"\N{GREEK CAPITAL LETTER DELTA}{symbol}", difference))
    return lines


def spoken_cursors(state: CursorState, frame: PlotFrame | None, unit: str = "V") -> str:
    """The selected cursor and the differences, for a screen reader."""
    parts = []
    if state.selected in (X1, X2) and state.times_s is not None and frame is not None:
        at_s = state.times_s[state.selected - X1]
        before_s = quantity_text(frame.now_s - at_s, "s")
        parts.append(
            tr("{cursor} {time} before the right edge", cursor=NAMES[state.selected], time=before_s)
        )
        value = value_at(frame, at_s)
        if value is not None:
            parts.append(quantity_text(value, "V"))
    if state.selected in (Y1, Y2) and state.values is not None:
        value_text = quantity_text(state.values[state.selected - Y1], unit)
        parts.append(f"{NAMES[state.selected]} {value_text}")
    parts += [f"{name} {text}" for name, text in difference_lines(state, unit)]
    return ", ".join(parts).replace(MINUS, tr("minus") + " ")


def value_at(frame: PlotFrame, time_s: float) -> float | None:
    """The first trace at a moment, between its samples; None in a gap."""
    first = frame.traces[0].channel if frame.traces else 0
    for trace in frame.traces:
        is_there = trace.channel == first and len(trace.times_s)
        if is_there and trace.times_s[0] <= time_s <= trace.times_s[-1]:
            middle = (trace.low + trace.high) / 2
            return float(np.interp(time_s, trace.times_s, middle))
    return None
