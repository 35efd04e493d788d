"""The slot of a command that shows one of many: a page or a panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from collections.abc import Callable


class Opener(QObject):
    """Calls `show` with `key`."""

    def __init__(self, show: Callable[[str], None], key: str, parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._key = key

    @Slot()
    def open(self) -> None:
        """Show it."""
        self._show(self._key)
