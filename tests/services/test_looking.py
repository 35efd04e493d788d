"""What is looked for away from the GUI thread, and cannot be looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.errors import VigilError
from desktop_app.services import recordings
from desktop_app.services.doctor import DoctorService
from desktop_app.services.recordings import RecordingsService
from desktop_app.sources import ports

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")


def refuse(*_: object) -> None:
    raise RuntimeError("the system says no")


def test_ports_that_cannot_be_examined_are_told_of(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ports, "list_ports", refuse)
    doctor = DoctorService(lambda: None)
    with qtbot.waitSignal(doctor.failed) as told:
        doctor.look()
    (error,) = told.args
    assert isinstance(error, VigilError)
    assert error.sentence == "The ports could not be examined: the system says no."
    doctor.shut_down()


def test_recordings_that_cannot_be_listed_are_told_of(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(recordings, "list_recordings", refuse)
    service = RecordingsService(tmp_path)
    with qtbot.waitSignal(service.failed) as told:
        service.look()
    (error,) = told.args
    assert error.sentence == "The recordings could not be listed: the system says no."
    service.shut_down()
