"""What the panel of the normal renders."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BaselineChoice:
    """One kept baseline; `detail` tells when and from what it was learned."""

    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One sentence of the quality check; `tone` is good, warning or error."""

    sentence: str
    tone: str


@dataclass(frozen=True, slots=True)
class LearnState:
    """`progress` is None while nothing is learned; `findings` are of what was learned last.

    `suggested_name` is empty where there is nothing to keep.
    """

    baselines: tuple[BaselineChoice, ...] = ()
    chosen: str = ""
    can_learn: bool = False
    progress: float | None = None
    left_text: str = ""
    findings: tuple[FindingRow, ...] = ()
    suggested_name: str = ""


@dataclass(frozen=True, slots=True)
class FeedbackRow:
    """One event a person may call real or a false alarm; `said` is "", "real" or "false"."""

    event_id: int
    time_text: str
    text: str
    said: str = ""
