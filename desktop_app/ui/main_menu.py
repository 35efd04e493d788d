"""The button at the right end of the top bar: every command of the window, by groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.actions import ActionRegistry, Command
    from desktop_app.ui.theme.theme import Theme


class MainMenu(Button):
    """Filled when it is opened, so that it never lags behind the registry."""

    def __init__(
        self, theme: Theme, registry: ActionRegistry, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, tr("Menu"), parent, role=ButtonRole.ICON, icon="menu")
        self._theme = theme
        self._registry = registry
        self.explain(tr("Every command"), "F10")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    @Slot()
    def _fill(self) -> None:
        for submenu in self._menu.findChildren(QMenu):
            submenu.deleteLater()
        self._menu.clear()
        submenus: dict[str, QMenu] = {}
        # Help stands last, where everybody looks for it.
        for command in sorted(self._registry.commands(), key=_is_help):
            if not command.in_menu:
                continue
            if command.group not in submenus:
                submenus[command.group] = self._menu.addMenu(command.group)
            action = self._registry.action(command.key)
            if command.icon:
                action.setIcon(self._theme.icon(command.icon))
            action.setEnabled(self._registry.is_available(command.key))
            submenus[command.group].addAction(action)


def _is_help(command: Command) -> bool:
    return command.key.startswith("help.")
