"""From many surprises to one, without telling the same thing twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.detection.layered.catalogue import LAYERS, N_STATISTICS, REACH, Statistic
from desktop_app.detection.layered.fusing import Fuser
from desktop_app.detection.layered.statistics import Statistics
from desktop_app.detection.layered.tails import Tails

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.detection.layered.fusing import Fused

ALARMING = 4.56
FAR = 1e3


@pytest.fixture
def tails() -> Tails:
    tails = Tails(ALARMING)
    usual = np.abs(np.random.default_rng(1).normal(0.0, 1.0, (N_STATISTICS, 5000)))
    # Runs are a whole number of samples long.
    usual[Statistic.EQUAL_RUN] = np.ceil(3.0 * usual[Statistic.EQUAL_RUN])
    tails.learn(usual, np.ones(usual.shape, dtype=np.bool_))
    return tails


def fuse(fuser: Fuser, tails: Tails, values: FloatArray, finite: BoolArray | None = None) -> Fused:
    if finite is None:
        finite = np.ones(values.shape[1], dtype=np.bool_)
    return fuser.fuse(values, finite, tails, Statistics())


def calm(n: int) -> FloatArray:
    return np.ones((N_STATISTICS, n))


def all_used() -> BoolArray:
    return np.ones(N_STATISTICS, dtype=np.bool_)


def test_the_most_surprising_statistic_speaks(tails: Tails) -> None:
    values = calm(10)
    values[Statistic.MEAN_32, 4] = FAR
    fused = fuse(Fuser(ALARMING, all_used()), tails, values)
    assert fused.surprise[4] > ALARMING
    assert fused.source[4] == Statistic.MEAN_32
    assert not fused.surprise[:4].any()


def test_a_statistic_can_be_left_out_where_another_judges(tails: Tails) -> None:
    values = calm(10)
    values[Statistic.LOCAL_INNOVATION, [3, 7]] = FAR
    fused = fuse(Fuser(ALARMING, all_used()), tails, values)
    where = np.arange(10) < 5
    left = fused.without({Statistic.LOCAL_INNOVATION: where})
    assert left.surprise[3] == 0.0
    assert left.surprise[7] == fused.surprise[7] > ALARMING
    assert left.source[7] == Statistic.LOCAL_INNOVATION
    assert fused.surprise[3] > ALARMING


def test_a_layer_that_is_not_used_says_nothing(tails: Tails) -> None:
    used = np.zeros(N_STATISTICS, dtype=np.bool_)
    used[list(LAYERS["memory"])] = True
    values = calm(10)
    values[Statistic.HIGH, 3] = FAR
    values[Statistic.NOVELTY, 7] = FAR
    fused = fuse(Fuser(ALARMING, used), tails, values)
    assert np.flatnonzero(fused.surprise).tolist() == [7]


def test_what_looks_back_is_silent_while_it_still_sees_a_sudden_alarm(tails: Tails) -> None:
    reach = int(REACH[Statistic.MEAN_32])
    values = calm(100)
    values[Statistic.HIGH, 10] = FAR
    values[Statistic.MEAN_32, 10:] = FAR
    found = fuse(Fuser(ALARMING, all_used()), tails, values).by_statistic[Statistic.MEAN_32]
    assert not found[11 : 11 + reach].any()
    assert (found[11 + reach :] > ALARMING).all()


def test_after_a_gap_only_what_needs_no_past_is_heard(tails: Tails) -> None:
    values = calm(60)
    values[:, 20] = FAR
    finite = np.ones(60, dtype=np.bool_)
    finite[15:18] = False
    found = fuse(Fuser(ALARMING, all_used()), tails, values, finite).by_statistic[:, 20]
    heard = {Statistic(int(at)) for at in np.flatnonzero(found)}
    assert heard >= {Statistic.HIGH, Statistic.LOW}
    assert not heard & {Statistic.INNOVATION, Statistic.NOVELTY, Statistic.MEAN_128}


def test_a_prediction_from_an_odd_sample_is_not_odd_itself(tails: Tails) -> None:
    statistics = Statistics()
    values = calm(10)
    # The next sample is off by as much as the last one was: all that a prediction of it may be.
    values[Statistic.INNOVATION, 4:6] = 50.0
    finite = np.ones(10, dtype=np.bool_)
    found = Fuser(ALARMING, all_used()).fuse(values, finite, tails, statistics)
    assert found.by_statistic[Statistic.INNOVATION, 4] > ALARMING
    assert found.by_statistic[Statistic.INNOVATION, 5] < ALARMING


def test_fusing_is_blind_to_how_the_samples_were_cut(tails: Tails) -> None:
    values = np.abs(np.random.default_rng(3).normal(0.0, 2.5, (N_STATISTICS, 400)))
    finite = np.ones(400, dtype=np.bool_)
    finite[100:104] = False
    whole = fuse(Fuser(ALARMING, all_used()), tails, values, finite).surprise
    cut = Fuser(ALARMING, all_used())
    parts = []
    for first in range(0, 400, 7):
        span = slice(first, first + 7)
        parts.append(fuse(cut, tails, values[:, span], finite[span]).surprise)
    assert np.array_equal(whole, np.concatenate(parts))
