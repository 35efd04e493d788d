"""The whole window in other languages than its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.gallery.untranslated import shaped, untranslated
from tests.gallery.walk import walk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.e2e.conftest import OpenApp


@pytest.mark.slow
def test_no_text_of_the_window_stays_in_english(open_app: OpenApp, qapp: QApplication) -> None:
    translator = shaped(qapp)
    qapp.installTranslator(translator)
    app = open_app("demo:machine")
    found: set[str] = set()
    n_places = 0
    for _ in walk(app):
        n_places += 1
        for window in qapp.topLevelWidgets():
            found |= untranslated(window, app.window.commands)
    qapp.removeTranslator(translator)
    assert n_places > 50
    assert sorted(found) == []
