"""What was changed while it was recorded is changed again in a replay, at the same sample."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import msgspec
import numpy as np
import pytest

from desktop_app.compose.detector_recipe import plain_recipe
from desktop_app.compose.flight_ring import FlightRing
from desktop_app.compose.judged_with import JudgedWith
from desktop_app.compose.recording import Recorder
from desktop_app.compose.tunable_detector import TunableDetector
from desktop_app.compose.wiring import make_session, parse_source, recorded_by
from desktop_app.core.errors import DataError
from desktop_app.detection.baselines.learning import learn
from desktop_app.detection.profiles.schema import AlarmLimit, Profile
from desktop_app.storage.recordings.integrity import check_integrity
from desktop_app.storage.recordings.recording import Recording
from tests.compose.test_replay import ARRAYS, CONFIG, assert_same, judge_all, replayed
from tests.helpers.clock import FakeClock

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.compose.detector_recipe import DetectorRecipe
    from desktop_app.compose.judging import Judged
    from desktop_app.detection.config import DetectionConfig

# Not a whole number of half seconds of the demo.
LAG_SAMPLES = 40
STRICT = msgspec.structs.replace(CONFIG, anomaly_threshold=0.2)
LIMITED = Profile(version=1, name="tank", alarm_limits=(AlarmLimit(kind="high", value=2.9),))


@dataclass
class Station:
    """A demo that is watched, and may be recorded; `detector` is what a person changes."""

    clock: FakeClock = field(default_factory=FakeClock)
    judged: list[Judged] = field(default_factory=list)
    ring: FlightRing = field(default_factory=FlightRing)

    def __post_init__(self) -> None:
        self.recorder = Recorder(self.clock, ring=self.ring, wall_s=self.clock.now_s)
        self.session = make_session(
            parse_source("demo:machine"),
            CONFIG,
            clock=self.clock,
            new_detector=self._new_detector,
            listen=recorded_by(self.recorder),
        )

    def _new_detector(self, settings: DetectionConfig) -> TunableDetector:
        self.rate_hz = settings.sample_rate
        self.first = self.recipe(settings)
        self.detector = TunableDetector(self.first)
        return self.detector

    def recipe(self, settings: DetectionConfig, **how: object) -> DetectorRecipe:
        at_rate = msgspec.structs.replace(settings, sample_rate=self.rate_hz)
        return plain_recipe(JudgedWith(at_rate, **how))  # type: ignore[arg-type]

    def watch(self, duration_s: float) -> None:
        end_s = self.clock.now_s() + duration_s
        steps = 0
        while self.clock.now_s() < end_s:
            self.session.read_step(0.05)
            self.judged += judge_all(self.session)
            steps += 1
            if steps % 10 == 0:
                self.recorder.step()
        self.recorder.step()

    def judge(self) -> None:
        judged = self.session.judge_step(0.0)
        assert judged is not None
        self.judged.append(judged)

    def record(self, path: Path) -> None:
        self.recorder.start(path)
        self.recorder.step()

    def end(self) -> None:
        self.session.close()
        self.recorder.close()


def test_threshold_material_detector_and_baseline_change_at_the_sample_they_did(
    tmp_path: Path,
) -> None:
    path = tmp_path / "run.vigil"
    station = Station()
    station.record(path)
    station.session.open()
    station.watch(10.0)
    station.detector.retune(station.recipe(STRICT))
    station.watch(6.0)
    station.detector.retune(station.recipe(STRICT, profile=LIMITED))
    station.watch(6.0)
    station.detector.retune(station.recipe(CONFIG, detector="rules"), keeps_learned=False)
    station.watch(6.0)
    normal = np.concatenate([one.block.volts for one in station.judged])
    settings = station.recipe(CONFIG).config
    baseline, _ = learn("normal", normal, settings, detector="layered", source="", made_s=0.0)
    taught = replace(station.recipe(CONFIG), baseline=baseline)
    station.detector.retune(taught, keeps_learned=False)
    station.watch(10.0)
    station.end()

    with Recording(path) as recording:
        assert len(recording.judgings()) == 5
        assert check_integrity(recording).is_intact
    assert_same(station.judged, replayed(path))


def test_what_was_forgiven_is_forgiven_again(tmp_path: Path) -> None:
    path = tmp_path / "run.vigil"
    station = Station()
    station.record(path)
    station.session.open()
    station.watch(20.0)
    events = [event for one in station.judged for event in one.events]
    alarms = station.first.false_alarms
    alarms.say([(event.start_s, event.channel) for event in events])
    station.detector.retune(station.first)
    station.watch(20.0)
    station.end()
    assert alarms.forgiven
    assert_same(station.judged, replayed(path))


def test_a_recording_begun_later_is_judged_as_then_once_it_knows_what_was_learned(
    tmp_path: Path,
) -> None:
    path = tmp_path / "run.vigil"
    station = Station()
    station.session.open()
    station.watch(10.0)
    station.detector.retune(station.recipe(STRICT))
    station.watch(5.0)
    station.record(path)
    station.watch(15.0)
    station.end()

    with Recording(path) as recording:
        (known,) = recording.judgings()
        assert known.first_index - next(recording.blocks()).first_index < station.rate_hz
    samples = samples_from(known.first_index, station.judged)
    assert len(samples["low"]) > 10 * station.rate_hz
    again = samples_from(known.first_index, replayed(path))
    for name in (*ARRAYS, "volts"):
        assert samples[name].tobytes() == again[name].tobytes(), name


def test_what_the_flight_recorder_saved_is_judged_as_it_was_from_its_first_sample(
    tmp_path: Path,
) -> None:
    path = tmp_path / "last.vigil"
    station = Station(ring=FlightRing(longest_s=10.0))
    station.session.open()
    station.watch(20.0)
    events = [event for one in station.judged for event in one.events]
    station.first.false_alarms.say([(event.start_s, event.channel) for event in events])
    station.detector.retune(replace(station.first, config=station.recipe(STRICT).config))
    station.watch(14.0)
    station.recorder.save_last(path)
    station.end()

    with Recording(path) as recording:
        (known,) = recording.judgings()
        first = next(recording.blocks())
        assert known.first_index == first.first_index
        assert check_integrity(recording).is_intact
        assert '"anomaly_threshold":0.2' in recording.origin.detection
    samples = samples_from(first.first_index, station.judged)
    assert 10 * station.rate_hz <= len(samples["low"]) <= 12 * station.rate_hz
    again = samples_from(first.first_index, replayed(path))
    for name in (*ARRAYS, "volts"):
        assert samples[name].tobytes() == again[name].tobytes(), name


def test_what_was_saved_of_a_detector_that_lags_holds_from_where_it_stood(tmp_path: Path) -> None:
    path = tmp_path / "last.vigil"
    station = Station(ring=FlightRing(longest_s=5.0))
    station.session.open()
    station.watch(2.0)
    for step in range(700):
        station.session.read_step(0.05)
        if station.session.snapshot().ledger.queued > LAG_SAMPLES:
            station.judge()
        if step % 25 == 0:
            station.recorder.step()
    station.judged += judge_all(station.session)
    station.recorder.save_last(path)
    station.end()

    with Recording(path) as recording:
        (known,) = recording.judgings()
        first_index = next(recording.blocks()).first_index
        assert first_index < known.first_index < first_index + station.rate_hz
    samples = samples_from(known.first_index, station.judged)
    again = samples_from(known.first_index, replayed(path))
    for name in (*ARRAYS, "volts"):
        assert samples[name].tobytes() == again[name].tobytes(), name


def samples_from(first_index: int, judged: list[Judged]) -> dict[str, np.ndarray]:
    """Volts and verdicts from one sample on, however they were cut into blocks."""
    parts = {name: [getattr(one.verdicts, name) for one in judged] for name in ARRAYS}
    parts["volts"] = [one.block.volts for one in judged]
    indexes = np.concatenate(
        [np.arange(one.block.first_index, one.block.end_index) for one in judged]
    )
    return {name: np.concatenate(arrays)[indexes >= first_index] for name, arrays in parts.items()}


def test_a_damaged_state_is_said_and_not_guessed(tmp_path: Path) -> None:
    path = tmp_path / "run.vigil"
    station = Station()
    station.record(path)
    station.session.open()
    station.watch(2.0)
    station.end()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE judgings SET state = x'00'")
    with pytest.raises(DataError, match="cannot be read"):
        replayed(path)
