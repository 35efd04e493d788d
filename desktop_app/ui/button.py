"""A push button whose icon follows the theme."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QPushButton

from desktop_app.ui.theme.fonts import font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.theme.theme import Theme

_ICON_PX = 16


class ButtonRole(StrEnum):
    """How much a button asks for attention; at most one primary button per area."""

    PLAIN = "plain"
    PRIMARY = "primary"
    QUIET = "quiet"
    ICON = "icon"
    LINK = "link"
    TAB = "tab"


class Button(QPushButton):
    """Text, an icon or both; its tool tip names the shortcut, its name is read aloud."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        parent: QWidget | None = None,
        *,
        role: ButtonRole = ButtonRole.PLAIN,
        icon: str = "",
    ) -> None:
        super().__init__("" if role is ButtonRole.ICON else text, parent)
        self._theme = theme
        self._icon_name = icon
        self._role = role
        # The weight is the style sheet's, which otherwise brings back one from before a change.
        self.setFont(font())
        self.setProperty("role", role.value)
        self.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self._retint()
        theme.changed.connect(self._retint)

    def explain(self, text: str, shortcut: str = "") -> None:
        """Give the button its shortcut and a tool tip that names it."""
        if shortcut:
            self.setShortcut(shortcut)
        self.setToolTip(f"{text} ({shortcut})" if shortcut else text)

    def set_icon(self, name: str) -> None:
        """Show another drawing; free when it is the same."""
        if name != self._icon_name:
            self._icon_name = name
            self._retint()

    def set_role(self, role: ButtonRole) -> None:
        """Take the looks of `role`; free when it has them."""
        if role is self._role:
            return
        self._role = role
        self.setProperty("role", role.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self._retint()

    @Slot()
    def _retint(self) -> None:
        if not self._icon_name:
            return
        tokens = self._theme.tokens
        color = tokens.on_accent if self._role is ButtonRole.PRIMARY else tokens.text
        self.setIcon(self._theme.icon(self._icon_name, color=color, size_px=_ICON_PX))
