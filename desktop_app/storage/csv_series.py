"""Reads a series of samples, with or without times, from a CSV file that anybody may have made.

A blank value is missing data, and so is NaN; anything else that is no finite number is an error
that names the line. Times are epoch seconds (or what the column name or their size says), ISO 8601,
or dates like 24.12.2025.
"""

from __future__ import annotations

import csv
import io
import math
import stat
from array import array
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.errors import DataError
from desktop_app.core.messages import frozen
from desktop_app.storage import csv_columns, csv_times

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import TextIO

    from desktop_app.core.messages import FloatArray

    Choose = Callable[[str, tuple[str, ...], Sequence[Sequence[str]]], csv_columns.Columns]

MAX_BYTES = 1 << 29
MAX_LINE = 1 << 16
_PEEKED_ROWS = 100


@dataclass(frozen=True, slots=True)
class CsvSeries:
    """One column of a file, `name`; the arrays are `(n,)`, n >= 1, read-only.

    `values` is NaN where the cell was blank. `times_s` is in seconds, Unix time where the file
    states dates, None where it has no time column; `rate_hz` is how they usually come.
    """

    path: Path
    header: tuple[str, ...]
    delimiter: str
    name: str
    values: FloatArray
    times_s: FloatArray | None
    rate_hz: float


def read_series(
    path: Path, *, timestamp_column: str | None = None, value_column: str | None = None
) -> CsvSeries:
    """Read one value column and its times; raises `DataError` naming file, line and column."""
    choose = partial(
        csv_columns.choose, timestamp_column=timestamp_column, value_column=value_column
    )
    (series,) = _read(path, choose)
    return series


def read_channels(path: Path, most: int) -> tuple[CsvSeries, ...]:
    """Read all value columns, up to `most`, of the same times; raises `DataError`."""
    return _read(path, partial(csv_columns.choose_all, most=most))


def _read(path: Path, choose: Choose) -> tuple[CsvSeries, ...]:
    lines = data_lines(path)
    _, first = next(lines, (0, ""))
    if not first:
        raise DataError(f"{path} is empty.", "A header line and rows are needed.")
    delimiter = _delimiter(first)
    header = _header(path, first, delimiter)
    rows = _rows(path, lines, delimiter, len(header))
    peeked = list(islice(rows, _PEEKED_ROWS))
    if not peeked:
        raise DataError(f"{path} holds a header and no rows.")
    columns = choose(str(path), header, [cells for _, cells in peeked])
    cells = _Cells(path, header, columns, delimiter)
    cells.read(chain(peeked, rows))
    times_s = cells.times_s()
    rate_hz = csv_times.rate_hz(times_s)
    return tuple(
        CsvSeries(path, header, delimiter, header[at], frozen(np.array(values)), times_s, rate_hz)
        for at, values in zip(columns.values, cells.values, strict=True)
    )


