"""A row of a spreadsheet as the texts of the form; pure."""

from __future__ import annotations

from desktop_app.core.errors import DataError
from desktop_app.risk.fields import FieldKind
from desktop_app.risk.parsing import BLANK_WORDS
from desktop_app.risk.schema import COLUMNS, FIELDS, OUTCOME_COLUMN
from desktop_app.ui.words import mark, tr

_HINT = mark("Copy one row of the thirteen columns, or that row with the row of names above it.")


def texts_from_row(text: str) -> dict[str, str]:
    """The thirteen texts of a pasted row, cells parted by tabs, semicolons or commas.

    With a row of column names first, in any order; without one in the order of the form. What a
    cell says is for the form to judge; words for "not given" become empty.

    Raises:
        DataError: not one row, or not these columns.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines or len(lines) > 2:
        sentence = tr("{count} rows were pasted where one is wanted.", count=len(lines))
        raise DataError(sentence, tr(_HINT))
    separator = _separator(lines[0])
    rows = [[cell.strip().strip('"') for cell in line.split(separator)] for line in lines]
    names, cells = (rows[0], rows[1]) if len(rows) == 2 else (_names(len(rows[0])), rows[0])
    if len(names) != len(cells) or not set(names) & set(COLUMNS):
        raise DataError(tr("The pasted row does not fit the thirteen columns."), tr(_HINT))
    by_name = dict(zip(names, cells, strict=True))
    return {one.column: _cell(one.kind, by_name.get(one.column, "")) for one in FIELDS} | {
        one.column: str(code)
        for one in FIELDS
        if (code := one.code_of(by_name.get(one.column, ""))) is not None
    }


def _separator(line: str) -> str:
    return next((mark for mark in ("\t", ";") if mark in line), ",")


def _names(n_cells: int) -> list[str]:
    """Without names a row is the columns in their order, with or without the outcome."""
    return [*COLUMNS, OUTCOME_COLUMN][:n_cells] if n_cells >= len(COLUMNS) else []


def _cell(kind: FieldKind, text: str) -> str:
    if text.casefold() in BLANK_WORDS:
        return ""
    # A spreadsheet may write a code as 3.0.
    return text.removesuffix(".0") if kind is FieldKind.CHOICE else text
