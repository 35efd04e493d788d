"""What the program writes down of itself while it runs: a log, and the stacks of a crash."""

from __future__ import annotations

import faulthandler
import logging
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Slot

from desktop_app.core.logs import keep_crashes

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

_OpenT = TypeVar("_OpenT")
_log = logging.getLogger(__name__)


class Diary(QObject):
    """Keeps both in one folder, from `start` to `stop`.

    The log's file is opened by `open_log`, which loads what the first picture does not wait for;
    what is said before is written down then. A folder that cannot be written is warned of, and no
    reason not to go on.
    """

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._open_files = ExitStack()
        self._early: _Early | None = None

    def start(self) -> None:
        """Be ready for a crash, and hear warnings and errors, from now on."""
        if self._keep(keep_crashes) is None:
            return
        self._early = _Early(logging.WARNING)
        logging.getLogger().addHandler(self._early)

    @Slot()
    def open_log(self) -> None:
        """Write down what was heard and what follows. May be called again."""
        early, self._early = self._early, None
        if early is None:
            return
        logging.getLogger().removeHandler(early)
        from desktop_app.core.log_file import keep_log

        log = self._keep(lambda folder: closing(keep_log(folder)))
        if log is not None:
            for record in early.records:
                log.handle(record)

    def stop(self) -> None:
        """Close the files."""
        self.open_log()
        faulthandler.disable()
        self._open_files.close()

    def _keep(self, opened: Callable[[Path], AbstractContextManager[_OpenT]]) -> _OpenT | None:
        try:
            return self._open_files.enter_context(opened(self._folder))
        except OSError as error:
            _log.warning("Nothing can be written down in %s: %s.", self._folder, error.strerror)
            return None


class _Early(logging.Handler):
    """Keeps what is said until there is a file for it."""

    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)
