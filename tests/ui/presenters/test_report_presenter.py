"""Reports saved from the result card."""

from __future__ import annotations

import json
import re
import zlib
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.errors import VigilError
from desktop_app.risk.contributions import explain
from desktop_app.risk.schema import SAMPLE_PATIENTS
from desktop_app.ui.patient_pdf import as_pdf
from desktop_app.ui.presenters.report_page import as_html, footer
from desktop_app.ui.presenters.report_presenter import FILTERS, ReportPresenter, report_bytes
from desktop_app.ui.theme.fonts import font
from tests.storage.patient_records import record
from tests.ui.presenters.patient_desk import Desk, build_desk, shipped_model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme


SAMPLE_E = SAMPLE_PATIENTS["Sample E, some findings"]


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def dark_of(pdf: bytes) -> bytes:
    """All drawing commands of a PDF."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    found = b""
    for stream in streams:
        try:
            found += zlib.decompress(stream)
        except zlib.error:
            continue
    return found


def test_the_pdf_is_a_pdf_with_a_footer_on_every_page(theme: Theme) -> None:
    short = as_pdf(as_html(record()), footer(record()))
    assert short.startswith(b"%PDF-")
    assert pages_of(short) >= 1
    long = as_pdf(as_html(record(text="Most unusual. " * 900)), footer(record()))
    assert pages_of(long) > pages_of(short)
    without = as_pdf(as_html(record(text="Most unusual. " * 900)), "")
    texts = [dark_of(one).count(b"Tj") + dark_of(one).count(b"TJ") for one in (long, without)]
    assert texts[0] - texts[1] >= pages_of(long)


def letters_of(pdf: bytes) -> list[bytes]:
    """What every glyph stands for, in hexadecimal, as what reads or copies the text learns it."""
    tables = re.findall(rb"beginbfrange(.*?)endbfrange", pdf, re.DOTALL)
    lists = b" ".join(re.findall(rb"\[(.*?)\]", b" ".join(tables), re.DOTALL))
    return re.findall(rb"<(\w{4})>", lists)


def test_every_letter_of_the_pdf_can_be_read_and_copied(theme: Theme, qapp: QApplication) -> None:
    before = qapp.font()
    # Its tabular figures would be inherited by the foot of a sheet.
    qapp.setFont(font())
    pdf = as_pdf("<p>2026-11-27T22:10:29+00:00 (0.59 to 0.77) > 120</p>", "Vigil 1.0.0, 12:30")
    qapp.setFont(before)
    letters = letters_of(pdf)
    assert f"{ord('9'):04x}".encode() in [letter.lower() for letter in letters]
    assert b"0000" not in letters


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = build_desk(theme, shipped_model(), tmp_path)
    qtbot.addWidget(made.panel)
    yield made
    made.history.shut_down()


@pytest.mark.parametrize("suffix", FILTERS)
def test_what_the_card_shows_is_saved_in_every_format(
    desk: Desk, tmp_path: Path, suffix: str
) -> None:
    asked: list[str] = []

    def ask(suggested: str, _kinds: str) -> str:
        asked.append(suggested)
        return str(tmp_path / f"report.{suffix}")

    reports = ReportPresenter(ask, desk.told.append, desk.panel)
    reports.serve(desk.results)
    desk.panel.card.report_requested.connect(reports.save_shown)
    saved: list[Path] = []
    reports.saved.connect(saved.append)
    desk.form.show_sample()
    explained(desk)
    desk.panel.card.report_requested.emit(suffix)
    assert saved == [tmp_path / f"report.{suffix}"]
    data = (tmp_path / f"report.{suffix}").read_bytes()
    assert asked == [f"vigil-DEMO-Sample-E.{suffix}"]
    if suffix == "pdf":
        assert data.startswith(b"%PDF-")
    else:
        assert b"DEMO: an invented patient" in data
        assert b"Not a medical device." in data


def explained(desk: Desk) -> None:
    """Let the jobs process answer for the sample that is shown."""
    desk.service.explained.emit(explain(desk.service.model, SAMPLE_E))


@pytest.mark.parametrize("suffix", FILTERS)
def test_no_report_is_saved_before_the_fields_are_explained(
    desk: Desk, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"report.{suffix}"
    reports = ReportPresenter(lambda _n, _k: str(path), desk.told.append, desk.panel)
    reports.serve(desk.results)
    desk.form.show_sample()
    save = desk.panel.card._save
    assert not save.isEnabled()
    assert save.toolTip() == "As soon as it is calculated which fields say so"
    reports.save_shown(suffix)
    assert not path.exists()
    explained(desk)
    assert save.isEnabled()
    assert save.toolTip() == "As PDF, HTML, JSON, FHIR or CSV"
    reports.save_shown(suffix)
    assert path.exists()


def test_what_could_not_be_explained_says_so_on_screen_and_in_the_report(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "report.html"
    reports = ReportPresenter(lambda _n, _k: str(path), desk.told.append, desk.panel)
    reports.serve(desk.results)
    desk.form.show_sample()
    assert "was not calculated" not in desk.panel.result_now.text
    desk.service.failed.emit(VigilError("The jobs process has ended unexpectedly."))
    assert desk.panel.result_now.text.startswith("Which fields say so was not calculated.")
    assert desk.panel.card._save.isEnabled()
    reports.save_shown("html")
    assert "Which fields say so was not calculated." in path.read_text(encoding="utf-8")


def test_a_result_that_is_out_of_date_is_never_saved(desk: Desk, tmp_path: Path) -> None:
    reports = ReportPresenter(lambda _n, _k: str(tmp_path / "x.json"), desk.told.append, desk.panel)
    reports.serve(desk.results)
    desk.form.show_sample()
    desk.panel.edited.emit()
    reports.save_shown("json")
    assert not (tmp_path / "x.json").exists()


def test_json_of_the_report_is_the_record() -> None:
    (found,) = json.loads(report_bytes(record(), "json"))["assessments"]
    assert found["pseudonym"] == "P-0001"
