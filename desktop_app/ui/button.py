"""A push button whose icon follows the theme."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtWidgets import QPushButton

from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.style_property import set_style_property

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.theme.theme import Theme

_ICON_PX = 16
# Qt leaves 4 px between drawing and word, of which a round one seems to take the half.
_GAP_PX = 4


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
        self._words = self.text()
        self._widest: tuple[str, ...] = ()
        self._is_compact = False
        self._role = role
        # The weight is the style sheet's, which otherwise brings back one from before a change.
        self.setFont(font())
        self.setProperty("role", role.value)
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

    def setText(self, text: str) -> None:
        """Write `text` where there is room for words."""
        self._words = text
        # Qt takes the shortcut away with the text, for there might have been one in it.
        shortcut = self.shortcut()
        had_word = bool(self.text())
        super().setText("" if self._is_compact else text)
        self.setShortcut(shortcut)
        if bool(self.text()) is not had_word:
            self._retint()

    def set_compact(self, is_compact: bool) -> None:
        """Only the drawing, or the word as well; a button without a drawing keeps its word."""
        if self._icon_name and is_compact is not self._is_compact:
            self._is_compact = is_compact
            self.setText(self._words)

    def width_px(self, *, is_compact: bool) -> int:
        """How wide it is with its word, or as a drawing alone, whichever it is now."""
        drawing_px = super().sizeHint().width() - self._words_px(self.text()) - self._gap_px()
        if is_compact and self._icon_name:
            return drawing_px
        words_px = max(map(self._words_px, (self._words, *self._widest)))
        return drawing_px + words_px + (_GAP_PX if self._icon_name and words_px else 0)

    def hold_width_of(self, *texts: str) -> None:
        """Stay as wide as the longest of `texts`, so that what is beside it keeps its place."""
        self._widest = texts
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as its word, or as the widest that it may have."""
        hint = super().sizeHint()
        if self._widest and not self._is_compact:
            spare_px = max(map(self._words_px, self._widest)) - self._words_px(self.text())
            hint.setWidth(hint.width() + max(0, spare_px))
        return hint

    def event(self, event: QEvent) -> bool:
        """Draw anew on a screen of other dots."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._retint()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the gap between drawing and word when the window runs the other way."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._retint()

    def _gap_px(self) -> int:
        return _GAP_PX if self._icon_name and self.text() else 0

    def _words_px(self, text: str) -> int:
        """As Qt counts it."""
        return self.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic.value), text).width()

    def minimumSizeHint(self) -> QSize:
        """No narrower: a cut word is none."""
        return self.sizeHint()

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
        set_style_property(self, "role", role.value)
        self._retint()

    @Slot()
    def _retint(self) -> None:
        if not self._icon_name:
            return
        tokens = self._theme.tokens
        color = tokens.on_accent if self._role is ButtonRole.PRIMARY else tokens.text
        gap_px = self._gap_px()
        self.setIconSize(QSize(_ICON_PX + gap_px, _ICON_PX))
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setIcon(
            self._theme.icon(
                self._icon_name,
                color=color,
                size_px=_ICON_PX,
                gap_px=-gap_px if is_mirrored else gap_px,
                ratio=self.devicePixelRatioF(),
            )
        )
