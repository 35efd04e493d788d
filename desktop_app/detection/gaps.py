"""Samples that were never written down, told from the times of those that were.

The rule is that of blank values: a gap is news where it is longer than any that the baseline shows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop_app.core.messages import BoolArray, FloatArray

    CountArray = npt.NDArray[np.int64]

# Slower records leave rows out by habit: 14 of the 34 files of Numenta's benchmark do, and of 44
# gaps that would be told nobody marked more than two.
SLOWEST_HZ = 0.1
# Gaps this much longer than the longest of the baseline are news.
NEWS_FACTOR = 1.5
# Rows that came at once share a time, and the next ones are ahead of all of them: a leap is one
# beyond so many rows before it, and so many batches.
_LOOK_BACK_ROWS, _LOOK_BACK_BATCHES = 128, 4
# What befalls this share of the rows in two windows is how they come by now.
_HABIT_SHARE = 0.1
_MOST_LACKING = 2**53


def samples_lacking(times_s: FloatArray, rate_hz: float) -> CountArray:
    """How many samples of the rate would fit in before each row `(n,)`, where time leaps ahead.

    A leap is one beyond the rows before, not beyond the last alone: rows that came in batches, or
    late and then the sooner, lack nothing. Each count depends on the rows up to its own.
    """
    ahead = (times_s - times_s[:1]) * rate_hz - np.arange(len(times_s))
    n_batches = 1 + int(np.count_nonzero(np.diff(times_s) > 0.0))
    look_back = max(_LOOK_BACK_ROWS, _LOOK_BACK_BATCHES * len(times_s) // n_batches)
    furthest = ahead.copy()
    step = 1
    while step < min(look_back, len(ahead)):
        furthest[step:] = np.maximum(furthest[step:], furthest[:-step])
        step *= 2
    leap = np.diff(ahead, prepend=0.0)
    leap[1:] = ahead[1:] - furthest[:-1]
    return np.asarray(np.clip(np.rint(leap), 0.0, _MOST_LACKING).astype(np.int64))


@dataclass(frozen=True, slots=True)
class Gaps:
    """Where rows do not follow each other: how much is `lacking` before each, `(n,)`.

    What `is_parted` does not follow the row before; `is_news` where the gap is an anomaly.
    """

    lacking: CountArray
    is_parted: BoolArray
    is_news: BoolArray


def find_gaps(times_s: FloatArray | None, n: int, rate_hz: float, n_baseline: int) -> Gaps:
    """The gaps in the times of `n` rows, of which `n_baseline` show what is normal; causal."""
    if times_s is None or rate_hz < SLOWEST_HZ:
        nowhere = np.zeros(n, dtype=np.bool_)
        return Gaps(np.zeros(n, dtype=np.int64), nowhere, nowhere)
    lacking = samples_lacking(times_s, rate_hz)
    is_news = unusual(lacking, n_baseline)
    return Gaps(lacking, parting(lacking, n_baseline) | is_news, is_news)


def parting(lacking: CountArray, n_baseline: int) -> BoolArray:
    """The rows `(n,)` that do not follow the one before, so much is lacking between them.

    What comes again and again parts nothing: so the rows come by now. Causal, as `samples_lacking`.
    """
    return _rare(lacking > 0, n_baseline)


def unusual(lacking: CountArray, n_baseline: int) -> BoolArray:
    """The rows `(n,)` before which more is lacking than the first `n_baseline` rows show.

    What comes again and again is unusual no longer. Causal, as `samples_lacking` is.
    """
    longest = lacking[:n_baseline].max(initial=0)
    return _rare(lacking > NEWS_FACTOR * longest, n_baseline)


def _rare(is_found: BoolArray, n_baseline: int) -> BoolArray:
    """What is found but where it befalls a large share of the last two windows of rows."""
    found = np.flatnonzero(is_found)
    n_recent = np.arange(len(found)) - np.searchsorted(found, found - 2 * n_baseline)
    is_rare = np.zeros(len(is_found), dtype=np.bool_)
    is_rare[found[n_recent < 2 * n_baseline * _HABIT_SHARE]] = True
    return is_rare
