"""Every prediction of this station and of the clients that are connected to it."""

from __future__ import annotations

from collections import Counter, deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.prediction import THIS_STATION, Prediction

if TYPE_CHECKING:
    from desktop_app.server.messages import Brief
    from desktop_app.services.history import HistoryService

MAX_LIVE = 10_000


class StationService(QObject):
    """What was stored here, and what came since the start.

    Demo patients and clients are in memory only.

    Signals:
        changed: there are others now; read `predictions()`.
    """

    changed = Signal()

    def __init__(self, history: HistoryService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._older: dict[str, int] = {}
        self._live: deque[Prediction] = deque(maxlen=MAX_LIVE)
        self._stored: tuple[Prediction, ...] = ()
        history.changed.connect(self._reload)
        self._reload()

    @Slot(object)
    def add(self, prediction: Prediction) -> None:
        """One more that is not in the history."""
        self._live.append(prediction)
        self.changed.emit()

    @Slot(object)
    def add_brief(self, brief: Brief) -> None:
        """One of a client's, as the hub tells it; no client passes for this station."""
        is_masked = brief.client.strip().casefold() == THIS_STATION
        self.add(
            Prediction(
                at_s=brief.time_ms / 1000,
                client=f"client '{brief.client}'" if is_masked else brief.client,
                pseudonym="",
                level=brief.risk_level,
                score=brief.anomaly_score,
                probability=brief.probability,
                fields_given=None,
                is_demo=brief.is_demo,
                headline=brief.headline,
            )
        )

    def predictions(self) -> tuple[Prediction, ...]:
        """All of them, the newest first."""
        return tuple(sorted((*self._live, *self._stored), key=lambda one: -one.at_s))

    def older(self) -> dict[str, int]:
        """How many more are stored, by level, than `predictions` holds of the history."""
        return self._older

    @Slot()
    def _reload(self) -> None:
        self._stored = tuple(
            Prediction(
                at_s=one.assessed_s,
                client=THIS_STATION,
                pseudonym=one.pseudonym,
                level=one.level,
                score=one.score,
                probability=one.probability,
                fields_given=one.fields_given,
                headline=one.headline,
            )
            for one in self._history.find()
        )
        older = Counter(self._history.count_levels())
        older.subtract(one.level for one in self._stored)
        self._older = dict(+older)
        self.changed.emit()
