"""Values typed into the form stay where they belong: canaries in every field, then a search."""

from __future__ import annotations

import logging
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.compose.problem_report import problem_report
from desktop_app.core.logs import CRASH_NAME, LOG_NAME
from desktop_app.risk.contributions import explain
from desktop_app.risk.faithfulness import brief_of
from desktop_app.risk.llm import LlmSettings, payload_preview
from desktop_app.risk.schema import FIELDS
from desktop_app.services.history import FILE_NAME
from desktop_app.services.last_resort import SENTENCE
from desktop_app.services.narration import NarrationService
from desktop_app.ui.consent_receipt import ConsentReceipt
from desktop_app.ui.consent_sheet import ConsentSheet
from desktop_app.ui.presenters.wording_presenter import WordingPresenter
from tests.ui.presenters.canaries import IDENTIFIER, NAME, ROW, fill, found_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.risk.model import HeartModel
    from desktop_app.ui.theme.theme import Theme
    from tests.ui.presenters.patient_desk import Desk

ROOT = Path(__file__).resolve().parents[3]


def test_no_value_stands_in_a_log_a_title_or_a_file_beside_the_history(
    desk: Desk, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level(logging.DEBUG)
    desk.panel.row_pasted.emit(ROW)
    desk.panel.analyze_requested.emit()
    assert "cannot be used" in desk.panel.form_now.summary
    fill(desk)
    desk.panel.analyze_requested.emit()
    assert desk.panel.form_now.n_given == len(FIELDS)
    desk.panel.set_texts({**desk.panel.texts(), "BP": "131317"})
    desk.panel.analyze_requested.emit()
    assert found_in(caplog.text) == []
    assert "131317" not in caplog.text
    assert found_in(desk.panel.window().windowTitle()) == []
    for path in tmp_path.rglob("*"):
        if path.is_file() and not path.name.startswith(FILE_NAME):
            assert found_in(path.read_bytes().decode(errors="replace")) == [], path.name


def test_no_value_is_written_down_by_errors_and_a_crash_or_stands_in_a_report(
    tmp_path: Path,
) -> None:
    command = [sys.executable, "-m", "tests.ui.presenters.patient_crash", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    logs = tmp_path / "log"
    log = (logs / LOG_NAME).read_text(encoding="utf-8")
    assert "ValueError" in log
    assert log.count("fail_at_row") == 2, "once in a slot, once in a thread"
    assert log.count("fail_at_record") == 1
    assert "crash_at_record" in (logs / CRASH_NAME).read_text(encoding="utf-8")
    assert SENTENCE in done.stdout
    assert "crash_at_record" in problem_report(logs)
    for text in (done.stdout, done.stderr, problem_report(logs)):
        assert found_in(text) == []
    for path in tmp_path.rglob("*"):
        if path.is_file() and not path.name.startswith(FILE_NAME):
            assert found_in(path.read_bytes().decode(errors="replace")) == [], path.name


def test_an_error_about_the_history_names_no_patient(desk: Desk) -> None:
    fill(desk)
    desk.history._store.close()  # type: ignore[union-attr]  # the disk has gone
    desk.panel.analyze_requested.emit()
    assert desk.told
    assert all(found_in(f"{error!r} {error}") == [] for error in desk.told)


@pytest.fixture
def server() -> Iterator[socket.socket]:
    """A language model of one's own that only listens."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)
        yield listening


def is_called(server: socket.socket) -> bool:
    try:
        connection, _ = server.accept()
    except BlockingIOError:
        return False
    connection.close()
    return True


def test_nothing_leaves_the_machine_before_somebody_agreed(
    desk: Desk, theme: Theme, qtbot: QtBot, server: socket.socket
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    consent = ConsentSheet(theme, window)
    narration = NarrationService(desk.clock, desk.history.add_receipt, window)
    wording = desk.panel.card.reasons.wording
    WordingPresenter(
        desk.results,
        wording,
        (consent, ConsentReceipt(theme, window)),
        narration=narration,
        history=desk.history,
        settings=desk.settings,
        parent=window,
    )
    desk.settings.change("llm.base_url", f"http://127.0.0.1:{server.getsockname()[1]}/v1")
    desk.settings.change("llm.enabled", True)
    fill(desk)
    desk.panel.analyze_requested.emit()
    result = desk.results.result
    assert result is not None
    desk.service.explained.emit(explain(desk.service.model, result.assessment.patient))
    wording.asked.emit()
    payload = consent._payload.toPlainText()
    assert NAME not in payload
    assert IDENTIFIER not in payload
    assert not is_called(server)
    assert desk.history.receipts() == ()
    consent._once.click()
    qtbot.waitUntil(lambda: is_called(server))
    narration.shut_down()
    (receipt,) = desk.history.receipts()
    assert receipt.payload.decode() == payload


def test_what_a_language_model_would_get_holds_no_name(model: HeartModel) -> None:
    patient = {field.column: None for field in FIELDS} | {"Age": 93.0, "BP": 131.317}
    assessment = model.assess(patient)
    brief = brief_of(assessment, explain(model, patient).contributions)
    payload = payload_preview(LlmSettings(enabled=True), brief).decode()
    assert NAME not in payload
    assert "93" not in payload
    assert "90+" in payload or '"Age"' not in payload
