"""The last minutes of a source in memory, packed as they are written: the flight recorder."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.storage.recordings.batch import Batch

LONGEST_S = 600.0
MOST_BYTES = 160 << 20


class FlightRing:
    """Holds batches of `longest_s` seconds, fewer where they would take more than `most_bytes`."""

    def __init__(self, longest_s: float = LONGEST_S, most_bytes: int = MOST_BYTES) -> None:
        self._longest_s = longest_s
        self._most_bytes = most_bytes
        self._batches: deque[Batch] = deque()
        self._n_bytes = 0

    @property
    def batches(self) -> tuple[Batch, ...]:
        """What is held, oldest first."""
        return tuple(self._batches)

    @property
    def n_bytes(self) -> int:
        """The memory it takes."""
        return self._n_bytes

    @property
    def length_s(self) -> float:
        """How far back it reaches."""
        if not self._batches:
            return 0.0
        return self._batches[-1].after.at_s - self._batches[0].before.at_s

    def add(self, batch: Batch) -> None:
        """Take in the newest batch; the oldest go."""
        self._batches.append(batch)
        self._n_bytes += batch.n_bytes
        while len(self._batches) > 1 and (
            self._n_bytes > self._most_bytes
            or batch.after.at_s - self._batches[0].after.at_s > self._longest_s
        ):
            self._n_bytes -= self._batches.popleft().n_bytes

    def clear(self) -> None:
        """Forget everything: another source is watched now."""
        self._batches.clear()
        self._n_bytes = 0
