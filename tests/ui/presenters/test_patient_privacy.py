"""Values typed into the form stay where they belong: canaries in every field, then a search."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from desktop_app.risk.contributions import explain
from desktop_app.risk.faithfulness import brief_of
from desktop_app.risk.llm import LlmSettings, payload_preview
from desktop_app.risk.schema import FIELDS
from desktop_app.services.history import FILE_NAME
from tests.ui.presenters.patient_desk import Desk, build_desk, shipped_model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.risk.model import HeartModel
    from desktop_app.ui.theme.theme import Theme

# Possible values that nothing else in the program writes.
CANARIES = {"Age": "47.317", "BP": "131.317", "Cholesterol": "233.317", "Max HR": "151.317"}
NAME = "Canary-pseudonym-8341"


@pytest.fixture(scope="module")
def model() -> HeartModel:
    return shipped_model()


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot, model: HeartModel, tmp_path: Path) -> Iterator[Desk]:
    made = build_desk(theme, model, tmp_path)
    qtbot.addWidget(made.panel)
    yield made
    made.history.shut_down()


def typed(desk: Desk) -> None:
    # Three decimals after a short whole part are ambiguous; a fourth makes them one number.
    desk.panel.set_texts({column: f"{text}0" for column, text in CANARIES.items()})
    desk.panel.head.set_names(NAME)
    desk.panel.edited.emit()


def found_in(text: str) -> list[str]:
    return [canary for canary in (*CANARIES.values(), NAME) if canary in text]


def test_no_value_stands_in_a_log_a_title_or_a_file_beside_the_history(
    desk: Desk, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level(logging.DEBUG)
    typed(desk)
    desk.panel.analyze_requested.emit()
    desk.panel.set_texts({**desk.panel.texts(), "BP": "131317"})
    desk.panel.analyze_requested.emit()
    assert found_in(caplog.text) == []
    assert "131317" not in caplog.text
    assert found_in(desk.panel.window().windowTitle()) == []
    for path in tmp_path.rglob("*"):
        if path.is_file() and not path.name.startswith(FILE_NAME):
            assert found_in(path.read_bytes().decode(errors="replace")) == [], path.name


def test_an_error_about_the_history_names_no_patient(desk: Desk) -> None:
    typed(desk)
    desk.history._store.close()  # type: ignore[union-attr]  # the disk has gone
    desk.panel.analyze_requested.emit()
    assert desk.told
    assert all(found_in(f"{error!r} {error}") == [] for error in desk.told)


def test_what_a_language_model_would_get_holds_no_name(model: HeartModel) -> None:
    patient = {field.column: None for field in FIELDS} | {"Age": 93.0, "BP": 131.317}
    assessment = model.assess(patient)
    brief = brief_of(assessment, explain(model, patient).contributions)
    payload = payload_preview(LlmSettings(enabled=True), brief).decode()
    assert NAME not in payload
    assert "93" not in payload
    assert "90+" in payload or '"Age"' not in payload
