"""The hash that closes a recording: over its tables and, by their chains, over all its data."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

# Small tables, hashed as a whole; the large ones are chained row by row.
_WHOLE = ("connections", "segments", "events", "judgings", "annotations", "ledger")
_CHAINED = ("chunks", "blocks")


def seal(db: sqlite3.Connection, state: str, at_s: float, why: str) -> str:
    """Write how the recording ended, and the hash of all of it: the seal. Within a transaction."""
    ends = {"state": state, "ended_s": repr(at_s), "end": why}
    db.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", ends.items())
    sealed = content_hash(db)
    db.execute("INSERT OR REPLACE INTO meta VALUES ('seal', ?)", (sealed,))
    return sealed


def content_hash(db: sqlite3.Connection) -> str:
    """SHA-256 of what is in the tables, as hexadecimal digits."""
    digest = hashlib.sha256()
    for line in _lines(db):
        digest.update(line.encode("utf-8", "surrogatepass"))
        digest.update(b"\n")
    return digest.hexdigest()


def _lines(db: sqlite3.Connection) -> Iterator[str]:
    for row in db.execute("SELECT key, value FROM meta WHERE key != 'seal' ORDER BY key"):
        yield _line("meta", row)
    for table in _WHOLE:
        for row in db.execute(f"SELECT * FROM {table} ORDER BY 1"):
            yield _line(table, row)
    for table in _CHAINED:
        last = f"SELECT sha256 FROM {table} ORDER BY id DESC LIMIT 1"
        for row in db.execute(f"SELECT count(*), ({last}) FROM {table}"):
            yield _line(table, row)


def _line(table: str, row: tuple[object, ...]) -> str:
    cells = [cell.hex() if isinstance(cell, bytes) else cell for cell in row]
    return json.dumps([table, *cells])
