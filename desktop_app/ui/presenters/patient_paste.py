"""A row of a spreadsheet as the texts of the form; pure."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING

from desktop_app.core.errors import DataError
from desktop_app.risk.cohort import OUTCOMES
from desktop_app.risk.parsing import BLANK_WORDS
from desktop_app.risk.schema import COLUMNS, FIELDS, OUTCOME_COLUMN
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.risk.fields import Field

_HINT = mark("Copy one row of the thirteen columns, or that row with the row of names above it.")
_NAMES = {name.casefold(): name for name in (*COLUMNS, OUTCOME_COLUMN)}
_WHOLE = re.compile(r"([0-9]+)[.,]0+")


def texts_from_row(text: str) -> dict[str, str]:
    """The thirteen texts of a pasted row, cells parted by tabs, semicolons or commas.

    With a row of column names first, in any order; without one in the order of the form. What a
    cell says is for the form to judge; words for "not given" become empty.

    Raises:
        DataError: not one row, or not these columns.
    """
    lines = [line for line in text.lstrip("\ufeff").splitlines() if line.strip()]
    if not lines or len(lines) > 2:
        raise _not_one_row(len(lines))
    separator = _separator(lines[0])
    rows = _cells(lines, separator)
    names = [_NAMES.get(cell.casefold(), "") for cell in rows[0]]
    has_names = any(names)
    if len(rows) == 2 and not has_names:
        raise _not_one_row(len(rows))
    cells = rows[-1]
    if not has_names:
        names = [*COLUMNS, OUTCOME_COLUMN][: len(cells)]
    known = [name for name in names if name]
    is_whole = len(rows) == 2 or (not has_names and len(cells) >= len(COLUMNS))
    if not is_whole or len(names) != len(cells) or len(set(known)) < len(known):
        raise _misfit()
    by_name = dict(zip(names, cells, strict=True))
    if not _is_outcome(by_name.get(OUTCOME_COLUMN), separator):
        raise _misfit()
    return {one.column: _cell(one, by_name.get(one.column, "")) for one in FIELDS}


def _not_one_row(count: int) -> DataError:
    return DataError(tr("{count} rows were pasted where one is wanted.", count=count), tr(_HINT))


def _misfit() -> DataError:
    return DataError(tr("The pasted row does not fit the thirteen columns."), tr(_HINT))


def _separator(line: str) -> str:
    return next((mark for mark in ("\t", ";") if mark in line), ",")


def _cells(lines: list[str], separator: str) -> list[list[str]]:
    """The rows as a spreadsheet writes them: a cell may stand in quotes."""
    try:
        rows = list(csv.reader(lines, delimiter=separator, skipinitialspace=separator != "\t"))
    except csv.Error:
        raise _misfit() from None
    return [[cell.strip() for cell in row] for row in rows]


def _is_outcome(cell: str | None, separator: str) -> bool:
    """Whether the cell behind the thirteen is what belongs there.

    "2,4" is two cells where commas part them, and all behind it would stand in the wrong field.
    """
    if cell is None or cell.casefold() in OUTCOMES:
        return True
    return not cell and separator != ","


def _cell(field: Field, text: str) -> str:
    if text.casefold() in BLANK_WORDS:
        return ""
    code = field.code_of(text)
    if code is not None:
        return str(code)
    # A spreadsheet may write a code as 3.0, or as 3,0.
    whole = _WHOLE.fullmatch(text) if field.choices else None
    return whole[1] if whole else text
