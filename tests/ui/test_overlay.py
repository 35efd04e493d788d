"""Sheets over the window: all of one is reached in a small one, and a press on it stays there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.dsp.trigger_settings import TriggerKind, TriggerSettings
from desktop_app.ui.assessment_states import ConsentState
from desktop_app.ui.board_states import LedgerAccount, LedgerRow, LedgerState
from desktop_app.ui.consent_sheet import ConsentSheet
from desktop_app.ui.derived_sheet import DerivedSheet
from desktop_app.ui.history_lock_sheet import HistoryLockSheet
from desktop_app.ui.ledger_sheet import LedgerSheet
from desktop_app.ui.patient_batch_sheet import PatientBatchSheet
from desktop_app.ui.problem_sheet import ProblemSheet
from desktop_app.ui.trigger_sheet import TriggerSheet, TriggerSheetState
from tests.gallery.picture import settle

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.overlay import Overlay
    from desktop_app.ui.theme.theme import Theme


@pytest.fixture
def small(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(640, 360)
    window.show()
    return window


def consent(theme: Theme, window: QWidget) -> Overlay:
    sheet = ConsentSheet(theme, window)
    sheet.ask(ConsentState("model", "somebody", "Kept for 30 days.", "{}\n" * 40, 120))
    return sheet


def lock(theme: Theme, window: QWidget) -> Overlay:
    sheet = HistoryLockSheet(theme, window)
    sheet.ask(True)
    return sheet


def ledger(_theme: Theme, window: QWidget) -> Overlay:
    rows = tuple(LedgerRow(f"row {number}", "1") for number in range(12))
    sheet = LedgerSheet(window)
    sheet.render_ledger(LedgerState((LedgerAccount("Bytes", rows, True),) * 2, ("A fact.",)))
    sheet.open()
    return sheet


def trigger(theme: Theme, window: QWidget) -> Overlay:
    sheet = TriggerSheet(theme, window, QWidget(window))
    settings = TriggerSettings(kind=TriggerKind.PULSE)
    sheet.render_trigger(TriggerSheetState(settings, is_on=True, channels=("A2", "A5")))
    return opened(sheet)


def derived(theme: Theme, window: QWidget) -> Overlay:
    return opened(DerivedSheet(theme, window))


def batch(theme: Theme, window: QWidget) -> Overlay:
    return opened(PatientBatchSheet(theme, window))


def problem(theme: Theme, window: QWidget) -> Overlay:
    return opened(ProblemSheet(theme, window))


def opened(sheet: Overlay) -> Overlay:
    sheet.open()
    return sheet


def seen_in(widget: QWidget, sheet: Overlay) -> QRect:
    return QRect(widget.mapTo(sheet, QPoint()), widget.size())


@pytest.mark.parametrize("build", [consent, lock, ledger, trigger, derived, batch, problem])
def test_every_part_of_a_sheet_can_be_scrolled_to_in_a_small_window(
    small: QWidget, theme: Theme, build: Callable[[Theme, QWidget], Overlay]
) -> None:
    sheet = build(theme, small)
    settle()
    assert small.rect().contains(sheet.geometry())
    scroll = sheet._contents
    assert scroll is not None
    body = scroll.body
    assert body.width() <= scroll.viewport().width(), "no word is cut at the side"
    for part in body.findChildren(QWidget):
        if not part.isVisible() or part.parentWidget() is not body:
            continue
        least_px = min(part.minimumSizeHint().height(), part.maximumHeight())
        assert part.height() >= least_px, part
        scroll.ensureWidgetVisible(part, 0, 0)
        seen = seen_in(part, sheet)
        assert seen.top() >= 0, part
        assert sheet.height() >= min(seen.bottom(), seen.top() + 40), part


@pytest.mark.parametrize("build", [consent, lock, trigger, derived, batch, problem])
def test_no_sheet_scrolls_where_there_is_room(
    small: QWidget, theme: Theme, build: Callable[[Theme, QWidget], Overlay]
) -> None:
    small.resize(1440, 900)
    sheet = build(theme, small)
    settle()
    assert sheet._contents is not None
    assert sheet._contents.verticalScrollBar().maximum() == 0
    assert sheet._contents.horizontalScrollBar().maximum() == 0


def test_a_sheet_without_fields_scrolls_by_keys(small: QWidget, theme: Theme) -> None:
    sheet = ledger(theme, small)
    assert sheet._contents is not None
    settle()
    bar = sheet._contents.verticalScrollBar()
    assert bar.maximum() > 0
    QTest.keyClick(sheet, Qt.Key.Key_Down)
    assert bar.value() > 0
    QTest.keyClick(sheet, Qt.Key.Key_PageDown)
    QTest.keyClick(sheet, Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_only_a_press_beside_a_sheet_puts_it_away(small: QWidget, theme: Theme) -> None:
    sheet = lock(theme, small)
    assert sheet._contents is not None
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(sheet._contents.body, left, pos=QPoint(3, 3))
    QTest.mousePress(sheet, left, pos=QPoint(1, 1))
    assert sheet.isVisible()
    QTest.mousePress(small, left, pos=QPoint(2, 2))
    assert not sheet.isVisible()
