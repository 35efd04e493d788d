"""What is found of the beats that a cardiologist marked as out of turn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.core.messages import Cause
from desktop_app.detection.evaluation.rates import share_interval, upper_bound

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.core.messages import Event

# Of the annotations of the MIT-BIH database: atrial, aberrated, nodal, supraventricular and
# ventricular premature beats. Escape beats are late ones.
PREMATURE = frozenset("AaJSV")
# An event belongs to a beat that lies at most this long after or before a part of it: it may show
# in the beat's early wave, in the pause that follows, or in the next beat.
BEFORE_S, AFTER_S = 0.17, 1.25
# What is told of a beat; the other causes are of the signal.
_OF_BEATS = (Cause.EARLY_BEAT, Cause.LATE_BEAT, Cause.BEAT_SHAPE)


def premature_stretches(
    annotations: Sequence[tuple[int, str]], rate_hz: float, within: range
) -> tuple[range, ...]:
    """Where an event belongs to a beat marked as premature: samples counted from `within.start`."""
    before, after = round(BEFORE_S * rate_hz), round(AFTER_S * rate_hz)
    stretches = (
        range(max(at - before, within.start), min(at + after + 1, within.stop))
        for at, symbol in annotations
        if symbol in PREMATURE
    )
    first = within.start
    return tuple(range(one.start - first, one.stop - first) for one in stretches if one)


def report(
    events: Iterable[Event],
    annotations: Sequence[tuple[int, str]],
    judged: range,
    rate_hz: float,
) -> dict[str, Any]:
    """Sensitivity in percent, and the events an hour that belong to no such beat.

    Those of them that tell of a beat out of turn are counted apart from those that tell of the
    signal: a baseline that jumps, noise. Only beats in `judged`, the samples after the warm-up,
    count. Sensitivity and rate come with 95 % bounds.
    """
    beats = [at for at, symbol in annotations if symbol in PREMATURE and at in judged]
    told = list(events)
    spans = [
        (event.start_index, judged.stop if event.end_index is None else event.end_index)
        for event in told
    ]
    before, after = BEFORE_S * rate_hz, AFTER_S * rate_hz

    def belongs(span: tuple[int, int], beat: int) -> bool:
        return span[0] <= beat + after and span[1] > beat - before

    found = sum(any(belongs(span, beat) for span in spans) for beat in beats)
    is_false = [not any(belongs(span, beat) for beat in beats) for span in spans]
    false = sum(is_false)
    of_beats = sum(
        event.cause in _OF_BEATS for event, wrong in zip(told, is_false, strict=True) if wrong
    )
    hours = len(judged) / rate_hz / 3600.0
    low, high = share_interval(found, len(beats))
    return {
        "premature_beats": len(beats),
        "beat_sensitivity": round(100.0 * found / len(beats), 1) if beats else None,
        "beat_sensitivity_low_95": round(100.0 * low, 1),
        "beat_sensitivity_high_95": round(100.0 * high, 1),
        "beat_false_alarms": false,
        "beat_hours": round(hours, 2),
        "beat_false_alarms_of_beats_per_hour": round(of_beats / hours, 2),
        "beat_false_alarms_per_hour": round(false / hours, 2),
        "beat_false_alarms_upper_95": round(upper_bound(false, hours), 2),
    }
