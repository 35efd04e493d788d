"""Ctrl+K: every command by a few letters of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from desktop_app.ui.command_delegate import CommandDelegate, command_line
from desktop_app.ui.overlay import Overlay
from desktop_app.ui.theme.tokens import Space
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.ui.actions import ActionRegistry, Command
    from desktop_app.ui.theme.theme import Theme

_WIDTH_PX, _HEIGHT_PX = 560, 420
_LIST_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


def matches(command: Command, text: str) -> bool:
    """Whether a command's group and name together hold every word of `text`."""
    name = f"{command.group} {command.text}".casefold()
    return all(word in name for word in text.casefold().split())


class CommandPalette(Overlay):
    """A line to type into over the commands that match and would do something now."""

    def __init__(self, theme: Theme, registry: ActionRegistry, window: QWidget) -> None:
        super().__init__(window, width_px=_WIDTH_PX, height_px=_HEIGHT_PX)
        self._registry = registry
        self._found: tuple[Command, ...] = ()
        self.setAccessibleName(tr("Command palette"))
        self._line = QLineEdit(self)
        self._line.setPlaceholderText(tr("Type a command"))
        self._line.setAccessibleName(tr("Command"))
        self._list = QListView(self)
        self._list.setProperty("role", "list")
        self._list.setAccessibleName(tr("Commands"))
        self._model = QStringListModel(self)
        self._list.setModel(self._model)
        self._list.setItemDelegate(CommandDelegate(theme, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SNUG, Space.SNUG, Space.SNUG, Space.SNUG)
        column.setSpacing(Space.SNUG)
        column.addWidget(self._line)
        column.addWidget(self._list, 1)
        self.setFocusProxy(self._line)
        self._line.installEventFilter(self)
        self._line.textChanged.connect(self._search)
        self._line.returnPressed.connect(self._run_current)
        self._list.activated.connect(self._run_current)
        self._list.clicked.connect(self._run_current)

    @property
    def found(self) -> tuple[Command, ...]:
        """The commands that are listed."""
        return self._found

    def open(self) -> None:
        """Begin with an empty line."""
        self._line.clear()
        self._search()
        super().open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows typed into the line move through the list."""
        if watched is not self._line:
            return super().eventFilter(watched, event)
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() not in _LIST_KEYS:
            return False
        self._list.event(event)
        return True

    @Slot()
    def _search(self) -> None:
        text = self._line.text()
        self._found = tuple(
            command
            for command in self._registry.commands()
            if matches(command, text) and self._registry.is_available(command.key)
        )
        self._model.setStringList([command_line(command) for command in self._found])
        self._list.setCurrentIndex(self._model.index(0, 0))

    @Slot()
    def _run_current(self) -> None:
        row = self._list.currentIndex().row()
        if not 0 <= row < len(self._found):
            return
        key = self._found[row].key
        self.put_away()
        self._registry.run(key)
