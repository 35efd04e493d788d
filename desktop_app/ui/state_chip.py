"""The state word that is always on screen, as colour, icon and word together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop_app.core.link import LinkState
    from desktop_app.ui.theme.theme import Theme
    from desktop_app.ui.theme.tokens import Tokens

_HEIGHT_PX = 26
_ICON_PX = 15
_PAD_PX = 10
_GAP_PX = 6


class _Look(NamedTuple):
    icon: str
    is_filled: bool
    meaning: str


_LOOKS = {
    "DISCONNECTED": _Look("unplug", False, "No source is connected."),
    "CONNECTING": _Look("loader", False, "The source is being opened."),
    "LIVE": _Look("radio", True, "Samples arrive as they are measured."),
    "STALE": _Look("clock-alert", True, "No sample has come for a while."),
    "DEMO": _Look("flask-conical", True, "A built-in signal, not a measurement."),
    "REPLAY": _Look("history", True, "A recording is played back."),
}


class StateChip(QWidget):
    """A pill, filled while there is a signal and outlined while there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._word = "DISCONNECTED"
        self.setFont(font(TypeSize.SMALL, is_strong=True))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._repaint)

    def render_link(self, link: LinkState) -> None:
        """Show `link`."""
        look = _LOOKS[link.value]
        self.setAccessibleName(f"Signal: {link.value}")
        self.setToolTip(look.meaning)
        if link.value != self._word:
            self._word = link.value
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        text_px = QFontMetrics(self.font()).horizontalAdvance(self._word)
        return QSize(2 * _PAD_PX + _ICON_PX + _GAP_PX + text_px + 2, _HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Pill, icon, word."""
        tokens, look = self._theme.tokens, _LOOKS[self._word]
        color = _color(self._word, tokens)
        ink = tokens.on_accent if look.is_filled else color
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(color), 1))
        painter.setBrush(QColor(color) if look.is_filled else Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        icon = self._theme.pixmap(look.icon, ink, size_px=_ICON_PX, ratio=self.devicePixelRatioF())
        painter.drawPixmap(_PAD_PX, (self.height() - _ICON_PX) // 2, icon)
        painter.setPen(QColor(ink))
        left = _PAD_PX + _ICON_PX + _GAP_PX
        text_box = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(text_box, int(Qt.AlignmentFlag.AlignVCenter), self._word)

    @Slot()
    def _repaint(self) -> None:
        self.update()


def _color(word: str, tokens: Tokens) -> str:
    colors = {"LIVE": tokens.good, "STALE": tokens.medium}
    if word in ("DISCONNECTED", "CONNECTING"):
        return tokens.muted
    return colors.get(word, tokens.accent)
