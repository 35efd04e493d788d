"""How many predictions of each level: a bar with its word, shape and number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.accessible_roles import set_role
from desktop_app.ui.level_words import level_name
from desktop_app.ui.painting import painter_on
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.glyphs import priority_path
from desktop_app.ui.theme.tokens import TypeSize
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop_app.ui.states import Priority
    from desktop_app.ui.theme.theme import Theme

_ROW_PX = 44
_WORD_PX = 92.0
_NUMBER_PX = 96.0
_BAR_PX = 16.0
_GLYPH_PX = 10.0
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter.value)
_RIGHT = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)


class OverviewDistribution(QWidget):
    """One row a level, the highest first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.Chart)
        self._theme = theme
        self._counts: tuple[tuple[Priority, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.setAccessibleName(tr("Predictions by level"))
        theme.changed.connect(self.update)

    def render_counts(self, counts: tuple[tuple[Priority, int], ...]) -> None:
        """Show `counts`."""
        if counts == self._counts:
            return
        self._counts = counts
        words = (f"{level_name(level)} {count}" for level, count in counts)
        self.setAccessibleDescription(", ".join(words))
        self.update()

    def sizeHint(self) -> QSize:
        """Three rows."""
        return QSize(360, 3 * _ROW_PX)

    def minimumSizeHint(self) -> QSize:
        """No row is squeezed."""
        return QSize(280, 3 * _ROW_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The longest bar is the whole width; every bar has its number beside it."""
        if not self._counts:
            return
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max(count for _, count in self._counts) or 1
        total = sum(count for _, count in self._counts) or 1
        row_px = self.height() / len(self._counts)
        for index, (level, count) in enumerate(self._counts):
            box = QRectF(0, index * row_px, self.width(), row_px)
            self._paint_row(painter, box, level, (count, count / most, count / total))

    def _paint_row(
        self, painter: QPainter, box: QRectF, level: Priority, figures: tuple[int, float, float]
    ) -> None:
        tokens, (count, length, share) = self._theme.tokens, figures
        color = QColor(tokens.priority(level))
        middle = box.center().y()
        glyph = QRectF(0, middle - _GLYPH_PX / 2, _GLYPH_PX, _GLYPH_PX)
        painter.fillPath(priority_path(level, glyph), color)
        painter.setPen(QColor(tokens.text))
        painter.setFont(font(is_strong=True))
        word = QRectF(_GLYPH_PX + 8, box.top(), _WORD_PX, box.height())
        painter.drawText(word, _MIDDLE, level_name(level))
        left = _GLYPH_PX + 8 + _WORD_PX
        room = box.width() - left - _NUMBER_PX
        track = QRectF(left, middle - _BAR_PX / 2, room, _BAR_PX)
        painter.fillRect(track, QColor(tokens.raised))
        painter.fillRect(track.adjusted(0, 0, -room * (1 - length), 0), color)
        painter.setFont(font(TypeSize.BODY))
        painter.drawText(box, _RIGHT, f"{count}   {100 * share:.0f} %")
