"""The devices that were paired with this station's hub: names, rights, and hashes of tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.devices import Device, Right
from desktop_app.storage.small_database import SmallDatabase

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.storage.small_database import Row

SCHEMA = """
CREATE TABLE IF NOT EXISTS devices (
    device_id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    rights TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    paired_s REAL NOT NULL,
    last_seen_s REAL NOT NULL
) STRICT;
"""


class DeviceStore:
    """The list of devices in one file; window and hub process may both have it open."""

    def __init__(self, path: Path | None) -> None:
        """Raises `DataError`."""
        self._database = SmallDatabase(path, SCHEMA)

    def devices(self) -> list[Device]:
        """All of them, in the order in which they were paired."""
        rows = self._database.run("SELECT * FROM devices ORDER BY paired_s, device_id")
        return [_device(row) for row in rows]

    def add(self, device: Device) -> None:
        """Keep a device that was just paired."""
        rights = " ".join(sorted(device.rights))
        self._database.run(
            "INSERT INTO devices VALUES (?, ?, ?, ?, ?, ?)",
            (
                device.device_id,
                device.name,
                rights,
                device.token_hash,
                device.paired_s,
                device.last_seen_s,
            ),
        )

    def seen(self, device_id: str, at_s: float) -> None:
        """A device has connected."""
        self._database.run(
            "UPDATE devices SET last_seen_s = ? WHERE device_id = ?", (at_s, device_id)
        )

    def revoke(self, device_id: str) -> None:
        """Forget a device; its token is worth nothing from now on."""
        self._database.run("DELETE FROM devices WHERE device_id = ?", (device_id,))

    def revision(self) -> tuple[int, int]:
        """Another value after every change, also by another program."""
        return self._database.revision()

    def close(self) -> None:
        """Close the file."""
        self._database.close()


def _device(row: Row) -> Device:
    device_id, name, rights, token_hash, paired_s, last_seen_s = row
    known = set(Right)
    return Device(
        str(device_id),
        str(name),
        frozenset(Right(word) for word in str(rights).split() if word in known),
        str(token_hash),
        float(str(paired_s)),
        float(str(last_seen_s)),
    )
