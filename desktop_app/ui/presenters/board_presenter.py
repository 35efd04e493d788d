"""Joins the board that is watched to its menu, the ledger sheet and the question of units."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.sources.board_setup import BoardSetup, board_setup
from desktop_app.sources.text_format import Shape, Unit
from desktop_app.ui.presenters.board_states import board_state, ledger_state, setup_or_none
from desktop_app.ui.states import Notice, NoticeKind
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.services.line_choice import LineChoice
    from desktop_app.services.monitor import MonitorService
    from desktop_app.ui.board_menu import BoardMenu
    from desktop_app.ui.ledger_sheet import LedgerSheet
    from desktop_app.ui.notice_bar import NoticeBar

REFRESH_MS = 250
SUPPLY_MV = (1_800, 5_500)


class BoardPresenter(QObject):
    """A change of rate, inputs or format connects anew: what follows is another signal."""

    def __init__(
        self,
        monitor: MonitorService,
        line: LineChoice,
        *,
        menu: BoardMenu,
        sheet: LedgerSheet,
        notices: NoticeBar,
        ask_volts: Callable[[], float | None],
        parent: QObject,
    ) -> None:
        """`ask_volts` asks a person what a meter reads; None where they would not say."""
        super().__init__(parent)
        self._monitor = monitor
        self._line = line
        self._menu = menu
        self._sheet = sheet
        self._notices = notices
        self._ask_volts = ask_volts
        self._asked_of = ""
        self._is_asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        menu.rate_chosen.connect(self._on_rate)
        menu.inputs_chosen.connect(self._on_inputs)
        menu.shape_chosen.connect(self._on_shape)
        menu.unit_chosen.connect(self._on_unit)
        menu.supply_requested.connect(self._on_supply)
        menu.calibration_requested.connect(self._on_calibration)
        notices.action_requested.connect(self._on_counts)
        notices.dismiss_requested.connect(self._on_dismissed)

    def start(self) -> None:
        self._timer.start()
        self.refresh()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def refresh(self) -> None:
        """Render the menu, and the sheet while it is open."""
        snapshot = self._monitor.snapshot()
        self._menu.render_board(board_state(snapshot, self._line.options))
        if self._sheet.isVisible():
            self._sheet.render_ledger(ledger_state(snapshot))
        board = None if snapshot is None else snapshot.board
        if board is not None and board.may_be_counts and self._asked_of != self._monitor.source:
            # Once for a source: who has answered, or sent the question away, is left in peace.
            self._asked_of = self._monitor.source
            self._is_asking = True
            self._notices.render_notice(_unit_question())

    @Slot()
    def show_ledger(self) -> None:
        """Open the sheet."""
        self._sheet.render_ledger(ledger_state(self._monitor.snapshot()))
        self._sheet.open()

    @Slot(object)
    def _on_rate(self, setup: BoardSetup | None) -> None:
        self._set_up(setup)

    @Slot(object)
    def _on_inputs(self, channels: tuple[int, ...]) -> None:
        """Keep the rate if so many inputs can have it, else take the highest that they can."""
        before = self._line.options.setup
        rate_hz = 10.0 if before is None else before.rate_hz
        setup = setup_or_none(rate_hz, channels)
        self._set_up(setup or board_setup(1_000, channels=channels))

    def _set_up(self, setup: BoardSetup | None) -> None:
        self._line.options = replace(self._line.options, setup=setup)
        self._connect_anew()

    @Slot(object)
    def _on_shape(self, shape: Shape) -> None:
        text_format = replace(self._line.options.text_format, shape=Shape(shape))
        self._line.options = replace(self._line.options, text_format=text_format)
        self._connect_anew()

    @Slot(object)
    def _on_unit(self, unit: Unit) -> None:
        text_format = replace(self._line.options.text_format, unit=Unit(unit))
        self._line.options = replace(self._line.options, text_format=text_format)
        self._connect_anew()

    def _connect_anew(self) -> None:
        self.refresh()
        if self._monitor.session is not None and self._monitor.session.board is not None:
            self._monitor.start(self._monitor.source)

    @Slot()
    def _on_counts(self) -> None:
        if self._is_asking:
            self._is_asking = False
            self._notices.render_notice(None)
            self._on_unit(Unit.COUNTS)

    @Slot()
    def _on_dismissed(self) -> None:
        self._is_asking = False

    @Slot()
    def _on_supply(self) -> None:
        session = self._monitor.session
        if session is not None and session.board is not None:
            session.board.request("vcc")

    @Slot()
    def _on_calibration(self) -> None:
        volts = self._ask_volts()
        session = self._monitor.session
        if volts is None or session is None or session.board is None:
            return
        low_mv, high_mv = SUPPLY_MV
        if low_mv <= 1000 * volts <= high_mv:
            session.board.calibrate(round(1000 * volts))
        else:
            self._notices.render_notice(
                Notice(
                    tr("A board does not run on {volts:g} V.", volts=volts),
                    tr(
                        "Measure between 5V and GND: {low} to {high} V.",
                        low=low_mv / 1000,
                        high=high_mv / 1000,
                    ),
                )
            )


def _unit_question() -> Notice:
    return Notice(
        tr("The board sends whole numbers."),
        tr("Are they counts of a converter? They are taken as volts until you say so."),
        action=tr("Counts (10 bits at 5 V)"),
        kind=NoticeKind.INFO,
    )
