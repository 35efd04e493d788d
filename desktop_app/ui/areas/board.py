"""Boards: what they measure, the ledger of what came, and the page of the port doctor."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog, QWidget

from desktop_app.ui.actions import Command
from desktop_app.ui.board_menu import BoardMenu
from desktop_app.ui.ledger_sheet import LedgerSheet
from desktop_app.ui.presenters.board_presenter import BoardPresenter
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.areas.bench import Bench

METER = mark("What does a meter read between the pins 5V and GND, in volts?")


def install(bench: Bench) -> None:
    """Put the menu beside the source, and the page behind its button."""
    menu = BoardMenu(bench.theme, bench.window)
    bench.window.add_tool(menu)
    sheet = LedgerSheet(bench.window)
    presenter = BoardPresenter(
        bench.monitor,
        bench.line,
        menu=menu,
        sheet=sheet,
        notices=bench.window.notice_bar,
        ask_volts=partial(_ask_volts, bench.window),
        parent=bench.owner,
    )
    bench.window.status_strip.ledger_requested.connect(presenter.show_ledger)
    bench.actions.add(
        Command("view.ledger", tr("Ledger: where every byte went"), tr("View"), "Ctrl+L"),
        presenter.show_ledger,
    )
    bench.window.add_page("doctor", tr("Ports"), "plug", partial(_new_page, bench))
    bench.at_end.append(presenter.stop)
    presenter.start()


def _new_page(bench: Bench) -> QWidget:
    from desktop_app.services.doctor import DoctorService
    from desktop_app.ui.doctor_page import DoctorPage
    from desktop_app.ui.presenters.doctor_presenter import DoctorPresenter

    service = DoctorService(bench.monitor.snapshot, bench.owner)
    service.failed.connect(bench.tell)
    bench.at_end.append(service.shut_down)
    page = DoctorPage(bench.theme)
    DoctorPresenter(service, bench.ports, page)
    return page


def _ask_volts(window: QWidget) -> float | None:
    text, is_given = QInputDialog.getText(window, tr("Calibrate the board"), tr(METER))
    try:
        return float(text.replace(",", ".")) if is_given else None
    except ValueError:
        return 0.0
