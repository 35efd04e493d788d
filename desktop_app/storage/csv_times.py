"""What numbers in a column of times mean, and how many rows a second they tell of."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.storage.csv_columns import words

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

# Assumed where a file states no times: what the shipped sketch sends.
DEFAULT_RATE_HZ = 10.0
_UNITS = {"ms": 1e-3, "millis": 1e-3, "us": 1e-6, "micros": 1e-6, "ns": 1e-9}
# Numbers larger than these are epoch times in smaller units: as seconds they lie past year 5000.
_EPOCH_UNITS = ((1e17, 1e-9), (1e14, 1e-6), (1e11, 1e-3))
# Rows this much farther apart than usual have a gap between them.
_GAP_FACTOR = 1.5
# Times are shared where so large a share of the rows has that of the row before.
_SHARED = 0.1
# Rows are regular where no larger share lies elsewhere than about the usual distance apart.
_IRREGULAR = 0.05
# The median is exact for times that are; a mean farther off tells that they are not.
_COARSE = 0.01


# With points between them the day comes first everywhere; with slashes it depends on the country.
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d),?(.*)", re.ASCII)
_SLASHED = re.compile(r"\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b", re.ASCII)


def date_s(text: str) -> float | None:
    """Unix time of a date as ISO 8601 writes it, or like 24.12.2025 13:05:00; None for others.

    Without a time zone it is UTC.
    """
    day_first = _DAY_FIRST.fullmatch(text)
    if day_first is not None:
        day, month, year, rest = day_first.groups()
        text = f"{year}-{month:0>2}-{day:0>2}{rest}"
    try:
        date = datetime.fromisoformat(text)
    except ValueError:
        return None
    return (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp()


def hint(text: str) -> str:
    """How a time has to be written that could not be read."""
    if _SLASHED.match(text):
        return "Which number is the day depends on the country: write it as 2014-04-01 00:05:00."
    return "Times are seconds, ISO 8601 like 2014-04-01 00:05:00, or dates like 01.04.2014 00:05."


def unit_s(name: str, median: float) -> float:
    """How many seconds 1 is in a column of that name and median."""
    for word in words(name):
        if word in _UNITS:
            return _UNITS[word]
    return next((unit for least, unit in _EPOCH_UNITS if median > least), 1.0)


def rate_hz(times_s: FloatArray | None) -> float:
    """Rows a second, by the times `(n,)`; `DEFAULT_RATE_HZ` where they do not tell."""
    if times_s is None:
        return DEFAULT_RATE_HZ
    intervals_s = np.diff(times_s)
    forward_s = intervals_s[intervals_s > 0]
    if not len(forward_s):
        return DEFAULT_RATE_HZ
    interval_s = _interval_s(intervals_s, float(np.median(forward_s)))
    # Six digits: epoch seconds in doubles hold no more.
    return float(f"{1.0 / max(interval_s, 1e-9):.6g}")


def _interval_s(intervals_s: FloatArray, median_s: float) -> float:
    """The distance of two rows; `median_s` is that of two times that differ.

    Where times are written too coarsely, rows share one or seem now nearer, now farther: there the
    mean of what is no gap tells it.
    """
    is_near = (intervals_s >= 0.0) & (intervals_s <= _GAP_FACTOR * median_s)
    are_shared = np.count_nonzero(intervals_s == 0.0) > _SHARED * len(intervals_s)
    are_regular = np.count_nonzero(is_near) > (1.0 - _IRREGULAR) * len(intervals_s)
    if not are_shared and not are_regular:
        return median_s
    share = float((intervals_s[is_near] / median_s).mean())
    return median_s * share if abs(share - 1.0) > _COARSE else median_s
