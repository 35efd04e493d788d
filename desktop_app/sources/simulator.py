"""A board that is not there: prints a scenario's samples in time, byte for byte like the sketch."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from desktop_app.core.errors import SourceError
from desktop_app.core.messages import Chunk
from desktop_app.core.protocols import never
from desktop_app.core.source_info import SourceInfo, SourceKind
from desktop_app.sources.scenarios import SCENARIOS_BY_NAME, SimulatedSignal

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.protocols import Clock
    from desktop_app.sources.scenarios import Fault

# A USB link hands over what came within some milliseconds.
BATCH_S = 0.016
# After a longer pause of this computer the board has been asleep: its time went on without samples.
MAX_BACKLOG_S = 1.0
MAX_RATE_HZ = 100_000.0
# A decoder drops the first line, which may have begun before it listened. So sample 0 is not lost.
BANNER = b"#voltmon;fw=demo;proto=1\r\n"


class SimulatorSource:
    """Plays a scenario; the same scenario, rate and seed give the same bytes.

    Every `open` begins at sample 0, which was due `head_start_s` ago: what came since then is
    handed over at once. A chunk is dated when its last sample was due, never later than now.
    """

    def __init__(
        self,
        scenario: str,
        *,
        clock: Clock,
        rate_hz: float | None = None,
        seed: int = 0,
        head_start_s: float = 0.0,
    ) -> None:
        if scenario not in SCENARIOS_BY_NAME:
            names = ", ".join(SCENARIOS_BY_NAME)
            raise SourceError(f"There is no demo scenario {scenario!r}.", f"Choose one of {names}.")
        chosen = SCENARIOS_BY_NAME[scenario]
        self._rate_hz = chosen.rate_hz if rate_hz is None else float(rate_hz)
        if not (math.isfinite(self._rate_hz) and 0 < self._rate_hz <= MAX_RATE_HZ):
            raise SourceError(
                f"The demo cannot run at {rate_hz} Hz.",
                f"Choose a rate above 0 and up to {MAX_RATE_HZ:,.0f} Hz.",
            )
        self._info = SourceInfo(SourceKind.DEMO, f"Demo: {scenario}", self._rate_hz)
        self._clock = clock
        self._signal = SimulatedSignal(chosen, rate_hz=self._rate_hz, seed=seed)
        self._head_start_s = head_start_s
        self._n_ahead = int(head_start_s * self._rate_hz)
        self._start_s: float | None = None
        self._next_index = 0

    @property
    def info(self) -> SourceInfo:
        """What is played."""
        return self._info

    @property
    def labels(self) -> tuple[Fault, ...]:
        """The faults that have begun since `open`; indexes count samples from 0."""
        return self._signal.faults(self._next_index)

    def open(self, is_stopped: Callable[[], bool] = never) -> None:
        """Switch the board on."""
        self._start_s = None
        self._next_index = 0

    def read(self, timeout_s: float) -> Chunk:
        """What the board has sent since the last call."""
        now_s = self._clock.now_s()
        if self._start_s is None:
            self._start_s = now_s - self._head_start_s
            return Chunk(BANNER, self._start_s)
        n_batch = max(1, int(BATCH_S * self._rate_hz))
        wait_s = min(timeout_s, self._due_s(self._next_index + n_batch - 1) - now_s)
        if wait_s > 0:
            self._clock.sleep(wait_s)
        return self._take_due(self._start_s)

    def close(self) -> None:
        """Nothing to give back."""

    def _due_s(self, index: int) -> float:
        return (self._start_s or 0.0) + index / self._rate_hz

    def _take_due(self, start_s: float) -> Chunk:
        now_s = self._clock.now_s()
        # The tiny share lets a clock that stopped just short by rounding count as there.
        n_due = math.floor((now_s - start_s) * self._rate_hz + 1e-6) + 1 - self._next_index
        if n_due <= 0:
            return Chunk(b"", now_s)
        n_samples = min(n_due, max(1, int(MAX_BACKLOG_S * self._rate_hz)))
        if self._next_index >= self._n_ahead:
            self._start_s = start_s + (n_due - n_samples) / self._rate_hz
        first, self._next_index = self._next_index, self._next_index + n_samples
        volts = self._signal.volts(first, self._next_index)
        data = b"".join(b"%.3f\r\n" % value for value in volts.tolist())
        return Chunk(data, min(now_s, self._due_s(self._next_index - 1)))
