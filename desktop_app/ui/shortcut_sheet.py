"""F1: every command that has keys, under the heading of its group."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.overlay import Overlay
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.ui.actions import ActionRegistry, Command
    from desktop_app.ui.theme.theme import Theme

_WIDTH_PX, _HEIGHT_PX = 820, 660
_COLUMNS = 2


class ShortcutSheet(Overlay):
    """Written anew whenever it is opened."""

    def __init__(self, theme: Theme, registry: ActionRegistry, window: QWidget) -> None:
        super().__init__(window, width_px=_WIDTH_PX, height_px=_HEIGHT_PX)
        self._registry = registry
        self.setAccessibleName(tr("Keyboard shortcuts"))
        title = TextLabel(tr("Keyboard shortcuts"), self, size=TypeSize.HEADING, is_strong=True)
        close = Button(theme, tr("Close"), self, role=ButtonRole.ICON, icon="x")
        close.setToolTip(tr("Close (Esc)"))
        close.clicked.connect(self.put_away)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(tr("Keyboard shortcuts"))
        heading = QHBoxLayout()
        heading.addWidget(title, 1)
        heading.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LOOSE, Space.WIDE, Space.WIDE, Space.WIDE)
        column.addLayout(heading)
        column.addWidget(self._scroll, 1)
        self.setFocusProxy(self._scroll)

    def open(self) -> None:
        """Write what there is now."""
        page = QWidget(self._scroll)
        row = QHBoxLayout(page)
        row.setContentsMargins(Space.SNUG, 0, Space.SNUG, 0)
        row.setSpacing(2 * Space.LOOSE)
        columns = [QGridLayout() for _ in range(_COLUMNS)]
        for column in columns:
            # Otherwise they take over the distance of the columns.
            column.setHorizontalSpacing(Space.CARD)
            column.setVerticalSpacing(Space.TIGHT)
            row.addLayout(column, 1)
        for group, commands in _grouped(self._registry.commands()):
            shortest = min(columns, key=QGridLayout.rowCount)
            _write_group(shortest, group, commands)
        for column in columns:
            column.setRowStretch(column.rowCount(), 1)
        self._scroll.setWidget(page)
        super().open()


def _write_group(grid: QGridLayout, group: str, commands: list[Command]) -> None:
    title = TextLabel(group, size=TypeSize.LARGE, is_strong=True)
    title.setContentsMargins(0, Space.CARD, 0, Space.TIGHT)
    row = grid.rowCount()
    grid.addWidget(title, row, 0, 1, 2)
    for number, command in enumerate(commands, start=row + 1):
        grid.addWidget(TextLabel(command.text, wraps=True), number, 0)
        keys = TextLabel(command.shortcut, tone=Tone.MUTED)
        grid.addWidget(keys, number, 1, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(0, 1)


def _grouped(commands: Iterable[Command]) -> list[tuple[str, list[Command]]]:
    """Those with keys, groups in the order of their first command."""
    with_keys = [command for command in commands if command.shortcut]
    order = list(dict.fromkeys(command.group for command in with_keys))
    ranked = sorted(with_keys, key=lambda command: order.index(command.group))
    return [(group, list(part)) for group, part in groupby(ranked, key=lambda c: c.group)]
