"""The fastest boards, watched with the layers: every sample is judged, and soon enough."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.compose.session import Session
from desktop_app.core.ledger import ByteAccount
from desktop_app.core.messages import Decoded, frozen
from desktop_app.detection import registry, synthetic
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.events import EventTracker
from desktop_app.dsp.timebase import Timebase
from tests.helpers.clock import FakeClock
from tests.helpers.scripted_source import ScriptedSource

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

STEP_S = 1 / 40
SECONDS = 13


class DoublesDecoder:
    """Each sample is a float64 for every channel."""

    def __init__(self, n_channels: int) -> None:
        self._n_channels = n_channels
        self._n_bytes = 0

    def feed(self, data: bytes) -> tuple[Decoded, ...]:
        self._n_bytes += len(data)
        volts = np.frombuffer(data, dtype=np.float64).reshape(-1, self._n_channels)
        return (Decoded(frozen(volts.copy())),)

    def reset(self) -> None:
        pass

    def take_missing(self) -> int:
        return 0

    def resume(self) -> bytes:
        return b""

    def account(self) -> ByteAccount:
        return ByteAccount(received=self._n_bytes, in_samples=self._n_bytes)


def signal(rate_hz: float, n_channels: int) -> FloatArray:
    n = int(SECONDS * rate_hz)
    columns = [synthetic.make_signal("dc", n, seed=seed).volts for seed in range(n_channels)]
    return np.stack([synthetic.convert(column) for column in columns], axis=1)


@pytest.mark.slow
@pytest.mark.parametrize(("rate_hz", "n_channels"), [(20_000.0, 1), (2000.0, 6)])
@pytest.mark.usefixtures("undisturbed")
def test_every_sample_of_a_fast_source_is_judged_in_time(rate_hz: float, n_channels: int) -> None:
    volts = signal(rate_hz, n_channels)
    # One sample in a quarter of a million, after the warm-up of ten seconds.
    odd = int(11.5 * rate_hz) + 7
    volts[odd, 0] = 4.9
    size = int(STEP_S * rate_hz)
    clock = FakeClock()
    steps = [volts[at : at + size].tobytes() for at in range(0, len(volts), size)]
    source = ScriptedSource(clock, steps, step_s=STEP_S)
    config = DetectionConfig(window_size=200, sample_rate=rate_hz)
    session = Session(
        source,
        decoder=DoublesDecoder(n_channels),
        timebase=Timebase(rate_hz),
        detector=registry.create("layered", config),
        tracker=EventTracker(),
        clock=clock,
    )
    session.open()
    began_s = clock.now_s()
    spent_s, found = 0.0, []
    while source.steps:
        session.read_step()
        # The judging thread has had as much processor time as has passed on the board.
        while spent_s < clock.now_s() - began_s:
            before_s = time.process_time()
            judged = session.judge_step(0.0)
            spent_s += time.process_time() - before_s
            if judged is None:
                spent_s = max(spent_s, clock.now_s() - began_s)
                break
            found += [event.start_index for event in judged.events]
    ledger = session.snapshot().ledger
    assert ledger.closes
    assert (ledger.dropped, ledger.lost) == (0, 0)
    assert ledger.decoded == len(volts)
    assert ledger.queued <= 4 * size
    assert odd in found
