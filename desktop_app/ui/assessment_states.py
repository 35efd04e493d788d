"""The parts of a result beside its figures: histogram, what-if, check, wording."""

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
