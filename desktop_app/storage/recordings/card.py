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

    `n_expected` counts what was recorded and what is missing in the gaps, by the device's count
    where it has one and else by the rate.
    """

    n_recorded: int
    n_expected: int
    gaps: tuple[RecordingGap, ...]
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
    gaps = _gaps(segments, causes, rate_hz or nominal_rate_hz)
    n_recorded = sum(segment.n_samples for segment in segments)
    return QualityCard(
        n_recorded=n_recorded,
        n_expected=n_recorded + sum(gap.n_missing for gap in gaps),
        gaps=gaps,
        clock_jumps=tuple(note for note in recording.annotations() if note.kind == CLOCK),
        rate_hz=rate_hz,
        nominal_rate_hz=nominal_rate_hz,
        detector=recording.origin.detector,
        program=recording.origin.program,
    )


def _rate_hz(segments: Sequence[Segment]) -> float | None:
    spans_s = sum(segment.end_s - segment.start_s for segment in segments)
    steps = sum(segment.end_index - segment.first_index - 1 for segment in segments)
    return steps / spans_s if spans_s > 0 and steps > 0 else None


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
        gaps.append(
            RecordingGap(before.end_s, after.start_s, max(0, silent, counted), cause or after.cause)
        )
    return tuple(sorted(gaps, key=lambda gap: gap.start_s))