def data_lines(path: Path) -> Iterator[tuple[int, str]]:
    """Line numbers and lines without their ends, up to the last that is not blank.

    Raises `DataError`. Bytes that are no UTF-8 are kept as surrogates: a comment in another
    encoding harms nothing.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            # A pipe may never end, and can be read but once.
            raise DataError(f"{path} is not a file.", "Save what it delivers as a file first.")
        size = status.st_size
        if size > MAX_BYTES:
            raise DataError(
                f"{path} has {size >> 20} MB; at most {MAX_BYTES >> 20} MB can be read.",
                "Split it.",
            )
        with path.open(encoding="utf-8-sig", errors="surrogateescape") as file:
            yield from _lines(path, file)
    except FileNotFoundError as error:
        raise DataError(f"There is no file {path}.", "Check the path.") from error
    except OSError as error:
        raise DataError(f"{path} cannot be read: {error.strerror}.") from error


def row_lines(series: CsvSeries) -> Iterator[str]:
    """The header and then the rows as they stand in the file, each with as many cells as it.

    Raises `DataError` where the file can no longer be read.
    """
    n_columns = len(series.header)
    for number, line in data_lines(series.path):
        if not line and n_columns > 1:
            continue
        cells = _split(f"{series.path}, line {number}", line, series.delimiter)
        if len(cells) == n_columns:
            yield line
        else:
            padded = [*cells[:n_columns], *[""] * (n_columns - len(cells))]
            text = io.StringIO()
            csv.writer(text, delimiter=series.delimiter, lineterminator="").writerow(padded)
            yield text.getvalue()


def _split(place: str, line: str, delimiter: str) -> list[str]:
    """The cells of one line; raises `DataError` where its quotes do not close."""
    if '"' not in line:
        return line.split(delimiter)
    try:
        return next(csv.reader([line], delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise DataError(f"{place} cannot be split into columns: {error}.") from error


def _lines(path: Path, file: TextIO) -> Iterator[tuple[int, str]]:
    n_blank = 0
    number = 0
    while line := file.readline(MAX_LINE + 1):
        number += 1
        if len(line) > MAX_LINE:
            raise DataError(
                f"{path}, line {number} is longer than {MAX_LINE} characters.",
                "This is not a CSV file of samples.",
            )
        line = line.rstrip("\n")
        if not line.strip():
            n_blank += 1
            continue
        yield from ((number - before, "") for before in range(n_blank, 0, -1))
        n_blank = 0
        yield number, line


def _delimiter(header: str) -> str:
    return max(",;\t", key=header.count)


def _header(path: Path, line: str, delimiter: str) -> tuple[str, ...]:
    if "\0" in line:
        raise DataError(f"{path} is not UTF-8 text.", "Save it as CSV in UTF-8.")
    header = tuple(name.strip() for name in _split(f"{path}, line 1", line, delimiter))
    if len(header) > csv_columns.MOST_COLUMNS:
        raise DataError(
            f"{path} has {len(header)} columns; at most {csv_columns.MOST_COLUMNS} can be read."
        )
    if any(csv_columns.is_number(name) for name in header):
        raise DataError(
            f"{path} has numbers where the column names belong (line 1).",
            "Put a line like time,value above them.",
        )
    return header


def _rows(
    path: Path, lines: Iterable[tuple[int, str]], delimiter: str, n_columns: int
) -> Iterator[tuple[int, list[str]]]:
    """Line numbers and cells; a blank line is a blank value only where there is but one column."""
    for number, line in lines:
        if not line and n_columns > 1:
            continue
        cells = _split(f"{path}, line {number}", line, delimiter)
        if len(cells) > n_columns and any(cells[n_columns:]):
            raise DataError(
                f"{path}, line {number} has {len(cells)} columns where the first line has "
                f"{n_columns}.",
            )
        yield number, cells


class _Cells:
    """Collects the values of each column, and the times, of the rows."""

    def __init__(
        self,
        path: Path,
        header: tuple[str, ...],
        columns: csv_columns.Columns,
        delimiter: str,
    ) -> None:
        self._path = path
        self._header = header
        self._columns = columns
        self._has_decimal_comma = delimiter != ","
        self._times = array("d")
        self._are_dates = False
        self.values = tuple(array("d") for _ in columns.values)

    def read(self, rows: Iterable[tuple[int, list[str]]]) -> None:
        """Take in every row; raises `DataError` at the first that cannot be read."""
        columns = tuple(zip(self._columns.values, self.values, strict=True))
        time_at = self._columns.time
        for number, cells in rows:
            try:
                for at, values in columns:
                    values.append(self._value(cells[at].strip(), number, at))
                if time_at is not None:
                    self._times.append(self._time(cells[time_at].strip(), number))
            except IndexError as error:
                raise DataError(
                    f"{self._path}, line {number} has {len(cells)} columns where the first line "
                    f"has {len(self._header)}."
                ) from error

    def times_s(self) -> FloatArray | None:
        """The times in seconds, as far as there are any."""
        if self._columns.time is None:
            return None
        times = np.array(self._times)
        if not self._are_dates:
            times *= csv_times.unit_s(self._header[self._columns.time], float(np.median(times)))
        return frozen(times)

    def _value(self, text: str, number: int, column: int) -> float:
        if csv_columns.is_missing(text):
            return math.nan
        value = self._number(text)
        if value is None:
            raise DataError(
                f"{self._place(number, column)}: {_shown(text)} is no finite number.",
                "Leave the cell blank where a value is missing.",
            )
        return value

    def _time(self, text: str, number: int) -> float:
        if not self._are_dates:
            value = self._number(text)
            if value is not None:
                return value
        time_s = csv_times.date_s(text)
        if time_s is None or (self._times and not self._are_dates):
            raise DataError(
                f"{self._place(number, self._columns.time or 0)}: {_shown(text)} is no time.",
                csv_times.hint(text),
            )
        self._are_dates = True
        return time_s

    def _number(self, text: str) -> float | None:
        if self._has_decimal_comma and "." not in text:
            text = text.replace(",", ".")
        try:
            value = float(text)
        except ValueError:
            return None
        return value if math.isfinite(value) and "_" not in text else None

    def _place(self, number: int, column: int) -> str:
        return f"{self._path}, line {number}, column {self._header[column]!r}"


def _shown(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:37] + "...")
