"""The station at a glance."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.prediction import THIS_STATION, Prediction
from desktop_app.ui.button import Button
from desktop_app.ui.overview_page import OverviewPage
from desktop_app.ui.presenters.overview_presenter import (
    EMPTY,
    MAX_ROWS,
    NOT_FOUND,
    OverviewPresenter,
    overview_state,
)
from desktop_app.ui.presenters.report_presenter import ReportPresenter
from desktop_app.ui.states import Priority
from tests.ui.hands import press
from tests.ui.presenters.patient_desk import Desk, build_desk, shipped_model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme

PREDICTIONS = (
    Prediction(400.0, "Ward phone", "", "High", 0.95, 0.8, 13),
    Prediction(300.0, THIS_STATION, "DEMO Sample B", "High", 0.99, 0.9, 13, is_demo=True),
    Prediction(200.0, THIS_STATION, "P-0002", "Medium", 0.7, 0.4, 12),
    Prediction(100.0, THIS_STATION, "P-0001", "Low", 0.2, 0.1, 13),
)


def test_a_demo_patient_is_marked_and_in_no_total() -> None:
    state = overview_state(PREDICTIONS)
    assert (state.n_total, state.n_high, state.n_demo, state.n_clients) == (3, 1, 1, 1)
    assert dict(state.counts) == {Priority.HIGH: 1, Priority.MEDIUM: 1, Priority.LOW: 1}
    assert state.rows[1][2] == "DEMO Sample B"
    assert [point.is_demo for point in state.trend] == [False, False, True, False]


def test_a_level_stands_with_its_reservation_and_a_disputed_low_has_not_the_calm_shape() -> None:
    disputed = replace(PREDICTIONS[3], headline="Low, but the second opinion disagrees")
    borderline = replace(PREDICTIONS[3], headline="Low, borderline")
    rows = overview_state((disputed, borderline, PREDICTIONS[3])).rows
    assert [row[3] for row in rows] == [
        "\N{BLACK DIAMOND} Low, but the second opinion disagrees",
        "\N{BLACK CIRCLE} Low, borderline",
        "\N{BLACK CIRCLE} Low",
    ]


def test_no_probability_is_rounded_to_none_or_to_certain() -> None:
    shares = [replace(PREDICTIONS[3], probability=share) for share in (0.003, 0.5, 0.997)]
    assert [row[5] for row in overview_state(tuple(shares)).rows] == ["< 1 %", "50 %", "> 99 %"]


def test_totals_count_what_is_stored_beyond_what_is_listed() -> None:
    state = overview_state(PREDICTIONS, older={"High": 40, "Low": 1000})
    assert (state.n_total, state.n_high) == (1043, 41)


def test_that_not_everything_is_listed_is_said() -> None:
    many = tuple(replace(PREDICTIONS[3], at_s=float(at)) for at in range(MAX_ROWS + 1))
    cut = overview_state(many)
    assert len(cut.rows) == MAX_ROWS
    assert cut.note == "The newest 500 are listed; all that is stored stands in the history."
    assert overview_state(many[1:]).note == ""
    assert overview_state(PREDICTIONS, older={"Low": 1}).note == cut.note


def test_what_is_not_listed_is_exported_all_the_same(
    page: OverviewPage, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "out.csv"
    reports = ReportPresenter(lambda _name, _kinds: str(path), desk.told.append, page)
    desk.station._live.extend([PREDICTIONS[0]] * (MAX_ROWS + 1))
    OverviewPresenter(page, desk.station, reports, page)
    assert page._table.rowCount() == MAX_ROWS
    assert page._foot.text().startswith("The newest 500 are listed;")
    page._export.click()
    assert len(path.read_text().splitlines()) == 1 + MAX_ROWS + 1


def test_the_trend_runs_from_the_oldest_to_the_newest() -> None:
    assert [point.score for point in overview_state(PREDICTIONS).trend] == [0.2, 0.7, 0.99, 0.95]


def test_filters_narrow_the_table_and_leave_the_totals() -> None:
    state = overview_state(PREDICTIONS, client=THIS_STATION, level="Low")
    assert [row[2] for row in state.rows] == ["P-0001"]
    assert state.n_total == 3
    assert [row[2] for row in overview_state(PREDICTIONS, words="p-0002").rows] == ["P-0002"]


def test_it_says_why_it_is_empty() -> None:
    assert overview_state(()).message == EMPTY
    assert overview_state(PREDICTIONS, words="nobody").message == NOT_FOUND


def test_where_it_is_empty_a_button_leads_on(page: OverviewPage, desk: Desk, qtbot: QtBot) -> None:
    reports = ReportPresenter(lambda _name, _kinds: "", desk.told.append, page)
    presenter = OverviewPresenter(page, desk.station, reports, page)
    page.show()
    with qtbot.waitSignal(presenter.form_requested):
        press(page._message.findChildren(Button)[0])
    desk.station.add(PREDICTIONS[0])
    page._search.setText("nobody")
    assert page._message.text() == NOT_FOUND
    press(page._message.findChildren(Button)[0])
    assert page._table.rowCount() == 1
    assert page.words() == ""


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = build_desk(theme, shipped_model(), tmp_path)
    qtbot.addWidget(made.panel)
    yield made
    made.history.shut_down()


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> OverviewPage:
    """Outlives the test, for it may be painted until the end of it."""
    made = OverviewPage(theme)
    qtbot.addWidget(made)
    return made


def test_it_follows_what_is_scored_here_and_by_clients(
    page: OverviewPage, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "out.csv"
    reports = ReportPresenter(lambda _name, _kinds: str(path), desk.told.append, page)
    OverviewPresenter(page, desk.station, reports, page)
    page.show()
    assert page._message.text() == EMPTY
    desk.form.show_sample()
    desk.panel.clear_requested.emit()
    desk.panel.set_texts({"Age": "54"})
    desk.panel.analyze_requested.emit()
    desk.station.add(PREDICTIONS[0])
    assert page._total._value.text() == "2"
    assert page._demo.isVisible()
    assert page._table.rowCount() == 3
    assert [page._client.itemText(n) for n in range(3)] == [
        "From everybody",
        THIS_STATION,
        "Ward phone",
    ]
    page._client.setCurrentIndex(2)
    page._client.activated.emit(2)
    assert page._table.rowCount() == 1
    page._export.click()
    header, row = path.read_text().splitlines()
    assert header.endswith("notice")
    assert "Ward phone" in row
    assert ",High," in row
    assert "Not a medical device." in row
