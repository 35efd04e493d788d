"""A row of a spreadsheet as it comes from the clipboard, pasted into the form."""

from __future__ import annotations

import pytest

from desktop_app.core.errors import DataError
from desktop_app.risk.schema import COLUMNS
from desktop_app.ui.presenters.patient_form import read_form
from desktop_app.ui.presenters.patient_paste import texts_from_row

CELLS = ["58", "1", "2", "136", "250", "0", "2", "138", "0", "2.4", "2", "1", "3"]
VALUES = dict(zip(COLUMNS, map(float, CELLS), strict=True))
TABS = "\t".join(CELLS)
NAMES = "\t".join(COLUMNS)
SAME = {
    "tabs": TABS,
    "a line end of Windows": f"{TABS}\r\n",
    "an empty cell behind them": f"{TABS}\t",
    "the outcome behind them": f"{TABS}\tPresence",
    "names above": f"{NAMES}\n{TABS}",
    "names in small letters": f"{NAMES.lower()}\n{TABS}",
    "a byte order mark": f"\ufeff{NAMES}\n{TABS}",
    "other columns beside them": f"ID\t{NAMES}\tNote\nP7\t{TABS}\thello",
    "commas": ",".join(CELLS),
    "semicolons and decimal commas": ";".join(CELLS).replace("2.4", "2,4"),
    "tabs and decimal commas": TABS.replace("2.4", "2,4"),
    "commas and a quoted decimal comma": ",".join(CELLS).replace("2.4", '"2,4"'),
    "codes as decimals": TABS[:-1] + "3.0",
    "codes as decimals with commas": TABS[:-1] + "3,0",
    "clinical names": TABS.replace("58\t1\t2", "58\tmale\tAtypical angina"),
}
REFUSED = {
    "nothing": " \n",
    "names alone": NAMES,
    "two rows": f"{TABS}\n{TABS}",
    "three rows": f"{NAMES}\n{TABS}\n{TABS}",
    "a name twice": "Age\tAge\n58\t59",
    "too few": "\t".join(CELLS[:12]),
    "a number before them": f"7\t{TABS}",
    # 2,1 would put 1 into the slope, and the vessels' 3 into the thallium scan: both possible.
    "commas and a decimal comma": "58,1,2,136,250,0,2,138,0,2,1,2,3,7",
    "the same without the last": "58,1,2,136,250,0,2,138,0,2,1,2,3,",
    "the same below names": f"{NAMES},Heart Disease".replace("\t", ",")
    + "\n58,1,2,136,250,0,2,138,0,2,1,2,3,7",
}


@pytest.mark.parametrize("how", SAME)
def test_a_row_is_read_however_it_was_copied(how: str) -> None:
    reading = read_form(texts_from_row(SAME[how]))
    assert reading.errors == {}
    assert reading.patient == VALUES


@pytest.mark.parametrize("how", REFUSED)
def test_what_is_no_row_of_these_columns_is_refused_whole(how: str) -> None:
    with pytest.raises(DataError, match=r"does not fit|where one is wanted"):
        texts_from_row(REFUSED[how])


def test_some_columns_below_their_names_are_enough() -> None:
    texts = texts_from_row("BP\tAge\n136\t58")
    assert {column: text for column, text in texts.items() if text} == {"Age": "58", "BP": "136"}


def test_a_cell_of_a_choice_that_is_none_of_its_codes_is_an_error_with_the_codes() -> None:
    reading = read_form(texts_from_row(TABS.replace("58\t1\t", "58\tM\t")))
    assert [str(error) for error in reading.errors.values()] == [
        "Sex: 'M' is not one of its codes. (0 female, 1 male)"
    ]
