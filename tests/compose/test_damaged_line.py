"""A minute of frames over a line that flips bits and loses bytes, through the session."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.compose.session import Session
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.events import EventTracker
from desktop_app.detection.rules import RuleDetector
from desktop_app.dsp.timebase import Timebase
from desktop_app.sources.commands import Mode
from desktop_app.sources.frame_decoder import FrameDecoder
from tests.helpers.clock import FakeClock
from tests.helpers.scripted_source import ScriptedSource
from tests.sources.voltmon_stream import POWER_ON, Board, banner, ok, volts_of

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


DAMAGE = st.tuples(
    st.floats(0, 1), st.sampled_from(["flip", "lose", "lose much", "zero"]), st.integers(0, 400)
)
SLOW = replace(POWER_ON, mode=Mode.BINARY, period_cycles=16_000, number=1)
SLOWER = replace(SLOW, period_cycles=32_000, number=2)


def two_beginnings() -> bytes:
    """Ten frames, other settings, ten more; it says who it is from time to time.

    The counts of the first beginning are even.
    """
    first = Board(SLOW)
    second = Board(SLOWER)
    for board, odd in ((first, 0), (second, 1)):
        if board is second:
            second.sequence, second.start_us = first.sequence, 5_000_000
            second.say(ok(SLOWER))
        for number in range(10):
            if number in {4, 8}:
                board.say(banner(board.settings))
            board.send([[2 * (8 * number + row) + odd] for row in range(8)])
    return bytes(first.sent + second.sent)


@given(st.lists(DAMAGE, max_size=12), st.lists(st.floats(0, 1), max_size=12))
@example([(0.0, "flip", 1)], [])
def test_whatever_is_damaged_or_cut_out_each_sample_that_was_due_came_or_is_lost(
    damage: list[tuple[float, str, int]], cuts: list[float]
) -> None:
    sent = bytearray(two_beginnings())
    for share, kind, size in damage:
        at = int(share * (len(sent) - 1))
        if kind == "flip":
            sent[at] ^= 1 << size % 8
        elif kind == "zero":
            sent[at] = 0
        else:
            del sent[at : at + (1 if kind == "lose" else size)]
    wire = b"\n" + f"{banner(POWER_ON)}\r\n{ok(SLOW)}\r\n\0".encode() + bytes(sent)
    places = sorted({0, len(wire), *(int(cut * len(wire)) for cut in cuts)})
    decoder, timebase = FrameDecoder(), Timebase(1000.0)
    came_to = [0, 0]
    for number, (start, end) in enumerate(pairwise(places)):
        for run in decoder.feed(wire[start:end]):
            block = timebase.stamp(run, 0.1 * number)
            codes = np.rint(block.volts[:, 0] / 5.0 * 1024 - 0.5).astype(int)
            beginning = int(codes[0]) % 2
            assert run.index is not None
            assert (codes // 2 == run.index + np.arange(len(codes))).all()
            came_to[beginning] = run.index + len(codes)
    assert decoder.account().closes
    assert timebase.decoded + timebase.lost == sum(came_to)


def test_frames_that_came_before_their_settings_were_known_are_lost_and_counted() -> None:
    device = Board(SLOW, index=5000)
    device.send([[1]] * 8)
    device.send([[2]] * 8)
    device.say(banner(SLOW))
    device.send([[3]] * 8)
    decoder, timebase = FrameDecoder(), Timebase(1000.0)
    for run in decoder.feed(b"rest of a frame\0" + bytes(device.sent)):
        timebase.stamp(run, 1.0)
    assert (timebase.decoded, timebase.lost) == (8, 16)
