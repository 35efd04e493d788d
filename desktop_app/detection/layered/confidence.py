"""How probable it is that a verdict is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, FloatArray

# The share of alarms that were true, by how many times S* their surprise was: counted over 1,196
# events, seeds 20 to 22 with faults and 100 to 102 clean (18 signals of 1.1 h).
_MARGINS = np.array([0.8, 1.0, 1.08, 1.15, 1.25, 1.4, 1.65, 1.9, 2.0])
_TRUE = np.array([0.50, 0.73, 0.80, 0.86, 0.95, 0.96, 0.97, 0.98, 0.995])
_SURE_CALM = 0.995


def confidence(
    surprise: FloatArray,
    is_anomaly: BoolArray,
    on_budget: float,
    maturity: float,
) -> FloatArray:
    """Probability `(n,)` that each verdict is right; half of it has to be earned by `maturity`."""
    margin = surprise / on_budget
    sure = np.minimum(_SURE_CALM, 1.0 - 0.5 * np.minimum(margin, 1.0) ** 4)
    if np.count_nonzero(is_anomaly):
        sure = np.where(is_anomaly, np.interp(margin, _MARGINS, _TRUE), sure)
    return 0.5 + maturity * (sure - 0.5)
