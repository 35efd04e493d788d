"""How many alarms an hour a threshold would give, from the scores seen of late."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.detection.events import HOLD_OFF_S

if TYPE_CHECKING:
    from desktop_app.core.messages import Verdicts

# Scores are told apart in stretches as long as the hold-off of events: one alarm each at most.
STRETCH_S = HOLD_OFF_S
KEPT_S = 3600.0
# Fewer alarms than these are no rate; the tail is extended from the largest scores instead.
_ENOUGH = 5
_TAIL = 0.2


class ScoreHistory:
    """The largest score of every second of the last hour."""

    def __init__(self) -> None:
        self._peaks: deque[float] = deque(maxlen=round(KEPT_S / STRETCH_S))
        self._peak = 0.0
        self._n_filled = 0

    @property
    def duration_s(self) -> float:
        """How long scores have been seen."""
        return len(self._peaks) * STRETCH_S

    def take(self, verdicts: Verdicts, rate_hz: float) -> None:
        """Add the scores of a block; while a detector learns it has none."""
        known = ~np.isnan(verdicts.low)
        if not known.any():
            return
        scores = np.where(known, verdicts.score, 0.0).max(axis=1)
        n_stretch = max(1, round(STRETCH_S * rate_hz))
        while len(scores):
            # The rate is measured: a stretch may be full by now that was not a moment ago.
            part, scores = np.split(scores, [max(1, n_stretch - self._n_filled)])
            self._peak = max(self._peak, float(part.max()))
            self._n_filled += len(part)
            if self._n_filled >= n_stretch:
                self._peaks.append(self._peak)
                self._peak, self._n_filled = 0.0, 0

    def clear(self) -> None:
        """Another detector judges."""
        self._peaks.clear()
        self._peak, self._n_filled = 0.0, 0

    def alarms_per_hour(self, threshold: float) -> float | None:
        """Expected alarms an hour at `threshold`; None before a minute was seen.

        Counted where enough scores reach it, neighbours as one; beyond, the tail of the scores is
        taken to fall off exponentially.
        """
        if self.duration_s < 60:
            return None
        peaks = np.array(self._peaks)
        hours = self.duration_s / 3600
        n = _runs(peaks >= threshold)
        if n >= _ENOUGH:
            return n / hours
        top = np.sort(peaks)[-max(2, int(_TAIL * len(peaks))) :]
        base, scale = float(top[0]), float(np.mean(top - top[0]))
        if scale <= 0 or threshold <= base:
            return n / hours
        share = len(top) / len(peaks) * np.exp(-(threshold - base) / scale)
        return max(n / hours, float(share) * 3600 / STRETCH_S)


def _runs(flags: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> int:
    """How many stretches of neighbours there are."""
    return int(np.count_nonzero(flags[1:] & ~flags[:-1])) + int(flags[0]) if len(flags) else 0
