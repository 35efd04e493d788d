"""What a recorder tells of itself, and how it notices that the host's clock was set."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.storage.recordings.batch import Annotation
from desktop_app.storage.recordings.card import CLOCK

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.core.protocols import Clock

# A step of the host's clock larger than this is none of its usual slewing.
CLOCK_JUMP_S = 0.5
# Before, a file mostly grows by its first pages.
FIRST_PAGES_S = 2.0
# A file grows by whole pages: over a shorter time the pace would jump about.
MIN_PACE_S = 8.0


@dataclass(frozen=True, slots=True)
class RecorderStatus:
    """What is known at one moment; `path` is None while nothing is recorded.

    `left_s` is how long the disk lasts at the present pace, None before there is a pace.
    `flight_s` is how far back the flight recorder reaches. `trouble` is the sentence of what ended
    the last recording before its time; `last` is the recording that ended last.
    """

    path: Path | None = None
    began_s: float = 0.0
    elapsed_s: float = 0.0
    n_samples: int = 0
    n_bytes: int = 0
    left_s: float | None = None
    flight_s: float = 0.0
    trouble: str = ""
    last: Path | None = None

    @property
    def is_recording(self) -> bool:
        return self.path is not None


class ClockWatch:
    """Compares the host's clock with the steady one; a sleep of the computer shows as well."""

    def __init__(self, clock: Clock, wall_s: Callable[[], float]) -> None:
        self._clock = clock
        self._wall_s = wall_s
        self._offset_s = wall_s() - clock.now_s()

    def look(self) -> Annotation | None:
        """What the host's clock did since the last look, if it was more than slewing."""
        now_s = self._clock.now_s()
        offset_s = self._wall_s() - now_s
        jump_s, self._offset_s = offset_s - self._offset_s, offset_s
        if abs(jump_s) < CLOCK_JUMP_S:
            return None
        return Annotation(now_s, CLOCK, f"the computer's clock jumped by {jump_s:+.3f} s")


class DiskPace:
    """How fast a recording grows once its first pages, with all settings, are written."""

    def __init__(self) -> None:
        self._from: tuple[float, int] | None = None

    def left_s(self, elapsed_s: float, n_bytes: int, free_bytes: int) -> float | None:
        """How long `free_bytes` last at the pace so far; None before that can be told."""
        if self._from is None or elapsed_s < FIRST_PAGES_S:
            self._from = (elapsed_s, n_bytes)
            return None
        from_s, from_bytes = self._from
        grown = n_bytes - from_bytes
        if elapsed_s - from_s < MIN_PACE_S or grown <= 0:
            return None
        return free_bytes * (elapsed_s - from_s) / grown


def free_bytes_in(folder: Path) -> int:
    """What this user may still write there; raises `OSError`."""
    return shutil.disk_usage(folder).free
