"""The quality card: how much of the signal a recording holds, and why the rest is missing."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.storage.recordings.batch import Annotation
    from desktop_app.storage.recordings.recording import Recording, Segment

CLOCK = "clock"
TOO_SLOW = "the disk was too slow"
# While a board is told what to measure it measures nothing that could be lost.
SET_UP = "the board was set up"
_SAME_RATE = 0.05
NEW_SPEED = "The speed of the line was changed."


@dataclass(frozen=True, slots=True)
class RecordingGap:
    """Where samples are missing: from the last one before to the first one after."""

    start_s: float
    end_s: float
    n_missing: int
    cause: str


@dataclass(frozen=True, slots=True)
class QualityCard:
    """`rate_hz` is measured within the segments, None where they are too short for it.

    It is that of most samples where the board was set to another meanwhile. `n_expected` counts
    what was recorded and what is missing in the gaps, by the device's count where it has one and
    else by the rate. `pauses` are those in which a board was set up, and nothing was to come.
    """

    n_recorded: int
    n_expected: int
    gaps: tuple[RecordingGap, ...]
    pauses: tuple[RecordingGap, ...]
    clock_jumps: tuple[Annotation, ...]
    rate_hz: float | None
    nominal_rate_hz: float
    detector: str
    program: str

    @property
    def completeness(self) -> float:
        """The share of the expected samples that is there, 0..1; 1 where none was expected."""
        return self.n_recorded / self.n_expected if self.n_expected else 1.0

    @property
    def text(self) -> str:
        """In a line: "98.5 % complete, 2 gaps". Never rounded up to 100 %."""
        percent = math.floor(1000 * self.completeness) / 10
        shown = "100" if self.n_recorded == self.n_expected else f"{percent:.1f}"
        n_gaps = len(self.gaps)
        gaps = "no gaps" if n_gaps == 0 else "1 gap" if n_gaps == 1 else f"{n_gaps} gaps"
        return f"{shown} % complete, {gaps}"


def quality_card(recording: Recording) -> QualityCard:
    """What the tables of a recording say of it; raises `RecordingError`."""
    segments = recording.segments()
    nominal_rate_hz = recording.origin.info.nominal_rate_hz
    rate_hz = _rate_hz(segments)
    causes = {one.number: one.cause for one in recording.connections()}
    found = _gaps(segments, causes, rate_hz or nominal_rate_hz)
    pauses = tuple(gap for gap in found if gap.cause == SET_UP and not gap.n_missing)
    gaps = tuple(gap for gap in found if gap not in pauses)
    n_recorded = sum(segment.n_samples for segment in segments)
    return QualityCard(
        n_recorded=n_recorded,
        n_expected=n_recorded + sum(gap.n_missing for gap in gaps),
        gaps=gaps,
        pauses=pauses,
        clock_jumps=tuple(note for note in recording.annotations() if note.kind == CLOCK),
        rate_hz=rate_hz,
        nominal_rate_hz=nominal_rate_hz,
        detector=recording.origin.detector,
        program=recording.origin.program,
    )


def segment_rate_hz(segment: Segment) -> float | None:
    """How fast its samples came; None where there are too few."""
    span_s, steps = segment.end_s - segment.start_s, segment.end_index - segment.first_index - 1
    return steps / span_s if span_s > 0 and steps > 0 else None


def _rate_hz(segments: Sequence[Segment]) -> float | None:
    rates_hz = {one.number: rate for one in segments if (rate := segment_rate_hz(one))}
    measured = [segment for segment in segments if segment.number in rates_hz]
    if not measured:
        return None
    usual_hz = rates_hz[max(measured, key=lambda segment: segment.n_samples).number]
    alike = [one for one in measured if are_one_rate(rates_hz[one.number], usual_hz)]
    spans_s = sum(segment.end_s - segment.start_s for segment in alike)
    return sum(one.end_index - one.first_index - 1 for one in alike) / spans_s


def are_one_rate(rate_hz: float, other_hz: float) -> bool:
    """Whether both are one rate, measured twice."""
    return max(rate_hz, other_hz) <= (1 + _SAME_RATE) * min(rate_hz, other_hz)


def _gaps(
    segments: Sequence[Segment], causes: dict[int, str], rate_hz: float
) -> tuple[RecordingGap, ...]:
    gaps = [
        RecordingGap(segment.start_s, segment.end_s, n_missing, TOO_SLOW)
        for segment in segments
        if (n_missing := segment.end_index - segment.first_index - segment.n_samples) > 0
    ]
    for before, after in pairwise(segments):
        is_anew = after.connection != before.connection
        cause = causes.get(after.connection, "") if is_anew else ""
        silent = round(max(0.0, after.start_s - before.end_s) * rate_hz) - 1
        counted = after.first_index - before.end_index
        cause = cause or after.cause
        if cause in {SET_UP, NEW_SPEED}:
            cause, silent = SET_UP, 0
        gaps.append(RecordingGap(before.end_s, after.start_s, max(0, silent, counted), cause))
    return tuple(sorted(gaps, key=lambda gap: gap.start_s))
