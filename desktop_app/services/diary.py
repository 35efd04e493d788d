"""What the program writes down of itself while it runs: a log, and the stacks of a crash."""

from __future__ import annotations

import faulthandler
import logging
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.core.logs import keep_crashes

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

_log = logging.getLogger(__name__)


class Diary(QObject):
    """Keeps both in one folder, from `start` and `open_log` to `stop`.

    A folder that cannot be written is warned of, and no reason not to go on.
    """

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._open_files = ExitStack()

    def start(self) -> None:
        """Be ready for a crash from now on."""
        self._keep(keep_crashes)

    def open_log(self) -> None:
        """Write down warnings and errors from now on; to be called once the window stands."""
        from desktop_app.core.log_file import keep_log  # the window does not wait for it

        self._keep(lambda folder: closing(keep_log(folder)))

    def stop(self) -> None:
        """Close the files."""
        faulthandler.disable()
        self._open_files.close()

    def _keep(self, opened: Callable[[Path], AbstractContextManager[object]]) -> None:
        try:
            self._open_files.enter_context(opened(self._folder))
        except OSError as error:
            _log.warning("Nothing can be written down in %s: %s.", self._folder, error.strerror)
