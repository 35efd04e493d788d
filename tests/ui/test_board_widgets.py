"""Board menu, ledger sheet and doctor page: what they show, and what a click asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop_app.ui.board_menu import BoardMenu
from desktop_app.ui.board_states import (
    BoardState,
    Diagnosis,
    DoctorState,
    LedgerAccount,
    LedgerRow,
    LedgerState,
    MenuChoice,
)
from desktop_app.ui.doctor_page import DoctorPage
from desktop_app.ui.ledger_sheet import LedgerSheet
from desktop_app.ui.text_label import TextLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme

BOARD = BoardState(
    is_board=True,
    title="1 kHz binary",
    can_command=True,
    rates=(MenuChoice(None, "As the board is"), MenuChoice("fast", "1 kHz, binary", True)),
    inputs=(True, False, False, True, False, False),
    shapes=(MenuChoice("auto", "Automatic", True),),
    units=(MenuChoice("volts", "Volts", True),),
    facts=("Reference 5.000 V, uncalibrated",),
)


@pytest.fixture
def menu(qtbot: QtBot, theme: Theme) -> BoardMenu:
    widget = BoardMenu(theme)
    qtbot.addWidget(widget)
    widget.render_board(BOARD)
    return widget


def entries(menu: BoardMenu) -> dict[str, QAction]:
    """Every entry, as it is when the menu is opened."""
    top = menu.menu()
    top.aboutToShow.emit()
    actions = [*top.actions(), *(one for sub in top.findChildren(QMenu) for one in sub.actions())]
    return {action.text(): action for action in actions}


def test_the_menu_shows_what_is_chosen_and_known(menu: BoardMenu) -> None:
    shown = entries(menu)
    assert menu.text() == "1 kHz binary"
    assert not shown["Reference 5.000 V, uncalibrated"].isEnabled()
    assert shown["1 kHz, binary"].isChecked()
    assert [shown[f"A{pin}"].isChecked() for pin in range(6)] == list(BOARD.inputs)


def test_choosing_emits_the_value(menu: BoardMenu, qtbot: QtBot) -> None:
    with qtbot.waitSignal(menu.rate_chosen) as chosen:
        entries(menu)["As the board is"].trigger()
    assert chosen.args == [None]
    with qtbot.waitSignal(menu.inputs_chosen) as inputs:
        entries(menu)["A5"].trigger()
    assert inputs.args == [(0, 3, 5)]
    with qtbot.waitSignal(menu.supply_requested):
        entries(menu)["Measure the supply voltage"].trigger()


def test_a_board_without_commands_offers_none(menu: BoardMenu) -> None:
    menu.render_board(BoardState(is_board=True, title="Plain lines"))
    assert not entries(menu)["Measure the supply voltage"].isEnabled()
    menu.render_board(BoardState())
    assert menu.isHidden()


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(TextLabel)]


def test_the_sheet_keeps_its_rows_and_changes_its_numbers(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sheet = LedgerSheet(window)

    def state(amount: str, *, closes: bool = True) -> LedgerState:
        row = LedgerRow("received", amount, is_total=True)
        return LedgerState((LedgerAccount("Bytes", (row,), closes),), ("Board clock 3 ppm fast",))

    sheet.render_ledger(state("10"))
    labels = sheet.findChildren(TextLabel)
    sheet.render_ledger(state("12", closes=False))
    assert sheet.findChildren(TextLabel) == labels
    assert {"Bytes", "received", "12", "does not close", "Board clock 3 ppm fast"} <= set(
        texts(sheet)
    )
    sheet.render_ledger(LedgerState())
    assert "Nothing is watched." in texts(sheet)


def test_a_fix_is_copied_with_one_click(qtbot: QtBot, theme: Theme) -> None:
    page = DoctorPage(theme)
    qtbot.addWidget(page)
    fix = "sudo usermod -aG dialout $USER"
    page.render_doctor(DoctorState((Diagnosis("problem", "You may not.", "Join.", fix),)))
    (button,) = (one for one in page.findChildren(QPushButton) if one.text() == "Copy the fix")
    button.click()
    assert QGuiApplication.clipboard().text() == fix
    assert button.text() == "Copied"


def test_a_command_stands_once_and_without_the_marks_of_a_terminal(
    qtbot: QtBot, theme: Theme
) -> None:
    page = DoctorPage(theme)
    qtbot.addWidget(page)
    finding = Diagnosis("problem", "You may not.", "Type `join` in a terminal.", "join")
    page.render_doctor(DoctorState((finding,)))
    assert [text for text in texts(page) if "join" in text] == ["Type join in a terminal."]


def test_the_page_looks_when_it_is_shown_and_again_when_asked(qtbot: QtBot, theme: Theme) -> None:
    page = DoctorPage(theme)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.look_requested):
        page.show()
    page.render_doctor(DoctorState(is_looking=True))
    (again,) = (one for one in page.findChildren(QPushButton) if one.text() == "Look again")
    assert not again.isEnabled()
    page.render_doctor(DoctorState((Diagnosis("ok", "/dev/ttyACM0: Arduino Uno."),)))
    with qtbot.waitSignal(page.look_requested):
        again.click()
