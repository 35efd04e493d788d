"""Where the key of an encrypted history comes from, and how a history changes from plain to not.

The key lies in the system's keyring. Where there is none, a passphrase is asked for at each start;
nothing that opens the history is ever written to a file.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from typing import TYPE_CHECKING

from desktop_app.core.errors import DataError
from desktop_app.storage.patients_database import HistoryKey, explained, open_database

if TYPE_CHECKING:
    from pathlib import Path

SERVICE = "vigil"
NAME = "patient-history"
_KEY_BYTES = 32
_BLOCK_BYTES = 1 << 20


def stored_key() -> HistoryKey | None:
    """The key in the system's keyring; None where there is neither."""
    try:
        import keyring

        found = keyring.get_password(SERVICE, NAME)
    except Exception:  # noqa: BLE001  # a locked or absent keyring holds no key, whatever it raises
        return None
    return HistoryKey(found, is_raw=True) if found else None


def store_new_key() -> HistoryKey | None:
    """A new random key, put into the keyring and read back; None where that keeps nothing."""
    secret = secrets.token_hex(_KEY_BYTES)
    try:
        import keyring

        keyring.set_password(SERVICE, NAME, secret)
    except Exception:  # noqa: BLE001  # the same
        return None
    found = stored_key()
    return found if found is not None and found.secret == secret else None


def change_key(path: Path, old: HistoryKey | None, new: HistoryKey | None) -> None:
    """Write the closed history anew under another key, None for plain; identifiers go with the key.

    The old file is overwritten before it is removed, as far as the disk lets a program do that.

    Raises:
        DataError: the history cannot be opened or written; it stays as it is.
    """
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    connection = open_database(path, old)
    try:
        with explained("The history could not be encrypted anew"):
            key = "''" if new is None else new.literal()
            connection.execute(f"ATTACH DATABASE ? AS target KEY {key}", (str(part),))
            connection.execute("SELECT sqlcipher_export('target')").fetchone()
            for pragma in ("application_id", "user_version"):
                value = connection.execute(f"PRAGMA main.{pragma}").fetchone()[0]
                connection.execute(f"PRAGMA target.{pragma} = {value}")
            if new is None:
                connection.execute("UPDATE target.patient SET identifier = ''")
                connection.execute("UPDATE target.draft SET identifier = ''")
            connection.execute("DETACH DATABASE target")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()
    try:
        part.chmod(0o600)
        old_file = path.with_name(f"{path.name}.old")
        path.replace(old_file)
        try:
            part.replace(path)
        except OSError:
            old_file.replace(path)
            raise
        _overwrite(old_file)
        for backup in path.parent.glob(f"{path.name}.v*.backup"):
            _overwrite(backup)
    except OSError as error:
        raise DataError(f"The history could not be replaced ({error.strerror}).") from error


def finish_change(path: Path) -> None:
    """Complete a change of key that a crash interrupted; before the history is opened."""
    part, old_file = path.with_name(f"{path.name}.part"), path.with_name(f"{path.name}.old")
    with contextlib.suppress(OSError):
        if not path.exists() and old_file.exists():
            old_file.replace(path)
        for leftover in (part, old_file):
            if leftover.exists():
                _overwrite(leftover)


def _overwrite(path: Path) -> None:
    """Zeros over every byte, then away with it."""
    with path.open("r+b") as file:
        left = path.stat().st_size
        while left > 0:
            left -= file.write(bytes(min(left, _BLOCK_BYTES)))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
