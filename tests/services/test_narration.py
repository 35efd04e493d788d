"""Asking the language model from the window, against a server of our own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.clock import SystemClock
from desktop_app.core.errors import DataError
from desktop_app.risk.contributions import contributions
from desktop_app.risk.faithfulness import brief_of
from desktop_app.risk.llm import LlmSettings, payload_preview
from desktop_app.risk.narrator import TEMPLATE, Narrative
from desktop_app.risk.schema import SAMPLE_PATIENTS
from desktop_app.services.narration import NarrationService
from tests.risk import answers
from tests.risk.chat_server import answering, serving
from tests.ui.presenters.patient_desk import shipped_model

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.risk.assessment import Assessment
    from desktop_app.risk.contributions import Contribution
    from desktop_app.storage.patients_record import Receipt

PATIENT = SAMPLE_PATIENTS["Sample B, several findings"]


@pytest.fixture(autouse=True)
def _closed_session(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("HF_TOKEN", raising=False)
    yield
    from huggingface_hub import close_session

    close_session()


@pytest.fixture(scope="module")
def case() -> tuple[Assessment, tuple[Contribution, ...]]:
    model = shipped_model()
    return model.assess(PATIENT), contributions(model, PATIENT)


def settings_for(url: str) -> LlmSettings:
    return LlmSettings(enabled=True, model_id="local", base_url=url, deadline_s=20.0)


def told(signal_args: list[object] | None) -> Narrative:
    assert signal_args is not None
    (narrative,) = signal_args
    assert isinstance(narrative, Narrative)
    return narrative


def test_a_checked_text_comes_and_every_byte_has_its_receipt_first(
    case: tuple[Assessment, tuple[Contribution, ...]], qtbot: QtBot
) -> None:
    kept: list[Receipt] = []
    good = json.dumps(answers.clean(brief_of(*case), 0))
    with serving(answering(good)) as server:
        service = NarrationService(SystemClock(), kept.append)
        settings = settings_for(server.url)
        with qtbot.waitSignal(service.worded) as came:
            service.ask(settings, *case)
        service.shut_down()
    assert told(came.args).source == "local"
    assert [one.payload for one in kept] == server.bodies
    assert kept[0].payload == payload_preview(settings, brief_of(*case))
    assert kept[0].recipient == server.url


def test_where_no_receipt_can_be_kept_nothing_is_sent(
    case: tuple[Assessment, tuple[Contribution, ...]], qtbot: QtBot
) -> None:
    def refuse(_receipt: Receipt) -> None:
        raise DataError("The receipt cannot be written, so nothing is sent.")

    with serving(answering("{}")) as server:
        service = NarrationService(SystemClock(), refuse)
        with qtbot.waitSignal(service.worded) as came:
            service.ask(settings_for(server.url), *case)
        service.shut_down()
    assert server.bodies == []
    assert told(came.args).source == TEMPLATE
    assert "nothing is sent" in told(came.args).reason


def test_an_answer_to_a_question_that_was_taken_back_is_never_told(
    case: tuple[Assessment, tuple[Contribution, ...]], qtbot: QtBot
) -> None:
    good = json.dumps(answers.clean(brief_of(*case), 0))
    with serving(answering(good)) as server:
        service = NarrationService(SystemClock(), lambda _receipt: None)
        with qtbot.assertNotEmitted(service.worded, wait=300):
            service.ask(settings_for(server.url), *case)
            service.cancel()
