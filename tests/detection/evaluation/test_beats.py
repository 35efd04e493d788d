"""Which events belong to which beats, and what counts of them are worth."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from desktop_app.core.messages import Cause, Event
from desktop_app.detection.evaluation import beats
from desktop_app.detection.evaluation.fault_recall import Case, Tally
from desktop_app.detection.evaluation.judged import Judged
from desktop_app.detection.evaluation.rates import share_interval
from desktop_app.detection.faults import Fault

HOUR = range(0, 360 * 3600)


def event(start: int, end: int | None) -> Event:
    nan = float("nan")
    return Event(1, 0, Cause.EARLY_BEAT, start, start / 360, end, None, nan, nan, nan, 0.9)


def test_an_event_within_a_beats_reach_finds_it_and_others_are_false() -> None:
    labels = [(1000, "N"), (2000, "A"), (9000, "V"), (20_000, "+")]
    found = beats.report([event(2040, 2050), event(15_000, 15_010)], labels, HOUR, 360.0)
    assert found["premature_beats"] == 2
    assert found["beat_sensitivity"] == 50.0
    assert found["beat_false_alarms"] == 1
    assert found["beat_false_alarms_per_hour"] == 1.0
    assert found["beat_false_alarms_upper_95"] == pytest.approx(5.57, abs=0.01)


def test_what_is_told_of_the_signal_is_no_beat_out_of_turn() -> None:
    told = [event(2000, 2010), replace(event(9000, 9010), cause=Cause.DRIFT)]
    found = beats.report(told, [(500_000, "A")], HOUR, 360.0)
    assert found["beat_false_alarms_per_hour"] == 2.0
    assert found["beat_false_alarms_of_beats_per_hour"] == 1.0


def test_one_event_over_two_beats_finds_both() -> None:
    labels = [(2000, "A"), (2600, "A")]
    found = beats.report([event(2040, 2700)], labels, HOUR, 360.0)
    assert found["beat_sensitivity"] == 100.0


def test_an_event_that_has_not_ended_reaches_to_the_end() -> None:
    found = beats.report([event(100, None)], [(360_000, "V")], HOUR, 360.0)
    assert found["beat_sensitivity"] == 100.0


def test_what_is_told_of_a_marked_beat_is_explained_beside_faults() -> None:
    marks = [(500, "A"), (2000, "N"), (9000, "V"), (11_000, "A"), (30_000, "A")]
    known = beats.premature_stretches(marks, 360.0, range(1000, 11_000))
    # One whose reach is cut off, and none that lies outside.
    assert known == (range(8000 - 61, 8000 + 451), range(10_000 - 61, 10_000))
    case = Case("ecg", "spike", np.zeros(10_000), (Fault("spike", 5000, 5001),), known)
    spans = [(5000, 5001), (8030, 8040), (9000, 9010), (7000, 7010)]
    # Each event is known by its number.
    told = tuple(replace(event(*span), event_id=number) for number, span in enumerate(spans))
    tally = Tally(360.0)
    tally.add(case, Judged(np.full(10_000, 0.9), np.full(10_000, 0.9), told))
    assert tally.is_true == [True, True, False, False]
    assert tally.n_unexplained == 2
    assert tally.found().tolist() == tally.visible().tolist() == [0.0]


def test_a_fault_that_changes_no_sample_is_counted_apart() -> None:
    faults = (Fault("clipped", 10, 20, is_visible=False), Fault("clipped", 50, 60))
    tally = Tally()
    tally.add(
        Case("ecg", "clipped", np.zeros(100), faults), Judged(np.zeros(100), np.zeros(100), ())
    )
    assert len(tally.found(kind="clipped")) == 2
    assert len(tally.visible(kind="clipped")) == 1
    assert len(tally.visible(kind="gain")) == 0


def test_without_such_beats_there_is_no_sensitivity() -> None:
    found = beats.report([], [(5, "N")], HOUR, 360.0)
    assert found["beat_sensitivity"] is None
    assert found["beat_false_alarms_upper_95"] == pytest.approx(3.69, abs=0.01)


@pytest.mark.parametrize(
    ("count", "n", "low", "high"),
    [(12, 12, 0.7575, 1.0), (0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (0, 0, 0.0, 1.0)],
)
def test_the_interval_of_a_share(count: int, n: int, low: float, high: float) -> None:
    assert share_interval(count, n) == pytest.approx((low, high), abs=1e-4)
