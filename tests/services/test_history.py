"""The patient history for the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.errors import DataError
from desktop_app.services.history import HistoryService
from desktop_app.services.settings import SettingsService
from desktop_app.storage.patients_database import is_encrypted
from desktop_app.storage.patients_record import Receipt
from tests.helpers.clock import FakeClock
from tests.storage.patient_records import NOON_S, record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

DAY_S = 86_400.0


@pytest.fixture
def settings(tmp_path: Path, qtbot: QtBot) -> SettingsService:
    return SettingsService(tmp_path / "settings.json")


@pytest.fixture
def history(tmp_path: Path, settings: SettingsService) -> Iterator[HistoryService]:
    made = HistoryService(tmp_path, settings, FakeClock(NOON_S))
    yield made
    made.shut_down()


def test_before_it_is_opened_nothing_is_stored_and_nothing_found(history: HistoryService) -> None:
    assert history.add(record()) == 0
    assert history.find() == ()
    assert not history.keeps_assessments
    with pytest.raises(DataError, match="so nothing is sent"):
        history.add_receipt(Receipt(NOON_S, "x", "y", b"z"))


def test_what_is_added_is_told_and_found(history: HistoryService, qtbot: QtBot) -> None:
    history.open()
    with qtbot.waitSignal(history.changed):
        number = history.add(record("Heron"))
    assert [one.record_id for one in history.find("her")] == [number]
    with qtbot.waitSignal(history.changed):
        history.delete((number,))
    assert history.find() == ()


def test_a_second_window_never_opens_the_history(
    history: HistoryService, settings: SettingsService, tmp_path: Path, qtbot: QtBot
) -> None:
    history.open()
    second = HistoryService(tmp_path, settings, FakeClock(NOON_S))
    with qtbot.waitSignal(second.failed) as told:
        second.open()
    assert "Another window" in str(told.args)
    assert second.add(record()) == 0
    history.shut_down()
    second.open()
    assert second.add(record()) > 0
    second.shut_down()


def test_a_history_that_cannot_be_opened_says_why_and_is_left_alone(
    history: HistoryService, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "history.sqlite").write_bytes(b"SQLite format 3\x00" + b"no" * 3000)
    with qtbot.waitSignal(history.failed):
        history.open()
    assert history.error is not None
    assert not history.is_open
    assert (tmp_path / "history.sqlite").read_bytes().endswith(b"nono")


def test_what_is_too_old_is_deleted_at_the_start(
    history: HistoryService, settings: SettingsService, tmp_path: Path
) -> None:
    history.open()
    history.add(record("Old", assessed_s=NOON_S - 40 * DAY_S))
    history.add(record("New", assessed_s=NOON_S - DAY_S))
    history.shut_down()
    settings.change("privacy.retention_days", 30)
    history.open()
    assert [one.pseudonym for one in history.find()] == ["New"]


def test_without_a_keyring_encryption_asks_for_a_passphrase_each_start(
    history: HistoryService, settings: SettingsService, tmp_path: Path, qtbot: QtBot
) -> None:
    history.open()
    history.add(record("Heron"))
    with qtbot.waitSignal(history.passphrase_wanted) as asked:
        settings.change("privacy.encrypt_history", True)
    assert asked.args == [True]
    assert not is_encrypted(tmp_path / "history.sqlite")
    history.unlock("correct horse")
    assert is_encrypted(tmp_path / "history.sqlite")
    history.add(record("Heron", identifier="A Name"))
    history.shut_down()
    with qtbot.waitSignal(history.passphrase_wanted) as asked:
        history.open()
    assert asked.args == [False]
    assert not history.is_open
    with qtbot.waitSignal(history.passphrase_refused), qtbot.assertNotEmitted(history.failed):
        history.unlock("wrong")
    with qtbot.waitSignal(history.passphrase_wanted):
        history.open()
    history.unlock("correct horse")
    with qtbot.assertNotEmitted(history.passphrase_wanted):
        history.open()
    assert len(history.find("a name")) == 2


def test_who_chooses_no_passphrase_is_not_told_that_the_history_is_encrypted(
    history: HistoryService, settings: SettingsService, tmp_path: Path, qtbot: QtBot
) -> None:
    history.open()
    settings.change("privacy.encrypt_history", True)
    with qtbot.waitSignal(history.failed) as told:
        history.decline()
    assert str(told.args[0]) == "The history is not encrypted. No passphrase was chosen."
    assert not settings.current.privacy.encrypt_history
    assert not is_encrypted(tmp_path / "history.sqlite")
    assert history.add(record("Heron"))


def test_a_key_that_cannot_be_changed_leaves_settings_that_say_so(
    history: HistoryService, settings: SettingsService, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise DataError("The history could not be replaced (No space left on device).")

    history.open()
    settings.change("privacy.encrypt_history", True)
    history.unlock("correct horse")
    monkeypatch.setattr("desktop_app.services.history.change_key", full)
    settings.change("privacy.encrypt_history", False)
    assert history.is_encrypted
    assert settings.current.privacy.encrypt_history


def test_another_passphrase_keeps_the_names(
    history: HistoryService, settings: SettingsService, qtbot: QtBot
) -> None:
    history.open()
    settings.change("privacy.encrypt_history", True)
    history.unlock("correct horse")
    number = history.add(record("Heron", identifier="A Name"))
    with qtbot.waitSignal(history.passphrase_wanted) as asked:
        history.change_passphrase()
    assert asked.args == [True]
    history.decline()
    assert history.is_encrypted
    history.unlock("battery staple")
    history.shut_down()
    history.open()
    with qtbot.waitSignal(history.passphrase_refused):
        history.unlock("correct horse")
    history.unlock("battery staple")
    found = history.get(number)
    assert found is not None
    assert found.identifier == "A Name"


def test_where_there_is_no_passphrase_to_change_it_is_said_why(
    history: HistoryService, qtbot: QtBot
) -> None:
    with (
        qtbot.waitSignal(history.failed) as told,
        qtbot.assertNotEmitted(history.passphrase_wanted),
    ):
        history.change_passphrase()
    assert str(told.args[0]) == "The history is locked. Unlock it first."
    history.open()
    with (
        qtbot.waitSignal(history.failed) as told,
        qtbot.assertNotEmitted(history.passphrase_wanted),
    ):
        history.change_passphrase()
    assert "Switch encryption on in the settings." in str(told.args[0])


def test_switching_encryption_off_again_forgets_the_names(
    history: HistoryService, settings: SettingsService, tmp_path: Path
) -> None:
    history.open()
    settings.change("privacy.encrypt_history", True)
    history.unlock("correct horse")
    number = history.add(record("Heron", identifier="A Name"))
    settings.change("privacy.encrypt_history", False)
    assert not is_encrypted(tmp_path / "history.sqlite")
    found = history.get(number)
    assert found is not None
    assert found.identifier == ""


def test_a_receipt_is_on_the_disk_before_anything_is_sent(history: HistoryService) -> None:
    history.open()
    receipt = Receipt(NOON_S, "https://example.org", "model", b"{}")
    history.add_receipt(receipt)
    assert history.receipts() == (receipt,)


def test_a_folder_that_cannot_be_made_is_told_and_nothing_else_happens(
    settings: SettingsService, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("")
    history = HistoryService(tmp_path / "file" / "vigil", settings, FakeClock(NOON_S))
    with qtbot.waitSignal(history.failed) as told:
        history.open()
    assert "cannot be kept in" in str(told.args)
    assert history.add(record()) == 0
    history.shut_down()
