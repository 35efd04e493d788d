"""The one bundled family, always with tabular figures, so that digits keep still."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase

from desktop_app.ui.theme.tokens import TypeSize

if TYPE_CHECKING:
    from pathlib import Path

FAMILY = "Inter"

_log = logging.getLogger(__name__)


def load_fonts(folder: Path) -> None:
    """Register the font files of `folder`; without them the system's own font is used."""
    for path in sorted(folder.glob("*.otf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            _log.warning("The font %s cannot be used", path.name)


def font(size: TypeSize = TypeSize.BODY, *, is_strong: bool = False) -> QFont:
    """The family at `size`, weight 400 or 600."""
    made = QFont(FAMILY)
    made.setPixelSize(int(size))
    made.setWeight(QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
