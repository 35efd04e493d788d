"""What waits for its verdicts is judged in one go, and nobody can tell."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.compose.block_queue import BlockQueue
from desktop_app.compose.judged_runs import RunJudge
from desktop_app.compose.session import Session
from desktop_app.core.messages import BeatInterval, SampleBlock, Verdicts, frozen
from desktop_app.core.source_info import SourceKind
from desktop_app.detection import registry
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.events import EventTracker
from desktop_app.detection.rules import RuleDetector
from desktop_app.dsp.timebase import Timebase
from desktop_app.sources.text_decoder import TextDecoder
from tests.helpers.clock import FakeClock
from tests.helpers.scripted_source import ScriptedSource
from tests.server.fakes import LimitDetector

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.protocols import Detector

RATE_HZ = 100.0
CONFIG = DetectionConfig(window_size=30, sample_rate=RATE_HZ)


class NotingDetector:
    """Counts the samples that it is given at a time."""

    def __init__(self, detector: Detector) -> None:
        self._detector = detector
        self.sizes: list[int] = []

    def update(self, block: SampleBlock) -> Verdicts:
        self.sizes.append(block.n_samples)
        return self._detector.update(block)


def blocks_of(sizes: Sequence[int]) -> list[SampleBlock]:
    """Blocks of two channels that follow each other; a spike here and there."""
    rng = np.random.default_rng(3)
    blocks, first = [], 0
    for size in sizes:
        times_s = (first + np.arange(size)) / RATE_HZ
        volts = 2.5 + np.sin(2 * np.pi * np.outer(times_s, [1.0, 2.0]))
        volts += rng.normal(0, 0.02, volts.shape) + 4.0 * (rng.random(volts.shape) < 0.01)
        blocks.append(SampleBlock(first, 0, 1.7e9 + first / RATE_HZ, RATE_HZ, frozen(volts)))
        first += size
    return blocks


def judged(
    blocks: Sequence[SampleBlock], detector: Detector, longest_s: float
) -> list[tuple[SampleBlock, Verdicts]]:
    """Everything that comes out of a queue in which all blocks wait."""
    queue, prepared = BlockQueue(1 << 20), []
    for block in blocks:
        queue.put(block)
    judge = RunJudge(
        queue,
        detector,
        least_s=0.0,
        longest_s=longest_s,
        prepare=lambda: prepared.append(len(prepared)),
    )
    found = []
    while (one := judge.next(0.0)) is not None:
        queue.done(one[0])
        found.append(one)
    assert queue.counts().judged == sum(block.n_samples for block in blocks)
    return found


@settings(deadline=None, max_examples=15)
@given(
    st.lists(st.integers(1, 300), min_size=1, max_size=12),
    st.sampled_from(["layered", "rules", "rolling_z"]),
)
def test_every_block_gets_the_verdicts_that_it_gets_alone(sizes: list[int], name: str) -> None:
    blocks = blocks_of(sizes)
    one_by_one = judged(blocks, registry.create(name, CONFIG), longest_s=0.0)
    together = judged(blocks, registry.create(name, CONFIG), longest_s=5.0)
    assert [block for block, _ in together] == blocks
    for (_, alone), (_, in_run) in zip(one_by_one, together, strict=True):
        for field in fields(Verdicts):
            np.testing.assert_array_equal(
                getattr(in_run, field.name), getattr(alone, field.name), err_msg=field.name
            )


def test_a_detector_that_fell_behind_is_asked_once_for_what_waits() -> None:
    detector = NotingDetector(LimitDetector(RATE_HZ))
    assert len(judged(blocks_of([10] * 10), detector, longest_s=0.35)) == 10
    assert detector.sizes == [30, 30, 30, 10]


class BeatDetector(LimitDetector):
    """Finds a beat out of turn at every tenth sample."""

    def update(self, block: SampleBlock) -> Verdicts:
        beats = tuple(
            BeatInterval(index, 0, 0.4, 0.7, 0.9)
            for index in range(block.first_index, block.end_index)
            if index % 10 == 0
        )
        return replace(super().update(block), intervals=beats)


def test_a_beat_is_told_with_the_block_in_which_it_became_known() -> None:
    found = judged(blocks_of([4, 7, 1, 9, 20]), BeatDetector(RATE_HZ), longest_s=9.0)
    indexes = [[beat.index for beat in verdicts.intervals] for _, verdicts in found]
    assert indexes == [[0], [10], [], [20], [30, 40]]


@pytest.mark.parametrize(("kind", "n_runs"), [(SourceKind.SERIAL, 1), (SourceKind.REPLAY, 3)])
def test_a_board_is_judged_in_runs_and_a_file_as_it_was_cut(kind: SourceKind, n_runs: int) -> None:
    clock = FakeClock()
    steps: list[bytes | Exception | None] = [b"0.5\r\n1.0\r\n", b"1.1\r\n", b"1.2\r\n"]
    source = ScriptedSource(clock, steps, kind=kind, step_s=0.1)
    detector = NotingDetector(RuleDetector(DetectionConfig(window_size=30, sample_rate=50.0)))
    session = Session(
        source,
        decoder=TextDecoder(),
        timebase=Timebase(50.0),
        detector=detector,
        tracker=EventTracker(),
        clock=clock,
    )
    session.open()
    while source.steps:
        session.read_step()
    found = []
    while (one := session.judge_step(0.0)) is not None:
        found.append(one.block.volts[:, 0].tolist())
    assert found == [[1.0], [1.1], [1.2]]
    assert len(detector.sizes) == n_runs


def test_only_a_board_that_waits_long_for_its_verdicts_is_behind() -> None:
    clock = FakeClock()
    sessions = [
        Session(
            source,
            decoder=TextDecoder(),
            timebase=Timebase(10.0),
            detector=LimitDetector(10.0),
            tracker=EventTracker(),
            clock=clock,
        )
        for source in (
            ScriptedSource(clock, [b"0\r\n1.0\r\n1.1\r\n", b"1.2\r\n" * 9]),
            ScriptedSource(clock, [b"0\r\n1.0\r\n1.1\r\n", b"1.2\r\n" * 9], kind=SourceKind.REPLAY),
        )
    ]
    told = []
    for session in sessions:
        session.open()
        session.read_step()
        told.append(session.is_behind)
        session.read_step()
        told.append(session.is_behind)
        while session.judge_step(0.0) is not None:
            pass
        told.append(session.is_behind)
    assert told == [False, True, False, False, False, False]
