"""Every letter of a translation is in the fonts that are shipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont, QRawFont

from desktop_app.core.catalogue import SUFFIX, read_catalogue
from desktop_app.core.paths import shipped_dir
from desktop_app.ui.theme.fonts import FAMILY, load_letters

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

FONTS = shipped_dir() / "resources" / "fonts"
TRANSLATIONS = sorted((shipped_dir() / "resources" / "translations").glob(f"*{SUFFIX}"))
SIZE_PX = 14


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda path: path.stem)
def test_every_letter_is_in_the_fonts(qapp: QApplication, path: Path) -> None:
    catalogue = read_catalogue(path)
    texts = [*catalogue.window.values(), *catalogue.station.values()]
    families = [sorted(FONTS.glob(pattern)) for pattern in ("*-Regular.otf", "*-SemiBold.otf")]
    extra = [QRawFont(str(one), SIZE_PX) for one in (FONTS / catalogue.code).glob("*.otf")]
    for files in families:
        fonts = [QRawFont(str(one), SIZE_PX) for one in files] + extra
        letters = {one for text in texts for one in text if one > " "}
        lacking = {
            one for one in letters if not any(font.supportsCharacter(ord(one)) for font in fonts)
        }
        assert lacking == set(), "run build/release/chinese_font.py, or use another letter"


def test_letters_are_loaded_for_their_language_alone(qapp: QApplication) -> None:
    load_letters(FONTS, "de")
    assert QFont.substitutes(FAMILY) == []
    load_letters(FONTS, "zh_CN")
    found = [name.casefold() for name in QFont.substitutes(FAMILY)]
    QFont.removeSubstitutions(FAMILY)
    assert found == ["noto sans cjk sc"]
