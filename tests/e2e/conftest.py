"""The window of a test, and the board and the phone beside it."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Protocol

import pytest
from PySide6.QtCore import Qt

from desktop_app.app import App, ignore
from desktop_app.core.options import WindowOptions
from tests.firmware.fixtures import pytest_runtest_setup, simulated_uno, uno_build

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

__all__ = ["pytest_runtest_setup", "simulated_uno", "uno_build"]

# Small enough that the detector has learned the signal after a few seconds at 10 Hz.
CONFIG = '{"anomaly_threshold": 0.5, "window_size": 30, "sample_rate": 10.0, "min_window_s": 3}'


class OpenApp(Protocol):
    """What `open_app` gives: call it to open the window on a source.

    It is complete then; `is_early`: it is just begun.
    """

    def __call__(
        self,
        source: str | None,
        *,
        share: bool = False,
        is_early: bool = False,
        language: str = "en",
    ) -> App: ...


@pytest.fixture
def open_app(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[OpenApp]:
    """Opens real windows, shared ones on any free port; closes them all."""
    config = tmp_path / "model_config.json"
    config.write_text(CONFIG)
    style_sheet, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    with ExitStack() as windows:

        def open_window(
            source: str | None, *, share: bool = False, is_early: bool = False, language: str = "en"
        ) -> App:
            options = WindowOptions(
                source=source, share=share, hub_port=0, config=config, language=language
            )
            app = App(qapp, options, ignore)
            windows.callback(_close, app, qtbot)
            app.show()
            qtbot.waitUntil(lambda: app.workbench is not None)
            if not is_early:
                qtbot.waitUntil(lambda: app.workbench is None or app.workbench.is_complete)
            return app

        yield open_window
    qapp.setStyleSheet(style_sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _close(app: App, qtbot: QtBot) -> None:
    app.window.close()
    with qtbot.waitSignal(app.destroyed):
        app.window.deleteLater()
        app.deleteLater()
