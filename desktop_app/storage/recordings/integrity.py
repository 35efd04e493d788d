"""Whether a recording is still, bit for bit, what was written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.errors import RecordingError
from desktop_app.storage.recordings.batch import FIRST_HASH, BlockRow, ChunkRow
from desktop_app.storage.recordings.opening import reading
from desktop_app.storage.recordings.seal import content_hash

if TYPE_CHECKING:
    from desktop_app.storage.recordings.recording import Recording


@dataclass(frozen=True, slots=True)
class Integrity:
    """`is_sealed`: it was closed and hashed as a whole. `problem` is empty where all is well."""

    is_sealed: bool
    problem: str = ""

    @property
    def is_intact(self) -> bool:
        return not self.problem

    @property
    def text(self) -> str:
        """In words, for a person."""
        if self.problem:
            return f"DAMAGED: {self.problem}"
        if self.is_sealed:
            return "intact: every hash holds"
        return "intact as far as it goes: every hash holds, but it was never closed"


def check_integrity(recording: Recording) -> Integrity:
    """Read all of it and compare every hash."""
    sealed = recording.meta.get("seal")
    try:
        problem = (
            _database_problem(recording)
            or _chain_problem(recording, "chunks")
            or _chain_problem(recording, "blocks")
        )
        if not problem and sealed is not None:
            with reading(recording.path):
                if content_hash(recording.database) != sealed:
                    problem = "what it says of itself was changed after it was closed"
    except RecordingError as error:
        problem = error.sentence
    return Integrity(sealed is not None, problem)


def _database_problem(recording: Recording) -> str:
    (cells,) = recording.rows("PRAGMA integrity_check(1)")
    result = cells.text()
    return "" if result == "ok" else f"the database is inconsistent ({result[:200]})"


def _chain_problem(recording: Recording, table: str) -> str:
    last = FIRST_HASH
    columns = {
        "chunks": "connection, n_bytes, arrived_s, sizes, data",
        "blocks": "segment, first_index, n_samples, n_channels, start_s, end_s, spacing, volts",
    }[table]
    row: ChunkRow | BlockRow
    for cells in recording.rows(f"SELECT id, sha256, {columns} FROM {table} ORDER BY id"):
        number, stated = cells.integer(), cells.blob()
        if table == "chunks":
            row = ChunkRow(
                cells.integer(), cells.integer(), cells.blob(), cells.blob(), cells.blob()
            )
        else:
            row = BlockRow(
                0,
                cells.integer(),
                cells.integer(),
                cells.integer(),
                cells.integer(),
                cells.real(),
                cells.real(),
                cells.blob(),
                cells.blob(),
            )
        last = row.chained(last)
        if last != stated:
            return f"row {number} of the {table} is not what was written"
    return ""
