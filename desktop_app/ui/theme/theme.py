"""The colour scheme in force: the system's own, or the one a person chose; switched live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from desktop_app.ui.states import ThemeMode
from desktop_app.ui.theme.fonts import font, load_fonts
from desktop_app.ui.theme.icons import IconSet
from desktop_app.ui.theme.stylesheet import build_palette, build_stylesheet
from desktop_app.ui.theme.tokens import CONTRAST, DARK, LIGHT, Tokens

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QIcon, QPixmap

_TOKENS = {ThemeMode.DARK: DARK, ThemeMode.LIGHT: LIGHT, ThemeMode.CONTRAST: CONTRAST}
_SCHEMES = {
    ThemeMode.SYSTEM: Qt.ColorScheme.Unknown,
    ThemeMode.DARK: Qt.ColorScheme.Dark,
    ThemeMode.LIGHT: Qt.ColorScheme.Light,
    ThemeMode.CONTRAST: Qt.ColorScheme.Dark,
}
_STYLE = "Fusion"
_IS_FUSION = "isFusion"


def new_application(arguments: Sequence[str]) -> QApplication:
    """The application for a `Theme`, in its style from the beginning.

    Whoever sets the style of an application is given it back as an object, for which PySide6 makes
    all that Qt knows of styles. The empty window does without.
    """
    app = QApplication([*arguments, "-style", _STYLE])
    app.setProperty(_IS_FUSION, True)
    return app


class Theme(QObject):
    """Dresses the application and tells widgets that paint themselves when to do so again.

    Signals:
        changed: the tokens are others now.
        mode_changed: another mode was chosen, whatever became of the tokens.
    """

    changed = Signal()
    mode_changed = Signal()

    def __init__(
        self, app: QApplication, resources: Path, *, mode: ThemeMode = ThemeMode.SYSTEM
    ) -> None:
        super().__init__(app)
        self._app = app
        self._icons = IconSet(resources / "icons")
        self._mode = mode
        self._tokens = DARK
        self._is_dressed = False
        load_fonts(resources / "fonts")
        if not app.property(_IS_FUSION):
            app.setStyle(_STYLE)
        app.setFont(font())
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        # Kept, or its signal goes with it.
        self._wishes = hints.accessibility()
        self._contrast = self._wishes.contrastPreference()
        self._wishes.contrastPreferenceChanged.connect(self._follow_contrast)
        self.set_mode(mode)

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    @property
    def mode(self) -> ThemeMode:
        """What was chosen; the tokens tell what came of it."""
        return self._mode

    def set_mode(self, mode: ThemeMode) -> None:
        """Follow the system, or stay as chosen whatever it does."""
        is_other, self._mode = mode is not self._mode, mode
        self._app.styleHints().setColorScheme(_SCHEMES[mode])
        self._apply(self._wanted_tokens())
        if is_other:
            self.mode_changed.emit()

    def icon(
        self,
        name: str,
        *,
        color: str = "",
        size_px: int = 20,
        gap_px: int = 0,
        ratio: float = 1.0,
    ) -> QIcon:
        """An icon for a button, in the colour of text unless another is given.

        `gap_px` are free between it and a word at its right, or at its left if negative. It is
        sharp at device pixel `ratio` and on every screen there is now.
        """
        return self._icons.icon(
            name,
            color or self._tokens.text,
            self._tokens.border,
            size_px=size_px,
            gap_px=gap_px,
            ratio=ratio,
        )

    def pixmap(self, name: str, color: str, *, size_px: int = 20, ratio: float = 1.0) -> QPixmap:
        """A drawing for a label or for painting."""
        return self._icons.pixmap(name, color, size_px, ratio)

    def _wanted_tokens(self) -> Tokens:
        if self._mode is not ThemeMode.SYSTEM:
            return _TOKENS[self._mode]
        if self._contrast is Qt.ContrastPreference.HighContrast:
            return CONTRAST
        # A platform that cannot tell gets the dark one: the trace is meant to be the light.
        is_light = self._app.styleHints().colorScheme() is Qt.ColorScheme.Light
        return LIGHT if is_light else DARK

    def _apply(self, tokens: Tokens) -> None:
        if tokens is self._tokens and self._is_dressed:
            return
        self._tokens = tokens
        self._is_dressed = True
        self._app.setPalette(build_palette(tokens))
        self._app.setStyleSheet(build_stylesheet(tokens))
        self.changed.emit()

    @Slot(Qt.ColorScheme)
    def _follow_system(self, _scheme: Qt.ColorScheme) -> None:
        self._apply(self._wanted_tokens())

    @Slot(Qt.ContrastPreference)
    def _follow_contrast(self, preference: Qt.ContrastPreference) -> None:
        self._contrast = preference
        self._apply(self._wanted_tokens())
