"""The file of the patient history: checked, migrated, encrypted."""

from __future__ import annotations

import errno
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import keyring
import keyring.backend
import pytest

from desktop_app.core.errors import DataError
from desktop_app.storage import patients_database
from desktop_app.storage.patients import PatientStore
from desktop_app.storage.patients_database import (
    HistoryKey,
    backup_path,
    is_encrypted,
    open_database,
)
from desktop_app.storage.patients_key import change_key, finish_change, store_new_key, stored_key
from desktop_app.storage.patients_schema import MIGRATIONS
from tests.storage.patient_records import record
from tests.storage.test_patients import on_disk

if TYPE_CHECKING:
    from collections.abc import Iterator

KEY = HistoryKey("0f" * 32, is_raw=True)
PASSPHRASE = HistoryKey('it\'s a "long" one')
WRITER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("locked", flush=True)
sys.stdin.readline()
"""
NEXT_VERSION = (*MIGRATIONS, "ALTER TABLE patient ADD COLUMN note TEXT NOT NULL DEFAULT '';")


class MemoryKeyring(keyring.backend.KeyringBackend):
    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the library's
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def memory_keyring() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite"


def filled(path: Path, key: HistoryKey | None = None) -> Path:
    store = PatientStore(path, key)
    store.add(record("Heron"))
    store.close()
    return path


def test_an_older_history_is_backed_up_before_it_is_updated(path: Path) -> None:
    filled(path)
    connection = open_database(path, migrations=NEXT_VERSION)
    assert connection.execute("SELECT note FROM patient").fetchall() == [("",)]
    connection.close()
    backup = sqlite3.connect(backup_path(path, 1))
    assert backup.execute("SELECT pseudonym FROM patient").fetchall() == [("Heron",)]
    assert backup.execute("PRAGMA user_version").fetchone() == (1,)
    backup.close()


def test_an_update_that_fails_leaves_the_history_as_it_was(path: Path) -> None:
    filled(path)
    broken = (*NEXT_VERSION[:-1], "ALTER TABLE patient ADD COLUMN note TEXT;\nCREATE nonsense;")
    with pytest.raises(DataError, match="could not be updated"):
        open_database(path, migrations=broken)
    store = PatientStore(path)
    assert store.count() == 1
    store.close()


def test_a_newer_history_is_refused_and_left_alone(path: Path) -> None:
    filled(path)
    open_database(path, migrations=NEXT_VERSION).close()
    before = path.read_bytes()
    with pytest.raises(DataError, match="newer Vigil"):
        PatientStore(path)
    assert path.read_bytes() == before


def test_a_history_that_another_process_writes_to_is_waited_for_and_then_said(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert patients_database.BUSY_TIMEOUT_MS <= 5000
    monkeypatch.setattr(patients_database, "BUSY_TIMEOUT_MS", 200)
    store = PatientStore(filled(path))
    # A process of its own: two connections of one process do not see each other's locks.
    other = subprocess.Popen(
        [sys.executable, "-c", WRITER, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"locked"
        began_s = time.monotonic()
        with pytest.raises(DataError, match="locked"):
            store.add(record("Egret"))
        assert time.monotonic() - began_s >= 0.19
        other.communicate(b"\n")
    # Nothing is half saved, and what could not be saved then can be now.
    assert [one.pseudonym for one in store.find()] == ["Heron"]
    store.add(record("Egret"))
    assert {one.pseudonym for one in store.find()} == {"Heron", "Egret"}
    store.close()


def test_another_programs_database_is_refused_and_left_alone(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE song (title TEXT)")
    other.commit()
    other.close()
    with pytest.raises(DataError, match="no patient history"):
        PatientStore(path)
    other = sqlite3.connect(path)
    assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("song",)]
    other.close()


def test_a_damaged_history_is_refused_and_left_alone(path: Path) -> None:
    filled(path)
    content = bytearray(path.read_bytes())
    content[4096 + 8 : 2 * 4096] = b"\xa5" * (4096 - 8)
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"damaged|cannot be opened"):
        PatientStore(path)
    assert path.read_bytes()[4096:] == bytes(content[4096:])


def test_a_file_that_is_no_database_is_refused_and_left_alone(path: Path) -> None:
    path.write_bytes(b"The diary of a heron. " * 200)
    with pytest.raises(DataError, match="cannot be opened"):
        PatientStore(path)
    assert path.read_bytes() == b"The diary of a heron. " * 200


def test_what_is_committed_is_synced_and_references_are_kept(path: Path) -> None:
    connection = open_database(path)
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    assert connection.execute("PRAGMA busy_timeout").fetchone() == (5000,)
    connection.close()


@pytest.mark.parametrize("key", [KEY, PASSPHRASE], ids=["key", "passphrase"])
def test_an_encrypted_history_holds_names_and_nothing_readable(
    path: Path, tmp_path: Path, key: HistoryKey
) -> None:
    store = PatientStore(path, key)
    record_id = store.add(record("Canary-pseudonym", identifier="Canary Person"))
    assert b"Canary" not in on_disk(tmp_path)
    store.close()
    assert b"Canary" not in on_disk(tmp_path)
    assert is_encrypted(path)
    again = PatientStore(path, key)
    assert again.get(record_id).identifier == "Canary Person"
    assert [one.record_id for one in again.find("person")] == [record_id]
    again.close()
    for wrong in (None, HistoryKey("wrong"), HistoryKey("00" * 32, is_raw=True)):
        with pytest.raises(DataError, match="cannot be opened"):
            PatientStore(path, wrong)


def test_a_plain_history_becomes_an_encrypted_one_and_leaves_no_trace(
    path: Path, tmp_path: Path
) -> None:
    filled(path)
    assert not is_encrypted(path)
    change_key(path, None, KEY)
    assert is_encrypted(path)
    assert b"Heron" not in on_disk(tmp_path)
    store = PatientStore(path, KEY)
    assert [one.pseudonym for one in store.find()] == ["Heron"]
    store.close()


def test_an_encrypted_history_loses_its_names_when_it_becomes_plain(
    path: Path, tmp_path: Path
) -> None:
    store = PatientStore(path, KEY)
    store.add(record("Heron", identifier="Canary Person"))
    store.close()
    change_key(path, KEY, None)
    store = PatientStore(path)
    assert [store.get(one.record_id).identifier for one in store.find("Heron")] == [""]
    store.close()
    assert b"Canary" not in on_disk(tmp_path)


def test_a_history_that_cannot_be_replaced_stays_as_it_is(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(path)
    rename = Path.replace

    def refuse_the_new_one(source: Path, target: Path) -> Path:
        if source.suffix == ".part":
            raise OSError(errno.EACCES, "Permission denied")
        return rename(source, target)

    monkeypatch.setattr(Path, "replace", refuse_the_new_one)
    with pytest.raises(DataError, match="could not be replaced"):
        change_key(path, None, KEY)
    store = PatientStore(path)
    assert [one.pseudonym for one in store.find()] == ["Heron"]
    store.close()


@pytest.mark.parametrize("moment", ["before", "between", "after"])
def test_a_change_of_key_that_was_interrupted_is_completed(
    path: Path, tmp_path: Path, moment: str
) -> None:
    filled(path)
    part, old = path.with_name("history.sqlite.part"), path.with_name("history.sqlite.old")
    if moment == "before":
        part.write_bytes(b"half of it")
    elif moment == "between":
        part.write_bytes(b"all of it")
        path.replace(old)
    else:
        old.write_bytes(b"Canary")
    finish_change(path)
    store = PatientStore(path)
    assert store.count() == 1
    store.close()
    assert [found.name for found in tmp_path.iterdir()] == ["history.sqlite"]


def test_the_key_lies_in_the_keyring(memory_keyring: MemoryKeyring) -> None:
    assert stored_key() is None
    made = store_new_key()
    assert made is not None
    assert len(made.secret) == 64
    assert stored_key() == made
    assert made.secret not in repr(made)


def test_without_a_keyring_there_is_no_key_to_keep() -> None:
    assert store_new_key() is None
    assert stored_key() is None
