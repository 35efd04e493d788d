"""The frozen values of a result: its figures, contributions, histogram, what-if, wording."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.ui.states import Priority


@dataclass(frozen=True, slots=True)
class HistogramState:
    """How unusual the reference patients are, and where this one lies.

    `shares` are of equal steps from `low` to `high` and add up to 1; positions grow towards the
    unusual. `levels` pairs where a level begins with the level, the lowest first.
    """

    shares: tuple[float, ...]
    low: float
    high: float
    position: float
    position_low: float
    position_high: float
    levels: tuple[tuple[float, Priority], ...]
    n_patients: int


@dataclass(frozen=True, slots=True)
class WhatIfField:
    """One slider: whole steps of `step` from `low` to `high`, now at `value`."""

    key: str
    label: str
    unit: str
    low: float
    high: float
    step: float
    value: float
    decimals: int = 0
    choices: tuple[str, ...] = ()


class Wording(StrEnum):
    """Where the text by a language model stands."""

    OFF = "off"
    OFFERED = "offered"
    ASKING = "asking"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class WordingState:
    """`text` is shown when it is done; `note` says who worded it, how far it is, or why not."""

    stage: Wording = Wording.OFF
    text: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ConsentState:
    """What would be sent, to whom, and what becomes of it there."""

    model: str
    recipient: str
    retention: str
    payload: str
    n_bytes: int


@dataclass(frozen=True, slots=True)
class Contribution:
    """One field's share of the score in log-odds; positive is more unusual."""

    label: str
    value_text: str
    log_odds: float
    note: str = ""


@dataclass(frozen=True, slots=True)
class AssessmentState:
    """One scored patient.

    `level` gives colour and shape, `headline` the words beside them (the level's own where it is
    empty). Scores are 0..1.
    `contributions` is None while they are being calculated; with `base_log_odds` they add up to
    the log-odds of the shown probability.
    """

    level: Priority
    score: float
    score_low: float
    score_high: float
    headline: str = ""
    reference_text: str = ""
    band_text: str = ""
    notes: tuple[str, ...] = ()
    contributions: tuple[Contribution, ...] | None = None
    text: str = ""
    is_outdated: bool = False
    is_demo: bool = False
    probability_text: str = ""
    opinion_text: str = ""
    histogram: HistogramState | None = None
    base_log_odds: float | None = None
    what_if: tuple[WhatIfField, ...] = ()
    wording: WordingState | None = None
