from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.ui.text_table import TextTable

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme

HEADINGS = ("Trennschärfe", "Frequenzbereich der stärksten Spitze")


@pytest.mark.parametrize("column", [0, 1], ids=["a fixed column", "a column that shares the rest"])
def test_a_heading_of_a_longer_language_widens_its_column(theme: Theme, column: int) -> None:
    table = TextTable(theme, "Spitzen", HEADINGS, {0: 48})
    table.resize(120, 100)
    table.show()
    header = table.horizontalHeader()
    assert header.sectionSize(column) >= header.sectionSizeHint(column)
    table.close()


def test_a_short_heading_leaves_its_column_as_wide_as_wished(theme: Theme) -> None:
    table = TextTable(theme, "Peaks", ("No.", "Frequency"), {0: 64})
    assert table.horizontalHeader().sectionSize(0) == 64
