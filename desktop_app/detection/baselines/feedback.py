"""What a person said of events, and the threshold that follows; every word can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

# A threshold outside of these would tell everything, or nothing.
LOWEST, HIGHEST = 0.05, 0.95
# A missed fault costs as much as so many false alarms.
_MISS_COST = 3.0


@dataclass(frozen=True, slots=True)
class Label:
    """An event that was called real or a false alarm."""

    start_s: float
    channel: int
    score: float
    is_real: bool


class FeedbackBook:
    """Labels in the order they were given; the last word on an event counts."""

    def __init__(self) -> None:
        self._said: list[Label] = []

    def label(self, label: Label) -> None:
        """Take in one word."""
        self._said.append(label)

    def undo(self) -> Label | None:
        """Take the last word back; what was said before of the same event counts again."""
        return self._said.pop() if self._said else None

    @property
    def labels(self) -> tuple[Label, ...]:
        """The last word on every event, oldest first."""
        last = {(label.start_s, label.channel): label for label in self._said}
        return tuple(last.values())

    @property
    def false_alarms(self) -> tuple[tuple[float, int], ...]:
        """Start and channel of what was called a false alarm."""
        return tuple((label.start_s, label.channel) for label in self.labels if not label.is_real)


def retuned_threshold(labels: Sequence[Label], threshold: float) -> float:
    """The threshold that agrees best with `labels`, as near to `threshold` as that allows.

    Between the scores of false alarms and of real ones where they can be told apart; a real one
    that would be missed weighs as three false alarms.
    """
    if not labels:
        return threshold
    scores = np.array([label.score for label in labels])
    real = np.array([label.is_real for label in labels])
    edges = np.unique(np.clip(np.concatenate((scores, [LOWEST, HIGHEST])), LOWEST, HIGHEST))
    candidates = np.concatenate(([threshold], (edges[:-1] + edges[1:]) / 2, [LOWEST, HIGHEST]))

    def cost(candidate: float) -> tuple[float, float]:
        told = scores >= candidate
        wrong = np.count_nonzero(told & ~real) + _MISS_COST * np.count_nonzero(~told & real)
        return float(wrong), abs(candidate - threshold)

    return float(min(candidates.tolist(), key=cost))
