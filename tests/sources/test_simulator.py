from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.errors import SourceError
from desktop_app.core.source_info import SourceKind
from desktop_app.sources.scenarios import SCENARIOS
from desktop_app.sources.simulator import SimulatorSource
from desktop_app.sources.text_decoder import TextDecoder
from tests.helpers.clock import FakeClock

if TYPE_CHECKING:
    from desktop_app.core.messages import Chunk


def opened(
    clock: FakeClock, scenario: str = "steady", rate_hz: float | None = None
) -> SimulatorSource:
    source = SimulatorSource(scenario, clock=clock, rate_hz=rate_hz)
    source.open()
    source.read(0.0)
    return source


def read_for(source: SimulatorSource, clock: FakeClock, duration_s: float) -> list[Chunk]:
    end_s = clock.now_s() + duration_s
    chunks = []
    while clock.now_s() < end_s:
        chunks.append(source.read(min(0.1, end_s - clock.now_s())))
    return [chunk for chunk in chunks if chunk.data]


def n_lines(chunks: list[Chunk]) -> int:
    return sum(chunk.data.count(b"\n") for chunk in chunks)


@pytest.mark.parametrize("scenario", sorted(set(SCENARIOS) - {"calm"}))
def test_decoder_gets_every_sample_of_the_scenario_from_the_first_on(scenario: str) -> None:
    clock = FakeClock()
    source = SimulatorSource(scenario, clock=clock, rate_hz=50.0)
    source.open()
    decoder = TextDecoder()
    volts = []
    for chunk in [source.read(0.1), *read_for(source, clock, 15.0)]:
        volts += [value for run in decoder.feed(chunk.data) for value in run.volts[:, 0]]

    fault = source.labels[0]
    assert 750 <= len(volts) <= 752
    assert decoder.account().n_rejected == 0
    assert fault.start_index == 600
    assert volts[600] != pytest.approx(volts[599], abs=0.1)


@pytest.mark.parametrize("rate_hz", [0.5, 10.0, 250.0, 1000.0, 20_000.0])
def test_samples_come_at_the_rate_asked_for_in_small_batches(rate_hz: float) -> None:
    clock = FakeClock()
    chunks = read_for(opened(clock, rate_hz=rate_hz), clock, 10.0)

    assert n_lines(chunks) == pytest.approx(10 * rate_hz, abs=0.016 * rate_hz + 1)
    assert max(chunk.data.count(b"\n") for chunk in chunks) <= max(1, 0.05 * rate_hz)


def test_lines_look_like_those_of_the_sketch() -> None:
    clock = FakeClock()
    chunk = read_for(opened(clock), clock, 0.1)[0]
    assert chunk.data.endswith(b"\r\n")
    assert len(chunk.data) == len(b"2.503\r\n")


def test_chunks_are_dated_when_their_last_sample_was_due() -> None:
    clock = FakeClock()
    source = opened(clock, rate_hz=10.0)
    start_s = clock.now_s()
    clock.advance(0.55)

    chunk = source.read(0.1)

    assert chunk.data.count(b"\n") == 6
    assert chunk.arrived_s == pytest.approx(start_s + 0.5)


@pytest.mark.parametrize("timeout_s", [0.0, 0.001, 0.02, 0.1])
def test_read_waits_no_longer_than_it_may(timeout_s: float) -> None:
    clock = FakeClock()
    source = opened(clock, rate_hz=1.0)
    source.read(0.1)
    before_s = clock.now_s()

    assert source.read(timeout_s).data == b""

    assert clock.now_s() - before_s == pytest.approx(timeout_s)


def test_after_a_long_stall_one_second_is_caught_up_and_no_more() -> None:
    clock = FakeClock()
    source = opened(clock, rate_hz=100.0)
    clock.advance(3600.0)

    first = source.read(0.1)
    following = read_for(source, clock, 1.0)

    assert first.data.count(b"\n") == 100
    assert first.arrived_s == pytest.approx(clock.now_s() - 1.0, abs=0.02)
    assert n_lines(following) == pytest.approx(100, abs=2)


def test_opening_again_begins_anew() -> None:
    clock = FakeClock()
    source = opened(clock, "sine")
    before = b"".join(chunk.data for chunk in read_for(source, clock, 2.0))
    source.close()
    source.open()
    source.read(0.1)
    assert b"".join(chunk.data for chunk in read_for(source, clock, 2.0)) == before


def test_labels_tell_of_the_faults_that_have_begun() -> None:
    clock = FakeClock()
    source = opened(clock, "steady")
    read_for(source, clock, 21.8)
    before = source.labels
    read_for(source, clock, 0.5)
    assert len(before) == 0
    assert [label.note for label in source.labels] == ["interference picked up for one sample"]


def test_info_names_the_scenario_and_its_rate() -> None:
    info = SimulatorSource("ecg", clock=FakeClock()).info
    assert (info.kind, info.label, info.nominal_rate_hz) == (SourceKind.DEMO, "Demo: ecg", 250.0)


def test_unknown_scenario_lists_those_there_are() -> None:
    with pytest.raises(SourceError, match="no demo scenario 'noise'") as caught:
        SimulatorSource("noise", clock=FakeClock())
    assert all(name in caught.value.hint for name in SCENARIOS)


@pytest.mark.parametrize("rate_hz", [0.0, -1.0, float("nan"), float("inf"), 1e9])
def test_impossible_rate_is_refused(rate_hz: float) -> None:
    with pytest.raises(SourceError, match="cannot run at"):
        SimulatorSource("sine", clock=FakeClock(), rate_hz=rate_hz)
