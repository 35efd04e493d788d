"""The one bundled family, always with tabular figures, so that digits keep still.

Letters that it does not have come from a font of the language, else from the system's.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase

from desktop_app.ui.theme.tokens import TypeSize

if TYPE_CHECKING:
    from pathlib import Path

FAMILY = "Inter"

_log = logging.getLogger(__name__)


def load_fonts(folder: Path) -> list[str]:
    """Register the font files of `folder`; their families, none where the system's are used."""
    families = []
    for path in sorted(folder.glob("*.otf")):
        number = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        if number < 0:
            _log.warning("The font %s cannot be used", path.name)
    return families


def load_letters(folder: Path, language: str) -> None:
    """Letters that the family lacks, for a language that has a folder of fonts of its own."""
    families = load_fonts(folder / language)
    if families:
        QFont.insertSubstitutions(FAMILY, families)


def font(size: TypeSize = TypeSize.BODY, *, is_strong: bool = False) -> QFont:
    """The family at `size`, weight 400 or 600."""
    made = QFont(FAMILY)
    made.setPixelSize(int(size))
    made.setWeight(QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
