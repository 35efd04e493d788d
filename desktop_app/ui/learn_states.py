"""What the panel of the normal renders."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BaselineChoice:
    """One kept baseline; `detail` tells when and from what it was learned."""

    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class DetectorChoice:
    """One detector of the registry, and in a line what it does."""

    name: str
    help: str


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One sentence of the quality check; `tone` is good, warning or error."""

    sentence: str
    tone: str


@dataclass(frozen=True, slots=True)
class LearnState:
    """`progress` is None while nothing is learned; `findings` are of what was learned last.

    `suggested_name` is empty where there is nothing to keep. `can_train` offers to train the
    detector on the baseline that is chosen.
    """

    baselines: tuple[BaselineChoice, ...] = ()
    chosen: str = ""
    detectors: tuple[DetectorChoice, ...] = ()
    detector: str = ""
    detector_note: str = ""
    can_train: bool = False
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
