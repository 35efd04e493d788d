"""The first normal is learned from the whole warm-up, and never holds up the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from desktop_app.detection import state as states
from desktop_app.detection import synthetic
from desktop_app.detection.layered.catalogue import PAGE, Statistic
from desktop_app.detection.layered.scaling import Scaling
from desktop_app.detection.layered.statistics import Measured, Statistics
from desktop_app.detection.layered.tails import Tails
from desktop_app.detection.layered.warm_up import AT_ONCE_PAGES, MOST_BASELINE, WarmUp

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

LONG = 4000
ON_BUDGET = 4.56


class CountingStatistics(Statistics):
    """Counts the pages it measures."""

    def __init__(self) -> None:
        super().__init__()
        self.n_measured = 0

    def measure(self, values: FloatArray, at: int) -> Measured:
        self.n_measured += 1
        return super().measure(values, at)


class Learner:
    """A warm-up with what it teaches."""

    def __init__(self, window: int, on_budget: float = ON_BUDGET) -> None:
        self.scaling, self.statistics, self.tails = (
            Scaling(),
            CountingStatistics(),
            Tails(on_budget),
        )
        self.warm_up = WarmUp(window, self.scaling, self.statistics, self.tails)

    def learn(self, values: FloatArray, size: int) -> None:
        for first in range(0, len(values), size):
            part = values[first : first + size]
            while len(part):
                finite = np.isfinite(part)
                n = self.warm_up.lacking(finite)
                self.warm_up.learn(part[:n], finite[:n])
                part = part[n:]

    def save(self) -> dict[str, Any]:
        return (
            states.scoped("scaling", self.scaling.save())
            | states.scoped("statistics", self.statistics.save())
            | states.scoped("tails", self.tails.save())
            | states.scoped("warm_up", self.warm_up.save())
        )

    def load(self, state: dict[str, Any]) -> None:
        for name in ("scaling", "statistics", "tails", "warm_up"):
            getattr(self, name).load(states.part(name, state))


def sine(n: int = LONG) -> FloatArray:
    return synthetic.convert(synthetic.make_signal("sine", n, seed=5).volts)


def assert_same(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert one.keys() == other.keys()
    for name, array in one.items():
        assert np.array_equal(array, other[name], equal_nan=array.dtype.kind == "f"), name


@pytest.mark.parametrize("size", [1, 37, PAGE, LONG])
def test_the_same_is_learned_however_the_samples_were_cut(size: int) -> None:
    whole, cut = Learner(LONG), Learner(LONG)
    whole.learn(sine(), 500)
    cut.learn(sine(), size)
    assert_same(whole.save(), cut.save())


def test_what_was_saved_in_the_middle_continues_to_the_bit() -> None:
    whole = Learner(LONG)
    whole.learn(sine(), 50)
    for at in (1000, LONG - 400, LONG - 10):
        first, second = Learner(LONG), Learner(LONG)
        first.learn(sine()[:at], 50)
        second.load(first.save())
        second.learn(sine()[at:], 50)
        assert_same(whole.save(), second.save())


@pytest.mark.parametrize("window", [LONG, MOST_BASELINE, MOST_BASELINE + 5000])
def test_a_long_warm_up_ends_in_no_long_stall(window: int) -> None:
    learner = Learner(window)
    values, measured = sine(window), []
    for first in range(0, window, PAGE):
        learner.learn(values[first : first + PAGE], PAGE)
        measured.append(learner.statistics.n_measured)
    assert learner.warm_up.is_over
    assert measured[-1] >= min(window, MOST_BASELINE) // PAGE
    # Where the models are fitted from more samples, what comes meanwhile is learned from as well.
    assert max(np.diff(measured)) <= AT_ONCE_PAGES + 2


def test_every_statistic_of_a_long_enough_baseline_has_a_tail() -> None:
    learner = Learner(LONG)
    learner.learn(sine(), 500)
    far = np.full((len(Statistic), 1), 1e9)
    assert (learner.tails.surprise(far) > ON_BUDGET).all()


def test_of_a_fast_sine_the_first_errors_are_not_held_for_usual() -> None:
    # Nothing precedes the first samples that they could be predicted from.
    learner = Learner(LONG, on_budget=6.26)
    learner.learn(sine(), 500)
    assert 1.0 < learner.tails.value_at(Statistic.LOCAL_INNOVATION, 1.7) < 2.0


def test_the_end_of_a_very_long_warm_up_is_what_counts() -> None:
    window = MOST_BASELINE + 5000
    values = np.concatenate((np.full(2500, 4.9), sine(MOST_BASELINE + 2500)))
    learner = Learner(window)
    learner.learn(values, 1000)
    assert learner.scaling.centre == pytest.approx(2.5, abs=0.1)


def test_a_gap_teaches_no_jump() -> None:
    whole, broken = Learner(LONG), Learner(LONG)
    values = sine(LONG + 7)
    whole.learn(values[:LONG], 500)
    # A whole number of half waves, so that what comes next does not go on.
    broken.learn(np.concatenate((values[:1007], [np.nan], values[1014:], values[:7])), 500)
    for name in ("_start", "_scale", "_shape"):
        taught, gapped = whole.save()[f"tails.{name}"], broken.save()[f"tails.{name}"]
        sudden = [Statistic.INNOVATION, Statistic.RECENT_INNOVATION, Statistic.STEP]
        assert gapped[sudden] == pytest.approx(taught[sudden], rel=0.25)


def test_missing_samples_fill_no_window() -> None:
    warm_up = Learner(200).warm_up
    finite = np.ones(500, dtype=np.bool_)
    finite[:100] = False
    assert warm_up.lacking(finite) == 300
    assert warm_up.lacking(~finite) == 500
