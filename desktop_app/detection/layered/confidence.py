"""How probable it is that a verdict is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.detection.layered.fusing import Fused

# The share of alarms that were true, by how many times S* their surprise was.
_MARGINS = np.array([0.8, 1.0, 1.1, 1.3, 1.6, 2.0])
_TRUE = np.array([0.25, 0.55, 0.72, 0.84, 0.92, 0.97])
_SURE_CALM = 0.995


def confidence(
    surprise: FloatArray,
    is_anomaly: BoolArray,
    fused: Fused,
    on_budget: float,
    maturity: float,
) -> FloatArray:
    """Probability `(n,)` that each verdict is right; half of it has to be earned by `maturity`."""
    margin = surprise / on_budget
    sure = np.minimum(_SURE_CALM, 1.0 - 0.5 * np.minimum(margin, 1.0) ** 4)
    if is_anomaly.any():
        sure = np.where(is_anomaly, np.interp(margin, _MARGINS, _TRUE), sure)
    return 0.5 + maturity * (sure - 0.5)
