"""The patient history: every assessment under a pseudonym, in one SQLite file.

Only the process of the window writes it. Times are Unix seconds. What is deleted is overwritten,
backups included. A name or number of a patient is stored only in an encrypted file.
"""

from __future__ import annotations

import json
from dataclasses import astuple, fields, replace
from typing import TYPE_CHECKING, Any

from desktop_app.core.errors import DataError
from desktop_app.storage.patients_database import (
    HistoryKey,
    explained,
    open_database,
    transaction,
)
from desktop_app.storage.patients_record import (
    Draft,
    PatientRecord,
    Receipt,
    RecordSummary,
    StoredBar,
    StoredInput,
    StoredResult,
    StoredWarning,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MAX_FOUND = 1000
_RESULT = tuple(field.name for field in fields(StoredResult))
_SUMMARY = ", ".join(field.name for field in fields(RecordSummary))
_UNSAVED = "The assessment could not be saved"


class PatientStore:
    """One open history. Every method raises `DataError` where the disk or the file refuses."""

    def __init__(self, path: Path, key: HistoryKey | None = None) -> None:
        self._path = path
        self._connection = open_database(path, key)
        self._is_encrypted = key is not None

    @property
    def is_encrypted(self) -> bool:
        """Whether names and numbers may be stored."""
        return self._is_encrypted

    def close(self) -> None:
        """Write the log back into the file and let go of it. May be called again."""
        self._connection.close()

    def add(self, record: PatientRecord) -> int:
        """Store an assessment; on the disk when this returns. The number of the record.

        Raises:
            DataError: also for a demo patient, and for an identifier in a plain file.
        """
        if record.is_demo:
            raise DataError("A demo patient is never stored.")
        if record.identifier and not self._is_encrypted:
            raise DataError(
                "A name or number can be stored only in an encrypted history.",
                "Switch encryption on in the settings, or use the pseudonym alone.",
            )
        with transaction(self._connection, _UNSAVED):
            patient_id = self._patient(record)
            columns = ("patient_id", "assessed_s", "text", "text_source", "app_version", *_RESULT)
            values = (
                patient_id,
                record.assessed_s,
                record.text,
                record.text_source,
                record.app_version,
                *astuple(record.result),
            )
            cursor = self._connection.execute(_insert("assessment", columns), values)
            record_id = int(cursor.lastrowid)
            self._put("input", record_id, record.inputs)
            self._put("warning", record_id, record.warnings)
            self._put("bar", record_id, record.bars)
        return record_id

    def explain(
        self, record_id: int, text: str, text_source: str, bars: Iterable[StoredBar]
    ) -> None:
        """Put the explanation to a stored score, which did not wait for it."""
        with transaction(self._connection, "The explanation could not be saved"):
            self._connection.execute(
                "UPDATE assessment SET text = ?, text_source = ? WHERE record_id = ?",
                (text, text_source, record_id),
            )
            self._connection.execute("DELETE FROM bar WHERE record_id = ?", (record_id,))
            self._put("bar", record_id, bars)

    def get(self, record_id: int) -> PatientRecord:
        """The whole of one assessment; `DataError` where there is none of this number."""
        rows = self._rows(
            "SELECT pseudonym, assessed_s, text, text_source, app_version, identifier, "
            f"{', '.join(_RESULT)} FROM assessment JOIN patient USING (patient_id) "
            "WHERE record_id = ?",
            (record_id,),
        )
        if not rows:
            raise DataError("This assessment is no longer in the history.")
        pseudonym, assessed_s, text, source, version, identifier, *result = rows[0]
        return PatientRecord(
            pseudonym=pseudonym,
            assessed_s=assessed_s,
            inputs=tuple(StoredInput(*row) for row in self._parts("input", record_id)),
            result=StoredResult(*result),
            text=text,
            text_source=source,
            app_version=version,
            warnings=tuple(
                StoredWarning(sentence, bool(said))
                for sentence, said in self._parts("warning", record_id)
            ),
            bars=tuple(StoredBar(*row) for row in self._parts("bar", record_id)),
            identifier=identifier,
            record_id=record_id,
        )

    def find(self, words: str = "", level: str = "") -> tuple[RecordSummary, ...]:
        """The newest assessments whose pseudonym or identifier holds `words`, of one level or all.

        At most `MAX_FOUND`.
        """
        rows = self._fitting(_SUMMARY, words, level, MAX_FOUND)
        return tuple(RecordSummary(*row) for row in rows)

    def found_ids(self, words: str = "", level: str = "") -> tuple[int, ...]:
        """The numbers of all that fit, however many there are, the newest first."""
        return tuple(row[0] for row in self._fitting("record_id", words, level))

    def count(self, words: str = "", level: str = "") -> int:
        """How many assessments fit; without words and level, how many there are."""
        return int(self._fitting("count(*)", words, level)[0][0])

    def count_levels(self) -> dict[str, int]:
        """How many assessments there are of each level."""
        rows = self._rows("SELECT level, count(*) FROM assessment GROUP BY level")
        return {str(level): int(n_of_level) for level, n_of_level in rows}

    def next_pseudonym(self) -> str:
        """A pseudonym nobody has: "P-0001" and so on."""
        rows = self._rows(
            "SELECT max(CAST(substr(pseudonym, 3) AS INTEGER)) FROM patient "
            "WHERE pseudonym GLOB 'P-[0-9]*'"
        )
        return f"P-{(rows[0][0] or 0) + 1:04d}"

    def delete(self, record_ids: Iterable[int]) -> None:
        """Delete for good: rows, free pages, log and backups hold nothing of them afterwards."""
        with transaction(self._connection, "The assessment could not be deleted"):
            for record_id in record_ids:
                self._connection.execute("DELETE FROM assessment WHERE record_id = ?", (record_id,))
            self._connection.execute(
                "DELETE FROM patient WHERE patient_id NOT IN (SELECT patient_id FROM assessment)"
            )
        self._wipe()

    def delete_before(self, time_s: float) -> int:
        """Delete for good what was assessed earlier; how many that were."""
        rows = self._rows("SELECT record_id FROM assessment WHERE assessed_s < ?", (time_s,))
        if rows:
            self.delete(row[0] for row in rows)
        return len(rows)

    def save_draft(self, draft: Draft) -> None:
        """Keep a form that is being filled in; a name or number only in an encrypted file."""
        if not self._is_encrypted:
            draft = replace(draft, identifier="")
        with transaction(self._connection, "The draft of the form could not be saved"):
            self._connection.execute(
                "INSERT OR REPLACE INTO draft VALUES (1, ?, ?, ?, ?, ?)",
                (
                    json.dumps(draft.texts),
                    draft.pseudonym,
                    draft.identifier,
                    draft.cholesterol_unit,
                    draft.saved_s,
                ),
            )

    def draft(self) -> Draft | None:
        """The form that was being filled in when the program ended, if there is one."""
        rows = self._rows(
            "SELECT texts, pseudonym, saved_s, cholesterol_unit, identifier FROM draft"
        )
        if not rows:
            return None
        texts, *others = rows[0]
        return Draft(tuple((column, text) for column, text in json.loads(texts)), *others)

    def clear_draft(self) -> None:
        """Forget the draft; overwritten, as everything that is deleted."""
        with transaction(self._connection, "The draft of the form could not be deleted"):
            self._connection.execute("DELETE FROM draft")
        with explained("The draft of the form could not be deleted"):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def add_receipt(self, receipt: Receipt) -> None:
        """Write down what is about to leave the machine; on the disk when this returns."""
        with transaction(self._connection, "The receipt of what is sent could not be written"):
            self._connection.execute(
                "INSERT INTO receipt (sent_s, recipient, model, payload) VALUES (?, ?, ?, ?)",
                astuple(receipt),
            )

    def receipts(self) -> tuple[Receipt, ...]:
        """Everything that ever left the machine, the newest first."""
        rows = self._rows(
            "SELECT sent_s, recipient, model, payload FROM receipt ORDER BY receipt_id DESC"
        )
        return tuple(Receipt(*row) for row in rows)

    def _fitting(
        self, columns: str, words: str, level: str, most: int = -1
    ) -> list[tuple[Any, ...]]:
        """Of the assessments that fit, the newest first; all of them where `most` is negative."""
        pattern = "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        return self._rows(
            f"SELECT {columns} FROM assessment JOIN patient USING (patient_id) "
            "WHERE (pseudonym LIKE ?1 ESCAPE '\\' OR identifier LIKE ?1 ESCAPE '\\') "
            "AND (?2 = '' OR level = ?2) ORDER BY assessed_s DESC, record_id DESC LIMIT ?3",
            (pattern, level, most),
        )

    def _patient(self, record: PatientRecord) -> int:
        """The patient of this pseudonym, made or given the newest identifier."""
        self._connection.execute(
            "INSERT INTO patient (pseudonym, identifier) VALUES (?, ?) ON CONFLICT (pseudonym) "
            "DO UPDATE SET identifier = coalesce(nullif(excluded.identifier, ''), identifier)",
            (record.pseudonym, record.identifier),
        )
        found = self._connection.execute(
            "SELECT patient_id FROM patient WHERE pseudonym = ?", (record.pseudonym,)
        )
        return int(found.fetchone()[0])

    def _put(self, table: str, record_id: int, parts: Iterable[Any]) -> None:
        for position, part in enumerate(parts):
            values = (record_id, position, *astuple(part))
            marks = ", ".join("?" * len(values))
            self._connection.execute(f"INSERT INTO {table} VALUES ({marks})", values)

    def _parts(self, table: str, record_id: int) -> list[tuple[Any, ...]]:
        rows = self._rows(
            f"SELECT * FROM {table} WHERE record_id = ? ORDER BY position", (record_id,)
        )
        return [row[2:] for row in rows]

    def _rows(self, sql: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        with explained("The history cannot be read"):
            found: list[tuple[Any, ...]] = self._connection.execute(sql, values).fetchall()
        return found

    def _wipe(self) -> None:
        """Leave no copy of what was deleted: in free pages, in the log, in backups."""
        with explained("What was deleted could not be overwritten everywhere"):
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        try:
            for backup in self._path.parent.glob(f"{self._path.name}.v*.backup"):
                backup.unlink()
        except OSError as error:
            raise DataError(
                f"An older copy of the history could not be deleted ({error.strerror}).",
                f"Delete it by hand: {error.filename}.",
            ) from error


def _insert(table: str, columns: tuple[str, ...]) -> str:
    marks = ", ".join("?" * len(columns))
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"
