"""The pages of the window as a row of quiet buttons; hidden while there is only one."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from desktop_app.ui.theme.theme import Theme


class Words(Enum):
    """Which pages write their word beside their icon."""

    ALL = "all"
    CURRENT = "current"
    NONE = "none"


class PageNav(QFrame):
    """One checked button; words are written where there is room.

    Signals:
        page_requested: the key of a page.
    """

    page_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = Words.CURRENT
        self._buttons: dict[str, Button] = {}
        self._titles: dict[str, str] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._group.buttonClicked.connect(self._on_clicked)
        self.hide()

    def insert_page(self, at: int, key: str, title: str, *, icon: str, shortcut: str) -> None:
        """Add a page as button number `at`."""
        button = Button(self._theme, title, self, role=ButtonRole.TAB, icon=icon)
        button.setCheckable(True)
        button.setToolTip(f"{title} ({shortcut})" if shortcut else title)
        button.setProperty("page", key)
        self._buttons[key], self._titles[key] = button, title
        self._group.addButton(button)
        self._row.insertWidget(at, button)
        self.setVisible(len(self._buttons) > 1)
        self._show_words()

    def render_current(self, key: str) -> None:
        """Mark the page in front."""
        self._buttons[key].setChecked(True)
        self._show_words()

    def set_words(self, words: Words) -> None:
        """Write more or fewer of them."""
        if words is not self._words:
            self._words = words
            self._show_words()

    def _show_words(self) -> None:
        for key, button in self._buttons.items():
            is_current = self._words is Words.CURRENT and button.isChecked()
            is_written = self._words is Words.ALL or is_current
            button.setText(self._titles[key] if is_written else "")

    @Slot("QAbstractButton*")
    def _on_clicked(self, button: QAbstractButton) -> None:
        self.page_requested.emit(str(button.property("page")))
