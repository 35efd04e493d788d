"""How sure a verdict is."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.detection.layered.confidence import confidence

ON_BUDGET = 4.0


def sure(surprise: float, *, is_anomaly: bool, maturity: float = 1.0) -> float:
    found = confidence(np.array([surprise]), np.array([is_anomaly]), ON_BUDGET, maturity)
    return float(found[0])


def test_an_alarm_is_surer_the_further_it_is_beyond_the_threshold() -> None:
    found = [sure(surprise, is_anomaly=True) for surprise in (4.0, 4.4, 5.0, 6.0, 8.0)]
    assert found == sorted(set(found))
    assert 0.5 < found[0] < 0.9 < found[-1] < 1.0


def test_calm_is_surer_the_further_it_is_from_the_threshold() -> None:
    found = [sure(surprise, is_anomaly=False) for surprise in (3.9, 3.0, 2.0, 0.0)]
    assert found == sorted(found)
    assert found[0] < 0.6


@pytest.mark.parametrize("surprise", [0.0, 3.9, 4.1, 9.0])
def test_a_beginner_is_sure_of_nothing(surprise: float) -> None:
    assert sure(surprise, is_anomaly=surprise > ON_BUDGET, maturity=0.0) == 0.5
    half = sure(surprise, is_anomaly=surprise > ON_BUDGET, maturity=0.5)
    whole = sure(surprise, is_anomaly=surprise > ON_BUDGET)
    assert half == pytest.approx(0.5 + 0.5 * (whole - 0.5))
