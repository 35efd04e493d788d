"""The cells of a row, one after the other, each checked: SQLite holds any type in any column."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from desktop_app.core.errors import RecordingError
from desktop_app.storage.recordings.schema import MAX_ROW_BYTES, MAX_TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_LARGEST_INTEGER = 1 << 60


class Cells:
    """Every method takes the next cell and raises `RecordingError` where it is something else."""

    def __init__(self, path: Path, row: Iterable[object]) -> None:
        self._path = path
        self._cells = iter(row)

    def integer(self) -> int:
        value = self.integer_or_none()
        if value is None:
            raise self._error("a count")
        return value

    def integer_or_none(self) -> int | None:
        value = self._next()
        if value is None:
            return None
        if not isinstance(value, int) or abs(value) > _LARGEST_INTEGER:
            raise self._error("a count")
        return value

    def real(self) -> float:
        value = self.real_or_none()
        if value is None:
            raise self._error("a number")
        return value

    def real_or_none(self) -> float | None:
        value = self._next()
        if value is None:
            return None
        if not isinstance(value, int | float) or not math.isfinite(value):
            raise self._error("a number")
        return float(value)

    def real_or_nan(self) -> float:
        """SQLite has no NaN and keeps NULL instead."""
        value = self.real_or_none()
        return math.nan if value is None else value

    def text(self) -> str:
        value = self._next()
        if not isinstance(value, str) or len(value) > MAX_TEXT:
            raise self._error("a text")
        return value

    def blob(self, most: int = MAX_ROW_BYTES) -> bytes:
        value = self._next()
        if not isinstance(value, bytes) or len(value) > most:
            raise self._error("data")
        return value

    def _next(self) -> object:
        return next(self._cells)

    def _error(self, wanted: str) -> RecordingError:
        return RecordingError(f"{self._path} is damaged: something else stands where {wanted} is.")
