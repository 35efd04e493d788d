"""The window's own commands: panels, layout, colours, palette and shortcut sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup

from desktop_app.ui.actions import Command
from desktop_app.ui.command_palette import CommandPalette
from desktop_app.ui.presenters.kept_layouts import KeptLayouts
from desktop_app.ui.shortcut_sheet import ShortcutSheet
from desktop_app.ui.states import ThemeMode
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.actions import ActionRegistry
    from desktop_app.ui.areas.bench import Bench
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.theme.theme import Theme

_MODES = {
    ThemeMode.SYSTEM: mark("Colours as the system has them"),
    ThemeMode.DARK: mark("Dark colours"),
    ThemeMode.LIGHT: mark("Light colours"),
    ThemeMode.CONTRAST: mark("High contrast"),
}


def install(bench: Bench) -> None:
    """Register the commands."""
    WindowCommands(bench.window, bench.theme, bench.owner)
    ThemeCommands(bench.actions, bench.theme, bench.owner)
    KeptLayouts(bench.window, bench.settings, bench.tell, bench.owner)


class WindowCommands(QObject):
    """What is done to the window as a whole; palette and sheet are made when they are asked for."""

    def __init__(self, window: MainWindow, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._theme = theme
        self._palette: CommandPalette | None = None
        self._sheet: ShortcutSheet | None = None
        add = window.commands.add
        add(
            Command("help.commands", tr("Find a command"), tr("Help"), "Ctrl+K", "search"),
            self._find,
        )
        add(
            Command("help.shortcuts", tr("Keyboard shortcuts"), tr("Help"), "F1", "keyboard"),
            self._list,
        )
        add(Command("view.full_screen", tr("Full screen"), tr("View"), "F11"), self._fill_screen)
        add(
            Command("view.side", tr("Fold or show the patient panel"), tr("View"), "Ctrl+B"),
            self._fold,
        )
        add(Command("view.reset_layout", tr("Reset the layout"), tr("View")), self._reset)
        add(
            Command("panel.hide", tr("Put the panel away"), tr("Panels"), "Ctrl+W"),
            self._hide_panel,
        )
        add(
            Command("panel.detach", tr("Open the panel in a window"), tr("Panels")),
            self._detach_panel,
        )
        add(
            Command("panel.move", tr("Move the panel to the other side"), tr("Panels")),
            self._move_panel,
        )

    @Slot()
    def _find(self) -> None:
        if self._palette is None:
            self._palette = CommandPalette(self._theme, self._window.commands, self._window)
        self._palette.open()

    @Slot()
    def _list(self) -> None:
        if self._sheet is None:
            self._sheet = ShortcutSheet(self._theme, self._window.commands, self._window)
        self._sheet.open()

    @Slot()
    def _fill_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def _fold(self) -> None:
        self._window.toggle_side()

    @Slot()
    def _reset(self) -> None:
        self._window.reset_layout()

    @Slot()
    def _hide_panel(self) -> None:
        if key := self._window.deck.focused_key():
            self._window.deck.hide_panel(key)

    @Slot()
    def _detach_panel(self) -> None:
        if key := self._window.deck.focused_key():
            self._window.deck.detach_panel(key)

    @Slot()
    def _move_panel(self) -> None:
        if key := self._window.deck.focused_key():
            self._window.deck.move_panel(key)


class ThemeCommands(QObject):
    """One of the modes is ticked."""

    def __init__(self, registry: ActionRegistry, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QActionGroup(self)
        self._actions: dict[ThemeMode, QAction] = {}
        for mode, text in _MODES.items():
            command = Command(f"theme.{mode.value}", tr(text), tr("View"), is_checkable=True)
            action = registry.add(command, self._on_triggered)
            action.setData(mode.value)
            self._group.addAction(action)
            self._actions[mode] = action
        registry.add(
            Command(
                "theme.toggle", tr("Dark or light colours"), tr("View"), "Ctrl+Shift+L", "sun-moon"
            ),
            self._toggle,
        )
        theme.mode_changed.connect(self._tick)
        self._tick()

    @Slot()
    def _on_triggered(self) -> None:
        action = self._group.checkedAction()
        if action is not None:
            self._theme.set_mode(ThemeMode(action.data()))

    @Slot()
    def _toggle(self) -> None:
        is_dark = self._theme.tokens.is_dark
        self._theme.set_mode(ThemeMode.LIGHT if is_dark else ThemeMode.DARK)

    @Slot()
    def _tick(self) -> None:
        self._actions[self._theme.mode].setChecked(True)
