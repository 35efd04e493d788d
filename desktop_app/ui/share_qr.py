"""A QR code, painted: dark modules on white in both themes, because cameras expect that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.accessible_roles import set_role
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

# Four pixels a module for an address with a fingerprint.
SIDE_PX = 292
# ISO/IEC 18004 asks for four light modules around the symbol.
QUIET_MODULES = 4
PAPER = QColor("#FFFFFF")
INK = QColor("#000000")


class QrView(QWidget):
    """Renders a text as a QR code; an empty one leaves the place blank."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.Graphic)
        self._text = ""
        self._modules: tuple[tuple[int, ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("QR code for pairing"))

    def sizeHint(self) -> QSize:
        """A side that a phone reads at arm's length."""
        return QSize(SIDE_PX, SIDE_PX)

    def render_text(self, text: str) -> None:
        """Show `text`; free when it already does."""
        if text == self._text:
            return
        self._text = text
        import segno  # with what it reads addresses by, and no start waits for that

        code = segno.make(text, error="m", micro=False) if text else None
        self._modules = () if code is None else tuple(tuple(row) for row in code.matrix)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Whole pixels for every module, so that no camera sees grey."""
        if not self._modules:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), PAPER)
        n_modules = len(self._modules) + 2 * QUIET_MODULES
        ratio = self.devicePixelRatioF()
        side = max(1, int(self.width() * ratio / n_modules)) / ratio
        origin = (self.width() - side * len(self._modules)) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        for y, row in enumerate(self._modules):
            for x, is_dark in enumerate(row):
                if is_dark:
                    box = QRectF(origin + x * side, origin + y * side, side, side)
                    painter.fillRect(box, INK)
