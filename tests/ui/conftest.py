from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.paths import shipped_dir
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.states import ThemeMode
from desktop_app.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QTranslator
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The dark look, on the application of the tests."""
    made = Theme(qapp, shipped_dir() / "resources", mode=ThemeMode.DARK)
    yield made
    made.deleteLater()


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> MainWindow:
    """The empty shell."""
    made = MainWindow(theme)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[QTranslator], None]]:
    """Lets the window speak another language until the test ends."""
    installed: list[QTranslator] = []

    def install(translator: QTranslator) -> None:
        installed.append(translator)
        qapp.installTranslator(translator)

    yield install
    for translator in installed:
        qapp.removeTranslator(translator)
