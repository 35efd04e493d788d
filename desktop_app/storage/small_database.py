"""One small SQLite file of ours: opened, made and guarded the same way everywhere."""

from __future__ import annotations

import sqlite3
import threading
from typing import TYPE_CHECKING

from desktop_app.core.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

BUSY_TIMEOUT_S = 2.0
PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600

Row = tuple[object, ...]


class SmallDatabase:
    """Statements one at a time, from any thread; a second process may use the file meanwhile.

    `path` None keeps everything in memory. Raises `DataError` where the file cannot be used.
    """

    def __init__(self, path: Path | None, schema: str) -> None:
        self._path = path
        self._lock = threading.Lock()
        try:
            if path is not None:
                path.parent.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER)
                path.touch(mode=PRIVATE_FILE)
            self._connection = sqlite3.connect(
                ":memory:" if path is None else path,
                timeout=BUSY_TIMEOUT_S,
                isolation_level=None,
                check_same_thread=False,
            )
            self._connection.execute("PRAGMA journal_mode=WAL")
            self._connection.execute("PRAGMA synchronous=NORMAL")
            self._connection.execute("PRAGMA trusted_schema=OFF")
            self._connection.executescript(schema)
        except (OSError, sqlite3.Error) as error:
            raise self._unusable(error) from error

    def run(self, statement: str, values: Sequence[object] = ()) -> list[Row]:
        """The rows of one statement, which is a transaction of its own."""
        return self.run_and_count(statement, values)[0]

    def run_and_count(self, statement: str, values: Sequence[object] = ()) -> tuple[list[Row], int]:
        """The rows, and how many rows were changed."""
        try:
            with self._lock:
                cursor = self._connection.execute(statement, values)
                return cursor.fetchall(), cursor.rowcount
        except sqlite3.Error as error:
            raise self._unusable(error) from error

    def revision(self) -> tuple[int, int]:
        """Another value after every change, by whichever program."""
        ((version,),) = self.run("PRAGMA data_version")
        return int(str(version)), self._connection.total_changes

    def close(self) -> None:
        """Close the file; may be called again."""
        with self._lock:
            self._connection.close()

    def _unusable(self, error: Exception) -> DataError:
        name = "The database" if self._path is None else str(self._path)
        return DataError(f"{name} cannot be used: {error}.", "Check the disk, or move it away.")
