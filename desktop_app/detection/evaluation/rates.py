"""What counts of events are worth: rates with their bounds, and calibration."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

CALIBRATION_BINS = 10
_NORMAL_95 = 1.959964


def upper_bound(count: int, hours: float) -> float:
    """The upper end of the two-sided 95 % interval of a Poisson rate, per hour (Garwood 1936)."""
    from scipy.stats import chi2

    return float(chi2.ppf(0.975, 2 * (count + 1)) / 2.0 / hours)


def share_interval(count: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a share, 0..1 (Wilson 1927, doi:10.1080/01621459.1927.10502953)."""
    if not n:
        return 0.0, 1.0
    square = _NORMAL_95**2
    middle = (count + square / 2.0) / (n + square)
    spread = _NORMAL_95 * math.sqrt(count * (n - count) / n + square / 4.0) / (n + square)
    return max(0.0, middle - spread), min(1.0, middle + spread)


def calibration_error(confidences: Sequence[float], is_true: Sequence[bool]) -> float:
    """Expected calibration error over ten equal bins (Guo et al., ICML 2017, arXiv:1706.04599)."""
    stated, right = np.asarray(confidences), np.asarray(is_true, dtype=np.float64)
    if not len(stated):
        return float("nan")
    bins = np.minimum((stated * CALIBRATION_BINS).astype(np.int64), CALIBRATION_BINS - 1)
    error = 0.0
    for at in np.unique(bins):
        chosen = bins == at
        error += float(np.mean(chosen)) * abs(
            float(np.mean(stated[chosen])) - float(np.mean(right[chosen]))
        )
    return error
