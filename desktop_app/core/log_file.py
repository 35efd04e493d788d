"""The log: rotated files, one line an entry. Apart from `logs`, for it loads sockets and more."""

from __future__ import annotations

import copy
import logging
import logging.handlers
import re
from typing import TYPE_CHECKING, Any

from desktop_app.core.logs import LOG_NAME, places, private

if TYPE_CHECKING:
    from pathlib import Path

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


def _escaped(match: re.Match[str]) -> str:
    return ascii(match.group())[1:-1]
