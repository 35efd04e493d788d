"""A log of small records that are numbered once and for all: the anomaly events of a station."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.storage.small_database import SmallDatabase

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.storage.small_database import Row

SCHEMA = """
CREATE TABLE IF NOT EXISTS records (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    body BLOB NOT NULL
) STRICT;
"""
RECORDS_KEPT = 10_000
# The oldest go a hundred at a time, not one with every record.
PRUNE_EVERY = 100


class RecordLog:
    """The last records in one file; ids grow and are never used again."""

    def __init__(self, path: Path | None) -> None:
        """Raises `DataError`."""
        self._database = SmallDatabase(path, SCHEMA)

    def add(self, body: bytes) -> int:
        """Keep one record; its id."""
        ((found,),) = self._database.run(
            "INSERT INTO records (body) VALUES (?) RETURNING id", (body,)
        )
        record_id = int(str(found))
        if record_id % PRUNE_EVERY == 0:
            self._database.run("DELETE FROM records WHERE id <= ?", (record_id - RECORDS_KEPT,))
        return record_id

    def keep(self, record_id: int, body: bytes) -> None:
        """Keep a record that has its id already; nothing happens where it is kept."""
        self._database.run("INSERT OR IGNORE INTO records VALUES (?, ?)", (record_id, body))

    def after(self, record_id: int, limit: int) -> list[tuple[int, bytes]]:
        """Up to `limit` of the oldest records behind that id, in order."""
        rows = self._database.run(
            "SELECT id, body FROM records WHERE id > ? ORDER BY id LIMIT ?", (record_id, limit)
        )
        return [_record(row) for row in rows]

    def latest(self, limit: int) -> list[tuple[int, bytes]]:
        """Up to `limit` of the newest records, in order."""
        rows = self._database.run("SELECT id, body FROM records ORDER BY id DESC LIMIT ?", (limit,))
        return [_record(row) for row in reversed(rows)]

    def close(self) -> None:
        """Close the file."""
        self._database.close()


def _record(row: Row) -> tuple[int, bytes]:
    record_id, body = row
    return int(str(record_id)), body if isinstance(body, bytes) else b""
