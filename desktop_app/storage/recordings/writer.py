"""Writes one recording: a batch is a transaction, and what was committed survives whatever comes.

Not thread-safe; one thread at a time may use a writer.
"""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app.core.errors import RecordingError
from desktop_app.core.words import NOT_A_DEVICE
from desktop_app.storage.recordings.accounts import to_json
from desktop_app.storage.recordings.batch import FIRST_HASH
from desktop_app.storage.recordings.card import SET_UP
from desktop_app.storage.recordings.channel_names import KEY, ChannelNames
from desktop_app.storage.recordings.schema import APPLICATION_ID, TABLES, VERSION
from desktop_app.storage.recordings.seal import seal

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.storage.recordings.batch import Accounts, Batch, BlockRow
    from desktop_app.storage.recordings.origin import Origin

_WAL_LIMIT_BYTES = 4 << 20
_SENTENCES = (
    ("SQLITE_FULL", "the disk is full"),
    ("SQLITE_READONLY", "it may only be read"),
    ("SQLITE_BUSY", "another program is using it"),
    ("SQLITE_PERM", "you are not allowed to write there"),
    ("SQLITE_CANTOPEN", "it cannot be made there"),
    ("SQLITE_IOERR", "the disk reports an error"),
)


class RecordingWriter:
    """Makes the file at once, so that what cannot be recorded to is known before anything is lost.

    Every method but `abandon` raises `RecordingError`; after that only `abandon` may follow.
    """

    def __init__(self, path: Path, origin: Origin, began_s: float) -> None:
        self.path = path
        self._last_chunk = self._last_block = FIRST_HASH
        self._last: BlockRow | None = None
        self._names = ChannelNames()
        self._n_batches = 0
        self.n_samples = 0
        if path.exists():
            raise RecordingError(f"{path} exists already.", "Choose another name.")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            # The first step of SQLite is to make the file; whoever made it meanwhile keeps it.
            path.open("xb").close()
        except OSError as error:
            raise RecordingError(f"{path} cannot be recorded to: {error.strerror}.") from error
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            self._set_up(origin, began_s)
        except sqlite3.Error as error:
            self.abandon()
            path.unlink(missing_ok=True)
            raise self._error(error) from error

    def write(self, batch: Batch) -> None:
        """Commit a batch, synced to the disk."""
        try:
            self._db.execute("BEGIN IMMEDIATE")
            self._insert(batch)
            self._db.execute("COMMIT")
        except (sqlite3.Error, OSError) as error:
            raise self._error(error) from error
        self._n_batches += 1
        self.n_samples += batch.n_samples

    def finish(self, at_s: float, why: str) -> str:
        """Seal the recording and close it: one file, nothing beside it. The seal."""
        try:
            self._db.execute("BEGIN IMMEDIATE")
            sealed = seal(self._db, "closed", at_s, why)
            self._db.execute("COMMIT")
            self._db.execute("PRAGMA journal_mode=DELETE")
            self._db.close()
        except sqlite3.Error as error:
            raise self._error(error) from error
        return sealed

    def forbid_growth(self) -> None:
        """Let the file be as large as it may get, as on a full disk; for the fault theatre."""
        (n_pages,) = self._db.execute("PRAGMA page_count").fetchone()
        self._db.execute(f"PRAGMA max_page_count={n_pages}")

    def abandon(self) -> None:
        """Close as it is; what was committed stays, and is repaired at the next start."""
        self._db.close()

    def size_bytes(self) -> int:
        """Without the journal, which stays small; raises `RecordingError` if the file is gone."""
        try:
            self.path.stat()
            (n_pages,) = self._db.execute("PRAGMA page_count").fetchone()
            (page_bytes,) = self._db.execute("PRAGMA page_size").fetchone()
        except OSError as error:
            raise RecordingError(f"{self.path} has gone: {error.strerror}.") from error
        except sqlite3.Error as error:
            raise self._error(error) from error
        return int(n_pages * page_bytes)

    def _set_up(self, origin: Origin, began_s: float) -> None:
        for pragma in (
            # Before there is a journal: application and version stand in the file's first bytes.
            f"application_id={APPLICATION_ID}",
            f"user_version={VERSION}",
            "locking_mode=EXCLUSIVE",
            "synchronous=FULL",
            f"journal_size_limit={_WAL_LIMIT_BYTES}",
        ):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.execute("BEGIN IMMEDIATE")
        for sql in TABLES.values():
            self._db.execute(sql)
        meta = origin.meta() | {
            "about": f"A recording of Vigil. {NOT_A_DEVICE}",
            "state": "recording",
            "began_s": repr(began_s),
            "began": datetime.fromtimestamp(began_s, UTC).isoformat(timespec="milliseconds"),
            "timezone": _timezone(began_s),
            "unit": "V",
        }
        self._db.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
        self._db.execute("COMMIT")
        self._db.execute("PRAGMA journal_mode=WAL")

    def _insert(self, batch: Batch) -> None:
        self._db.executemany(
            "INSERT OR IGNORE INTO connections VALUES (?, ?, ?, ?)",
            [(c.number, c.began_s, c.cause, c.lead) for c in batch.connections],
        )
        for row in batch.chunks:
            self._last_chunk = row.chained(self._last_chunk)
            self._db.execute(
                "INSERT INTO chunks VALUES (NULL, ?, ?, ?, ?, ?, ?)",
                (
                    row.connection,
                    row.n_bytes,
                    row.arrived_s,
                    row.sizes,
                    row.data,
                    self._last_chunk,
                ),
            )
        for block in batch.blocks:
            self._insert_block(block)
        self._insert_remarks(batch)
        if self._n_batches == 0:
            self._account("start", batch.before)
        self._account("latest", batch.after)

    def _insert_block(self, row: BlockRow) -> None:
        self._last_block = row.chained(self._last_block)
        self._db.execute(
            "INSERT INTO blocks VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                row.segment,
                row.first_index,
                row.n_samples,
                row.n_channels,
                row.start_s,
                row.end_s,
                row.spacing,
                row.volts,
                self._last_block,
            ),
        )
        self._note_names(row)
        end_index = row.first_index + row.n_samples
        self._db.execute(
            "INSERT INTO segments VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (segment) DO UPDATE "
            "SET end_index = excluded.end_index, end_s = excluded.end_s, "
            "n_samples = n_samples + excluded.n_samples",
            (
                row.segment,
                row.connection,
                row.first_index,
                end_index,
                row.n_samples,
                row.start_s,
                row.end_s,
                self._cause(row),
            ),
        )
        self._last = row

    def _note_names(self, row: BlockRow) -> None:
        names = self._names.noted(row.first_index, row.names)
        if names is not self._names:
            self._names = names
            self._db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (KEY, names.to_json()))

    def _cause(self, row: BlockRow) -> str:
        """Why a new segment begins with this row; the connection's own cause is in its table."""
        last = self._last
        if last is None:
            return ""
        if row.connection != last.connection:
            return "connected anew"
        end_index = last.first_index + last.n_samples
        if row.first_index > end_index:
            return f"{row.first_index - end_index} samples were lost on the way"
        if row.is_set_otherwise_than(last):
            return SET_UP
        return "the signal was interrupted, or the device began anew"

    def _insert_remarks(self, batch: Batch) -> None:
        self._db.executemany(
            "INSERT OR REPLACE INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    event.event_id,
                    event.channel,
                    int(event.cause),
                    event.start_index,
                    event.start_s,
                    event.end_index,
                    event.end_s,
                    event.peak_volts,
                    event.low,
                    event.high,
                    event.score,
                )
                for event in batch.events
            ],
        )
        self._db.executemany(
            "INSERT OR REPLACE INTO judgings VALUES (?, ?, ?)",
            [(one.first_index, one.settings, one.state) for one in batch.judgings],
        )
        self._db.executemany(
            "INSERT INTO annotations VALUES (NULL, ?, ?, ?)",
            [(note.at_s, note.kind, note.text) for note in batch.annotations],
        )

    def _account(self, moment: str, accounts: Accounts) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO ledger VALUES (?, ?, ?)",
            (moment, accounts.at_s, to_json(accounts)),
        )

    def _error(self, error: Exception) -> RecordingError:
        name = getattr(error, "sqlite_errorname", "")
        why = next((text for code, text in _SENTENCES if name.startswith(code)), str(error))
        return RecordingError(
            f"{self.path} is no longer recorded to: {why}.", "What was written before is kept."
        )


def _timezone(at_s: float) -> str:
    """The host's own, as "CET +0100"."""
    return datetime.fromtimestamp(at_s, UTC).astimezone().strftime("%Z %z")
