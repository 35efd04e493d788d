"""How far the energy of noise is from usual."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.detection.beats import energy

if TYPE_CHECKING:
    from collections.abc import Callable


def test_what_is_as_usual_is_no_news() -> None:
    assert energy.surplus(1.0) == energy.lack(1.0) == 0.0
    assert energy.surplus(0.5) == energy.lack(2.0) == 0.0


def test_more_is_a_surplus_and_less_a_lack() -> None:
    assert energy.surplus(2.0) == pytest.approx(4.0 - 1.0 - np.log(4.0))
    assert energy.lack(0.5) == pytest.approx(0.25 - 1.0 + np.log(4.0))


@pytest.mark.parametrize("ratio", [0.0, 1e-300, 1e300, np.inf])
def test_what_is_out_of_all_proportion_stays_a_number(ratio: float) -> None:
    assert 0.0 < energy.surplus(ratio) + energy.lack(ratio) < 1e7


@pytest.mark.parametrize("measure", [energy.surplus, energy.lack])
def test_chance_falls_as_fast_as_the_number_of_values_says(
    measure: Callable[[float], float],
) -> None:
    n = 40
    values = np.random.default_rng(2).normal(0.0, 1.0, (200_000, n))
    sizes = np.sqrt((values * values).mean(axis=1))
    found = np.sort([measure(size) for size in sizes.tolist()])
    # A factor of ten in how rare it is, well beyond the middle.
    decade = found[-20] - found[-200]
    assert decade == pytest.approx(np.log(10.0) / (n / 2.0), rel=0.25)
