"""The patient history."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.errors import DataError
from desktop_app.storage.patients import PatientStore
from desktop_app.storage.patients_record import Draft, Receipt
from tests.storage.patient_records import NOON_S, RESULT, record

ROOT = Path(__file__).resolve().parents[2]
DAY_S = 86_400.0


def on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite"


def test_what_was_stored_is_read_back_whole(path: Path) -> None:
    store = PatientStore(path)
    record_id = store.add(record())
    store.close()
    again = PatientStore(path)
    assert again.get(record_id) == record(record_id=record_id)
    again.close()


def test_levels_are_counted_beyond_what_is_found(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.storage.patients.MAX_FOUND", 1)
    store = PatientStore(path)
    for index in range(3):
        store.add(record("Heron", assessed_s=NOON_S + index))
    assert len(store.find()) == 1
    assert store.count_levels() == {RESULT.level: 3}
    store.close()


def test_the_newest_comes_first_and_words_find_by_pseudonym(path: Path) -> None:
    store = PatientStore(path)
    for index, pseudonym in enumerate(["Heron", "Heron", "Sea_gull", "Sea-gull"]):
        store.add(record(pseudonym, assessed_s=NOON_S + index))
    assert [one.pseudonym for one in store.find()] == ["Sea-gull", "Sea_gull", "Heron", "Heron"]
    assert [one.assessed_s for one in store.find("hero")] == [NOON_S + 1, NOON_S]
    assert [one.pseudonym for one in store.find("_")] == ["Sea_gull"]
    assert store.find("%") == ()
    assert store.count("hero") == len(store.found_ids("hero")) == 2
    assert store.found_ids() == tuple(one.record_id for one in store.find())
    assert store.find("' OR 1=1 --") == ()
    store.close()


def test_one_level_can_be_looked_for(path: Path) -> None:
    store = PatientStore(path)
    store.add(record("A"))
    store.add(record("B", result=replace(RESULT, level="High", headline="High")))
    assert [one.pseudonym for one in store.find(level="High")] == ["B"]
    store.close()


def test_the_explanation_follows_the_score(path: Path) -> None:
    store = PatientStore(path)
    record_id = store.add(record(bars=(), text="short"))
    store.explain(record_id, "long", "some-model", record().bars)
    found = store.get(record_id)
    assert (found.text, found.text_source, found.bars) == ("long", "some-model", record().bars)
    store.close()


def test_pseudonyms_are_given_by_number_and_never_twice(path: Path) -> None:
    store = PatientStore(path)
    assert store.next_pseudonym() == "P-0001"
    store.add(record("P-0009"))
    store.add(record("P-x"))
    assert store.next_pseudonym() == "P-0010"
    store.close()


def test_a_demo_patient_is_never_stored(path: Path) -> None:
    store = PatientStore(path)
    with pytest.raises(DataError, match="demo"):
        store.add(record(is_demo=True))
    assert store.count() == 0
    store.close()


def test_a_name_is_never_stored_in_plain_text(path: Path, tmp_path: Path) -> None:
    store = PatientStore(path)
    with pytest.raises(DataError, match="only in an encrypted history"):
        store.add(record(identifier="Canary Person"))
    store.save_draft(Draft((("Age", "5"),), "P-1", NOON_S, identifier="Canary Person"))
    found = store.draft()
    assert found is not None
    assert found.identifier == ""
    store.close()
    assert b"Canary" not in on_disk(tmp_path)


def test_what_is_deleted_is_gone_from_the_disk(path: Path, tmp_path: Path) -> None:
    store = PatientStore(path)
    kept = store.add(record("Heron"))
    gone = store.add(record("Canary-pseudonym", text="Canary text"))
    assert b"Canary" in on_disk(tmp_path)
    store.delete([gone])
    assert b"Canary" not in on_disk(tmp_path)
    assert [one.record_id for one in store.find()] == [kept]
    with pytest.raises(DataError, match="no longer"):
        store.get(gone)
    store.close()
    assert b"Canary" not in on_disk(tmp_path)


def test_what_is_older_than_the_retention_is_deleted(path: Path, tmp_path: Path) -> None:
    store = PatientStore(path)
    store.add(record("Canary", assessed_s=NOON_S - 31 * DAY_S))
    store.add(record("Heron"))
    assert store.delete_before(NOON_S - 30 * DAY_S) == 1
    assert store.delete_before(NOON_S - 30 * DAY_S) == 0
    assert [one.pseudonym for one in store.find()] == ["Heron"]
    assert b"Canary" not in on_disk(tmp_path)
    store.close()


def test_the_draft_survives_and_can_be_forgotten(path: Path, tmp_path: Path) -> None:
    draft = Draft((("Age", "5"), ("BP", "1,5")), "Canary-draft", NOON_S, "mmol/L")
    store = PatientStore(path)
    assert store.draft() is None
    store.save_draft(replace(draft, pseudonym="other"))
    store.save_draft(draft)
    store.close()
    again = PatientStore(path)
    assert again.draft() == draft
    again.clear_draft()
    assert again.draft() is None
    again.close()
    assert b"Canary" not in on_disk(tmp_path)


def test_every_byte_that_left_is_kept_with_time_and_recipient(path: Path) -> None:
    first = Receipt(NOON_S, "https://example.org", "some-model", b'{"age":"90+"}')
    second = replace(first, sent_s=NOON_S + 1, payload=b"\x00\xff")
    store = PatientStore(path)
    store.add_receipt(first)
    store.add_receipt(second)
    store.close()
    again = PatientStore(path)
    assert again.receipts() == (second, first)
    again.close()


def test_only_the_owner_can_read_the_file(path: Path) -> None:
    store = PatientStore(path)
    store.add(record())
    assert path.stat().st_mode & 0o077 == 0
    assert path.with_name("history.sqlite-wal").stat().st_mode & 0o077 == 0
    store.close()


def run_kills(folder: Path, rounds: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.storage.kill_nine", str(folder), str(rounds), "7"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_killing_the_program_while_it_saves_loses_nothing_that_was_stored(tmp_path: Path) -> None:
    done = run_kills(tmp_path, 10)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "none lost in 10 kills" in done.stdout


@pytest.mark.slow
def test_two_hundred_kills_lose_nothing_that_was_stored(tmp_path: Path) -> None:
    done = run_kills(tmp_path, 200)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "none lost in 200 kills" in done.stdout
