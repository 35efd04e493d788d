"""Joins the station overview to the predictions."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.prediction import THIS_STATION
from desktop_app.storage.report import safe_csv
from desktop_app.ui.level_words import LEVELS
from desktop_app.ui.overview_page import HEADS
from desktop_app.ui.overview_states import OverviewState, TrendPoint
from desktop_app.ui.presenters.history_states import (
    level_text,
    local_text,
    percent_text,
    sample_text,
)
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.prediction import Prediction
    from desktop_app.services.station import StationService
    from desktop_app.ui.overview_page import OverviewPage
    from desktop_app.ui.presenters.report_presenter import ReportPresenter

EMPTY = mark("No patient has been scored yet. Analyze one, or let a client do so.")
NOT_FOUND = mark("No prediction fits these filters.")
CUT = mark("The newest {count} are listed; all that is stored stands in the history.")
MAX_ROWS = 500
_DEMO = "DEMO "
MAX_POINTS = 60
NONE_OLDER: Mapping[str, int] = MappingProxyType({})


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
    shown = found_in(predictions, client=client, level=level, words=words)
    counted = [one for one in shown if not one.is_demo]
    newest = shown[:MAX_POINTS][::-1]
    is_cut = len(shown) > MAX_ROWS or bool(older)
    clients = sorted({one.client for one in predictions} - {THIS_STATION})
    message = action = ""
    if not shown:
        message = tr(NOT_FOUND if predictions else EMPTY)
        action = tr("Show all" if predictions else "Open the form")
    return OverviewState(
        n_total=len(real) + sum(older.values()),
        n_high=sum(one.level == "High" for one in real) + older.get("High", 0),
        n_clients=len(clients),
        n_demo=len(predictions) - len(real),
        counts=tuple(
            (priority, sum(one.level == name for one in counted))
            for name, priority in reversed(tuple(LEVELS.items()))
        ),
        trend=tuple(TrendPoint(one.score, LEVELS[one.level], one.is_demo) for one in newest),
        first_text=local_text(newest[0].at_s) if newest else "",
        last_text=local_text(newest[-1].at_s) if newest else "",
        rows=tuple(_row(one) for one in shown[:MAX_ROWS]),
        clients=(_client_text(THIS_STATION), *clients) if clients else (),
        note=tr(CUT, count=MAX_ROWS) if is_cut else "",
        message=message,
        action=action,
    )


def found_in(
    predictions: tuple[Prediction, ...], *, client: str, level: str, words: str
) -> list[Prediction]:
    """Those that pass the filters; an empty one lets all pass."""
    return [
        one
        for one in predictions
        if (not client or one.client == client)
        and (not level or one.level == level)
        and words.casefold() in one.pseudonym.casefold()
    ]


def file_row(one: Prediction) -> tuple[str, ...]:
    """A row of the table as a file has it, in English."""
    name = one.pseudonym or "not named"
    return (
        local_text(one.at_s),
        one.client,
        f"{_DEMO}{name.removeprefix(_DEMO)}" if one.is_demo else name,
        one.level,
        f"{one.score:.2f}",
        percent_text(one.probability),
        "" if one.fields_given is None else str(one.fields_given),
    )


def _row(one: Prediction) -> tuple[str, ...]:
    at, client, _, level, *figures = file_row(one)
    name = one.pseudonym or tr("not named")
    if one.is_demo:
        name = tr("DEMO {name}", name=sample_text(name.removeprefix(_DEMO)))
    return (at, _client_text(client), name, level_text(level, one.headline), *figures)


def _client_text(client: str) -> str:
    return tr("this station") if client == THIS_STATION else client


class OverviewPresenter(QObject):
    """Renders on every prediction and every filter.

    Signals:
        form_requested: a first patient is to be assessed.
    """

    form_requested = Signal()

    def __init__(
        self, page: OverviewPage, station: StationService, reports: ReportPresenter, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._station = station
        self._reports = reports
        page.filtered.connect(self._render)
        page.export_requested.connect(self._on_export)
        page.action_requested.connect(self._on_action)
        station.changed.connect(self._render)
        self._render()

    @property
    def _client(self) -> str:
        """Whose predictions are wanted; the page knows this station by its translated name."""
        chosen = self._page.client()
        return THIS_STATION if chosen == _client_text(THIS_STATION) else chosen

    @Slot()
    def _render(self) -> None:
        page = self._page
        page.render_overview(
            overview_state(
                self._station.predictions(),
                client=self._client,
                level=page.level(),
                words=page.words(),
                older=self._station.older(),
            )
        )

    @Slot()
    def _on_action(self) -> None:
        if self._station.predictions():
            self._page.show_all()
        else:
            self.form_requested.emit()

    @Slot()
    def _on_export(self) -> None:
        page = self._page
        shown = found_in(
            self._station.predictions(),
            client=self._client,
            level=page.level(),
            words=page.words(),
        )
        rows = [file_row(one) for one in shown]
        self._reports.save_text("vigil-station.csv", safe_csv(HEADS, rows))
