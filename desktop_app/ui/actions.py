"""Every command of the window, registered once: menu, palette and shortcut sheet are made of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractButton, QWidget


@dataclass(frozen=True, slots=True)
class Command:
    """What a person may ask the window to do.

    `key` names it for code ("plot.pause"), `text` for people, in the imperative; `group` is its
    heading in menu and sheet. `shortcut` is portable text ("Ctrl+Shift+S"), empty for none.
    A command out of the menu is still in palette and sheet.
    """

    key: str
    text: str
    group: str
    shortcut: str = ""
    icon: str = ""
    is_checkable: bool = False
    in_menu: bool = True


class ActionRegistry(QObject):
    """Commands in the order they came; two of one key or one shortcut are a `ValueError`.

    Signals:
        changed: a command was added.
    """

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}
        self._buttons: dict[str, QAbstractButton] = {}

    def add(
        self, command: Command, slot: Callable[..., object], *, within: QWidget | None = None
    ) -> QAction:
        """Let `command` call `slot`, a bound `@Slot` method; a checkable one is told its state.

        The shortcut is heard in the whole window, or only while `within` has the focus: a plain key
        that buttons and lists need for themselves (Space, arrows) belongs to one widget.
        """
        action = self._register(command)
        action.setShortcut(QKeySequence(command.shortcut))
        if within is not None:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        (within or self._window).addAction(action)
        action.triggered.connect(slot)
        self.changed.emit()
        return action

    def adopt(self, command: Command, button: QAbstractButton) -> QAction:
        """List a button that stands in the window; its shortcut stays its own."""
        shortcut = button.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
        command = replace(command, shortcut=shortcut or command.shortcut)
        action = self._register(command)
        action.setText(f"{command.text}\t{shortcut}")
        self._buttons[command.key] = button
        action.triggered.connect(button.click)
        self.changed.emit()
        return action

    def commands(self) -> tuple[Command, ...]:
        """All of them, in the order they came."""
        return tuple(self._commands.values())

    def action(self, key: str) -> QAction:
        """The action of a command; KeyError where there is none."""
        return self._actions[key]

    def run(self, key: str) -> None:
        """Do what the command says, as far as it can be done now."""
        button = self._buttons.get(key)
        if button is None:
            self._actions[key].trigger()
        elif self.is_available(key):
            button.click()

    def is_available(self, key: str) -> bool:
        """Whether the command would do something now."""
        button = self._buttons.get(key)
        if button is not None:
            return button.isEnabled() and button.isVisible()
        return self._actions[key].isEnabled()

    def _register(self, command: Command) -> QAction:
        if command.key in self._commands:
            raise ValueError(f"{command.key} is registered already")
        self._check_shortcut(command)
        action = QAction(command.text, self)
        action.setCheckable(command.is_checkable)
        self._commands[command.key] = command
        self._actions[command.key] = action
        return action

    def _check_shortcut(self, command: Command) -> None:
        if not command.shortcut:
            return
        wanted = QKeySequence(command.shortcut)
        for other in self._commands.values():
            if other.shortcut and QKeySequence(other.shortcut) == wanted:
                raise ValueError(f"{command.key} and {other.key} share {command.shortcut}")
