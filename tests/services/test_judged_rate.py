"""A board that nobody set is judged by the rate that it turns out to send at."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.compose.recording import Recorder
from desktop_app.compose.wiring import make_session, parse_source, recorded_by
from desktop_app.detection.baselines.learning import learn
from desktop_app.detection.config import DetectionConfig
from desktop_app.services.detection import DetectionService
from desktop_app.sources.commands import encode_command
from desktop_app.sources.serial_source import SerialSource
from desktop_app.storage.recordings.recording import Recording
from tests.compose.test_replay import assert_same, judge_all, replayed
from tests.helpers.clock import FakeClock
from tests.sources.fake_serial import UNO, FakeBoard, FakeBus
from tests.sources.voltmon_stream import POWER_ON, banner

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.compose.judging import Judged
    from desktop_app.compose.session import Session

CONFIG = DetectionConfig(window_size=40, sample_rate=10.0, min_window_s=1.0)
FAST_HZ = 1000.0
SETTINGS = replace(POWER_ON, period_cycles=16_000, number=3)


def said(data: bytes) -> bytes:
    """The answer of a board that was left at 1 kHz to whoever asks."""
    return banner(SETTINGS).encode() + b"\r\n" if data.endswith(encode_command("?")) else b""


@dataclass
class Station:
    """A board on a fake port, watched and recorded from its first byte."""

    board: FakeBoard
    path: Path
    monkeypatch: pytest.MonkeyPatch
    detection: DetectionService = field(default_factory=lambda: DetectionService(CONFIG, None))
    clock: FakeClock = field(default_factory=FakeClock)
    judged: list[Judged] = field(default_factory=list)

    def watch(self, duration_s: float, *, rate_hz: float = 10.0) -> Session:
        self.session = self._session(rate_hz)
        self.recorder.start(self.path)
        self.recorder.step()
        self.session.open()
        self.go_on(duration_s)
        return self.session

    def go_on(self, duration_s: float) -> None:
        end_s = self.clock.now_s() + duration_s
        while self.clock.now_s() < end_s:
            self.session.read_step(0.05)
            self.judged += judge_all(self.session)
        self.recorder.step()

    def end(self) -> list[tuple[int, float]]:
        """From which sample on which rate was judged by, as it was recorded."""
        self.session.close()
        self.recorder.close()
        with Recording(self.path) as recording:
            return [
                (one.first_index, json.loads(one.settings)["settings"]["sample_rate"])
                for one in recording.judgings()
            ]

    def _session(self, rate_hz: float) -> Session:
        bus = FakeBus(self.clock, self.board)
        source = SerialSource(
            UNO.device,
            clock=self.clock,
            nominal_rate_hz=rate_hz,
            open_port=bus.open_port,
            list_ports=bus.list_ports,
        )
        self.monkeypatch.setattr("desktop_app.compose.wiring.make_source", lambda *_, **__: source)
        self.recorder = Recorder(self.clock, wall_s=self.clock.now_s)
        return make_session(
            parse_source("serial"),
            CONFIG,
            clock=self.clock,
            new_detector=self.detection.new_detector,
            listen=recorded_by(self.recorder),
        )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run.vigil"


def test_a_board_that_was_left_at_a_fast_rate_is_judged_by_what_it_says(
    path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    board = FakeBoard(UNO, every_s=1 / FAST_HZ, answer=said)
    station = Station(board, path, monkeypatch)
    station.watch(6.0)
    assert station.detection.rate_hz == FAST_HZ
    assert station.session.rate_hz == pytest.approx(FAST_HZ, rel=0.01)
    station.detection.set_threshold(0.7)
    station.go_on(1.0)
    (first, at_first), (told, at_told), (changed, at_last) = station.end()
    assert (at_first, at_told, at_last) == (10.0, FAST_HZ, FAST_HZ)
    # It is asked after two seconds, in which a boot loader would take the question for a program.
    assert told - first == pytest.approx(2 * FAST_HZ, rel=0.1)
    assert changed - told == pytest.approx(4 * FAST_HZ, rel=0.1)
    assert_same(station.judged, replayed(path))


def test_a_board_that_only_prints_is_judged_by_what_was_measured(
    path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    station = Station(FakeBoard(UNO, every_s=1 / 200), path, monkeypatch)
    station.watch(15.0)
    (_, at_first), (index, at_last) = station.end()
    assert at_first == 10.0
    assert at_last == pytest.approx(200.0, rel=0.01)
    assert index < 12 * 200
    assert_same(station.judged, replayed(path))


def test_a_board_at_the_rate_that_was_assumed_keeps_what_was_learned(
    path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    station = Station(FakeBoard(UNO, every_s=0.1004), path, monkeypatch)
    station.watch(60.0)
    assert [rate_hz for _, rate_hz in station.end()] == [10.0]


def test_a_baseline_of_another_rate_is_not_what_a_fast_board_begins_with(
    path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    detection = DetectionService(CONFIG, None)
    calm = np.random.default_rng(1).normal(2.5, 0.01, (600, 1))
    baseline, _ = learn("Rest", calm, CONFIG, detector="layered", source="Uno", made_s=0.0)
    detection.choose_baseline(baseline)
    board = FakeBoard(UNO, every_s=1 / FAST_HZ, answer=said)
    station = Station(board, path, monkeypatch, detection)
    station.watch(4.0)
    told = next(index for index, rate_hz in station.end() if rate_hz == FAST_HZ)
    learning = [one for one in station.judged if told <= one.block.first_index < told + 100]
    assert learning
    assert all(np.isnan(one.verdicts.low).all() for one in learning)
