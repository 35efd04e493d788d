"""What the plot is drawn with: Qt's raster, or OpenGL where a person wants it and a driver can."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import VigilError

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.areas.bench import Bench

_log = logging.getLogger(__name__)


def install(bench: Bench) -> None:
    """Draw as the settings say, and follow them."""
    from desktop_app.ui.plot.opengl import opengl_viewport

    DrawingChoice(bench, opengl_viewport).follow()


class DrawingChoice(QObject):
    """Follows the setting; where OpenGL cannot be used, says why once and leaves things alone."""

    def __init__(self, bench: Bench, new_viewport: Callable[[], QWidget]) -> None:
        super().__init__(bench.owner)
        self._bench = bench
        self._new_viewport = new_viewport
        self._is_wanted = False
        bench.settings.changed.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        """Change what is drawn on where the setting has changed."""
        was_wanted, self._is_wanted = self._is_wanted, self._bench.settings.current.plot.opengl
        if self._is_wanted == was_wanted:
            return
        try:
            viewport = self._new_viewport() if self._is_wanted else QWidget()
        except VigilError as error:
            _log.info("%s", error)
            self._bench.tell(error)
            return
        self._bench.plot.canvas.draw_on(viewport)
