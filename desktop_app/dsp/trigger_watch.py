"""The trigger of a running session: fed by one thread, set and looked at by another."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.dsp.captures import CaptureStore
from desktop_app.dsp.trigger import Trigger, TriggerState

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, SampleBlock
    from desktop_app.dsp.captures import Capture
    from desktop_app.dsp.trigger_settings import TriggerSettings

# How far the rate may drift before seconds are turned into samples anew.
RATE_DRIFT = 0.02


@dataclass(frozen=True, slots=True)
class TriggerSnapshot:
    """What the trigger does at one moment.

    `settings` is None while it is off; `latest` is the newest sweep of any kind, `kept` the newest
    64 triggered ones, oldest first.
    """

    settings: TriggerSettings | None
    state: TriggerState
    latest: Capture | None
    kept: tuple[Capture, ...]


class TriggerWatch:
    """Off until it is given settings; thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._settings: TriggerSettings | None = None
        self._trigger: Trigger | None = None
        self._rate_hz = 0.0
        self._store = CaptureStore()

    def set(self, settings: TriggerSettings | None) -> None:
        """Begin anew with `settings`, or switch off; what was captured stays."""
        with self._lock:
            self._settings = settings
            self._trigger = None

    def arm(self) -> None:
        """Wait again after a single capture."""
        with self._lock:
            if self._trigger is not None:
                self._trigger.arm()

    def clear(self) -> None:
        """Forget every capture."""
        self._store.clear()

    def update(self, block: SampleBlock, is_anomaly: BoolArray, rate_hz: float) -> None:
        """Take in the next block, its verdicts `(n, channels)` and the rate measured so far."""
        with self._lock:
            if self._settings is None:
                return
            is_off = abs(rate_hz - self._rate_hz) > RATE_DRIFT * self._rate_hz
            if self._trigger is None or (is_off and self._trigger.state is TriggerState.WAITING):
                self._trigger = Trigger(self._settings, rate_hz, block.n_channels)
                self._rate_hz = rate_hz
            done = self._trigger.update(block, is_anomaly)
        for capture in done:
            self._store.add(capture)

    def snapshot(self) -> TriggerSnapshot:
        with self._lock:
            settings = self._settings
            state = TriggerState.WAITING if self._trigger is None else self._trigger.state
        return TriggerSnapshot(settings, state, self._store.latest(), self._store.kept())
