"""The score of the Numenta Anomaly Benchmark, version 1.1, written anew.

Lavin and Ahmad, "Evaluating real-time anomaly detection algorithms", ICMLA 2015,
doi:10.1109/ICMLA.2015.141. The first detection inside a labelled window earns up to 1, more the
earlier it comes; every detection outside of the windows costs, the less the sooner it follows a
window; a missed window costs. The sum is scaled so that 0 is silence and 100 perfection.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.messages import BoolArray, FloatArray

PROBATION_SHARE = 0.15
MOST_PROBATION_ROWS = 750
# Further behind a window than three times its width, a false alarm costs the whole.
_FARTHEST = 3.0


@dataclass(frozen=True, slots=True)
class Profile:
    """What a false alarm and a missed window cost; a perfect detection earns 1."""

    false_positive: float
    false_negative: float


PROFILES = {
    "standard": Profile(0.11, 1.0),
    "low_fp": Profile(0.22, 1.0),
    "low_fn": Profile(0.11, 2.0),
}


@dataclass(frozen=True, slots=True)
class LabelledScores:
    """One file: its scores `(n,)` and the windows as first and last row, both inclusive."""

    name: str
    score: FloatArray
    windows: tuple[tuple[int, int], ...]


def probation_rows(n_rows: int) -> int:
    """How many rows at the beginning are not judged."""
    return min(int(PROBATION_SHARE * n_rows), MOST_PROBATION_ROWS)


def raw_score(detected: BoolArray, windows: Sequence[tuple[int, int]], profile: Profile) -> float:
    """The sum of what the detections `(n,)` of one file earn and cost."""
    earned, cost = _row_values(len(detected), windows)
    valid = detected.copy()
    valid[: probation_rows(len(detected))] = False
    total = profile.false_positive * float(cost[valid].sum())
    for first, last in windows:
        inside = np.flatnonzero(valid[first : last + 1])
        total += float(earned[first + inside[0]]) if len(inside) else -profile.false_negative
    return total


def score(files: Sequence[LabelledScores], threshold: float, profile: Profile) -> float:
    """The scaled score of all files together, with one threshold."""
    raw = sum(raw_score(file.score >= threshold, file.windows, profile) for file in files)
    return scaled(raw, sum(len(file.windows) for file in files), profile)


def scaled(raw: float, n_windows: int, profile: Profile) -> float:
    """0 where nothing is ever detected, 100 where every window is from its first row on."""
    silence = -profile.false_negative * n_windows
    return 100.0 * (raw - silence) / (n_windows - silence) if n_windows else float("nan")


def _row_values(n_rows: int, windows: Sequence[tuple[int, int]]) -> tuple[FloatArray, FloatArray]:
    """What a first detection in each row earns, and what a false one costs (negative), `(n,)`."""
    rows = np.arange(n_rows)
    earned, cost = np.zeros(n_rows), np.full(n_rows, -1.0)
    for first, last in sorted(windows):
        width = last - first + 1
        inside = slice(first, last + 1)
        earned[inside] = _sigmoid(-(last - rows[inside] + 1) / width) / _sigmoid(np.array(-1.0))
        cost[last + 1 :] = _sigmoid((rows[last + 1 :] - last) / max(width - 1, 1))
    for first, last in windows:
        cost[first : last + 1] = 0.0
    return earned, cost


def _sigmoid(position: FloatArray) -> FloatArray:
    """1 far before the end of a window, 0 at its end, -1 far behind."""
    value = 2.0 / (1.0 + np.exp(5.0 * np.minimum(position, _FARTHEST))) - 1.0
    return np.asarray(np.where(position > _FARTHEST, -1.0, value))
