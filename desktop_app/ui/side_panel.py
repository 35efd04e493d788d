"""The right half of the window; folds to a rail, for a lab that never sees the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.painting import painter_on
from desktop_app.ui.text_label import TextLabel
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import CONTROL_HEIGHT_PX, Space, TypeSize
from desktop_app.ui.words import in_sentence, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop_app.ui.theme.theme import Theme

_RAIL_EDGE_PX = 5
RAIL_PX = CONTROL_HEIGHT_PX + 2 * _RAIL_EDGE_PX
_SMALLEST_PX = 380
_WIDEST_PX = 560
# As Qt says "no limit".
_ANY_WIDTH_PX = (1 << 24) - 1
_UPRIGHT_PX = 160
_SHORTCUT = "Ctrl+B"


class SidePanel(QFrame):
    """A heading with a fold button over whatever is put inside.

    Signals:
        fold_changed: it was folded or unfolded; the window shares its width out anew.
    """

    fold_changed = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title_text = title
        self._is_open = True
        self._may_fill = False
        self.setProperty("role", "side")
        self._fold = Button(theme, "", self, role=ButtonRole.ICON, icon="panel-right-close")
        self._title = TextLabel(title, self, size=TypeSize.LARGE, is_strong=True)
        self._content_place = QWidget(self)
        self._build()
        self._fold.clicked.connect(self._on_fold)
        self.set_open(True)

    @property
    def is_open(self) -> bool:
        """False while only the rail is seen."""
        return self._is_open

    @property
    def smallest_px(self) -> int:
        """As narrow as it can be while it is open."""
        return _SMALLEST_PX

    def set_may_fill(self, may_fill: bool) -> None:
        """Become as wide as there is room, or only as wide as reads well."""
        self._may_fill = may_fill
        self._limit_width()

    def _limit_width(self) -> None:
        widest = _ANY_WIDTH_PX if self._may_fill else _WIDEST_PX
        self.setMinimumWidth(_SMALLEST_PX if self._is_open else RAIL_PX)
        self.setMaximumWidth(widest if self._is_open else RAIL_PX)

    def set_open(self, is_open: bool) -> None:
        """Fold to the rail, or unfold."""
        self._is_open = is_open
        self._title.setVisible(is_open)
        self._content_place.setVisible(is_open)
        self._fold.set_icon("panel-right-close" if is_open else "panel-right-open")
        title = in_sentence(self._title_text)
        words = tr("Fold the {panel} panel" if is_open else "Show the {panel} panel", panel=title)
        self._fold.setAccessibleName(words)
        self._fold.setToolTip(f"{words} ({_SHORTCUT})")
        self._heading.setContentsMargins(
            Space.WIDE if is_open else _RAIL_EDGE_PX, Space.TIGHT, _RAIL_EDGE_PX, Space.TIGHT
        )
        self._limit_width()
        self.fold_changed.emit()

    def set_content(self, widget: QWidget) -> None:
        """Put `widget` under the heading."""
        self._content_layout.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        """On the rail the heading stands upright."""
        super().paintEvent(event)
        if self._is_open:
            return
        painter = painter_on(self)
        painter.setFont(font(TypeSize.BODY, is_strong=True))
        painter.setPen(QColor(self._theme.tokens.muted))
        painter.translate(0, self._fold.geometry().bottom() + Space.WIDE)
        painter.rotate(90)
        box = QRectF(0, -self.width(), _UPRIGHT_PX, self.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), self._title_text)

    def _build(self) -> None:
        self._heading = QHBoxLayout()
        self._heading.setSpacing(0)
        self._heading.addWidget(self._title, 1)
        self._heading.addWidget(self._fold)
        self._content_layout = QVBoxLayout(self._content_place)
        self._content_layout.setContentsMargins(0, 0, 0, 0)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addLayout(self._heading)
        stack.addWidget(self._content_place, 1)
        stack.addStretch()

    @Slot()
    def _on_fold(self) -> None:
        self.set_open(not self._is_open)
