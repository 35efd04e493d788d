"""The overview of what all clients have had scored since the hub was started. Pure."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from desktop_app.server.messages import Brief, DashboardUpdate, Totals

if TYPE_CHECKING:
    from desktop_app.server.messages import ConnectedClient

LEVELS = ("Low", "Medium", "High")
TREND_KEPT = 200
LAST_KEPT = 20


class Dashboard:
    """Counts predictions by level and keeps the last of them, without the patients' values."""

    def __init__(self) -> None:
        self._levels = dict.fromkeys(LEVELS, 0)
        self._trend: deque[tuple[int, float]] = deque(maxlen=TREND_KEPT)
        self._last: deque[Brief] = deque(maxlen=LAST_KEPT)

    def add(self, brief: Brief) -> None:
        """One more prediction; that of an invented patient is only listed."""
        self._last.append(brief)
        if brief.is_demo:
            return
        self._levels[brief.risk_level] = self._levels.get(brief.risk_level, 0) + 1
        self._trend.append((brief.time_ms, brief.anomaly_score))

    def update(self, clients: list[ConnectedClient]) -> DashboardUpdate:
        """The overview as it stands, with who is connected now."""
        return DashboardUpdate(
            totals=Totals(
                predictions=sum(self._levels.values()),
                high_risk=self._levels["High"],
                clients=len(clients),
            ),
            risk_distribution=dict(self._levels),
            trend=list(self._trend),
            last=list(self._last),
            clients=clients,
        )
