"""The right half of the window; folds to a rail, for a lab that never sees the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.text_label import TextLabel
from desktop_app.ui.theme.tokens import CONTROL_HEIGHT_PX, Space, TypeSize

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme

_RAIL_PX = CONTROL_HEIGHT_PX + 2 * 5
_SMALLEST_PX = 380
_WIDEST_PX = 560
_SHORTCUT = "Ctrl+B"


class SidePanel(QFrame):
    """A heading with a fold button over whatever is put inside."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title_text = title
        self._is_open = True
        self.setProperty("role", "side")
        self._fold = Button(
            theme, f"Fold {title}", self, role=ButtonRole.ICON, icon="panel-right-close"
        )
        self._title = TextLabel(title, self, size=TypeSize.LARGE, is_strong=True)
        self._content_place = QWidget(self)
        self._build()
        self._fold.clicked.connect(self._on_fold)
        self.set_open(True)

    @property
    def is_open(self) -> bool:
        """False while only the rail is seen."""
        return self._is_open

    def set_open(self, is_open: bool) -> None:
        """Fold to the rail, or unfold."""
        self._is_open = is_open
        self._title.setVisible(is_open)
        self._content_place.setVisible(is_open)
        self._fold.set_icon("panel-right-close" if is_open else "panel-right-open")
        words = f"Fold the {self._title_text.lower()} panel"
        if not is_open:
            words = f"Show the {self._title_text.lower()} panel"
        self._fold.setAccessibleName(words)
        self._fold.setToolTip(f"{words} ({_SHORTCUT})")
        self.setMinimumWidth(_SMALLEST_PX if is_open else _RAIL_PX)
        self.setMaximumWidth(_WIDEST_PX if is_open else _RAIL_PX)

    def set_content(self, widget: QWidget) -> None:
        """Put `widget` under the heading."""
        self._content_layout.addWidget(widget)

    def _build(self) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(Space.WIDE, Space.TIGHT, 5, Space.TIGHT)
        heading.addWidget(self._title, 1)
        heading.addWidget(self._fold)
        self._content_layout = QVBoxLayout(self._content_place)
        self._content_layout.setContentsMargins(0, 0, 0, 0)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addLayout(heading)
        stack.addWidget(self._content_place, 1)
        stack.addStretch()

    @Slot()
    def _on_fold(self) -> None:
        self.set_open(not self._is_open)
