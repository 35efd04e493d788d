"""What a person does to a replay while it runs, and where it stands. Safe from any thread."""

from __future__ import annotations

import threading
from math import inf, isinf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.protocols import Clock

SLOWEST, FASTEST = 0.1, 100.0


class ReplayControl:
    """The moment of the recording that is due now: it moves with the clock, `speed` times as fast.

    Times are those of the recording, in seconds. A replay goes only forwards: to go back, it is
    begun anew and told to seek.
    """

    def __init__(self, clock: Clock, start_s: float, end_s: float, speed: float = 1.0) -> None:
        if not speed > 0:
            raise ValueError(f"speed must be positive, not {speed}")
        self.start_s = start_s
        self.end_s = max(start_s, end_s)
        self._clock = clock
        self._lock = threading.Lock()
        self._speed = speed
        self._is_paused = False
        self._steps = 0
        self._target_s: float | None = None
        self._anchor_s = start_s  # a moment of the recording, and when it was due
        self._anchored_s = clock.now_s()

    @property
    def speed(self) -> float:
        """How much faster than it was recorded; infinite: without waiting."""
        return self._speed

    @property
    def is_paused(self) -> bool:
        return self._is_paused

    @property
    def is_seeking(self) -> bool:
        """Whether everything up to a moment is played as fast as it can be judged."""
        return self._target_s is not None

    @property
    def position_s(self) -> float:
        """The moment of the recording that is being played."""
        with self._lock:
            return min(max(self.start_s, self._due_s()), self.end_s)

    def begin(self) -> None:
        """The first chunk is due now."""
        with self._lock:
            self._anchor_s, self._anchored_s = self.start_s, self._clock.now_s()

    def play(self) -> None:
        """Go on from where it stands."""
        with self._lock:
            self._anchor(self._due_s())
            self._is_paused = False
            self._steps = 0

    def pause(self) -> None:
        """Hand out nothing more, but by `step`."""
        with self._lock:
            self._anchor(self._due_s())
            self._is_paused = True

    def set_speed(self, speed: float) -> None:
        """From 0.1 to 100; what is asked beyond is cut to that."""
        with self._lock:
            self._anchor(self._due_s())
            self._speed = min(max(speed, SLOWEST), FASTEST)

    def step(self) -> None:
        """While paused, hand out one more chunk."""
        with self._lock:
            if self._is_paused:
                self._steps += 1

    def seek(self, moment_s: float) -> bool:
        """Play on to a later moment at once; False for an earlier one, which needs a new replay."""
        with self._lock:
            if moment_s < self._due_s():
                return False
            self._target_s = min(moment_s, self.end_s)
            return True

    def wait_s(self, arrived_s: float) -> float:
        """How long until a chunk is due: 0 or less where it is, infinite while paused."""
        with self._lock:
            if self._target_s is not None:
                if arrived_s <= self._target_s:
                    return 0.0
                self._anchor(self._target_s)
                self._target_s = None
            if self._is_paused:
                return 0.0 if self._steps else inf
            return 0.0 if isinf(self._speed) else (arrived_s - self._due_s()) / self._speed

    def handed_out(self, arrived_s: float) -> None:
        """A chunk was played; where that was out of turn, time goes on from there."""
        with self._lock:
            if self._is_paused and self._target_s is None:
                self._steps = max(0, self._steps - 1)
            if self._is_out_of_time:
                self._anchor(max(arrived_s, self._due_s()))

    @property
    def _is_out_of_time(self) -> bool:
        """Whether it is not the clock that says what is due."""
        return self._is_paused or self._target_s is not None or isinf(self._speed)

    def _due_s(self) -> float:
        if self._is_out_of_time:
            return self._anchor_s
        return self._anchor_s + (self._clock.now_s() - self._anchored_s) * self._speed

    def _anchor(self, moment_s: float) -> None:
        self._anchor_s, self._anchored_s = moment_s, self._clock.now_s()
