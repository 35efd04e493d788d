"""From a piece of a signal to the notes that are heard of it; pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.dsp.tones import Note

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.core.messages import FloatArray

    # From, to; what lasts has no end.
    Span = tuple[float, float | None]


@dataclass(frozen=True, slots=True)
class Audible:
    """A piece of one channel.

    `times_s`, `low` and `high` are `(n,)`, ascending in time: the extremes of columns, or twice the
    same samples. `axis` are the values of the lowest and the highest pitch.
    """

    times_s: FloatArray
    low: FloatArray
    high: FloatArray
    axis: tuple[float, float]
    gaps: tuple[Span, ...] = ()
    anomalies: tuple[Span, ...] = ()


def notes_of(
    piece: Audible, start_s: float, end_s: float, n_notes: int, *, last: float | None = None
) -> Iterator[Note]:
    """`n_notes` for the time after `start_s` until `end_s`; `last` is the value before it.

    Of the values that fall into one note the one farthest from the note before is heard, so that no
    spike is too short for the ear. Where none falls into it, the last one is held, or silence kept
    in a gap. A note's `share` may lie beyond the axis.
    """
    edges_s = np.linspace(start_s, end_s, n_notes + 1)
    cuts = np.searchsorted(piece.times_s, edges_s, side="right")
    for at in range(n_notes):
        part = slice(int(cuts[at]), int(cuts[at + 1]))
        after_s, until_s = float(edges_s[at]), float(edges_s[at + 1])
        known = np.concatenate((piece.low[part], piece.high[part]))
        known = known[np.isfinite(known)]
        if len(known):
            around = float(np.mean(known)) if last is None else last
            last = float(known[np.argmax(np.abs(known - around))])
        is_silent = last is None or _touches(piece.gaps, after_s, until_s)
        yield Note(
            None if is_silent or last is None else share_of(last, piece.axis),
            _touches(piece.anomalies, after_s, until_s),
        )


def share_of(value: float, axis: tuple[float, float]) -> float:
    """Where a value stands on its axis, 0 at the lower end and 1 at the upper."""
    low, high = axis
    return (value - low) / (high - low) if high > low else 0.5


def _touches(spans: Iterable[Span], after_s: float, until_s: float) -> bool:
    return any(start_s < until_s and (end_s is None or end_s > after_s) for start_s, end_s in spans)
