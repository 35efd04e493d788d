"""The form that a crash left behind: it comes back once, also where the history was locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.storage.patients_record import Draft
from tests.ui.presenters.patient_desk import Desk, build_desk

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme

PASSPHRASE = "correct horse"


def after_a_crash(desk: Desk, qtbot: QtBot, theme: Theme, tmp_path: Path) -> Desk:
    """Another start, with the files as they lie on the disk while `desk` still runs."""
    qtbot.waitUntil(lambda: desk.history.draft() is not None)
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for path in tmp_path.glob("*"):
        if path.is_file() and path.suffix != ".lock":
            (crashed / path.name).write_bytes(path.read_bytes())
    again = build_desk(theme, desk.service.model, crashed)
    qtbot.addWidget(again.panel)
    return again


def begin(desk: Desk, identifier: str = "") -> None:
    desk.panel.set_texts({"Age": "54", "BP": "1"})
    desk.panel.head.set_names("Heron", identifier)
    desk.panel.edited.emit()


def test_a_draft_survives_a_crash_and_is_offered_again(
    desk: Desk, qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    begin(desk)
    again = after_a_crash(desk, qtbot, theme, tmp_path)
    assert again.panel.texts()["Age"] == "54"
    assert again.panel.head.pseudonym() == "Heron"
    assert "Restored" in again.panel.form_now.note
    again.panel.clear_requested.emit()
    assert again.history.draft() is None
    again.history.shut_down()


def test_a_draft_of_a_locked_history_is_offered_when_it_is_unlocked(
    desk: Desk, qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk.settings.change("privacy.encrypt_history", True)
    desk.history.unlock(PASSPHRASE)
    begin(desk, "A Name")
    again = after_a_crash(desk, qtbot, theme, tmp_path)
    assert not any(again.panel.texts().values())
    again.history.unlock("wrong")
    assert not any(again.panel.texts().values())
    again.history.unlock(PASSPHRASE)
    assert again.panel.texts()["BP"] == "1"
    assert again.panel.head.identifier() == "A Name"
    assert "Restored" in again.panel.form_now.note
    again.history.shut_down()


def test_what_was_typed_before_the_unlock_is_not_written_over(
    desk: Desk, qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk.settings.change("privacy.encrypt_history", True)
    desk.history.unlock(PASSPHRASE)
    begin(desk)
    again = after_a_crash(desk, qtbot, theme, tmp_path)
    again.panel.set_texts({"Age": "61"})
    again.history.unlock(PASSPHRASE)
    assert again.panel.texts()["Age"] == "61"
    assert again.panel.head.pseudonym() == ""
    again.history.shut_down()


def test_an_orderly_end_leaves_no_draft(desk: Desk) -> None:
    desk.history.save_draft(Draft((("Age", "54"),), "P", 0.0))
    desk.history.shut_down()
    desk.history.open()
    assert desk.history.draft() is None
