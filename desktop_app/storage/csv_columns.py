"""Which column of a CSV file holds the time and which the value, told from names and contents."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Sequence

# In English, German, French and Spanish.
_TIME_WORDS = frozenset(
    (
        "time",
        "timestamp",
        "times",
        "datetime",
        "date",
        "t",
        "ts",
        "epoch",
        "unix",
        "seconds",
        "sec",
        "elapsed",
        "millis",
        "micros",
        "ms",
        "us",
        "zeit",
        "zeitstempel",
        "datum",
        "uhrzeit",
        "temps",
        "horodatage",
        "heure",
        "tiempo",
        "fecha",
        "hora",
    )
)
# In order of preference.
_VALUE_WORDS = (
    "value",
    "voltage",
    "volts",
    "volt",
    "v",
    "reading",
    "signal",
    "values",
    "spannung",
    "wert",
    "messwert",
    "tension",
    "valeur",
    "voltaje",
    "valor",
    "raw",
    "adc",
    "counts",
)
# As R, pandas, MATLAB, spreadsheets and databases write what is not there.
_MISSING_WORDS = frozenset(("nan", "na", "n/a", "#n/a", "null", "none", "<na>"))
_MOST_NAMED = 20
MOST_COLUMNS = 1000


@dataclass(frozen=True, slots=True)
class Columns:
    """Positions; `time` is None where the file has no times."""

    values: tuple[int, ...]
    time: int | None


def is_missing(text: str) -> bool:
    """Whether a cell says that there is no value: blank, or as programs write it."""
    return not text or text.lower() in _MISSING_WORDS


def is_number(text: str) -> bool:
    """Whether the text reads as a number, nan and inf included."""
    try:
        float(text)
    except ValueError:
        return False
    return True


def choose(
    where: str,
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    timestamp_column: str | None,
    value_column: str | None,
) -> Columns:
    """The two columns, as named or else guessed; raises `DataError` where neither settles it.

    `where` names the file in errors; `rows` are the first data rows.
    """
    time = None
    if timestamp_column is not None:
        time = _named(where, header, timestamp_column)
    if value_column is not None:
        value = _named(where, header, value_column)
        return Columns((value,), guessed_time(header, value) if time is None else time)
    if time is None:
        time = guessed_time(header, None)
    return Columns((_only(where, header, _guessed_values(where, header, rows, time)),), time)


def choose_all(
    where: str, header: Sequence[str], rows: Sequence[Sequence[str]], *, most: int
) -> Columns:
    """The column of times and all those of values, which may be `most`; as `choose` otherwise."""
    time = guessed_time(header)
    values = _guessed_values(where, header, rows, time)
    if len(values) > most:
        raise DataError(
            f"{where} has {len(values)} columns of numbers: "
            f"{listing([header[at] for at in values])}.",
            f"At most {most} can be shown at a time: keep those alone.",
        )
    return Columns(tuple(values), time)


def listing(names: Sequence[str]) -> str:
    """Column names for an error, not too many of them."""
    shown = [name if len(name) <= 40 else name[:37] + "..." for name in names[:_MOST_NAMED]]
    if len(names) > _MOST_NAMED:
        shown.append(f"and {len(names) - _MOST_NAMED} more")
    return ", ".join(shown)


def words(name: str) -> list[str]:
    """The words of a column name: "Time (ms)" gives time and ms."""
    return [word for word in re.split(r"[^a-z0-9]+", name.lower().replace("µ", "u")) if word]


def _named(where: str, header: Sequence[str], name: str) -> int:
    matches = [at for at, column in enumerate(header) if column == name]
    if not matches:
        matches = [at for at, column in enumerate(header) if column.lower() == name.lower()]
    if len(matches) == 1:
        return matches[0]
    if matches:
        raise DataError(f"{where} has {len(matches)} columns {name!r}.", "Rename all but one.")
    raise DataError(f"{where} has no column {name!r}.", f"Its columns are {listing(header)}.")


def guessed_time(header: Sequence[str], value: int | None = None) -> int | None:
    """The column that its name says to be of times; never `value`."""
    for at, name in enumerate(header):
        named = words(name)
        if at != value and named and named[0] in _TIME_WORDS:
            return at
    return None


def _guessed_values(
    where: str, header: Sequence[str], rows: Sequence[Sequence[str]], time: int | None
) -> list[int]:
    """The columns that may hold the value: one that its name says to, or all that are alike."""
    others = [at for at in range(len(header)) if at != time]
    numeric = [at for at in others if _is_numeric([row[at] for row in rows if at < len(row)])]
    for wanted in _VALUE_WORDS:
        named = [at for at in others if wanted in words(header[at])[:1]]
        for at in named:
            if len(words(header[at])) == 1:
                return [at]
        if named:
            # Neither "voltage A0" nor "voltage A1" speaks for the other.
            return [at for at in named if at in numeric] or named
    if not numeric:
        raise DataError(
            f"{where} has no column of numbers beside the time.",
            f"Its columns are {listing(header)}.",
        )
    return numeric


def _only(where: str, header: Sequence[str], found: Sequence[int]) -> int:
    if len(found) == 1:
        return found[0]
    raise DataError(
        f"{where} has several columns of numbers: {listing([header[at] for at in found])}.",
        "Say which to judge with --value NAME, or keep that one alone.",
    )


def _is_numeric(cells: Sequence[str]) -> bool:
    filled = [cell.replace(",", ".") for cell in cells if not is_missing(cell.strip())]
    return bool(filled) and all(is_number(cell) for cell in filled)
