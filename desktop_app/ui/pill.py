"""A word in a rounded frame with an icon or a priority's shape: what must be seen at a glance."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.accessible_roles import set_role
from desktop_app.ui.painting import painter_on
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.glyphs import priority_path
from desktop_app.ui.theme.tokens import TypeSize
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop_app.ui.states import Priority
    from desktop_app.ui.theme.theme import Theme

_GAP_PX = 6
_GLYPH_SHARE = 0.72


@dataclass(frozen=True, slots=True)
class PillLook:
    """`color` and `ink` name tokens; `ink` is the text's colour on a filled pill.

    The mark is the shape of `priority`, or else the drawing `icon`.
    """

    text: str
    color: str
    icon: str = ""
    priority: Priority | None = None
    ink: str = ""
    size: TypeSize = TypeSize.SMALL

    @property
    def is_filled(self) -> bool:
        """Filled pills call; the others only tell."""
        return bool(self.ink)

    def translated(self) -> PillLook:
        """With its text, which was marked, in the window's language."""
        return replace(self, text=tr(self.text))


def priority_look(text: str, priority: Priority, size: TypeSize = TypeSize.LARGE) -> PillLook:
    """Filled in the colour of `priority` and with its shape."""
    name = priority.name.lower()
    return PillLook(text, color=name, ink=f"on_{name}", priority=priority, size=size)


class Pill(QWidget):
    """Painted, because its mark and its width follow what it says."""

    def __init__(self, theme: Theme, look: PillLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.StaticText)
        self._theme = theme
        self._look = look
        self._measure()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_look(self, look: PillLook) -> None:
        """Show `look`; free when it is shown already."""
        if look == self._look:
            return
        self._look = look
        self._measure()
        self.updateGeometry()
        self.update()

    def _measure(self) -> None:
        size = self._look.size
        self._mark_px = int(size) + 3
        self._pad_px = 10 if size is TypeSize.SMALL else 12
        self._height_px = int(size) * 2 + 2
        self.setFont(font(size, is_strong=True))

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        text_px = QFontMetrics(self.font()).horizontalAdvance(self._look.text)
        return QSize(2 * self._pad_px + self._mark_px + _GAP_PX + text_px + 2, self._height_px)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, mark, word."""
        tokens, look = self._theme.tokens, self._look
        color = str(getattr(tokens, look.color))
        ink = str(getattr(tokens, look.ink)) if look.is_filled else color
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(color), 1))
        painter.setBrush(QColor(color) if look.is_filled else Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        self._paint_mark(painter, ink)
        painter.setPen(QColor(ink))
        left = self._pad_px + self._mark_px + _GAP_PX
        text_box = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(text_box, int(Qt.AlignmentFlag.AlignVCenter), look.text)

    def _paint_mark(self, painter: QPainter, ink: str) -> None:
        top = (self.height() - self._mark_px) / 2
        if self._look.priority is not None:
            inset = self._mark_px * (1 - _GLYPH_SHARE) / 2
            side = self._mark_px * _GLYPH_SHARE
            box = QRectF(self._pad_px + inset, top + inset, side, side)
            painter.fillPath(priority_path(self._look.priority, box), QColor(ink))
            return
        ratio = self.devicePixelRatioF()
        icon = self._theme.pixmap(self._look.icon, ink, size_px=self._mark_px, ratio=ratio)
        painter.drawPixmap(QPointF(self._pad_px, top), icon)
