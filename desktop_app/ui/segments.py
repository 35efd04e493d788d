"""A few short answers side by side; one of them or none is chosen."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from desktop_app.ui.accessible_roles import set_role
from desktop_app.ui.painting import painter_on
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import CONTROL_HEIGHT_PX, FOCUS_PX, RADIUS_PX
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from desktop_app.ui.theme.theme import Theme

_PAD_PX = 11


def segments_width_px(words: tuple[str, ...]) -> int:
    """How wide `Segments` of these words are: equal parts, as wide as the longest needs."""
    metrics = QFontMetrics(font(is_strong=True))
    part_px = max(metrics.horizontalAdvance(word) for word in words) + 2 * _PAD_PX
    return part_px * len(words) + 1


class _Part(QRadioButton):
    """One answer as a screen reader finds it: its name, and whether it is chosen.

    It is neither seen nor focused: the row paints all of them and has the keyboard.
    """

    def __init__(self, word: str, row: QWidget) -> None:
        super().__init__(row)
        self.setAccessibleName(word)
        self.setToolTip(word)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_chosen(self, is_chosen: bool) -> None:
        """Qt tells only exclusive ones as radio buttons, and of those the last stays checked."""
        self.setAutoExclusive(False)
        self.setChecked(is_chosen)
        self.setAutoExclusive(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Painted by the row."""


class Segments(QWidget):
    """Left and right choose, Delete takes the answer back, a letter chooses by its beginning.

    Signals:
        chosen: a person chose another answer or took it back.
    """

    chosen = Signal()

    def __init__(self, theme: Theme, words: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.Grouping)
        self._theme = theme
        self._words = words
        self._current = -1
        self._hint = ""
        self.setFont(font())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._parts = [_Part(word, self) for word in words]
        for part in self._parts:
            part.clicked.connect(self._on_pressed)
        self._describe()
        theme.changed.connect(self.update)

    @property
    def current(self) -> int:
        """Which answer is chosen, -1 for none."""
        return self._current

    def set_current(self, index: int) -> None:
        """Show `index` as chosen; nothing is emitted."""
        self._current = index
        self._describe()
        self.update()

    def setAccessibleDescription(self, text: str) -> None:
        """Told after the answer."""
        self._hint = text
        self._describe()

    def _describe(self) -> None:
        """The row has the focus: the answer is told in its description, and changes with it."""
        for index, part in enumerate(self._parts):
            part.set_chosen(index == self._current)
        answer = self._words[self._current] if self._current >= 0 else tr("no answer")
        choice = tr(
            "{answer}; the arrow keys choose among {answers}",
            answer=answer,
            answers=", ".join(self._words),
        )
        super().setAccessibleDescription(". ".join(part for part in (choice, self._hint) if part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Every answer is where it is painted."""
        super().resizeEvent(event)
        n_parts = len(self._parts)
        edges = [self.width() * at // n_parts for at in range(n_parts + 1)]
        for part, (left, right) in zip(self._parts, pairwise(edges), strict=True):
            part.setGeometry(left, 0, right - left, self.height())

    def sizeHint(self) -> QSize:
        """Equal parts."""
        return QSize(segments_width_px(self._words), CONTROL_HEIGHT_PX)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what was pressed; pressing the chosen one changes nothing."""
        if event.button() is Qt.MouseButton.LeftButton:
            part_px = self.width() / len(self._words)
            self._choose(min(int(event.position().x() / part_px), len(self._words) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Space, Delete, and the first letters."""
        key, last = event.key(), len(self._words) - 1
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._choose(min(self._current + 1, last))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._choose(max(self._current - 1, 0))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose(-1)
        elif key == Qt.Key.Key_Space:
            self._choose((self._current + 1) % len(self._words))
        elif not self._choose_by_letter(event.text()):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Outline, the chosen part, dividing lines, words."""
        tokens = self._theme.tokens
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = FOCUS_PX / 2 if self.hasFocus() else 0.5
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        outline = QPainterPath()
        outline.addRoundedRect(frame, RADIUS_PX - inset, RADIUS_PX - inset)
        painter.fillPath(outline, QColor(tokens.page))
        self._paint_parts(painter, outline)
        pen = QPen(QColor(tokens.accent if self.hasFocus() else tokens.border), 2 * inset)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)

    def _paint_parts(self, painter: QPainter, outline: QPainterPath) -> None:
        tokens = self._theme.tokens
        painter.setClipPath(outline)
        part_px = self.width() / len(self._words)
        for index, word in enumerate(self._words):
            box = QRectF(index * part_px, 0, part_px, self.height())
            is_chosen = index == self._current
            if is_chosen:
                painter.fillRect(box, QColor(tokens.selection))
                painter.fillRect(box.adjusted(0, box.height() - 3, 0, 0), QColor(tokens.accent))
            if index:
                painter.setPen(QPen(QColor(tokens.border), 1))
                painter.drawLine(box.topLeft(), box.bottomLeft())
            painter.setFont(font(is_strong=is_chosen))
            painter.setPen(QColor(tokens.text if is_chosen else tokens.muted))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter.value), word)
        painter.setClipping(False)

    def _choose(self, index: int) -> None:
        if index != self._current:
            self.set_current(index)
            self.chosen.emit()

    def _choose_by_letter(self, letter: str) -> bool:
        starts = [word.lower().startswith(letter.lower()) for word in self._words]
        if not letter.strip() or True not in starts:
            return False
        self._choose(starts.index(True))
        return True

    @Slot()
    def _on_pressed(self) -> None:
        """A screen reader's press; the chosen answer stays chosen."""
        index = next(at for at, part in enumerate(self._parts) if part is self.sender())
        self._choose(index)
        self._describe()
