"""States speak the window's language; what goes into files and stores stays English."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.catalogue import Catalogue
from desktop_app.core.prediction import THIS_STATION, Prediction
from desktop_app.dsp.measurement_statistics import MeasurementStatistics
from desktop_app.dsp.measurements import Measurement, Quantity
from desktop_app.ui.measure_panel import table_text
from desktop_app.ui.overview_page import OverviewPage
from desktop_app.ui.presenters.measure_states import rows_of, shown_rows
from desktop_app.ui.presenters.overview_presenter import OverviewPresenter
from desktop_app.ui.presenters.patient_form import read_form
from desktop_app.ui.presenters.report_presenter import ReportPresenter
from desktop_app.ui.pseudo_language import PseudoTranslator, accented
from desktop_app.ui.translator import Translator
from tests.ui.presenters.patient_desk import Desk, build_desk, shipped_model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QTranslator
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme


@pytest.fixture
def desk(
    theme: Theme, qtbot: QtBot, tmp_path: Path, speak: Callable[[QTranslator], None]
) -> Iterator[Desk]:
    """The patient half in another language."""
    speak(PseudoTranslator())
    made = build_desk(theme, shipped_model(), tmp_path)
    qtbot.addWidget(made.panel)
    yield made
    made.history.shut_down()


@pytest.fixture
def page(theme: Theme, qtbot: QtBot, desk: Desk) -> OverviewPage:
    made = OverviewPage(theme)
    qtbot.addWidget(made)
    return made


def test_the_station_is_exported_in_english(page: OverviewPage, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    reports = ReportPresenter(lambda _name, _kinds: str(path), desk.told.append, page)
    OverviewPresenter(page, desk.station, reports, page)
    desk.station.add(Prediction(400.0, "Ward phone", "Heron", "High", 0.95, 0.8, 13))
    desk.station.add(Prediction(300.0, THIS_STATION, "", "Low", 0.2, 0.1, 13, is_demo=True))
    level = page._table.item(0, 3)
    assert level is not None
    assert level.text().endswith(accented("High"))
    assert page._client.itemText(1) == accented(THIS_STATION)
    page._client.setCurrentIndex(1)
    page._client.activated.emit(1)
    assert page._table.rowCount() == 1, "this station is known by its translated name"
    page._export.click()
    (row,) = csv.DictReader(io.StringIO(path.read_text()))
    assert (row["From"], row["Patient"], row["Level"]) == (THIS_STATION, "DEMO not named", "Low")


def test_an_assessment_is_stored_in_english(desk: Desk) -> None:
    desk.panel.set_texts({"Age": "54", "Sex": "1"})
    desk.panel.analyze_requested.emit()
    (found,) = desk.history.find("", "")
    record = desk.history.get(found.record_id)
    assert record is not None
    assert [one.label for one in record.inputs[:2]] == ["Age", "Sex"]
    assert record.inputs[1].text == "male"
    assert "Level: " in record.text
    assert "[" not in record.text
    assert accented("Low") not in found.level


def test_measurements_are_shown_translated_and_copied_in_english(
    speak: Callable[[QTranslator], None],
) -> None:
    speak(PseudoTranslator())
    rows = rows_of((Measurement(Quantity.MEAN, None, "no signal"),), MeasurementStatistics())
    (shown,) = shown_rows(rows)
    assert (shown.label, shown.reason) == (accented("Mean"), accented("no signal"))
    head, line = table_text(rows).splitlines()
    assert head.startswith("Quantity\tNow")
    assert line.startswith("Mean\t")


@pytest.mark.parametrize(
    "colon", [": ", "\N{NO-BREAK SPACE}: ", "\N{FULLWIDTH COLON}"], ids=["de", "fr", "zh"]
)
def test_an_objection_leaves_out_the_field_s_name_in_any_language(
    speak: Callable[[QTranslator], None], colon: str
) -> None:
    shape = "{column}: {shown} cannot be read as a number."
    said = f"{{column}}{colon}{{shown}} ist keine Zahl."
    speak(Translator(Catalogue("xx", {}, {"Age": "Alter", shape: said})))
    note = read_form({"Age": "old"}).note("Age")
    assert note.error.startswith("'old' ist keine Zahl.")
