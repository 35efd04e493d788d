"""Learn normal: what is fit to be learned, what is kept of it, and what feedback changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import DataError
from desktop_app.core.messages import SampleBlock, Verdicts, frozen
from desktop_app.detection import registry
from desktop_app.detection.baselines import files
from desktop_app.detection.baselines.budget import ScoreHistory
from desktop_app.detection.baselines.feedback import (
    HIGHEST,
    LOWEST,
    FeedbackBook,
    Label,
    retuned_threshold,
)
from desktop_app.detection.baselines.learning import SampleCollector, learn, wanted_samples
from desktop_app.detection.baselines.quality import Doubt, check_quality
from desktop_app.detection.config import DetectionConfig

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.messages import FloatArray

CONFIG = DetectionConfig(window_size=100, sample_rate=10.0, low_rail=0.0, high_rail=5.0)
TIMES_S = np.arange(1200) / 10.0


def steady(seed: int = 0) -> FloatArray:
    return np.random.default_rng(seed).normal(2.5, 0.01, 1200)


def sine() -> FloatArray:
    return steady() + 0.5 * np.sin(2 * np.pi * TIMES_S / 4.0)


def sentences(volts: FloatArray) -> dict[Doubt, str]:
    quality = check_quality(volts[:, np.newaxis], CONFIG)
    found: dict[Doubt, str] = {}
    for finding in quality.findings:
        found[finding.doubt] = found.get(finding.doubt, "") + finding.sentence
    return found


def changed(volts: FloatArray, part: slice, value: float) -> FloatArray:
    volts = volts.copy()
    volts[part] = value
    return volts


@pytest.mark.parametrize("volts", [steady(), sine()], ids=["steady", "sine"])
def test_a_calm_signal_is_good(volts: FloatArray) -> None:
    assert check_quality(volts[:, np.newaxis], CONFIG).is_good


@pytest.mark.parametrize(
    ("volts", "doubt", "words"),
    [
        (steady()[:200], Doubt.REFUSAL, "20 s are too short; 40 s are needed"),
        (changed(steady(), slice(0, 200), np.nan), Doubt.REFUSAL, "16.7% of the samples"),
        (changed(steady(), slice(0, 30), np.nan), Doubt.DOUBT, "2.5% of the samples are missing"),
        (steady() + 0.002 * TIMES_S, Doubt.DOUBT, "The level moved from 2.5"),
        (np.full(1200, 2.5), Doubt.DOUBT, "does not move at all"),
        (steady() * np.where(TIMES_S < 90, 1, 5) - 0.0, Doubt.DOUBT, "level moved"),
        (changed(steady(), slice(900, 903), 4.0), Doubt.DOUBT, "Unusual at 90 s"),
        (changed(steady(), slice(200, 203), 4.0), Doubt.DOUBT, "Unusual at 20 s"),
        (changed(sine(), slice(700, 1100), 4.0), Doubt.REFUSAL, "unusual already"),
        (changed(steady(), slice(600, 604), 5.0), Doubt.DOUBT, "0.3% of the samples lie at a"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(volts: FloatArray, doubt: Doubt, words: str) -> None:
    assert words in sentences(volts)[doubt]


def test_two_channels_are_named() -> None:
    both = np.stack((steady(), np.full(1200, 1.0)), axis=1)
    texts = [finding.sentence for finding in check_quality(both, CONFIG).findings]
    assert texts[0].startswith("A1: It does not move")


def block(first: int, n: int, segment: int = 0, channels: int = 1) -> SampleBlock:
    volts = np.repeat(np.arange(first, first + n, dtype=float)[:, np.newaxis], channels, axis=1)
    return SampleBlock(first, segment, first / 10, 10.0, frozen(volts))


def test_samples_are_collected_until_there_are_enough() -> None:
    collector = SampleCollector(25)
    collector.take(block(0, 10))
    assert (collector.progress, collector.is_full) == (0.4, False)
    collector.take(block(10, 10))
    collector.take(block(20, 10))
    assert collector.is_full
    assert collector.volts()[:, 0].tolist() == list(range(25))


def test_a_lost_connection_leaves_a_gap_and_another_board_begins_anew() -> None:
    collector = SampleCollector(10)
    collector.take(block(0, 3))
    collector.take(block(3, 3, segment=1))
    assert np.isnan(collector.volts()[:, 0]).tolist() == [False] * 3 + [True] + [False] * 3
    collector.take(block(0, 2, channels=2))
    assert collector.volts().shape == (2, 2)


def test_never_fewer_samples_than_can_be_judged() -> None:
    assert wanted_samples(CONFIG, 1.0) == 400
    assert wanted_samples(CONFIG, 60.0) == 600


def made() -> files.Baseline:
    baseline, quality = learn(
        "Pump at rest",
        sine()[:, np.newaxis],
        CONFIG,
        detector="rules",
        source="Uno",
        made_s=1.7e9,
    )
    assert quality.is_good
    return baseline


def test_a_baseline_comes_back_from_disk_and_knows_its_normal() -> None:
    baseline = made()
    path = files.path_of("Pump at rest")
    files.save_baseline(path, baseline)
    loaded = files.load_baseline(path)
    assert loaded.info == baseline.info
    assert loaded.info.duration_s == 120.0
    assert np.array_equal(loaded.volts, baseline.volts)
    detector = registry.create("rules", CONFIG)
    detector.adopt(loaded.state)
    volts = frozen(np.append(sine()[:50], [4.5] * 5)[:, np.newaxis])
    verdicts = detector.update(SampleBlock(0, 7, 0.0, 10.0, volts))
    assert not verdicts.is_anomaly[:50].any()
    assert verdicts.is_anomaly[50:].all()


def test_the_newest_baseline_stands_first_and_what_is_none_is_left_out() -> None:
    baseline = made()
    files.save_baseline(files.path_of("a"), baseline)
    later = files.Baseline(
        files.BaselineInfo("Later", 1.8e9, "Uno", "rules", 10.0, 1200, 1),
        baseline.volts,
        baseline.state,
    )
    files.save_baseline(files.path_of("b"), later)
    (files.folder() / "odd.npz").write_bytes(b"PK nonsense")
    assert [one.info.name for one in files.list_baselines()] == ["Later", "Pump at rest"]


@pytest.mark.parametrize("content", [b"", b"PK", b"\x93NUMPY", b"x" * 1000])
def test_what_is_no_baseline_is_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "odd.npz"
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"odd\.npz is not a baseline"):
        files.load_baseline(path)


def test_an_archive_of_other_arrays_is_no_baseline(tmp_path: Path) -> None:
    path = tmp_path / "odd.npz"
    np.savez(path, volts=np.zeros(3))
    with pytest.raises(DataError, match=r"odd\.npz"):
        files.load_baseline(path)
    baseline = made()
    files.save_baseline(path, files.Baseline(baseline.info, baseline.volts[:5], baseline.state))
    with pytest.raises(DataError, match="does not hold the samples"):
        files.load_baseline(path)


def label(at_s: float, score: float, *, is_real: bool) -> Label:
    return Label(at_s, 0, score, is_real)


def test_a_false_alarm_raises_the_threshold_and_undo_brings_it_back() -> None:
    book = FeedbackBook()
    book.label(label(1.0, 0.9, is_real=True))
    book.label(label(2.0, 0.6, is_real=False))
    raised = retuned_threshold(book.labels, 0.5)
    assert 0.6 < raised <= 0.9
    assert book.false_alarms == ((2.0, 0),)
    assert book.undo() is not None
    assert retuned_threshold(book.labels, 0.5) == 0.5
    assert not book.false_alarms


def test_the_last_word_on_an_event_counts() -> None:
    book = FeedbackBook()
    book.label(label(1.0, 0.6, is_real=False))
    book.label(label(1.0, 0.6, is_real=True))
    assert [one.is_real for one in book.labels] == [True]
    book.undo()
    assert [one.is_real for one in book.labels] == [False]


def test_a_missed_fault_weighs_more_than_two_false_alarms() -> None:
    labels = [
        label(1.0, 0.6, is_real=True),
        label(2.0, 0.7, is_real=False),
        label(3.0, 0.8, is_real=False),
    ]
    assert retuned_threshold(labels, 0.5) == 0.5


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=12), st.floats(LOWEST, HIGHEST))
def test_a_retuned_threshold_is_never_worse(
    said: list[tuple[float, bool]], threshold: float
) -> None:
    labels = [label(float(at), score, is_real=real) for at, (score, real) in enumerate(said)]
    found = retuned_threshold(labels, threshold)
    assert LOWEST <= found <= HIGHEST

    def cost(at: float) -> float:
        return sum(
            3.0 if one.is_real and one.score < at else float(not one.is_real and one.score >= at)
            for one in labels
        )

    assert cost(found) <= cost(threshold)


def scored(scores: FloatArray) -> Verdicts:
    column = scores[:, np.newaxis]
    return Verdicts(
        0, 0, column, column > 0.5, column, column.astype(np.uint8), column * 0, column * 0 + 1
    )


def test_alarms_an_hour_are_counted_and_fall_with_the_threshold() -> None:
    history = ScoreHistory()
    assert history.alarms_per_hour(0.5) is None
    scores = np.random.default_rng(2).exponential(0.05, 36_000)
    for part in np.array_split(scores, 977):
        history.take(scored(part), 10.0)
    assert history.duration_s == pytest.approx(3600, abs=2)
    rates = [history.alarms_per_hour(at) or 0.0 for at in (0.2, 0.3, 0.5, 0.7)]
    assert rates == sorted(rates, reverse=True)
    # Ten draws a second of mean 0.05: P(score > 0.5) = e^-10 each, so 36000 e^-10 = 1.6 an hour.
    assert 0.3 < rates[2] < 6


def test_blocks_of_any_length_count_alike() -> None:
    scores = np.random.default_rng(3).random(5000)
    whole, cut = ScoreHistory(), ScoreHistory()
    whole.take(scored(scores), 10.0)
    for part in np.array_split(scores, 313):
        cut.take(scored(part), 10.0)
    assert whole.alarms_per_hour(0.9) == cut.alarms_per_hour(0.9)


def test_a_rate_that_was_measured_a_little_lower_ends_a_second_early() -> None:
    history = ScoreHistory()
    history.take(scored(np.zeros(99_999)), 100_000.0)
    for rate_hz in (99_999.0, 99_990.0):
        history.take(scored(np.zeros(99_990)), rate_hz)
    assert history.duration_s == 2


def test_what_is_still_learned_counts_for_nothing() -> None:
    history = ScoreHistory()
    learning = scored(np.zeros(2000))
    unknown = np.full((2000, 1), np.nan)
    history.take(
        Verdicts(
            0,
            0,
            learning.score,
            learning.is_anomaly,
            learning.score,
            learning.cause,
            unknown,
            unknown,
        ),
        10.0,
    )
    assert history.duration_s == 0
