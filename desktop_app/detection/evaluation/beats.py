"""What is found of the beats that a cardiologist marked as out of turn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.core.messages import Event

# Of the annotations of the MIT-BIH database: atrial, aberrated, nodal, supraventricular and
# ventricular premature beats, and escape beats.
PREMATURE = frozenset("AaJSVejE")
# An event belongs to a beat that lies this many samples before or after its beginning: it may show
# in the beat's early wave, in the pause that follows it, or in the next beat.
BEFORE_SAMPLES, AFTER_SAMPLES = 60, 450


def report(
    events: Iterable[Event], annotations: Sequence[tuple[int, str]], hours: float
) -> dict[str, Any]:
    """Sensitivity in percent, and the events an hour that belong to no such beat."""
    premature = [sample for sample, symbol in annotations if symbol in PREMATURE]
    starts = [event.start_index for event in events]

    def belongs(start: int, beat: int) -> bool:
        return beat - BEFORE_SAMPLES <= start <= beat + AFTER_SAMPLES

    found = sum(any(belongs(start, beat) for start in starts) for beat in premature)
    false = sum(not any(belongs(start, beat) for beat in premature) for start in starts)
    return {
        "premature_beats": len(premature),
        "beat_sensitivity": round(100.0 * found / len(premature), 1) if premature else None,
        "beat_false_alarms_per_hour": round(false / hours, 2),
    }
