"""A board on the line: its button in the bar and its menu, the ledger sheet, the port doctor."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.compose.snapshot import SessionSnapshot
from desktop_app.core.ledger import ByteAccount, Ledger
from desktop_app.core.source_info import SourceInfo, SourceKind
from desktop_app.sources.board_link import LinkReport, Phase
from desktop_app.sources.board_setup import LineOptions, board_setup
from desktop_app.sources.commands import BoardSettings, Mode
from desktop_app.ui.board_menu import BoardMenu
from desktop_app.ui.board_states import Diagnosis, DoctorState
from desktop_app.ui.connection_bar import ConnectionBar
from desktop_app.ui.doctor_page import DoctorPage
from desktop_app.ui.ledger_sheet import LedgerSheet
from desktop_app.ui.presenters.board_states import board_state, ledger_state
from tests.gallery import data
from tests.gallery.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.theme.theme import Theme

SETTINGS = BoardSettings(
    period_cycles=3200,
    oversampling=1,
    mode=Mode.BINARY,
    is_running=True,
    reference_mv=5000,
    bandgap_mv=1100,
    channel_mask=0b001001,
    number=1,
    is_calibrated=False,
)
BYTES = ByteAccount(
    received=12_804_512,
    in_samples=12_790_144,
    in_text=1_312,
    rejected={"damaged frame": 12_960, "cut off by a restart": 4},
    discarded=20,
    pending=72,
)
FAST = SessionSnapshot(
    info=SourceInfo(SourceKind.SERIAL, "Arduino Uno on ttyACM0", 5_000.0),
    is_connected=True,
    has_ended=False,
    sample_age_s=0.02,
    rate_hz=4_987.5,
    latency_s=0.03,
    score=0.1,
    expected=(2.0, 3.0),
    trouble="",
    ledger=Ledger(BYTES, 5_684_608, 5_678_848, 5_760, 5_678_208, 0, 640),
    board=LinkReport(Phase.READY, 500_000, SETTINGS),
    ppm=-2491.0,
    ppm_uncertainty=3.2,
)
LOSING = replace(FAST, ledger=replace(FAST.ledger, dropped=1_280, queued=0))
OPTIONS = LineOptions(board_setup(5_000, channels=(0, 3)))
FINDINGS = (
    Diagnosis(
        "problem",
        "You are not allowed to open /dev/ttyACM0 (Arduino Uno).",
        "Join the group dialout, then log out and in again:"
        " `sudo usermod -aG dialout $USER` in a terminal.",
        "sudo usermod -aG dialout $USER",
    ),
    Diagnosis(
        "problem",
        "/dev/ttyUSB0 (CH340 USB serial) is in use by another program: arduino-ide (4711).",
        "Close that program to connect here.",
    ),
    Diagnosis("note", "/dev/ttyS4: nothing speaks there.", ""),
    Diagnosis("ok", "/dev/ttyACM1: Arduino Uno, voltmon 0.2.0, 10 Hz text at 115,200 baud."),
)


def _bar(theme: Theme) -> QWidget:
    bar = ConnectionBar(theme)
    bar.render_connection(data.LIVE)
    menu = BoardMenu(theme, bar)
    bar.place_tool(menu)
    menu.render_board(board_state(FAST, OPTIONS))
    return bar


def _menu(theme: Theme) -> QWidget:
    """As it looks when it is opened: a menu is a window of its own, and stands in for itself."""
    holder = QWidget()
    menu = BoardMenu(theme, holder)
    menu.render_board(board_state(FAST, OPTIONS))
    popup = menu.menu()
    popup.aboutToShow.emit()
    column = QVBoxLayout(holder)
    column.addWidget(menu)
    column.addWidget(popup)
    popup.show()
    return holder


def _ledger(snapshot: SessionSnapshot | None) -> Callable[[Theme], QWidget]:
    def build(_theme: Theme) -> QWidget:
        window = QWidget()
        window.setProperty("role", "page")
        window.resize(700, 620)
        sheet = LedgerSheet(window)
        sheet.render_ledger(ledger_state(snapshot))
        sheet.open()
        return window

    return build


def _doctor(state: DoctorState) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        page = DoctorPage(theme)
        page.render_doctor(state)
        return page

    return build


BOARD = [
    Scene("board-bar", 1280, 48, _bar),
    Scene("board-menu", 420, 380, _menu),
    Scene("ledger", 700, 620, _ledger(FAST)),
    Scene("ledger-open", 700, 620, _ledger(LOSING)),
    Scene("ledger-empty", 700, 620, _ledger(None)),
    Scene("doctor", 1000, 560, _doctor(DoctorState(FINDINGS))),
    Scene("doctor-narrow", 560, 640, _doctor(DoctorState(FINDINGS))),
    Scene("doctor-looking", 1000, 300, _doctor(DoctorState(is_looking=True))),
]
