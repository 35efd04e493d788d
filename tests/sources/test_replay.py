from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.errors import SourceEndedError, SourceLostError
from desktop_app.core.messages import Chunk
from desktop_app.core.source_info import SourceInfo, SourceKind
from desktop_app.sources.replay import Interruption, ReplaySource
from desktop_app.sources.replay_control import ReplayControl
from tests.helpers.clock import FakeClock

if TYPE_CHECKING:
    from collections.abc import Sequence

START_S, END_S = 500.0, 503.0
INFO = SourceInfo(SourceKind.REPLAY, "pump.csv", 10.0)
CHUNKS = [Chunk(b"%d\r\n" % k, 500.0 + at_s) for k, at_s in enumerate([0.0, 0.1, 0.2, 3.0])]


def replay(
    chunks: Sequence[Chunk | Interruption], clock: FakeClock, speed: float = 1.0
) -> ReplaySource:
    control = ReplayControl(clock, START_S, END_S, speed)
    return ReplaySource(lambda: iter(chunks), INFO, control, clock=clock)


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
    source = replay(CHUNKS, clock, speed)
    source.open()

    played = play(source, clock)

    assert [chunk for chunk, _ in played] == CHUNKS
    moments_s = [at_s for _, at_s in played]
    assert moments_s == pytest.approx([at_s / speed for at_s in (0.0, 0.1, 0.2, 3.0)], abs=1e-6)


def test_infinite_speed_waits_for_nothing() -> None:
    clock = FakeClock()
    source = replay(CHUNKS, clock, math.inf)
    source.open()
    assert [at_s for _, at_s in play(source, clock)] == [0.0] * 4


def test_reader_that_was_late_catches_up() -> None:
    clock = FakeClock()
    source = replay(CHUNKS, clock)
    source.open()
    clock.advance(0.25)
    assert [at_s for _, at_s in play(source, clock)] == pytest.approx([0.0, 0.0, 0.0, 2.75])


def test_opening_again_starts_from_the_first_chunk() -> None:
    source = replay(CHUNKS, FakeClock(), math.inf)
    for _ in range(2):
        source.open()
        assert source.read(0.1) == CHUNKS[0]
        source.close()


def test_end_is_told_again_and_names_the_file() -> None:
    source = replay([], FakeClock())
    source.open()
    for _ in range(2):
        with pytest.raises(SourceEndedError, match=r"pump\.csv has ended"):
            source.read(0.1)


def test_info_is_what_it_was_given() -> None:
    assert replay([], FakeClock()).info is INFO


def test_times_that_run_backwards_do_not_hold_it_up() -> None:
    clock = FakeClock()
    source = replay([CHUNKS[3], CHUNKS[0]], clock)
    source.open()
    assert [at_s for _, at_s in play(source, clock)] == pytest.approx([3.0, 3.0])


@pytest.mark.parametrize("speed", [0.0, -1.0, math.nan])
def test_impossible_speed_is_refused(speed: float) -> None:
    with pytest.raises(ValueError, match="speed"):
        replay(CHUNKS, FakeClock(), speed)


def test_an_interruption_loses_the_source_as_it_was_lost_then_and_opening_goes_on() -> None:
    source = replay([CHUNKS[0], Interruption("Uno has gone."), CHUNKS[1]], FakeClock(), math.inf)
    source.open()
    assert source.read(0.1) == CHUNKS[0]
    with pytest.raises(SourceLostError, match=r"As recorded: Uno has gone\."):
        source.read(0.1)
    source.close()
    source.open()
    assert source.read(0.1) == CHUNKS[1]


def test_paused_it_hands_out_only_what_is_stepped() -> None:
    clock = FakeClock()
    source = replay(CHUNKS, clock)
    source.open()
    source.read(0.1)
    source.control.pause()
    clock.advance(100.0)
    assert not source.read(0.1).data
    source.control.step()
    assert [source.read(0.1) for _ in range(2)] == [CHUNKS[1], Chunk(b"", clock.now_s())]
    assert source.control.position_s == 500.1
    source.control.play()
    assert [at_s for _, at_s in play(source, clock)] == pytest.approx([0.1, 2.9])


def test_speed_can_be_changed_while_it_plays() -> None:
    clock = FakeClock()
    source = replay(CHUNKS, clock)
    source.open()
    for _ in range(3):
        source.read(0.2)
    source.control.set_speed(10.0)
    assert source.control.position_s == pytest.approx(500.2)
    assert [at_s for _, at_s in play(source, clock)] == pytest.approx([0.28])
    assert source.control.position_s == pytest.approx(503.0)


@pytest.mark.parametrize(("asked", "given"), [(0.001, 0.1), (1e9, 100.0), (32.0, 32.0)])
def test_speeds_go_from_a_tenth_to_a_hundred(asked: float, given: float) -> None:
    control = ReplayControl(FakeClock(), START_S, END_S)
    control.set_speed(asked)
    assert control.speed == given


@pytest.mark.parametrize("is_paused", [False, True])
def test_seeking_plays_everything_up_to_there_at_once(is_paused: bool) -> None:
    clock = FakeClock()
    source = replay(CHUNKS, clock)
    source.open()
    if is_paused:
        source.control.pause()
    assert source.control.seek(502.0)
    began_s = clock.now_s()
    assert [source.read(0.1) for _ in range(3)] == CHUNKS[:3]
    assert clock.now_s() == began_s
    assert not source.read(0.1).data
    assert source.control.position_s == pytest.approx(502.0, abs=0.11)
    assert not source.control.is_seeking
    if not is_paused:
        assert [at_s for _, at_s in play(source, clock)] == pytest.approx([0.9])


def test_seeking_back_is_for_a_new_replay() -> None:
    clock = FakeClock()
    source = replay(CHUNKS, clock)
    source.open()
    clock.advance(2.0)
    assert not source.control.seek(500.5)
    assert source.control.seek(502.5)
