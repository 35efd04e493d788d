"""A minute of frames over a line that flips bits and loses bytes, through the session."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from desktop_app.compose.session import Session
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.events import EventTracker
from desktop_app.detection.rules import RuleDetector
from desktop_app.dsp.timebase import Timebase
from desktop_app.sources.commands import Mode
from desktop_app.sources.frame_decoder import FrameDecoder
from tests.helpers.clock import FakeClock
from tests.helpers.scripted_source import ScriptedSource
from tests.sources.voltmon_stream import POWER_ON, Board, ok, volts_of

RATE_HZ, SECONDS, ROWS = 20_000, 60, 64
FLIPS_PER_BYTE, LOST_PER_BYTE = 1e-3, 1e-4
FAST = replace(POWER_ON, mode=Mode.BINARY, period_cycles=800, number=1)


def damaged(sent: bytes, rng: np.random.Generator) -> bytes:
    wire = np.frombuffer(sent, np.uint8).copy()
    flipped = rng.random(len(wire)) < FLIPS_PER_BYTE
    wire[flipped] ^= 1 << rng.integers(0, 8, int(flipped.sum())).astype(np.uint8)
    return wire[rng.random(len(wire)) >= LOST_PER_BYTE].tobytes()


@pytest.mark.slow
def test_no_sample_of_a_damaged_minute_is_wrong_and_every_loss_is_counted() -> None:
    rng = np.random.default_rng(11)
    n_samples = RATE_HZ * SECONDS // ROWS * ROWS
    codes = rng.integers(0, 1024, (n_samples, 1))
    device = Board(FAST)
    for at in range(0, n_samples, ROWS):
        device.send(codes[at : at + ROWS].tolist())
    wire = b"\n" + ok(FAST).encode() + b"\r\n\0" + damaged(bytes(device.sent), rng)
    clock = FakeClock()
    pieces = [wire[at : at + 1350] for at in range(0, len(wire), 1350)]
    session = Session(
        ScriptedSource(clock, list(pieces)),
        decoder=FrameDecoder(),
        timebase=Timebase(RATE_HZ),
        detector=RuleDetector(DetectionConfig(window_size=200, sample_rate=RATE_HZ)),
        tracker=EventTracker(),
        clock=clock,
    )
    session.open()
    truth = volts_of(codes, FAST)
    n_right = 0
    for _ in pieces:
        session.read_step(0.03)
        while (judged := session.judge_step(0.0)) is not None:
            block = judged.block
            np.testing.assert_allclose(
                block.volts, truth[block.first_index : block.end_index], rtol=1e-14
            )
            n_right += block.n_samples
    ledger = session.snapshot().ledger
    session.close()

    assert ledger.closes
    assert n_right == ledger.decoded == ledger.judged > 0.8 * n_samples
    assert ledger.bytes.received == len(wire)
    assert ledger.bytes.n_rejected > 0
    assert n_samples - ROWS * 8 <= ledger.expected == ledger.decoded + ledger.lost <= n_samples
