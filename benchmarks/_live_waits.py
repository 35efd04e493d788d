"""What the window's thread did in the longest waits between two pictures. Linux.

On a computer that others use as well, a long wait may be one for a processor.
"""

from __future__ import annotations

import gc
import heapq
import os
import threading
import time
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from desktop_app.ui.presenters.frame_meter import FrameMeter, Newest

N_WAITS_TOLD = 5
_THREAD = Path("/proc/thread-self")
_TICK_MS = 1000 / os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class _Spent:
    """What this thread has spent so far: running, waiting for a processor, collecting garbage.

    `stolen_ms` is what the host took from all processors of a virtual machine.
    """

    running_ms: float
    queued_ms: float
    garbage_ms: float
    stolen_ms: float
    page_faults: int


class WaitingMeter(FrameMeter):
    """A frame meter that keeps the longest waits; made and used in the window's thread."""

    def __init__(self, frames_kept: int) -> None:
        super().__init__(frames_kept)
        self._waits: list[tuple[float, int, dict[str, float]]] = []
        self._garbage_ms = self._garbage_since_s = 0.0
        self._n_noted = 0
        self._before: tuple[float, _Spent] | None = None
        gc.callbacks.append(self._on_garbage)

    def note(self, start_s: float, end_s: float, newest: Newest | None) -> None:
        """As the frame meter does, and keep what was spent since the last picture."""
        super().note(start_s, end_s, newest)
        now = (end_s, self._spent())
        before, self._before = self._before, now
        self._n_noted += 1
        if before is not None:
            wait = (1000 * (end_s - before[0]), self._n_noted, _between(before[1], now[1]))
            heapq.heappush(self._waits, wait)
            if len(self._waits) > N_WAITS_TOLD:
                heapq.heappop(self._waits)

    def longest_waits(self) -> list[dict[str, float]]:
        """The longest first, from the end of one picture to that of the next."""
        gc.callbacks.remove(self._on_garbage)
        return [
            {"wait_ms": round(wait_ms, 1), **spent}
            for wait_ms, _, spent in sorted(self._waits, reverse=True)
        ]

    def _spent(self) -> _Spent:
        if not (_THREAD / "schedstat").exists():
            return _Spent(0.0, 0.0, self._garbage_ms, 0.0, 0)
        running_ns, queued_ns = map(int, (_THREAD / "schedstat").read_text().split()[:2])
        faults = int((_THREAD / "stat").read_text().rpartition(")")[2].split()[9])
        stolen = int(Path("/proc/stat").read_text().split(maxsplit=9)[8])
        return _Spent(
            running_ns / 1e6, queued_ns / 1e6, self._garbage_ms, stolen * _TICK_MS, faults
        )

    def _on_garbage(self, phase: str, _info: dict[str, Any]) -> None:
        if threading.current_thread() is not threading.main_thread():
            return
        if phase == "start":
            self._garbage_since_s = time.perf_counter()
        else:
            self._garbage_ms += 1000 * (time.perf_counter() - self._garbage_since_s)


def _between(before: _Spent, after: _Spent) -> dict[str, float]:
    names = [field.name for field in fields(_Spent)]
    return {name: round(getattr(after, name) - getattr(before, name), 1) for name in names}
