"""The vertical range of the plot: follows the signal, but does not breathe with it."""

from __future__ import annotations

import math

# A range narrower than this would show the converter's last bit as a mountain.
SMALLEST_SPAN_VOLTS = 0.05
# Room above and below, as a share of the signal's span.
MARGIN = 0.06
# A signal this close to the edge is about to leave: a line on the frame cannot be seen.
EDGE = 0.01
# The range shrinks only when the signal has needed less than this share of it for this long.
SHRINK_BELOW = 0.6
SHRINK_AFTER_S = 3.0
_STEPS_WANTED = 8
WHOLE_RANGE = (0.0, 5.0)


def nice_step(span: float, n_steps: int) -> float:
    """The smallest of 1, 2, 5 times a power of ten that divides `span` into at most `n_steps`."""
    raw = span / max(1, n_steps)
    power = 10.0 ** math.floor(math.log10(raw))
    return next(factor * power for factor in (1.0, 2.0, 5.0, 10.0) if factor * power >= raw * 0.999)


def nice_range(low: float, high: float) -> tuple[float, float]:
    """`low..high` with a margin, widened to whole steps."""
    middle = (low + high) / 2
    half = max((high - low) * (0.5 + MARGIN), SMALLEST_SPAN_VOLTS / 2)
    # Of numbers as large as a board may send, floats are further apart than that, and each step
    # of this reckoning rounds.
    half = max(half, (high - low) / 2 + _STEPS_WANTED * math.ulp(middle))
    step = nice_step(2 * half, _STEPS_WANTED)
    return (
        math.floor((middle - half) / step) * step,
        math.ceil((middle + half) / step) * step,
    )


class AutoRange:
    """Widens at once, narrows after a while."""

    def __init__(self) -> None:
        self._range: tuple[float, float] | None = None
        self._small_since_s: float | None = None

    @property
    def shown(self) -> tuple[float, float]:
        """The range in force, a converter's whole range before the first signal."""
        return self._range or WHOLE_RANGE

    def update(self, low: float, high: float, now_s: float) -> tuple[float, float]:
        """The range to show for a signal that spans `low..high` at this moment."""
        wanted = nice_range(low, high)
        if self._range is None:
            self._range = wanted
            return wanted
        shown_low, shown_high = self._range
        edge = EDGE * (shown_high - shown_low)
        if low < shown_low + edge or high > shown_high - edge:
            self._range = (min(shown_low, wanted[0]), max(shown_high, wanted[1]))
            self._small_since_s = None
        elif wanted[1] - wanted[0] < SHRINK_BELOW * (shown_high - shown_low):
            if self._small_since_s is None:
                self._small_since_s = now_s
            elif now_s - self._small_since_s >= SHRINK_AFTER_S:
                self._range = wanted
                self._small_since_s = None
        else:
            self._small_since_s = None
        return self._range

    def reset(self) -> None:
        """Forget; the next signal is shown at its own size."""
        self._range = None
        self._small_since_s = None
