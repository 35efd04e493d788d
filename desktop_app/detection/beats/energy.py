"""How far the energy of noise is from usual, so that the tail of it is exponential.

The energy of n normal values is that many times its mean with a probability that falls by the
factor exp(-n / 2) for each 1 of `ratio - 1 - log(ratio)` (Cramér's rate function of chi-square:
Dembo and Zeitouni, Large Deviations Techniques and Applications, 2.2, 1998).
"""

from __future__ import annotations

import math

# So many times as much, or as little, is no further surprise.
_MOST = 1e3


def surplus(ratio: float) -> float:
    """Of noise that is `ratio` times as large as usual; 0 where it is smaller."""
    return _rate(min(ratio, _MOST) ** 2) if ratio > 1.0 else 0.0


def lack(ratio: float) -> float:
    """Of noise that is `ratio` times as large as usual; 0 where it is larger."""
    return _rate(max(ratio, 1.0 / _MOST) ** 2) if ratio < 1.0 else 0.0


def _rate(ratio: float) -> float:
    return ratio - 1.0 - math.log(ratio)
