"""What is written down for the day something goes wrong: rotated files, one line an entry.

Entries say what the program did, never what was measured or entered: of an exception only its type
and where it happened is kept, because its message may quote what a person typed.
"""

from __future__ import annotations

import copy
import faulthandler
import logging
import logging.handlers
import re
import traceback
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import TracebackType

LOG_NAME = "vigil.log"
CRASH_NAME = "crash.log"
MAX_BYTES = 2_000_000
FILES_KEPT = 5
_LAYOUT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def keep_log(folder: Path) -> logging.Handler:
    """Write warnings and errors of the whole program into `folder` too; raises `OSError`.

    The log ends with the handler's `close`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    handler = _Log(
        folder / LOG_NAME, maxBytes=MAX_BYTES, backupCount=FILES_KEPT - 1, encoding="utf-8"
    )
    handler.setLevel(logging.WARNING)
    handler.setFormatter(OneLine(_LAYOUT))
    logging.getLogger().addHandler(handler)
    return handler


def keep_crashes(folder: Path) -> IO[bytes]:
    """Let the interpreter write the stacks of a crash into `folder`; raises `OSError`.

    A windowed program has no stderr, where they would go otherwise. The file is to stay open.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / CRASH_NAME
    if path.exists() and path.stat().st_size > MAX_BYTES:
        path.replace(path.with_suffix(".old.log"))
    file = path.open("ab")
    faulthandler.enable(file)
    return file


class _Log(logging.handlers.RotatingFileHandler):
    """Leaves the root logger when it is closed."""

    def close(self) -> None:
        logging.getLogger().removeHandler(self)
        super().close()


class OneLine(logging.Formatter):
    """An entry stays one line, whatever it quotes: control characters are written as escapes."""

    def format(self, record: logging.LogRecord) -> str:
        record = copy.copy(record)
        record.exc_text = None  # another handler may have left the whole exception here
        return private(_CONTROL.sub(_escaped, super().format(record)))

    def formatException(self, ei: Any) -> str:
        """Type and places of the exception of a record."""
        _, error, trace = ei
        return " | ".join(places(error, trace))


def places(error: BaseException | None, trace: TracebackType | None) -> list[str]:
    """The type of an exception and where it passed, innermost last; not its message."""
    frames = traceback.extract_tb(trace)
    lines = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return [type(error).__name__, *lines]


def private(text: str) -> str:
    """The text without the name of the user, which paths contain."""
    try:
        home = str(Path.home())
    except RuntimeError:  # no home directory can be found
        return text
    return text.replace(home, "~") if len(home) > 1 else text


def _escaped(match: re.Match[str]) -> str:
    return ascii(match.group())[1:-1]
