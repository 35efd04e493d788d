"""What the panel for tuning renders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

# Beginning and end as shares of the whole file.
Marks = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class TraceState:
    """The file in columns `(n,)` of minimum and maximum, and the alarms of both settings."""

    low: FloatArray
    high: FloatArray
    before: Marks
    after: Marks


@dataclass(frozen=True, slots=True)
class CurveState:
    """Points from the strictest threshold on, as shares of false alarms kept and real ones found.

    `at` is where the threshold under the hand lies; there are points only where labels are.
    """

    points: tuple[tuple[float, float], ...] = ()
    at: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class TuneState:
    """`sentence` is what came of it: "3 alarms instead of 41"."""

    is_busy: bool = False
    sentence: str = ""
    detail: str = ""
    detectors: tuple[tuple[str, str], ...] = ()
    detector: str = ""
    threshold: float = 0.5
    can_use: bool = False
    trace: TraceState | None = None
    curve: CurveState = CurveState()
