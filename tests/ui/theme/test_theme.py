from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontMetricsF, QPalette

from desktop_app.core.paths import shipped_dir
from desktop_app.ui.states import ThemeMode
from desktop_app.ui.theme.fonts import FAMILY, font
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.theme.tokens import CONTRAST, DARK, LIGHT, TypeSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("mode", "tokens"),
    [(ThemeMode.DARK, DARK), (ThemeMode.LIGHT, LIGHT), (ThemeMode.CONTRAST, CONTRAST)],
)
def test_a_chosen_mode_dresses_the_application(
    theme: Theme, qapp: QApplication, mode: ThemeMode, tokens: object
) -> None:
    theme.set_mode(mode)
    assert theme.mode is mode
    assert theme.tokens is tokens
    window = qapp.palette().color(QPalette.ColorRole.Window)
    assert window == QColor(theme.tokens.page)
    assert theme.tokens.accent in qapp.styleSheet()


def test_a_change_is_told_once(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(ThemeMode.LIGHT)
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode(ThemeMode.LIGHT)


def test_a_platform_that_cannot_tell_gets_the_dark_look(theme: Theme) -> None:
    theme.set_mode(ThemeMode.SYSTEM)
    assert theme.tokens is DARK


def test_a_system_that_asks_for_contrast_gets_it_unless_colours_were_chosen(
    theme: Theme, qapp: QApplication
) -> None:
    told = qapp.styleHints().accessibility().contrastPreferenceChanged
    theme.set_mode(ThemeMode.SYSTEM)
    told.emit(Qt.ContrastPreference.HighContrast)
    assert theme.tokens is CONTRAST
    theme.set_mode(ThemeMode.LIGHT)
    assert theme.tokens is LIGHT
    theme.set_mode(ThemeMode.SYSTEM)
    told.emit(Qt.ContrastPreference.NoPreference)
    assert theme.tokens is DARK


def test_a_second_theme_dresses_the_application_again(theme: Theme, qapp: QApplication) -> None:
    theme.set_mode(ThemeMode.LIGHT)
    Theme(qapp, shipped_dir() / "resources", mode=ThemeMode.DARK)
    assert DARK.page in qapp.styleSheet()


def test_digits_are_equally_wide_in_both_weights(theme: Theme) -> None:
    assert FAMILY in QFontDatabase.families()
    for is_strong in (False, True):
        metrics = QFontMetricsF(font(TypeSize.READING, is_strong=is_strong))
        widths = [metrics.horizontalAdvance(digit) for digit in "0123456789"]
        assert max(widths) - min(widths) < 0.1  # px; proportional digits differ by several


def test_icons_take_the_colour_they_are_given(theme: Theme) -> None:
    picture = theme.pixmap("x", "#FF0000", size_px=24).toImage()
    inked = [
        picture.pixelColor(x, y)
        for x in range(24)
        for y in range(24)
        if picture.pixelColor(x, y).alpha() == 255
    ]
    assert inked
    assert all(color.red() > 240 and color.green() < 16 for color in inked)


def test_every_icon_that_is_shipped_can_be_drawn(theme: Theme) -> None:
    names = sorted(path.stem for path in (shipped_dir() / "resources" / "icons").glob("*.svg"))
    assert "vigil" in names
    for name in names:
        picture = theme.pixmap(name, "#FFFFFF", size_px=20).toImage()
        assert any(picture.pixelColor(x, y).alpha() for x in range(20) for y in range(20)), name


def test_no_icon_is_shipped_that_is_not_used() -> None:
    folder = shipped_dir()
    sources = "".join(
        path.read_text(encoding="utf-8") for path in (folder / "desktop_app").rglob("*.py")
    )
    names = {path.stem for path in (folder / "resources" / "icons").glob("*.svg")}
    assert {name for name in names if f'"{name}"' not in sources} == set()


def test_licences_lie_beside_what_they_cover() -> None:
    resources = shipped_dir() / "resources"
    assert "SIL OPEN FONT LICENSE" in (resources / "fonts" / "LICENSE-Inter.txt").read_text()
    assert "ISC License" in (resources / "icons" / "LICENSE-lucide.txt").read_text()
