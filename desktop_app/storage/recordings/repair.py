"""Recordings that were broken off: found at the next start, ended properly, and listed."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.errors import RecordingError
from desktop_app.storage.recordings.card import quality_card
from desktop_app.storage.recordings.opening import is_recording, reading
from desktop_app.storage.recordings.recording import Recording
from desktop_app.storage.recordings.schema import SUFFIX
from desktop_app.storage.recordings.seal import seal

if TYPE_CHECKING:
    from pathlib import Path

BROKEN_OFF = "the program was ended while it recorded"


@dataclass(frozen=True, slots=True)
class Listed:
    """A recording in the folder. `trouble` is the sentence of why it cannot be opened."""

    path: Path
    began_s: float
    ended_s: float | None
    state: str
    label: str
    n_samples: int
    n_bytes: int
    n_events: int
    quality: str
    trouble: str = ""


def repair(path: Path) -> bool:
    """End and seal a recording that was broken off; False where that is not needed.

    Raises `RecordingError`, also where it is being recorded right now.
    """
    with Recording(path) as recording:
        if recording.ending.state != "recording":
            return False
        ended_s = recording.accounts().at_s
        if ended_s < recording.ending.began_s:
            ended_s = recording.ending.began_s
    # Whoever reads cannot write; its schema has been checked by now.
    with reading(path), contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        for pragma in ("trusted_schema=OFF", "locking_mode=EXCLUSIVE", "synchronous=FULL"):
            db.execute(f"PRAGMA {pragma}")
        db.execute("BEGIN IMMEDIATE")
        seal(db, "repaired", ended_s, BROKEN_OFF)
        db.execute("COMMIT")
        db.execute("PRAGMA journal_mode=DELETE")
    return True


def repair_all(folder: Path) -> tuple[Path, ...]:
    """Repair what can be repaired in a folder; the recordings that were."""
    repaired = []
    for path in _recordings_in(folder):
        with contextlib.suppress(RecordingError):
            if repair(path):
                repaired.append(path)
    return tuple(repaired)


def list_recordings(folder: Path) -> tuple[Listed, ...]:
    """The recordings of a folder, the newest first."""
    listed = [_listed(path) for path in _recordings_in(folder)]
    return tuple(sorted(listed, key=lambda one: one.began_s, reverse=True))


def _recordings_in(folder: Path) -> list[Path]:
    try:
        return [path for path in sorted(folder.glob(f"*{SUFFIX}")) if is_recording(path)]
    except OSError:
        return []


def _listed(path: Path) -> Listed:
    n_bytes, changed_s = 0, 0.0
    with contextlib.suppress(OSError):
        n_bytes, changed_s = path.stat().st_size, path.stat().st_mtime
    try:
        with Recording(path) as recording:
            card = quality_card(recording)
            return Listed(
                path=path,
                began_s=recording.ending.began_s,
                ended_s=recording.ending.ended_s,
                state=recording.ending.state,
                label=recording.origin.info.label,
                n_samples=card.n_recorded,
                n_bytes=n_bytes,
                n_events=len(recording.events()),
                quality=card.text,
            )
    except RecordingError as error:
        return Listed(path, changed_s, None, "", "", 0, n_bytes, 0, "", error.sentence)
