"""The language model from the window: consent, progress, cancelling, failing, receipts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.risk.contributions import explain
from desktop_app.risk.faithfulness import brief_of
from desktop_app.risk.llm import LlmSettings, payload_preview
from desktop_app.risk.narrator import TEMPLATE, Narrative
from desktop_app.risk.schema import SAMPLE_PATIENTS
from desktop_app.storage.patients_record import Receipt
from desktop_app.ui.consent_receipt import NOTHING, ConsentReceipt
from desktop_app.ui.consent_sheet import ConsentSheet
from desktop_app.ui.presenters.wording_presenter import WordingPresenter
from tests.ui.presenters.patient_desk import Desk, build_desk, shipped_model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.risk.assessment import Assessment
    from desktop_app.risk.contributions import Contribution, Explanation
    from desktop_app.risk.model import HeartModel
    from desktop_app.ui.assessment_wording import AssessmentWording
    from desktop_app.ui.theme.theme import Theme

SERVER = "http://127.0.0.1:1/v1"


class Asking(QObject):
    """Counts what is asked; the answer comes when the test says so."""

    progressed = Signal(object)
    worded = Signal(object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.n_asked = 0
        self.n_cancelled = 0

    def ask(
        self, _settings: LlmSettings, _one: Assessment, _shares: tuple[Contribution, ...]
    ) -> None:
        self.n_asked += 1

    def cancel(self) -> None:
        self.n_cancelled += 1


class Room:
    def __init__(self, theme: Theme, desk: Desk, window: QWidget) -> None:
        self.desk = desk
        self.asking = Asking()
        self.consent = ConsentSheet(theme, window)
        self.receipt = ConsentReceipt(theme, window)
        self.presenter = WordingPresenter(
            desk.results,
            desk.panel.card.reasons.wording,
            (self.consent, self.receipt),
            narration=self.asking,  # type: ignore[arg-type]  # stands in for the service
            history=desk.history,
            settings=desk.settings,
            parent=desk.panel,
        )

    @property
    def view(self) -> AssessmentWording:
        return self.desk.panel.card.reasons.wording


@pytest.fixture(scope="module")
def model() -> HeartModel:
    return shipped_model()


@pytest.fixture(scope="module")
def explanation(model: HeartModel) -> Explanation:
    return explain(model, SAMPLE_PATIENTS["Sample E, some findings"])


@pytest.fixture
def room(theme: Theme, qtbot: QtBot, model: HeartModel, tmp_path: Path) -> Iterator[Room]:
    window = QWidget()
    window.resize(1200, 800)
    qtbot.addWidget(window)
    window.show()
    desk = build_desk(theme, model, tmp_path)
    qtbot.addWidget(desk.panel)
    yield Room(theme, desk, window)
    desk.history.shut_down()


def explained(room: Room, explanation: Explanation) -> None:
    room.desk.settings.change("llm.base_url", SERVER)
    room.desk.settings.change("llm.model_id", "local")
    room.desk.settings.change("llm.enabled", True)
    room.desk.form.show_sample()
    room.desk.service.explained.emit(explanation)


def test_it_is_off_until_somebody_switches_it_on(room: Room, explanation: Explanation) -> None:
    room.desk.form.show_sample()
    room.desk.service.explained.emit(explanation)
    assert room.view.isHidden()
    room.desk.settings.change("llm.enabled", True)
    assert not room.view.isHidden()
    assert room.asking.n_asked == 0


def test_consent_shows_recipient_model_and_exactly_the_payload(
    room: Room, explanation: Explanation
) -> None:
    explained(room, explanation)
    room.view.asked.emit()
    assert room.consent.isVisible()
    assert room.consent._never.hasFocus() or not room.consent.isActiveWindow()
    result = room.desk.results.result
    assert result is not None
    settings = LlmSettings(enabled=True, model_id="local", base_url=SERVER)
    wanted = payload_preview(settings, brief_of(result.assessment, explanation.contributions))
    assert room.consent._payload.toPlainText() == wanted.decode()
    assert f"{len(wanted)} bytes" in room.consent._size.text()
    assert SERVER in room.consent._facts.text()
    assert "local" in room.consent._facts.text()
    assert room.asking.n_asked == 0


def test_no_means_that_nothing_is_asked(room: Room, explanation: Explanation) -> None:
    explained(room, explanation)
    room.view.asked.emit()
    room.consent._never.click()
    assert not room.consent.isVisible()
    assert room.asking.n_asked == 0


def test_consent_is_for_one_or_for_this_run(room: Room, explanation: Explanation) -> None:
    explained(room, explanation)
    room.view.asked.emit()
    room.consent._once.click()
    assert room.asking.n_asked == 1
    room.view.cancelled.emit()
    room.view.asked.emit()
    assert room.consent.isVisible()
    room.consent._always.click()
    room.view.cancelled.emit()
    room.view.asked.emit()
    assert not room.consent.isVisible()
    assert room.asking.n_asked == 3
    room.desk.settings.change("llm.base_url", "http://127.0.0.1:2/v1")
    room.view.cancelled.emit()
    room.view.asked.emit()
    assert room.consent.isVisible()


def test_a_text_is_shown_whole_marked_and_kept(room: Room, explanation: Explanation) -> None:
    explained(room, explanation)
    room.view.asked.emit()
    room.consent._once.click()
    room.asking.progressed.emit(9)
    assert room.view._text.text() == ""
    assert "9 pieces" in room.view._note.text()
    room.asking.worded.emit(Narrative("A checked text.", "local"))
    assert room.view._text.text() == "A checked text."
    assert room.view._note.text() == "Written by local, checked."
    record = room.desk.results.record
    assert record is not None
    assert (record.text, record.text_source) == ("A checked text.", "local, checked")


def test_a_failure_says_why_and_the_template_stands(room: Room, explanation: Explanation) -> None:
    explained(room, explanation)
    room.view.asked.emit()
    room.consent._once.click()
    room.asking.worded.emit(Narrative("template", TEMPLATE, "the service cannot be reached"))
    assert "the service cannot be reached" in room.view._note.text()
    assert room.view._text.text() == ""
    assert "Most unusual" in room.desk.panel.card.reasons._text.text()


@pytest.mark.parametrize("moment", ["asking", "streaming", "consenting"])
def test_an_edit_stops_it_and_no_late_text_is_ever_shown(
    room: Room, explanation: Explanation, moment: str
) -> None:
    explained(room, explanation)
    room.view.asked.emit()
    if moment != "consenting":
        room.consent._once.click()
    if moment == "streaming":
        room.asking.progressed.emit(3)
    n_cancelled = room.asking.n_cancelled
    room.desk.panel.edited.emit()
    assert room.asking.n_cancelled > n_cancelled
    assert not room.consent.isVisible()
    room.asking.progressed.emit(4)
    room.asking.worded.emit(Narrative("Of other values.", "local"))
    assert room.view.isHidden()
    assert "Of other values." not in room.desk.panel.card.reasons._text.text()
    assert room.desk.panel.result_now.is_outdated


def test_the_receipt_lists_every_byte_that_left(room: Room) -> None:
    room.presenter.show_receipt()
    assert room.receipt._total.text() == NOTHING
    room.receipt.put_away()
    for number in range(2):
        receipt = Receipt(1_795_780_800.0 + number, SERVER, "local", b'{"n":%d}' % number)
        room.desk.history.add_receipt(receipt)
    room.presenter.show_receipt()
    assert room.receipt._total.text() == "2 requests, 14 bytes in all."
    assert room.receipt._payload.toPlainText() == '{"n":1}'
    room.receipt._table.choose_rows((1,))
    assert room.receipt._payload.toPlainText() == '{"n":0}'
