from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.errors import SourceEndedError
from desktop_app.core.messages import Chunk
from desktop_app.core.source_info import SourceInfo, SourceKind
from desktop_app.sources.replay import ReplaySource
from tests.helpers.clock import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator

INFO = SourceInfo(SourceKind.REPLAY, "pump.csv", 10.0)
CHUNKS = [Chunk(b"%d\r\n" % k, 500.0 + at_s) for k, at_s in enumerate([0.0, 0.1, 0.2, 3.0])]


def play(source: ReplaySource, clock: FakeClock) -> list[tuple[Chunk, float]]:
    """Every chunk with the moment it was handed out, until the end."""
    began_s = clock.now_s()
    played: list[tuple[Chunk, float]] = []
    while True:
        try:
            chunk = source.read(0.05)
        except SourceEndedError:
            return played
        if chunk.data:
            played.append((chunk, clock.now_s() - began_s))


@pytest.mark.parametrize("speed", [0.5, 1.0, 10.0])
def test_chunks_come_unchanged_with_their_pauses(speed: float) -> None:
    clock = FakeClock()
    source = ReplaySource(CHUNKS, INFO, clock=clock, speed=speed)
    source.open()

    played = play(source, clock)

    assert [chunk for chunk, _ in played] == CHUNKS
    moments_s = [at_s for _, at_s in played]
    assert moments_s == pytest.approx([at_s / speed for at_s in (0.0, 0.1, 0.2, 3.0)], abs=1e-6)


def test_infinite_speed_waits_for_nothing() -> None:
    clock = FakeClock()
    source = ReplaySource(CHUNKS, INFO, clock=clock, speed=math.inf)
    source.open()
    assert [at_s for _, at_s in play(source, clock)] == [0.0] * 4


def test_reader_that_was_late_catches_up() -> None:
    clock = FakeClock()
    source = ReplaySource(CHUNKS, INFO, clock=clock)
    source.open()
    clock.advance(0.25)
    assert [at_s for _, at_s in play(source, clock)] == pytest.approx([0.0, 0.0, 0.0, 2.75])


@pytest.mark.parametrize("as_function", [False, True])
def test_opening_again_starts_from_the_first_chunk(as_function: bool) -> None:
    def chunks() -> Iterator[Chunk]:
        yield from CHUNKS

    clock = FakeClock()
    source = ReplaySource(chunks if as_function else CHUNKS, INFO, clock=clock, speed=math.inf)
    for _ in range(2):
        source.open()
        assert source.read(0.1) == CHUNKS[0]
        source.close()


def test_end_is_told_again_and_names_the_file() -> None:
    source = ReplaySource([], INFO, clock=FakeClock())
    source.open()
    for _ in range(2):
        with pytest.raises(SourceEndedError, match=r"pump\.csv has ended"):
            source.read(0.1)


def test_info_is_what_it_was_given() -> None:
    assert ReplaySource([], INFO, clock=FakeClock()).info is INFO


def test_times_that_run_backwards_do_not_hold_it_up() -> None:
    clock = FakeClock()
    source = ReplaySource([CHUNKS[3], CHUNKS[0]], INFO, clock=clock)
    source.open()
    assert [at_s for _, at_s in play(source, clock)] == [0.0, 0.0]


@pytest.mark.parametrize("speed", [0.0, -1.0, math.nan])
def test_impossible_speed_is_refused(speed: float) -> None:
    with pytest.raises(ValueError, match="speed"):
        ReplaySource(CHUNKS, INFO, clock=FakeClock(), speed=speed)
