"""The whole window in other languages than its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop_app.core.errors import VigilError
from desktop_app.core.paths import shipped_dir
from desktop_app.ui.language import install, require
from desktop_app.ui.patient_panel import PatientPanel
from tests.gallery.untranslated import shaped, untranslated
from tests.gallery.walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from tests.e2e.conftest import OpenApp


@pytest.fixture
def _speaks(qapp: QApplication) -> Iterator[None]:
    """A language that knows every text that was extracted, until the test ends."""
    translator = shaped(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.slow
@pytest.mark.usefixtures("_speaks")
def test_no_text_of_the_window_stays_in_english(open_app: OpenApp, qapp: QApplication) -> None:
    app = open_app("demo:machine")
    found: set[str] = set()
    n_places = 0
    for _ in walk(app):
        n_places += 1
        for window in qapp.topLevelWidgets():
            found |= untranslated(window, app.window.commands)
    assert n_places > 50
    assert sorted(found) == []


def test_the_language_that_was_chosen_is_spoken_at_the_next_start(
    open_app: OpenApp, qtbot: QtBot
) -> None:
    first = open_app("demo:steady")
    settings = first.workbench and first.workbench.settings
    assert settings
    settings.change("appearance.language", "de")
    assert texts_of(first.window) & {"Disconnect", "Analyze"} == {"Disconnect", "Analyze"}
    second = open_app("demo:steady", language="")
    assert texts_of(second.window) & {"Trennen", "Analyze"} == {"Trennen"}
    (panel,) = second.window.findChildren(PatientPanel)
    assert "Diese Übersetzung ist nicht klinisch geprüft." in texts_of(panel.head)


def test_a_language_that_is_not_there_is_named(open_app: OpenApp, qapp: QApplication) -> None:
    with pytest.raises(VigilError, match=r"no language 'tlh'. There is en, de"):
        require("tlh", shipped_dir() / "resources")
    require("", shipped_dir() / "resources")


def test_a_broken_translation_leaves_the_window_in_english(
    tmp_path: Path, qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "de.ts").write_text("<TS>", encoding="utf-8")
    owner = QObject()
    assert install(qapp, tmp_path, "de", owner) == "en"
    assert "de.ts cannot be read" in caplog.text


def texts_of(window: QWidget) -> set[str]:
    labels = {label.text() for label in window.findChildren(QLabel)}
    return labels | {button.text() for button in window.findChildren(QAbstractButton)}
