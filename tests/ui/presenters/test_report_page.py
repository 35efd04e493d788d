"""The report for people: what stands in it, and in which language."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from desktop_app.core.catalogue import read_catalogue
from desktop_app.core.paths import shipped_dir
from desktop_app.risk.contributions import explain
from desktop_app.risk.schema import SAMPLE_PATIENTS
from desktop_app.storage.patients_record import StoredBar
from desktop_app.ui.presenters.report_page import as_html, footer
from desktop_app.ui.presenters.report_presenter import report_bytes
from desktop_app.ui.translator import Translator
from tests.gallery.untranslated import is_plain, shaped
from tests.storage.patient_records import record
from tests.ui.presenters.patient_desk import Desk, build_desk, shipped_model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QTranslator
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop_app.storage.patients_record import PatientRecord
    from desktop_app.ui.theme.theme import Theme

TRANSLATIONS = sorted((shipped_dir() / "resources" / "translations").glob("*.ts"))


class Page(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: dict[str, dict[str, str | None]] = {}
        self.texts: list[str] = []
        self.feed(page)

    @property
    def words(self) -> str:
        return "\n".join(self.texts)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags[tag] = dict(attributes)

    def handle_data(self, data: str) -> None:
        if self.lasttag != "style":
            self.texts.append(data)


@pytest.fixture
def records(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[list[PatientRecord]]:
    """Every invented patient as it was scored and explained, and one with doubts and a blank."""
    desk = build_desk(theme, shipped_model(), tmp_path)
    qtbot.addWidget(desk.panel)
    yield [record(), *(_scored(desk) for _ in SAMPLE_PATIENTS)]
    desk.history.shut_down()


def _scored(desk: Desk) -> PatientRecord:
    desk.form.show_sample()
    shown = desk.results.record
    assert shown is not None
    name = shown.pseudonym.removeprefix("DEMO ")
    (patient,) = (one for title, one in SAMPLE_PATIENTS.items() if title.startswith(name))
    desk.service.explained.emit(explain(desk.service.model, patient))
    explained = desk.results.record
    assert explained is not None
    assert explained.bars
    return explained


def test_the_page_shows_inputs_result_warnings_and_shares() -> None:
    page = Page(as_html(record()))
    for words in (
        "Medium, borderline",
        "5.2 mmol/L (201 mg/dL)",
        "BP 210 mmHg is outside",
        "confirmed",
        "+0.82",
        "38 of 96 patients of this level had disease",
        "0.71 (interval 0.60 to 0.80)",
        "42 % (30 % to 55 %) where 44 % have it",
        "39 %; neither is low",
        "checked template",
    ):
        assert words in page.words, words
    assert page.tags["html"] == {"lang": "en"}


def test_every_report_says_what_made_it_when_and_what_it_is_not() -> None:
    text = as_html(record())
    for words in ("0.1.0", "0123456789ab", "Not a medical device.", "is no diagnosis", "12:00:00"):
        assert words in text, words
    assert "DEMO" not in text
    assert "DEMO: an invented patient" in as_html(record(is_demo=True))


def test_the_shares_on_the_page_add_up() -> None:
    assert "+0.52" in as_html(record())


def test_a_share_that_is_none_has_no_sign() -> None:
    bars = (StoredBar("Age", "61 years", -0.003, ""), StoredBar("Sex", "male", -0.14, ""))
    text = as_html(replace(record(), bars=bars))
    assert "-0.00" not in text
    assert "<td>0.00</td>" in text
    assert "<td>\N{MINUS SIGN}0.14</td>" in text


def test_a_hostile_text_is_shown_and_not_run() -> None:
    hostile = "<script>alert(1)</script><img src=x>"
    page = Page(as_html(record(hostile, text=hostile, identifier=hostile)))
    assert not set(page.tags) & {"script", "img", "a", "link", "iframe"}
    assert page.words.count(hostile) >= 3


def test_the_foot_of_every_page_says_what_it_is_not() -> None:
    assert footer(record()).startswith("Not a medical device. Vigil 0.1.0, model 0123456789ab")
    assert footer(record(is_demo=True)).startswith("DEMO.")


def test_no_part_of_a_report_stays_in_english_in_another_language(
    qapp: QApplication, speak: Callable[[QTranslator], None], records: list[PatientRecord]
) -> None:
    speak(shaped(qapp))
    for one in records:
        texts = Page(as_html(one)).texts + footer(one).splitlines()
        names = {one.pseudonym, one.result.model_id}
        pieces = [part for text in texts for part in text.replace(". ", "\n").splitlines()]
        assert [part for part in pieces if is_plain(part) and part not in names] == []


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda path: path.stem)
def test_a_report_says_its_language_and_that_no_clinician_reviewed_it(
    path: Path, qapp: QApplication, speak: Callable[[QTranslator], None]
) -> None:
    speak(Translator(read_catalogue(path), qapp))
    page = Page(as_html(record()))
    assert page.tags["html"] == {"lang": path.stem.replace("_", "-")}
    note = footer(record()).splitlines()[0]
    assert note in page.texts
    for words in ("medical device", "reference patients", "borderline", "Level", "checked"):
        assert words not in page.words, words


def test_a_report_runs_as_the_window_does(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page = Page(as_html(record()))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert page.tags["html"] == {"lang": "en", "dir": "rtl"}


def test_what_programs_read_is_the_same_in_every_language(
    qapp: QApplication, speak: Callable[[QTranslator], None]
) -> None:
    formats = ("json", "csv", "fhir.json")
    english = [report_bytes(record(), suffix) for suffix in formats]
    speak(Translator(read_catalogue(TRANSLATIONS[0]), qapp))
    assert [report_bytes(record(), suffix) for suffix in formats] == english


def test_headings_keep_their_distance_from_the_table_above_on_paper(theme: Theme) -> None:
    document = QTextDocument()
    document.setHtml(as_html(record()))
    document.setTextWidth(650)
    layout, block = document.documentLayout(), document.begin()
    lower_edge, gaps = 0.0, {}
    while block.isValid():
        place = layout.blockBoundingRect(block)
        if block.blockFormat().headingLevel() == 2:
            gaps[block.text()] = place.top() - lower_edge
        lower_edge = max(lower_edge, place.bottom())
        block = block.next()
    assert "Limits" in gaps
    assert min(gaps.values()) > 10, gaps
