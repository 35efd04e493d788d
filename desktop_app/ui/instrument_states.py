"""The frozen values that the measuring panels render."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.ui.trace_chart import ChartPicture


@dataclass(frozen=True, slots=True)
class Choice:
    """What a drop-down box offers and which of it is chosen, -1 for none."""

    texts: tuple[str, ...] = ()
    current: int = 0


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One quantity as text; `reason` stands in the value's place where there is none."""

    label: str
    value: str = ""
    reason: str = ""
    note: str = ""
    mean: str = ""
    sd: str = ""
    minimum: str = ""
    maximum: str = ""
    n: str = ""


@dataclass(frozen=True, slots=True)
class MeasureState:
    """The table of measurements; `basis` says of what: "4 000 samples of the view, 4.00 s"."""

    rows: tuple[MeasureRow, ...] = ()
    basis: str = ""
    channel: Choice = Choice()
    span: Choice = Choice()


@dataclass(frozen=True, slots=True)
class PeakRow:
    """A tone of the spectrum as text."""

    frequency: str
    level: str


@dataclass(frozen=True, slots=True)
class SpectrumState:
    """Either a chart with its peaks, or the waterfall, or both.

    `basis` says what was analysed: resolution, averages, and what is still waited for.
    """

    chart: ChartPicture
    waterfall: ChartPicture | None = None
    peaks: tuple[PeakRow, ...] = ()
    basis: str = ""


@dataclass(frozen=True, slots=True)
class CaptureRow:
    """A capture in the list; `detail` says the rest of it."""

    number: int
    time: str
    height: str
    detail: str


@dataclass(frozen=True, slots=True)
class CapturesState:
    """The captures that are kept, newest first, and the chart of those chosen.

    `is_off`: nothing is waited for until the trigger is set.
    """

    rows: tuple[CaptureRow, ...]
    chart: ChartPicture
    status: str = ""
    can_arm: bool = False
    is_off: bool = False
