"""The button that chooses the colour scheme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.states import ThemeMode

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.theme.theme import Theme

_WORDS = {
    ThemeMode.SYSTEM: "As the system",
    ThemeMode.DARK: "Dark",
    ThemeMode.LIGHT: "Light",
}


class ThemeMenu(Button):
    """An icon button with three choices.

    Signals:
        theme_requested: a `ThemeMode` value.
    """

    theme_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "Colours", parent, role=ButtonRole.ICON, icon="sun-moon")
        self.explain("Dark or light colours", "Ctrl+Shift+L")
        menu = QMenu(self)
        self._group = QActionGroup(self)
        self._actions: dict[ThemeMode, QAction] = {}
        for mode, word in _WORDS.items():
            action = QAction(word, self, checkable=True)
            action.setData(mode.value)
            self._group.addAction(action)
            menu.addAction(action)
            self._actions[mode] = action
        self.setMenu(menu)
        self._group.triggered.connect(self._on_triggered)

    def render_mode(self, mode: ThemeMode) -> None:
        """Tick `mode`."""
        with QSignalBlocker(self._group):
            self._actions[mode].setChecked(True)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.theme_requested.emit(str(action.data()))
