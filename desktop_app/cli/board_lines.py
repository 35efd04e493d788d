"""What is to be known of a board, told without a window: each thing once, on stderr."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.compose.judging import Judged
    from desktop_app.compose.snapshot import SessionSnapshot

_log = logging.getLogger(__name__)
_MAY_BE_COUNTS = (
    "The numbers may be counts of a converter, not volts. "
    "Say which: --unit counts, or --unit volts."
)


class BoardLines:
    """Looks at the board after every read, and tells what is new."""

    def __init__(self, snapshot: Callable[[], SessionSnapshot]) -> None:
        self._snapshot = snapshot
        self._told: set[str] = set()

    def take(self, _judged: Sequence[Judged]) -> None:
        """To be called after every read."""
        board = self._snapshot().board
        if board is None:
            return
        # What a line holds changes with each: once is enough.
        self._tell(board.trouble.partition(":")[0], board.trouble)
        if board.may_be_counts:
            self._tell(_MAY_BE_COUNTS, _MAY_BE_COUNTS)

    def _tell(self, key: str, sentence: str) -> None:
        if sentence and key not in self._told:
            self._told.add(key)
            _log.warning("%s", sentence)
