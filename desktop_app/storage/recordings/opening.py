"""Opens a file that claims to be a recording. It may come from anybody: nothing is trusted."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.errors import RecordingError
from desktop_app.storage.recordings.schema import (
    APPLICATION_ID,
    MAX_FILE_BYTES,
    MAX_ROW_BYTES,
    TABLES,
    VERSION,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_JOURNAL_AT, _VERSION_AT, _APPLICATION_AT = 18, 60, 68
_WAL = 2
_LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, 2 * MAX_ROW_BYTES),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 1 << 14),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
    (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 0),
)
_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED")


def is_recording(path: Path) -> bool:
    """Whether a file begins as a recording does; nothing else of it is looked at."""
    try:
        return path.is_file() and _application_of(_head(path)) == APPLICATION_ID
    except OSError:
        return False


def open_database(path: Path) -> sqlite3.Connection:
    """The file's database, only to be read, its schema as expected; raises `RecordingError`.

    A recording that was broken off has its last seconds in a file beside it. They are merged where
    that is allowed, and else read from where they are.
    """
    _check_head(path)
    with reading(path):
        db = _connect(path)
        try:
            _check_schema(path, db)
        except BaseException:
            db.close()
            raise
    return db


@contextlib.contextmanager
def reading(path: Path) -> Iterator[None]:
    """Says in a sentence what SQLite finds wrong with the file."""
    try:
        yield
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorname", "").startswith(_BUSY):
            raise RecordingError(
                f"{path} is being recorded, or another program uses it.",
                "Look again when that has ended.",
            ) from error
        raise RecordingError(f"{path} is damaged: {error}.") from error
    except UnicodeDecodeError as error:
        # What SQLite wanted to say had a part of the file in it.
        raise RecordingError(f"{path} is damaged: its tables have no readable names.") from error


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEADER_BYTES)


def _number(head: bytes, at: int) -> int:
    return int.from_bytes(head[at : at + 4], "big")


def _application_of(head: bytes) -> int | None:
    is_sqlite = len(head) == _HEADER_BYTES and head.startswith(_MAGIC)
    return _number(head, _APPLICATION_AT) if is_sqlite else None


def _check_head(path: Path) -> None:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise RecordingError(f"{path} is not a file.")
        head = _head(path)
    except FileNotFoundError as error:
        raise RecordingError(f"There is no file {path}.", "Check the path.") from error
    except OSError as error:
        raise RecordingError(f"{path} cannot be read: {error.strerror}.") from error
    if _application_of(head) != APPLICATION_ID:
        raise RecordingError(f"{path} is not a recording of Vigil.")
    if status.st_size > MAX_FILE_BYTES:
        raise RecordingError(f"{path} is larger than any recording is.")
    version = _number(head, _VERSION_AT)
    if version > VERSION:
        raise RecordingError(
            f"{path} was made by a newer Vigil (format {version}, this one reads {VERSION}).",
            "Update Vigil.",
        )
    if version != VERSION:
        raise RecordingError(f"{path} states a format {version} that never was.")


def _connect(path: Path) -> sqlite3.Connection:
    is_open_ended = _head(path)[_JOURNAL_AT] == _WAL
    if is_open_ended and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        # Exclusive: needs no further file beside it, for which a full disk had no room.
        with contextlib.suppress(sqlite3.OperationalError):
            return _opened(path, "mode=rw", is_exclusive=True)
    try:
        return _opened(path, "mode=ro", is_exclusive=False)
    except sqlite3.OperationalError as error:
        if Path(f"{path}-wal").exists() or error.sqlite_errorname.startswith(_BUSY):
            raise
        # Closed without its journal's mode being changed, in a folder that is not to be written to.
        return _opened(path, "immutable=1", is_exclusive=False)


def _opened(path: Path, how: str, *, is_exclusive: bool) -> sqlite3.Connection:
    db = sqlite3.connect(
        f"{path.absolute().as_uri()}?{how}",
        uri=True,
        timeout=1.0,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        db.text_factory = lambda data: data.decode("utf-8", "replace")
        for limit, value in _LIMITS:
            db.setlimit(limit, value)
        if is_exclusive:
            db.execute("PRAGMA locking_mode=EXCLUSIVE")
        for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "query_only=ON"):
            db.execute(f"PRAGMA {pragma}")
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        db.close()
        raise
    return db


def _check_schema(path: Path, db: sqlite3.Connection) -> None:
    expected = {("table", name, name, sql) for name, sql in TABLES.items()}
    found = db.execute("SELECT type, name, tbl_name, sql FROM sqlite_master LIMIT 100").fetchall()
    if len(found) != len(expected) or set(found) != expected:
        raise RecordingError(f"{path} has other tables than a recording has.", "It is not read.")
