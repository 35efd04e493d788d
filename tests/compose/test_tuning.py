"""Detection run again with other settings: how many alarms, and which of the labels are met."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.compose.samples import Samples, read_samples
from desktop_app.compose.truths import read_truths
from desktop_app.compose.tuning import (
    THRESHOLDS,
    Run,
    Setting,
    Truth,
    alarms_at,
    best_point,
    curve,
    judge,
    summary,
)
from desktop_app.core.clock import SystemClock
from desktop_app.core.errors import DataError
from desktop_app.core.messages import BLOCK_SAMPLES
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.profiles.schema import AlarmLimit, Profile
from tests.storage.recordings.making import BEGAN_S, batch, write
from tests.storage.recordings.making import samples as made

if TYPE_CHECKING:
    from pathlib import Path

CONFIG = DetectionConfig(window_size=200, sample_rate=1.0)
NOW = Setting("now", CONFIG, "rules")
STRICT = Setting("strict", DetectionConfig(200, 1.0, 0.97), "rules")
SPIKES = range(3000, 17_500, 900)


def spiky() -> Samples:
    """Half an hour at 10 Hz with small spikes, and one long fault at 1000 s."""
    rng = np.random.default_rng(0)
    volts = 2.5 + rng.normal(0, 0.01, 18_000)
    for at in SPIKES:
        volts[at] += 0.12
    volts[10_000:10_060] = 4.5
    return Samples(volts[:, np.newaxis], 10.0, 0.0)


@pytest.fixture(scope="module")
def run() -> Run:
    return judge(spiky(), NOW)


def test_a_stricter_setting_tells_less(run: Run) -> None:
    strict = judge(spiky(), STRICT)
    assert 1 <= len(strict.events) < 5 < len(run.events)
    assert f"instead of {len(run.events)}" in summary(run, strict)


def test_the_same_setting_tells_the_same(run: Run) -> None:
    assert summary(run, judge(spiky(), NOW)).endswith("as before")


def test_alarms_of_a_threshold_are_the_events_of_that_threshold(run: Run) -> None:
    alarms = alarms_at(run, NOW.threshold)
    assert [round(start_s, 6) for start_s, _ in alarms] == [
        round(event.start_s, 6) for event in run.events
    ]
    strict = judge(spiky(), STRICT)
    assert len(alarms_at(run, STRICT.threshold)) == len(strict.events)


def test_the_curve_falls_and_the_labels_choose(run: Run) -> None:
    truths = [Truth(1000.0, 1006.0, is_real=True)]
    truths += [Truth(at / 10, at / 10, is_real=False) for at in SPIKES]
    points = curve(run, truths)
    assert [point.threshold for point in points] == list(THRESHOLDS)
    counts = [point.n_alarms for point in points if point.threshold >= 0.5]
    assert counts == sorted(counts, reverse=True)
    best = best_point(points)
    assert best is not None
    assert best.real_found == 1.0
    assert best.false_kept is not None
    assert best.false_kept < 0.2


def test_without_labels_nothing_is_best(run: Run) -> None:
    points = curve(run)
    assert best_point(points) is None
    assert {point.real_found for point in points} == {None}


def test_the_limits_of_a_profile_hold_as_well() -> None:
    profile = Profile(1, "T", alarm_limits=(AlarmLimit("high", 4.0),), anomaly_threshold=0.99)
    tuned = judge(spiky(), Setting("limit", CONFIG, "rules", profile))
    assert [event.start_s for event in tuned.events] == [1000.0]


def test_it_stops_when_it_is_told_to() -> None:
    answers = iter([False, True])
    stopped = judge(spiky(), NOW, is_stopped=lambda: next(answers))
    assert len(stopped.scores) == BLOCK_SAMPLES


@pytest.mark.usefixtures("undisturbed")
def test_it_is_fifty_times_faster_than_the_signal() -> None:
    clock, samples = SystemClock(), spiky()
    began_s = clock.now_s()
    judge(samples, NOW)
    assert samples.duration_s / (clock.now_s() - began_s) >= 50


def test_labels_are_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "labels.csv"
    path.write_text("start_s,end_s,label\n10,12.5,real\n\n30,30,False alarm\n")
    assert read_truths(path) == (
        Truth(10.0, 12.5, is_real=True),
        Truth(30.0, 30.0, is_real=False),
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("time,label\n", "has no header start_s,end_s,label"),
        ("start_s,end_s,label\n1,2,maybe\n", "line 2: the label must be real or false"),
        ("start_s,end_s,label\n3,2,real\n", "line 2"),
        ("start_s,end_s,label\nsoon,2,real\n", "line 2: two times"),
        ("start_s,end_s,label\n1,2\n", "line 2"),
    ],
)
def test_bad_labels_are_named_by_line(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "labels.csv"
    path.write_text(text)
    with pytest.raises(DataError, match=words):
        read_truths(path)


def test_a_recording_of_a_board_that_was_set_to_more_inputs_is_read_whole(tmp_path: Path) -> None:
    second = made(np.ones((20, 3)), first_index=10, segment=1, start_s=BEGAN_S + 1.0)
    path = write(tmp_path / "x.vigil", batch([made(np.ones((10, 1))), second]))
    volts = read_samples(path).volts
    assert volts.shape == (31, 3)
    assert np.isnan(volts[:11]).sum(axis=0).tolist() == [1, 11, 11]


def test_rows_that_a_csv_file_lacks_are_missing_once(tmp_path: Path) -> None:
    path = tmp_path / "run.csv"
    path.write_text("time,volts\n" + "".join(f"{at},1\n" for at in (*range(50), *range(90, 140))))
    volts = read_samples(path).volts[:, 0]
    assert np.flatnonzero(np.isnan(volts)).tolist() == [50]


def test_a_csv_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "run.csv"
    path.write_text("time,volts\n100,1\n101,\n102,3\n")
    samples = read_samples(path)
    assert (samples.rate_hz, samples.start_s, samples.duration_s) == (1.0, 100.0, 3.0)
    assert np.isnan(samples.volts[:, 0]).tolist() == [False, True, False]
