"""What waits for another station's hub: kept on disk until that hub has acknowledged it."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from desktop_app.core.errors import DataError
from desktop_app.storage.small_database import SmallDatabase

if TYPE_CHECKING:
    from pathlib import Path

SCHEMA = """
CREATE TABLE IF NOT EXISTS waiting (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    body BLOB NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS identity (outbox_id TEXT NOT NULL) STRICT;
"""
DEFAULT_LIMIT = 10_000


class OutboxFullError(DataError):
    """So much waits that nothing more is taken: nothing is dropped in silence."""


class OutboxStore:
    """Items with a number that grows and is never used again; safe from any thread.

    `outbox_id` names this file for ever: with the number it is what makes an item one and the same
    at the other end, however often it is sent.
    """

    def __init__(self, path: Path | None, limit: int = DEFAULT_LIMIT) -> None:
        """Raises `DataError`."""
        self._database = SmallDatabase(path, SCHEMA)
        self._limit = limit
        self._database.run(
            "INSERT INTO identity SELECT ? WHERE NOT EXISTS (SELECT 1 FROM identity)",
            (secrets.token_hex(16),),
        )
        ((outbox_id,),) = self._database.run("SELECT outbox_id FROM identity LIMIT 1")
        self.outbox_id = str(outbox_id)

    def add(self, body: bytes) -> int:
        """Keep an item and return its number; raises `OutboxFullError`, or `DataError`."""
        rows = self._database.run(
            "INSERT INTO waiting (body) SELECT ? WHERE (SELECT count(*) FROM waiting) < ? "
            "RETURNING seq",
            (body, self._limit),
        )
        if not rows:
            raise OutboxFullError(
                f"{self._limit} results wait for the other hub: this one is not sent.",
                "Check that the hub can be reached.",
            )
        return int(str(rows[0][0]))

    def waiting(self, limit: int) -> list[tuple[int, bytes]]:
        """The oldest items."""
        rows = self._database.run("SELECT seq, body FROM waiting ORDER BY seq LIMIT ?", (limit,))
        return [(int(str(seq)), body if isinstance(body, bytes) else b"") for seq, body in rows]

    def count(self) -> int:
        """How many wait."""
        ((found,),) = self._database.run("SELECT count(*) FROM waiting")
        return int(str(found))

    def acknowledge(self, seq: int) -> None:
        """The other hub has everything up to that number."""
        self._database.run("DELETE FROM waiting WHERE seq <= ?", (seq,))

    def close(self) -> None:
        """Close the file."""
        self._database.close()
