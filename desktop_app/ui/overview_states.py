"""What the station overview renders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.ui.states import Priority


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One prediction of the trend, in order of time; `score` 0..1."""

    score: float
    level: Priority
    is_demo: bool = False


@dataclass(frozen=True, slots=True)
class OverviewState:
    """Totals count no demo patient; `counts` pairs each level with how many there are.

    `first_text` and `last_text` are the times at both ends of the trend; `clients` are the answers
    of the filter. `note` says that not everything is listed. `message` says why there is nothing,
    `action` what can be done about it.
    """

    n_total: int = 0
    n_high: int = 0
    n_clients: int = 0
    n_demo: int = 0
    counts: tuple[tuple[Priority, int], ...] = ()
    trend: tuple[TrendPoint, ...] = ()
    first_text: str = ""
    last_text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    clients: tuple[str, ...] = ()
    note: str = ""
    message: str = ""
    action: str = ""
