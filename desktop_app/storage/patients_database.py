"""Opens the file of the patient history: checked, migrated after a backup, encrypted or not.

Durability: write-ahead log with `synchronous=FULL`, so that what was committed survives a loss of
power (SQLite documentation, PRAGMA synchronous). SQLCipher without a key is plain SQLite, so there
is one library for both.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2 as sqlite

from desktop_app.core.errors import DataError
from desktop_app.storage.patients_schema import APPLICATION_ID, MIGRATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BUSY_TIMEOUT_MS = 5000
_PLAIN_HEADER = b"SQLite format 3\x00"

Connection = Any
"""`sqlcipher3.dbapi2.Connection`, which ships no types."""


@dataclass(frozen=True, slots=True)
class HistoryKey:
    """What opens an encrypted history: 64 hexadecimal digits, or a passphrase (slow to derive)."""

    secret: str = field(repr=False)
    is_raw: bool = False

    def literal(self) -> str:
        """As SQL text; a PRAGMA takes no parameters."""
        if self.is_raw:
            return f"\"x'{bytes.fromhex(self.secret).hex()}'\""
        return "'" + self.secret.replace("'", "''") + "'"


def is_encrypted(path: Path) -> bool:
    """Whether a history that is there needs a key; False where there is none yet."""
    with contextlib.suppress(FileNotFoundError), path.open("rb") as file:
        header = file.read(len(_PLAIN_HEADER))
        return bool(header) and header != _PLAIN_HEADER
    return False


def open_database(
    path: Path, key: HistoryKey | None = None, *, migrations: tuple[str, ...] = MIGRATIONS
) -> Connection:
    """The open history, made if there is none.

    Raises:
        DataError: a wrong key, a damaged file, another program's, or a newer version's; the file
            is left as it is.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Before SQLite would make it readable for everybody.
        path.touch(mode=0o600)
    except OSError as error:
        raise DataError(f"The history {path} cannot be opened ({error.strerror}).") from error
    with contextlib.ExitStack() as stack:
        connection = sqlite.connect(str(path), isolation_level=None)
        stack.callback(connection.close)
        with explained(f"The history {path} cannot be opened"):
            _prepare(connection, key)
        _check(connection, path)
        _migrate(connection, path, migrations)
        stack.pop_all()
    return connection


@contextlib.contextmanager
def explained(sentence: str) -> Iterator[None]:
    """Database errors as one sentence."""
    try:
        yield
    except sqlite.Error as error:
        hint = "A wrong passphrase or key looks the same." if "not a database" in str(error) else ""
        raise DataError(f"{sentence} ({error}).", hint) from error


@contextlib.contextmanager
def transaction(connection: Connection, sentence: str) -> Iterator[None]:
    """All or nothing: what is inside is on the disk when this returns, or not at all."""
    with explained(sentence):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _prepare(connection: Connection, key: HistoryKey | None) -> None:
    if key is not None:
        # A wrong key is told once, by the error.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = {key.literal()}")
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    # The first statement that reads the file, and so tells a wrong key.
    connection.execute("PRAGMA journal_mode = WAL").fetchone()
    connection.execute("PRAGMA synchronous = FULL")


def _check(connection: Connection, path: Path) -> None:
    with explained(f"The history {path} is damaged"):
        owner = connection.execute("PRAGMA application_id").fetchone()[0]
        is_new = not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise DataError(
            f"The history {path} is damaged ({found}).", "Restore a copy; it is left as it is."
        )
    if not is_new and owner != APPLICATION_ID:
        raise DataError(f"{path} is no patient history.", "It is left as it is.")


def _migrate(connection: Connection, path: Path, migrations: tuple[str, ...]) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(migrations):
        raise DataError(
            f"The history {path} was written by a newer Vigil (version {version}).",
            "Update Vigil; the file is left as it is.",
        )
    if version == len(migrations):
        return
    if version:
        with explained("The history could not be backed up before its update"):
            _back_up(connection, backup_path(path, version))
    with transaction(connection, f"The history {path} could not be updated"):
        for script in migrations[version:]:
            for statement in _statements(script):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(migrations)}")


def backup_path(path: Path, version: int) -> Path:
    """Where the history of an older version is kept; encrypted as the history itself is."""
    return path.with_name(f"{path.name}.v{version}.backup")


def _back_up(connection: Connection, target: Path) -> None:
    if not target.exists():
        connection.execute("VACUUM INTO ?", (str(target),))
        target.chmod(0o600)


def _statements(script: str) -> Iterator[str]:
    """The statements of a script one by one: `executescript` would commit before it begins."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite.complete_statement(pending):
            yield pending
            pending = ""
