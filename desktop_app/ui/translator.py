"""Qt's translator for a language that was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTranslator

from desktop_app.core.catalogue import STATION, WINDOW
from desktop_app.ui.phrases import Phrases

if TYPE_CHECKING:
    from desktop_app.core.catalogue import Catalogue


class Translator(QTranslator):
    """Answers Qt from a catalogue."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = catalogue.window
        self._told_apart = catalogue.told_apart
        self._station = catalogue.station
        self._phrases = Phrases(catalogue.station)

    def isEmpty(self) -> bool:  # Qt's name
        return False

    # None lets Qt show the source.
    def translate(
        self, context: str, source: str, disambiguation: str | None = None, _n: int = -1
    ) -> str | None:
        if context == WINDOW:
            told = self._told_apart.get((source, disambiguation or ""))
            return told or self._window.get(source)
        if context == STATION:
            known = self._station.get(source) or self._window.get(source)
            return known or self._phrases.translate(source)
        return None
