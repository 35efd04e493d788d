"""What judges, changed while a session runs; and normal learned from it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.compose.judging import Judged
from desktop_app.compose.recording import Recorder
from desktop_app.compose.wiring import make_session, parse_source, recorded_by
from desktop_app.core.clock import SystemClock
from desktop_app.core.errors import VigilError
from desktop_app.core.messages import Event, FloatArray, SampleBlock, Verdicts, frozen
from desktop_app.detection.baselines.feedback import Label
from desktop_app.detection.baselines.learning import learn
from desktop_app.detection.config import DetectionConfig, load_config
from desktop_app.detection.profiles.files import NO_PROFILE
from desktop_app.detection.profiles.schema import AlarmLimit, Profile
from desktop_app.detection.rules import RuleDetector
from desktop_app.services.detection import DetectionService
from desktop_app.services.learning import LearningService
from desktop_app.services.monitor import MonitorService
from tests.compose.test_replay import assert_same, judge_all, replayed
from tests.helpers.clock import FakeClock
from tests.helpers.scripted_source import ScriptedSource

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.compose.session import Session
    from desktop_app.core.protocols import LearningDetector
    from desktop_app.detection.baselines.files import Baseline

CONFIG = DetectionConfig(window_size=40, sample_rate=10.0, min_window_s=0.0)
LIMIT = Profile(1, "Limit", alarm_limits=(AlarmLimit("high", 4.0),), anomaly_threshold=0.7)


def noise(n: int = 600) -> FloatArray:
    return np.random.default_rng(1).normal(2.5, 0.01, n)


def judged(
    detector: LearningDetector, volts: FloatArray, first: int = 0, segment: int = 0
) -> Verdicts:
    values = frozen(np.array(volts, dtype=float)[:, np.newaxis])
    return detector.update(SampleBlock(first, segment, first / 10, 10.0, values))


def learned(rate_hz: float = 10.0) -> Baseline:
    config = DetectionConfig(40, rate_hz, min_window_s=0.0)
    baseline, _ = learn(
        "Rest", noise()[:, np.newaxis], config, detector="rules", source="Uno", made_s=0.0
    )
    return baseline


def told(detector: LearningDetector, volts: float, first: int = 0, segment: int = 0) -> bool:
    """Whether a jump to `volts`, after some seconds of normal samples, is an anomaly."""
    values = np.append(noise(50), [volts] * 3)
    return bool(judged(detector, values, first, segment).is_anomaly[50:].any())


@pytest.fixture
def kept_in(tmp_path: Path) -> Path:
    return tmp_path / "model_config.json"


@pytest.fixture
def detection(kept_in: Path, qapp: object) -> DetectionService:
    return DetectionService(CONFIG, kept_in)


def test_the_slider_writes_the_threshold_and_nothing_else(
    detection: DetectionService, kept_in: Path
) -> None:
    detector = detection.new_detector(CONFIG)
    judged(detector, noise(300))
    detection.choose_profile(LIMIT)
    detection.set_threshold(0.9)
    assert load_config(kept_in) == DetectionConfig(40, 10.0, 0.9, min_window_s=0.0)
    assert detection.config_at(50.0).anomaly_threshold == 0.9
    assert np.isfinite(judged(detector, noise(5), 300).low).all()


def test_what_judges_pauses_whatever_was_chosen_meanwhile(qapp: object) -> None:
    pauses: list[None] = []
    detection = DetectionService(CONFIG, None, pause=partial(pauses.append, None))
    detector = detection.new_detector(CONFIG)
    judged(detector, noise(10))
    detection.set_threshold(0.9)
    judged(detector, noise(10), 10)
    assert len(pauses) == 2


def test_another_material_changes_the_session_that_runs(
    detection: DetectionService, qtbot: QtBot
) -> None:
    detector = detection.new_detector(CONFIG)
    judged(detector, noise(10))
    with qtbot.waitSignal(detection.profile_changed):
        detection.choose_profile(LIMIT)
    assert detection.threshold == 0.7
    assert judged(detector, np.full(3, 4.5), 10).is_anomaly.all()
    detection.choose_profile(NO_PROFILE)
    assert not judged(detector, np.full(3, 4.5), 13).is_anomaly.any()


def test_a_baseline_is_there_from_the_first_sample_of_every_segment(
    detection: DetectionService,
) -> None:
    detector = detection.new_detector(CONFIG)
    judged(detector, noise(10))
    detection.choose_baseline(learned())
    assert told(detector, 3.0, 10)
    detection.set_threshold(0.4)
    assert told(detector, 3.0, 63, segment=1)
    detection.choose_baseline(None)
    assert np.isnan(judged(detector, noise(3), 116, segment=1).low).all()


def test_a_baseline_of_another_rate_is_refused_in_a_sentence(
    detection: DetectionService, qtbot: QtBot
) -> None:
    detection.new_detector(CONFIG)
    with qtbot.waitSignal(detection.failed) as seen:
        detection.choose_baseline(learned(50.0))
    assert "was learned at 50 Hz, and this source has 10 Hz" in str(seen.args[0])
    assert detection.baseline is None


def test_a_baseline_made_under_other_settings_is_learned_again(
    detection: DetectionService,
) -> None:
    baseline, _ = learn(
        "Rest",
        noise()[:, np.newaxis],
        DetectionConfig(20, 10.0, min_window_s=0.0),
        detector="rules",
        source="Uno",
        made_s=0.0,
    )
    detector = detection.new_detector(CONFIG)
    detection.choose_baseline(baseline)
    assert told(detector, 3.0)


def label(score: float, *, is_real: bool) -> Label:
    return Label(score, 0, score, is_real)


def test_a_false_alarm_moves_the_threshold_and_undo_moves_it_back(
    detection: DetectionService,
) -> None:
    detection.label(label(0.6, is_real=False))
    assert detection.threshold > 0.6
    detection.label(label(0.9, is_real=True))
    assert 0.6 < detection.threshold < 0.9
    detection.undo_label()
    detection.undo_label()
    assert detection.threshold == 0.5
    assert not detection.feedback.labels


def test_a_false_alarm_is_not_told_again_and_the_baseline_remembers_it(
    detection: DetectionService,
) -> None:
    detector = detection.new_detector(CONFIG)
    detection.choose_baseline(learned())
    assert told(detector, 3.0)
    detection.label(Label(5.0, 0, 1.0, is_real=False))
    detection.set_threshold(0.5)
    assert detection.n_forgiven == 1
    assert not told(detector, 3.0, 53)
    assert told(detector, 2.0, 106)
    later = DetectionService(CONFIG, None)
    fresh = later.new_detector(CONFIG)
    later.choose_baseline(detection.baseline)
    assert not told(fresh, 3.0)
    later.choose_baseline(None)
    assert later.n_forgiven == 0


def test_a_word_said_while_a_block_is_judged_holds_from_the_next_one_on_also_in_a_replay(
    detection: DetectionService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, clock = tmp_path / "run.vigil", FakeClock()
    volts = np.concatenate([noise(100), [3.0] * 3, noise(50), [3.0] * 3, noise(10)])
    steps = [b"\n", *(b"%.4f\n" % value for value in volts)]
    source = ScriptedSource(clock, steps)
    monkeypatch.setattr("desktop_app.compose.wiring.make_source", lambda *_, **__: source)
    recorder = Recorder(clock, wall_s=clock.now_s)
    detection.choose_detector("rules")
    session = make_session(
        parse_source("serial"),
        CONFIG,
        clock=clock,
        new_detector=detection.new_detector,
        listen=recorded_by(recorder, name="rules"),
    )
    judge_block = RuleDetector.update
    told: list[Event] = []

    def interrupted(self: RuleDetector, block: SampleBlock) -> Verdicts:
        verdicts = judge_block(self, block)
        if block.first_index == 154:  # In the midst of the second.
            (first,) = (event for event in told if event.start_index == 100 and event.end_s)
            detection.label(Label(first.start_s, 0, 0.1, is_real=False))
        return verdicts

    monkeypatch.setattr(RuleDetector, "update", interrupted)
    recorder.start(path)
    recorder.step()
    session.open()
    judged: list[Judged] = []
    while source.steps:
        session.read_step(0.05)
        for one in judge_all(session):
            judged.append(one)
            told += one.events
    monkeypatch.undo()
    session.close()
    recorder.close()
    assert [bool(one.verdicts.is_anomaly) for one in judged[153:156]] == [True, True, False]
    assert_same(judged, replayed(path))


def test_undo_forgets_a_false_alarm_in_the_file_as_well(detection: DetectionService) -> None:
    detector = detection.new_detector(CONFIG)
    detection.choose_baseline(learned())
    told(detector, 3.0)
    detection.label(Label(5.0, 0, 1.0, is_real=False))
    detection.undo_label()
    assert told(detector, 3.0, 53)
    later = DetectionService(CONFIG, None)
    later.choose_baseline(detection.baseline)
    assert later.n_forgiven == 0


def test_a_detector_that_has_to_be_trained_judges_once_it_is(
    detection: DetectionService,
) -> None:
    detection.new_detector(CONFIG)
    detection.choose_detector("rules")
    assert detection.detector == "rules"
    detection.choose_detector("forecast_mlp")
    assert detection.detector == "layered"
    detection.choose_baseline(learned())
    assert detection.detector == "layered"
    baseline, _ = learn(
        "Rest",
        noise()[:, np.newaxis],
        CONFIG,
        detector="forecast_mlp",
        source="Uno",
        made_s=0.0,
    )
    detection.choose_baseline(baseline)
    assert detection.detector == "forecast_mlp"
    assert told(detection.new_detector(CONFIG), 3.0)


def test_scores_tell_what_a_threshold_means(detection: DetectionService) -> None:
    detector = detection.new_detector(CONFIG)
    assert detection.alarms_per_hour(0.5) == (None, 0.0)
    volts = noise(1200)
    for first in range(0, 1200, 10):
        block = SampleBlock(
            first, 0, first / 10, 10.0, frozen(volts[first : first + 10, np.newaxis])
        )
        detection.take(Judged(block, detector.update(block), ()))
    rate, known_s = detection.alarms_per_hour(0.99)
    assert rate is not None
    assert known_s > 100


@pytest.fixture
def learning(detection: DetectionService, qtbot: QtBot) -> Iterator[LearningService]:
    from desktop_app.compose.wiring import make_session, parse_source

    def new_session(source: str) -> Session:
        return make_session(
            parse_source(source),
            CONFIG,
            clock=SystemClock(),
            rate_hz=200.0,
            new_detector=detection.new_detector,
        )

    def publish(_judged: Judged) -> None:
        """Nobody listens."""

    monitor = MonitorService(new_session, publish)
    made = LearningService(monitor, detection, SystemClock())
    yield made
    made.shut_down()
    monitor.shut_down()


def test_normal_is_learned_from_what_comes(learning: LearningService, qtbot: QtBot) -> None:
    learning._monitor.start("demo:steady")
    qtbot.waitUntil(lambda: learning._monitor.session is not None)
    learning.start(0.5)
    assert learning.progress is not None
    qtbot.waitUntil(lambda: learning.learned is not None)
    made = learning.learned
    assert made is not None
    assert made.baseline.info.n_samples == 160
    assert made.baseline.info.rate_hz == 200.0
    assert learning.progress is None


def test_without_a_signal_there_is_nothing_to_learn(
    learning: LearningService, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(learning.failed) as seen:
        learning.start(10.0)
    assert "no signal to learn from" in str(seen.args[0])


def test_normal_is_learned_from_a_file(
    learning: LearningService, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "rest.csv"
    path.write_text("time,volts\n" + "".join(f"{at / 10},{v}\n" for at, v in enumerate(noise())))
    learning.learn_from(path)
    qtbot.waitUntil(lambda: learning.learned is not None)
    assert learning.learned is not None
    assert learning.learned.quality.is_good
    assert learning.learned.baseline.info.source == "rest.csv"


def test_a_file_that_cannot_be_read_is_told(
    learning: LearningService, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(learning.failed) as seen:
        learning.learn_from(tmp_path / "none.csv")
    assert isinstance(seen.args[0], VigilError)
    qtbot.waitUntil(lambda: learning.progress is None)


def trains(learning: LearningService, detection: DetectionService) -> Baseline:
    """A training of the perceptron on the samples of a kept baseline, begun."""
    detection.choose_detector("forecast_mlp")
    baseline = learned()
    learning.learn_again(baseline)
    return baseline


@pytest.mark.slow
def test_a_network_is_trained_on_a_baseline_in_a_process_of_its_own(
    learning: LearningService, detection: DetectionService, qtbot: QtBot
) -> None:
    kept = trains(learning, detection)
    shares: list[float] = []

    def is_done() -> bool:
        shares.append(learning.progress or 0.0)
        return learning.learned is not None

    qtbot.waitUntil(is_done)
    made = learning.learned
    assert made is not None
    assert made.name == "Rest"
    assert made.baseline.info.detector == "forecast_mlp"
    assert np.array_equal(made.baseline.volts, kept.volts)
    assert shares[:-1] == sorted(shares[:-1])
    detection.choose_baseline(made.baseline)
    assert detection.detector == "forecast_mlp"


def test_a_training_that_is_given_up_leaves_nothing(
    learning: LearningService, detection: DetectionService, qtbot: QtBot
) -> None:
    trains(learning, detection)
    assert learning.progress is not None
    learning.cancel()
    qtbot.waitUntil(lambda: learning.progress is None)
    assert learning.learned is None


def test_learning_may_be_given_up(learning: LearningService, qtbot: QtBot) -> None:
    learning._monitor.start("demo:steady")
    qtbot.waitUntil(lambda: learning._monitor.session is not None)
    learning.start(3600)
    learning.cancel()
    assert learning.progress is None
    assert learning.learned is None
