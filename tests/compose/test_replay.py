"""A replay is the live path: the same bytes, the same samples, the same verdicts, bit for bit."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.compose.recording import Recorder
from desktop_app.compose.wiring import make_session, parse_source, recorded_by
from desktop_app.core.errors import RecordingError, SourceLostError
from desktop_app.detection.config import DetectionConfig
from desktop_app.sources.commands import Mode
from desktop_app.sources.frame_decoder import FrameDecoder
from desktop_app.storage.exports.export import export_recording
from tests.compose.recorded import Watch, lines, recorder, volts_of
from tests.helpers.clock import FakeClock
from tests.sources.voltmon_stream import POWER_ON, Board, banner, ok
from tests.storage.recordings.making import batch, samples, wave, write

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.compose.judging import Judged
    from desktop_app.compose.session import Session

CONFIG = DetectionConfig(window_size=30, sample_rate=10.0, min_window_s=3.0)
ARRAYS = ("score", "is_anomaly", "confidence", "cause", "low", "high")


def judge_all(session: Session) -> list[Judged]:
    judged = []
    while (one := session.judge_step(0.0)) is not None:
        judged.append(one)
    return judged


def live(path: Path, *, scenario: str, duration_s: float, rate_hz: float | None) -> list[Judged]:
    """A demo watched and recorded from its first byte."""
    clock = FakeClock()
    ours = Recorder(clock, wall_s=clock.now_s)
    session = make_session(
        parse_source(f"demo:{scenario}"),
        CONFIG,
        clock=clock,
        rate_hz=rate_hz,
        listen=recorded_by(ours),
    )
    ours.start(path)
    ours.step()
    session.open()
    judged = []
    end_s = clock.now_s() + duration_s
    next_commit_s = 0.0
    while clock.now_s() < end_s:
        session.read_step(0.05)
        judged += judge_all(session)
        if clock.now_s() > next_commit_s:
            ours.step()
            next_commit_s = clock.now_s() + 0.5
    session.close()
    ours.close()
    return judged


def replayed(path: Path, *, speed: float = 100.0, timeout_s: float = 1.0) -> list[Judged]:
    clock = FakeClock()
    session = make_session(parse_source(f"replay:{path}"), CONFIG, clock=clock)
    session.source.control.set_speed(speed)  # type: ignore[attr-defined]
    session.open()
    judged = []
    while not session.has_ended:
        session.read_step(timeout_s)
        judged += judge_all(session)
    assert session.snapshot().ledger.closes
    return judged


def assert_same(first: list[Judged], second: list[Judged]) -> None:
    """The same to the last bit: samples, times, verdicts and events."""
    assert [one.events for one in first] == [one.events for one in second]
    for one, other in zip(first, second, strict=True):
        for name in ("first_index", "segment", "start_s", "rate_hz"):
            assert getattr(one.block, name) == getattr(other.block, name)
        assert one.block.volts.tobytes() == other.block.volts.tobytes()
        for name in ARRAYS:
            left, right = getattr(one.verdicts, name), getattr(other.verdicts, name)
            assert left.tobytes() == right.tobytes(), name


@pytest.mark.parametrize(
    ("scenario", "rate_hz", "duration_s"),
    [("machine", None, 60.0), ("ecg", None, 20.0), ("machine", 500.0, 12.0)],
)
def test_the_verdicts_of_a_replay_are_those_of_the_live_run_bit_for_bit(
    tmp_path: Path, scenario: str, rate_hz: float | None, duration_s: float
) -> None:
    path = tmp_path / "run.vigil"
    at_the_time = live(path, scenario=scenario, duration_s=duration_s, rate_hz=rate_hz)
    assert sum(int(one.verdicts.is_anomaly.sum()) for one in at_the_time) > 0
    assert_same(at_the_time, replayed(path))


@pytest.mark.parametrize("speed", [0.1, 1.0, 7.3])
def test_the_speed_of_a_replay_changes_no_verdict(tmp_path: Path, speed: float) -> None:
    path = tmp_path / "run.vigil"
    at_the_time = live(path, scenario="machine", duration_s=15.0, rate_hz=None)
    assert_same(at_the_time, replayed(path, speed=speed, timeout_s=0.13))


def test_what_was_interrupted_is_interrupted_again_and_in_the_same_place(tmp_path: Path) -> None:
    clock = FakeClock()
    at = Watch(recorder(clock), clock)
    at.recorder.start(tmp_path / "run.vigil")
    at.recorder.step()
    at.read(lines(0.0, 1.0), lines(1.1), b"1.", SourceLostError("Uno has gone."))
    clock.advance(3.0)
    at.read(None, b"7\r\n" + lines(2.0), lines(2.1))
    at.recorder.close()
    again = replayed(tmp_path / "run.vigil")
    assert volts_of(one.block for one in again) == [1.0, 1.1, 2.0, 2.1]
    assert [one.block.segment for one in again] == [block.segment for block in at.blocks]
    assert [one.block.start_s for one in again] == [block.start_s for block in at.blocks]


def test_a_recording_that_began_in_the_middle_gives_the_same_samples(tmp_path: Path) -> None:
    clock = FakeClock()
    at = Watch(recorder(clock), clock)
    at.read(lines(0.0, 1.0) + b"2.2")
    at.recorder.start(tmp_path / "run.vigil")
    at.recorder.step()
    at.read(b"5\r\n" + lines(3.0))
    at.recorder.close()
    assert volts_of(one.block for one in replayed(tmp_path / "run.vigil")) == [2.25, 3.0]


def test_a_replay_waits_for_its_verdicts_instead_of_dropping_samples(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "run.vigil"
    live(path, scenario="machine", duration_s=15.0, rate_hz=None)
    monkeypatch.setattr("desktop_app.compose.session.QUEUE_SAMPLES", 20)
    clock = FakeClock()
    session = make_session(parse_source(f"replay:{path}"), CONFIG, clock=clock)
    session.source.control.seek(clock.now_s() + 15.0)  # type: ignore[attr-defined]
    session.open()
    for _ in range(100):
        session.read_step(1.0)
    assert session.snapshot().ledger.queued < 20
    while not session.has_ended:
        session.read_step(1.0)
        judge_all(session)
    ledger = session.snapshot().ledger
    assert (ledger.dropped, ledger.judged) == (0, ledger.decoded)


def test_a_csv_file_of_two_inputs_shows_both(tmp_path: Path) -> None:
    path = tmp_path / "run.csv"
    rows = "".join(f"{at / 10},{at},{'' if at == 7 else 2 * at}\n" for at in range(20))
    path.write_text(f"time,voltage_A0,voltage_A1\n{rows}")
    volts = np.concatenate([one.block.volts for one in replayed(path)])
    expected = np.column_stack((np.arange(20.0), 2 * np.arange(20.0)))
    expected[7, 1] = np.nan
    np.testing.assert_array_equal(volts, expected)


def test_a_recording_with_settings_of_another_version_says_so(tmp_path: Path) -> None:
    path = tmp_path / "run.vigil"
    live(path, scenario="machine", duration_s=1.0, rate_hz=None)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE meta SET value = '{\"telepathy\": 1}' WHERE key = 'detection'")
    with pytest.raises(RecordingError, match="does not know"):
        make_session(parse_source(f"replay:{path}"), CONFIG, clock=FakeClock())


@pytest.mark.parametrize("suffix", ["csv", "edf", "bdf", "parquet"])
def test_files_of_other_formats_are_played_like_a_source(tmp_path: Path, suffix: str) -> None:
    block = samples(wave(400), rate_hz=100.0)
    export_recording(write(tmp_path / "x.vigil", batch([block])), tmp_path / f"x.{suffix}")
    judged = replayed(tmp_path / f"x.{suffix}")
    volts = np.concatenate([one.block.volts[:, 0] for one in judged])
    times_s = np.concatenate([one.block.times_s() for one in judged])
    tolerance = 0.0 if suffix in {"csv", "parquet"} else 1e-4
    np.testing.assert_allclose(volts, wave(400)[:, 0], atol=tolerance, rtol=0)
    np.testing.assert_allclose(times_s, block.times_s(), atol=0.011)


@pytest.mark.parametrize("cut", [0, 100, 777, 2000])
def test_a_recording_of_frames_that_began_in_the_middle_gives_the_same_samples(
    tmp_path: Path, cut: int
) -> None:
    """The frames alone say nothing of their settings: those come from what was said before."""
    board = replace(POWER_ON, mode=Mode.BINARY, period_cycles=800, number=1)
    device = Board(board, sent=bytearray(b"\n" + banner().encode() + b"\r\n"))
    device.sent += ok(board).encode() + b"\r\n\0"
    rng = np.random.default_rng(3)
    for _ in range(60):
        device.send(rng.integers(0, 1024, (20, 1)).tolist())
    wire = bytes(device.sent)
    first = wire.index(b"\0") + 1 + cut
    clock = FakeClock()
    at = Watch(recorder(clock), clock, FrameDecoder())
    at.read(wire[:first])
    n_before = len(volts_of(at.blocks))
    at.recorder.start(tmp_path / "run.vigil")
    at.recorder.step()
    at.read(wire[first : first + 500], wire[first + 500 :])
    at.recorder.close()
    again = volts_of(one.block for one in replayed(tmp_path / "run.vigil"))
    assert again == volts_of(at.blocks)[n_before:]
    assert len(again) > 100
