"""The desk of a patient that several files of tests sit down at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.presenters.patient_desk import build_desk, shipped_model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.risk.model import HeartModel
    from desktop_app.ui.theme.theme import Theme
    from tests.ui.presenters.patient_desk import Desk


@pytest.fixture(scope="module")
def model() -> HeartModel:
    return shipped_model()


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot, model: HeartModel, tmp_path: Path) -> Iterator[Desk]:
    made = build_desk(theme, model, tmp_path)
    qtbot.addWidget(made.panel)
    yield made
    made.history.shut_down()
