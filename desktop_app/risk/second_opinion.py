"""A calibrated logistic regression beside the forest, as plain numbers; never blended with it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec
import numpy as np

from desktop_app.risk.levels import Level

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray


class Agreement(StrEnum):
    """How the two opinions stand to each other.

    DISAGREE: one says Low and the other does not. MIXED: neither says Low, not both say High.
    """

    BOTH_LOW = "both_low"
    BOTH_HIGH = "both_high"
    DISAGREE = "disagree"
    MIXED = "mixed"


class NumberTerm(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="number"):
    """weight * (value - mean) / scale."""

    mean: float
    scale: float
    weight: float


class ChoiceTerm(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="choice"):
    """One weight per code."""

    codes: tuple[float, ...]
    weights: tuple[float, ...]


class SecondOpinion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """log-odds = intercept + one term per field, in the order of the schema."""

    intercept: float
    terms: tuple[NumberTerm | ChoiceTerm, ...]
    cuts: tuple[float, float]

    def probability(self, values: FloatArray) -> FloatArray:
        """Probability of disease, `(rows,)`, of complete rows `(rows, fields)`."""
        log_odds = np.full(values.shape[0], self.intercept)
        for column, term in zip(values.T, self.terms, strict=True):
            if isinstance(term, NumberTerm):
                log_odds += term.weight * (column - term.mean) / term.scale
            else:
                index = np.searchsorted(term.codes, column)
                log_odds += np.array(term.weights)[index]
        return logistic(log_odds)


def logistic(log_odds: FloatArray) -> FloatArray:
    """Probability of log-odds, without overflow at either end."""
    return 0.5 * (1.0 + np.tanh(0.5 * log_odds))


def agreement(first: Level, second: Level) -> Agreement:
    """How the forest's level and the second opinion's level stand to each other."""
    if (first is Level.LOW) != (second is Level.LOW):
        return Agreement.DISAGREE
    if first is Level.LOW:
        return Agreement.BOTH_LOW
    return Agreement.BOTH_HIGH if first is second is Level.HIGH else Agreement.MIXED
