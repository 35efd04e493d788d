"""Joins the station overview to the predictions."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop_app.core.prediction import THIS_STATION
from desktop_app.storage.report import safe_csv
from desktop_app.ui.overview_page import HEADS
from desktop_app.ui.overview_states import OverviewState, TrendPoint
from desktop_app.ui.presenters.history_states import LEVEL_MARKS, local_text, percent_text
from desktop_app.ui.states import Priority

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.prediction import Prediction
    from desktop_app.services.station import StationService
    from desktop_app.ui.overview_page import OverviewPage
    from desktop_app.ui.presenters.report_presenter import ReportPresenter

EMPTY = "No patient has been scored yet. Analyze one, or let a client do so."
NOT_FOUND = "No prediction fits these filters."
MAX_ROWS = 500
MAX_POINTS = 60
NONE_OLDER: Mapping[str, int] = MappingProxyType({})
_LEVELS = {"Low": Priority.LOW, "Medium": Priority.MEDIUM, "High": Priority.HIGH}


def overview_state(
    predictions: tuple[Prediction, ...],
    *,
    client: str = "",
    level: str = "",
    words: str = "",
    older: Mapping[str, int] = NONE_OLDER,
) -> OverviewState:
    """Totals of everything; charts and table of what passes the filters, the newest first.

    `older` says how many of each level are stored beyond `predictions`: they count in the totals.
    """
    real = [one for one in predictions if not one.is_demo]
    shown = [
        one
        for one in predictions
        if (not client or one.client == client)
        and (not level or one.level == level)
        and words.casefold() in one.pseudonym.casefold()
    ]
    counted = [one for one in shown if not one.is_demo]
    newest = shown[:MAX_POINTS][::-1]
    clients = sorted({one.client for one in predictions} - {THIS_STATION})
    message = "" if shown else (NOT_FOUND if predictions else EMPTY)
    return OverviewState(
        n_total=len(real) + sum(older.values()),
        n_high=sum(one.level == "High" for one in real) + older.get("High", 0),
        n_clients=len(clients),
        n_demo=len(predictions) - len(real),
        counts=tuple(
            (priority, sum(one.level == name for one in counted))
            for name, priority in reversed(_LEVELS.items())
        ),
        trend=tuple(TrendPoint(one.score, _LEVELS[one.level], one.is_demo) for one in newest),
        first_text=local_text(newest[0].at_s) if newest else "",
        last_text=local_text(newest[-1].at_s) if newest else "",
        rows=tuple(_row(one) for one in shown[:MAX_ROWS]),
        clients=(THIS_STATION, *clients) if clients else (),
        message=message,
    )


def _row(one: Prediction) -> tuple[str, ...]:
    name = one.pseudonym or "not named"
    return (
        local_text(one.at_s),
        one.client,
        f"DEMO {name.removeprefix('DEMO ')}" if one.is_demo else name,
        LEVEL_MARKS.get(one.level, one.level),
        f"{one.score:.2f}",
        percent_text(one.probability),
        "" if one.fields_given is None else str(one.fields_given),
    )


class OverviewPresenter(QObject):
    """Renders on every prediction and every filter."""

    def __init__(
        self, page: OverviewPage, station: StationService, reports: ReportPresenter, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._station = station
        self._reports = reports
        page.filtered.connect(self._render)
        page.export_requested.connect(self._on_export)
        station.changed.connect(self._render)
        self._render()

    def _state(self) -> OverviewState:
        page = self._page
        return overview_state(
            self._station.predictions(),
            client=page.client(),
            level=page.level(),
            words=page.words(),
            older=self._station.older(),
        )

    @Slot()
    def _render(self) -> None:
        self._page.render_overview(self._state())

    @Slot()
    def _on_export(self) -> None:
        plain = {mark: level for level, mark in LEVEL_MARKS.items()}
        rows = [[plain.get(cell, cell) for cell in row] for row in self._state().rows]
        self._reports.save_text("vigil-station.csv", safe_csv(HEADS, rows))
