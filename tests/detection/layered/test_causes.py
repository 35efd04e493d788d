"""What is odd about a sample, in a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.core.messages import Cause
from desktop_app.detection.layered.catalogue import N_STATISTICS, Statistic
from desktop_app.detection.layered.causes import CauseFinder, Circumstances
from desktop_app.detection.layered.fusing import Fused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.messages import FloatArray

ALARMING = 4.56
NORMAL = 2.5


def find(
    finder: CauseFinder, volts: Sequence[float], statistic: Statistic = Statistic.NOVELTY
) -> list[Cause]:
    """Causes of anomalies, all of which `statistic` raised."""
    values: FloatArray = np.array(volts, dtype=np.float64)
    n = len(values)
    finite = np.isfinite(values)
    filled = np.where(finite, values, NORMAL)
    seen = Circumstances(filled, finite, np.full(n, NORMAL), 2.0, 3.0, 0.005, 2.5)
    by_statistic = np.zeros((N_STATISTICS, n))
    by_statistic[statistic] = 6.0
    fused = Fused(by_statistic, by_statistic.max(axis=0))
    return [Cause(code) for code in finder.find(seen, fused, np.ones(n, dtype=np.bool_))]


@pytest.fixture
def finder() -> CauseFinder:
    return CauseFinder(ALARMING)


@pytest.mark.parametrize(
    ("volts", "statistic", "cause"),
    [
        (np.nan, Statistic.NOVELTY, Cause.MISSING),
        (0.0, Statistic.LOW, Cause.DROPOUT),
        (3.5, Statistic.MEAN_32, Cause.HIGH),
        (1.5, Statistic.MEAN_32, Cause.LOW),
        (2.6, Statistic.MEAN_32, Cause.HIGH),
        (2.4, Statistic.MEAN_32, Cause.LOW),
        (2.5, Statistic.EQUAL_RUN, Cause.FLAT_LINE),
        (4.9, Statistic.EQUAL_RUN, Cause.RAIL),
        (2.5, Statistic.SLOPE_100, Cause.DRIFT),
        (2.5, Statistic.ENERGY_16, Cause.NOISE),
        (2.5, Statistic.SMALL_RANGE, Cause.WEAK),
        (2.5, Statistic.SHAPE, Cause.PATTERN),
        (2.5, Statistic.OFF_CYCLE, Cause.PATTERN),
    ],
)
def test_every_kind_of_oddity_has_its_word(
    finder: CauseFinder, volts: float, statistic: Statistic, cause: Cause
) -> None:
    assert find(finder, [volts], statistic) == [cause]


def test_what_begins_suddenly_is_a_spike_until_it_has_lasted(finder: CauseFinder) -> None:
    causes = find(finder, [3.5] * 5, Statistic.INNOVATION)
    assert causes == [Cause.SPIKE] * 3 + [Cause.HIGH] * 2


def test_an_excursion_goes_on_from_one_block_to_the_next(finder: CauseFinder) -> None:
    find(finder, [3.5] * 2, Statistic.INNOVATION)
    assert find(finder, [3.5] * 2, Statistic.INNOVATION) == [Cause.SPIKE, Cause.HIGH]


def test_an_interruption_ends_an_excursion(finder: CauseFinder) -> None:
    find(finder, [3.5] * 3, Statistic.INNOVATION)
    finder.interrupt()
    assert find(finder, [3.5], Statistic.INNOVATION) == [Cause.SPIKE]
