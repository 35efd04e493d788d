"""A table of figures has room for headings and names of any length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.text_table import TextTable
from desktop_app.ui.text_table_model import TableRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme

LONG = "Spitzenwert von Spitze zu Spitze"


def shown(qtbot: QtBot, theme: Theme, headings: tuple[str, ...]) -> TextTable:
    table = TextTable(theme, "Measurements", headings, {0: 82, 1: 112})
    qtbot.addWidget(table)
    table.resize(600, 200)
    table.show()
    return table


def test_short_words_leave_the_columns_as_they_were_designed(qtbot: QtBot, theme: Theme) -> None:
    table = shown(qtbot, theme, ("Quantity", "Now", "Mean"))
    header = table.horizontalHeader()
    assert [header.sectionSize(0), header.sectionSize(1)] == [82, 112]


def test_long_headings_are_read_whole(qtbot: QtBot, theme: Theme) -> None:
    table = shown(qtbot, theme, (LONG, LONG, LONG))
    header = table.horizontalHeader()
    for column in range(3):
        assert header.sectionSize(column) >= header.sectionSizeHint(column)


def test_names_are_read_whole_once_they_are_there(qtbot: QtBot, theme: Theme) -> None:
    table = shown(qtbot, theme, ("Quantity", "Now", "Mean"))
    table.render_rows((TableRow((LONG, "2.5 V", "2.4 V")),))
    words_px = table.fontMetrics().horizontalAdvance(LONG)
    assert table.horizontalHeader().sectionSize(0) > words_px


def test_a_narrow_table_leaves_out_what_it_can_spare_and_does_not_scroll(
    qtbot: QtBot, theme: Theme
) -> None:
    headings = ("Quantity", "Now", "Mean", "SD")
    table = TextTable(theme, "Measurements", headings, {0: 82, 1: 112}, spare=(3, 2))
    qtbot.addWidget(table)
    table.render_rows((TableRow(("Vpp", "2.065 V", "2.065 V", "0.00 V")),))
    table.resize(600, 200)
    table.show()
    seen = {}
    for width_px in (600, 290, 210, 600):
        table.resize(width_px, 200)
        qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
        seen[width_px] = [n for n in range(4) if not table.isColumnHidden(n)]
    assert seen == {600: [0, 1, 2, 3], 290: [0, 1, 2], 210: [0, 1]}
