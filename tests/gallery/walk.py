"""A walk through the whole application: every page, panel, sheet and menu, and a patient judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop_app.ui.overlay import Overlay
from desktop_app.ui.patient_panel import PatientPanel
from tests.gallery.picture import settle
from tests.helpers.patience import PATIENCE_MS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.app import App
    from desktop_app.ui.main_window import MainWindow

STEP_MS = 20
# Commands that open what is not open yet, and ask for no file.
OPENED_BY = (
    "view.ledger", "trigger.set", "plot.derive", "cursor.times", "cursor.values", "help.problem",
    "help.commands", "help.shortcuts", "normal.learn", "marks.add", "alarms.pause", "plot.meter",
    "record.toggle", "privacy.receipt", "trigger.arm", "plot.say",
)  # fmt: skip


def visits(window: MainWindow) -> Iterator[str]:
    """Each page in front, then each panel, then the patient's half."""
    for page in window.pages.keys():  # noqa: SIM118 - no mapping
        window.pages.show_page(page)
        yield page
    for key in window.deck.panels:
        is_open = window.deck.spot(key).value != "hidden"
        window.show_panel(key)
        yield key
        if not is_open:
            window.deck.hide_panel(key)
    window.set_side_open(True)
    yield "patient"


def walk(app: App) -> Iterator[str]:
    """Names of places, each as it is in front; the window is complete when the walk begins."""
    window = app.window
    yield from visits(window)
    yield from _patient(window)
    for key in OPENED_BY:
        if key in {command.key for command in window.commands.commands()}:
            window.commands.run(key)
            settle()
            yield key
            for sheet in window.findChildren(Overlay):
                if sheet.isVisible():
                    sheet.put_away()
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()
        yield "menu"
    QTest.qWait(3000)
    yield from visits(window)


def _patient(window: MainWindow) -> Iterator[str]:
    (panel,) = window.findChildren(PatientPanel)
    window.set_side_open(True)
    for _ in range(3):
        panel.sample_requested.emit()
        settle()
        yield "sample"
        panel.analyze_requested.emit()
        wait_until(panel.card.isVisible)
        QTest.qWait(1500)
        yield "assessment"


def wait_until(holds: Callable[[], bool]) -> None:
    """Let the event loop run until something holds; AssertionError when it does not."""
    for _ in range(PATIENCE_MS // STEP_MS):
        if holds():
            return
        QTest.qWait(STEP_MS)
    raise AssertionError("what was waited for did not come")
