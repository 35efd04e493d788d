"""From when on a picture looks other than the one before; pure."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.plot.frame import Envelope

NEVER_S = math.inf
# What grows does so at its end.
_GROWING = 4


def changed_from_s(before: Sequence[Envelope], after: Sequence[Envelope]) -> float:
    """The earliest time from which `after` must be drawn anew over a picture of `before`.

    What has only left on the left changes nothing. `NEVER_S` where all of `after` was in `before`.
    Every column is compared: whoever made the two need not tell what they did. The line into a
    column begins at the one before it, whose time is given.
    """
    begins_s = min((float(one.times_s[0]) for one in after), default=NEVER_S)
    changes = [_changed_from_s(_earlier(one, before), one) for one in after]
    # What is no longer there leaves a hole.
    changes += [
        max(begins_s, float(one.times_s[0]))
        for one in before
        if one.times_s[-1] >= begins_s and _earlier(one, after) is None
    ]
    return min(changes, default=-NEVER_S if before else NEVER_S)


def _earlier(one: Envelope, others: Sequence[Envelope]) -> Envelope | None:
    """The one of `others` that is the same piece of the same channel."""
    start_s, end_s = one.times_s[0], one.times_s[-1]
    for other in others:
        is_same = other.channel == one.channel and (other.low is other.high) == (
            one.low is one.high
        )
        if is_same and other.times_s[0] <= end_s and other.times_s[-1] >= start_s:
            return other
    return None


def _changed_from_s(before: Envelope | None, after: Envelope) -> float:
    times_s = after.times_s
    if before is None:
        return float(times_s[0])
    skipped = int(before.times_s.searchsorted(times_s[0]))
    n_both = min(times_s.size, before.times_s.size - skipped)
    n_same = _n_same(before, after, skipped, n_both)
    if n_same == times_s.size == before.times_s.size - skipped:
        return NEVER_S
    return float(times_s[max(0, min(n_same, times_s.size) - 1)])


def _n_same(before: Envelope, after: Envelope, skipped: int, n_both: int) -> int:
    """How many columns `after` begins with that `before` has as well, from `skipped` on."""
    arrays = [(before.times_s, after.times_s), (before.low, after.low)]
    if after.low is not after.high:
        arrays.append((before.high, after.high))
    n_sure = max(0, n_both - _GROWING)
    # Of a picture that rolls nearly all is the same: bytes are told apart at a stroke, and without
    # giving the interpreter away, as numpy does at every comparison.
    sure = all(
        one[skipped : skipped + n_sure].tobytes() == other[:n_sure].tobytes()
        for one, other in arrays
    )
    first = n_sure if sure else 0
    is_same = np.ones(n_both - first, dtype=np.bool_)
    for one, other in arrays:
        is_same &= one[skipped + first : skipped + n_both] == other[first:n_both]
    return n_both if is_same.all() else first + int(np.argmin(is_same))
