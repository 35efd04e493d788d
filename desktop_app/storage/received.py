"""How far this hub has heard each outbox of other stations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.storage.small_database import SmallDatabase

if TYPE_CHECKING:
    from pathlib import Path

SCHEMA = """
CREATE TABLE IF NOT EXISTS received (
    device_id TEXT NOT NULL,
    outbox_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (device_id, outbox_id)
) STRICT;
"""


class ReceivedMarks:
    """The highest number of every outbox that was taken in."""

    def __init__(self, path: Path | None) -> None:
        """Raises `DataError`."""
        self._database = SmallDatabase(path, SCHEMA)

    def last(self, device_id: str, outbox_id: str) -> int:
        """0 where nothing was heard yet."""
        rows = self._database.run(
            "SELECT seq FROM received WHERE device_id = ? AND outbox_id = ?", (device_id, outbox_id)
        )
        return int(str(rows[0][0])) if rows else 0

    def mark(self, device_id: str, outbox_id: str, seq: int) -> None:
        """Everything up to that number was taken in."""
        self._database.run(
            "INSERT INTO received VALUES (?, ?, ?) ON CONFLICT DO UPDATE "
            "SET seq = max(seq, excluded.seq)",
            (device_id, outbox_id, seq),
        )

    def close(self) -> None:
        """Close the file."""
        self._database.close()
