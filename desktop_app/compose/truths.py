"""What a person said of a recording: labels from a CSV file, or from the recording's own marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.compose.tuning import Truth
from desktop_app.core.errors import DataError
from desktop_app.storage.csv_series import data_lines
from desktop_app.storage.recordings.opening import is_recording

if TYPE_CHECKING:
    from pathlib import Path

COLUMNS = ("start_s", "end_s", "label")
_WORDS = {"real": True, "true": True, "1": True, "false alarm": False, "false": False, "0": False}


def read_truths(path: Path) -> tuple[Truth, ...]:
    """Labels from `start_s,end_s,label` rows, the label real or false; raises `DataError`."""
    lines = data_lines(path)
    _, header = next(lines, (0, ""))
    if tuple(name.strip() for name in header.split(",")) != COLUMNS:
        raise DataError(
            f"{path} has no header {','.join(COLUMNS)}.", "Labels are real or false, one a row."
        )
    return tuple(_truth(path, number, line) for number, line in lines if line)


def marked_truths(path: Path) -> tuple[Truth, ...]:
    """The marks of a recording whose text begins with "real" or "false"; none of other files."""
    if not is_recording(path):
        return ()
    from desktop_app.storage.recordings.recording import Recording

    found = []
    with Recording(path) as recording:
        for mark in recording.annotations():
            if mark.kind != "note":
                continue
            text = mark.text.strip().lower()
            word = next((word for word in _WORDS if word.isalpha() and text.startswith(word)), None)
            if word is not None:
                found.append(Truth(mark.at_s, mark.at_s, _WORDS[word]))
    return tuple(found)


def _truth(path: Path, number: int, line: str) -> Truth:
    cells = [cell.strip() for cell in line.split(",")]
    try:
        start_s, end_s, word = float(cells[0]), float(cells[1]), cells[2].lower()
    except (ValueError, IndexError) as error:
        raise DataError(f"{path}, line {number}: two times in seconds and a label.") from error
    if word not in _WORDS or not start_s <= end_s:
        raise DataError(f"{path}, line {number}: the label must be real or false, the end after.")
    return Truth(start_s, end_s, _WORDS[word])
