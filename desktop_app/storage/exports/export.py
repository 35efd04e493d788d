"""From a recording to a file of another format, told by its suffix; whole or not at all."""

from __future__ import annotations

import math
import os
from types import MappingProxyType
from typing import TYPE_CHECKING, BinaryIO

from desktop_app.core.errors import RecordingError
from desktop_app.core.files import replaced
from desktop_app.storage.exports.csv_export import write_csv
from desktop_app.storage.exports.edf_export import write_bdf, write_edf
from desktop_app.storage.exports.parquet_export import write_parquet
from desktop_app.storage.exports.selection import Selection
from desktop_app.storage.exports.wav_export import write_wav
from desktop_app.storage.recordings.recording import Recording

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Write = Callable[[Selection, BinaryIO], None]

FORMATS: Mapping[str, Write] = MappingProxyType(
    {
        ".csv": write_csv,
        ".edf": write_edf,
        ".bdf": write_bdf,
        ".parquet": write_parquet,
        ".wav": write_wav,
    }
)


def export_recording(
    source: Path,
    target: Path,
    *,
    start_s: float = -math.inf,
    end_s: float = math.inf,
    on_progress: Callable[[float], None] | None = None,
) -> None:
    """Write what lies from `start_s` to `end_s`, in Unix seconds; `target` appears when complete.

    What `on_progress` raises ends the export. Raises `RecordingError`.
    """
    write = FORMATS.get(target.suffix.lower())
    if write is None:
        raise RecordingError(f"{target} has no known suffix.", f"Known are {', '.join(FORMATS)}.")
    if target.exists() and not target.is_file():
        raise RecordingError(f"{target} is not a file.", "Name a file.")
    with Recording(source) as recording:
        if target.exists() and target.samefile(source):
            raise RecordingError("The export would overwrite the recording.", "Name another file.")
        selection = Selection(recording, start_s=start_s, end_s=end_s, on_progress=on_progress)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with replaced(target) as part, part.open("wb") as file:
                write(selection, file)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise RecordingError(f"{target} cannot be written: {error.strerror}.") from error
