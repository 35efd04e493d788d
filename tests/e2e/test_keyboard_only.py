"""The plot and the window without a mouse, as the whole application."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.command_palette import CommandPalette
from desktop_app.ui.patient_panel import PatientPanel
from desktop_app.ui.plot_view import PlotView
from tests.gallery.picture import settle
from tests.ui.hands import hit, write

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.app import App
    from desktop_app.ui.presenters.view_controller import ViewController
    from tests.e2e.conftest import OpenApp


@pytest.fixture
def app(open_app: OpenApp, qtbot: QtBot) -> App:
    made = open_app("demo:steady")
    registry = made.window.commands
    qtbot.waitUntil(lambda: "plot.focus" in {c.key for c in registry.commands()})
    qtbot.waitUntil(lambda: steering(made).extent.now_s > 0)
    with qtbot.waitActive(made.window):
        made.window.activateWindow()
    return made


def steering(app: App) -> ViewController:
    assert app.workbench is not None
    return app.workbench.live.steering


def plot_of(app: App) -> PlotView:
    (plot,) = app.window.findChildren(PlotView)
    return plot


def test_the_plot_is_held_moved_zoomed_and_brought_back(app: App) -> None:
    hit(app.window, Qt.Key.Key_F6)
    plot = plot_of(app)
    assert plot.hasFocus()
    hit(plot, Qt.Key.Key_Space)
    held = steering(app).view
    assert not held.is_live
    hit(plot, Qt.Key.Key_Left)
    assert steering(app).view.end_s == pytest.approx((held.end_s or 0) - held.span_s / 10)
    hit(plot, Qt.Key.Key_Plus)
    assert steering(app).view.span_s == held.span_s / 2
    hit(plot, Qt.Key.Key_Up)
    assert steering(app).view.range_of(0) is not None
    hit(plot, Qt.Key.Key_0)
    assert steering(app).view.range_of(0) is None
    hit(plot, Qt.Key.Key_S)
    assert steering(app).view.is_sweep
    hit(plot, Qt.Key.Key_Home)
    assert steering(app).view.is_live


def test_holding_the_picture_holds_nothing_else(app: App, qtbot: QtBot) -> None:
    assert app.workbench is not None
    session = app.workbench.monitor.session
    assert session is not None
    hit(app.window, Qt.Key.Key_F6)
    hit(plot_of(app), Qt.Key.Key_Space)
    ledger = session.snapshot().ledger
    qtbot.waitUntil(lambda: session.snapshot().ledger.judged > ledger.judged + 3)
    later = session.snapshot().ledger
    assert later.decoded > ledger.decoded
    assert later.closes
    qtbot.waitUntil(lambda: "behind" in plot_of(app).accessibleDescription())


def test_a_mark_is_made_with_one_key(app: App) -> None:
    assert app.workbench is not None
    assert app.workbench._bench is not None
    hit(app.window, Qt.Key.Key_F8)
    assert len(app.workbench._bench.marks.marks) == 1


def test_every_command_of_the_menu_is_in_the_palette(app: App) -> None:
    hit(app.window, Qt.Key.Key_K, with_control=True)
    (palette,) = app.window.findChildren(CommandPalette)
    registry = app.window.commands
    wanted = {c.key for c in registry.commands() if registry.is_available(c.key)}
    assert {command.key for command in palette.found} == wanted
    assert len(wanted) > 40
    write(palette._line, "show channels")
    hit(palette._line, Qt.Key.Key_Return)
    assert app.window.deck.spot("channels").value == "right"


def test_no_shortcut_of_the_whole_window_has_two_meanings(app: App) -> None:
    shortcuts = [c.shortcut for c in app.window.commands.commands() if c.shortcut]
    assert sorted(shortcuts) == sorted(set(shortcuts))


def test_every_control_of_every_page_and_panel_has_a_name(app: App, qtbot: QtBot) -> None:
    window = app.window
    for key in window.deck.panels:
        window.deck.show_panel(key)
    nameless = []
    for page in window.pages.keys():  # noqa: SIM118 - no mapping
        window.pages.show_page(page)
        qtbot.wait(1)
        nameless += [
            f"{page}: {type(one).__name__} in {type(one.parent()).__name__}"
            for one in window.findChildren(QWidget)
            if one.isVisible()
            and one.focusPolicy() & Qt.FocusPolicy.TabFocus
            and one.focusProxy() is None
            and not one.accessibleName()
        ]
    assert sorted(set(nameless)) == []
    assert QApplication.activeModalWidget() is None


def test_the_tab_key_reaches_everything_and_is_caught_by_nothing(app: App, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(app.window.findChildren(PatientPanel)))
    for page in app.window.pages.keys():  # noqa: SIM118 - no mapping
        app.window.pages.show_page(page)
        settle()
        app.window.connection_bar._chooser.setFocus()
        first = QApplication.focusWidget()
        reached: list[QWidget] = []
        while (focused := QApplication.focusWidget()) is not None and focused not in reached:
            reached.append(focused)
            hit(focused, Qt.Key.Key_Tab)
        owner = type(focused.parent()).__name__ if focused is not None else "nobody"
        assert focused is first, f"{page}: the focus is caught in {owner}"
        missed = {
            one.accessibleName()
            for one in app.window.findChildren(QWidget)
            if one.isVisible() and one.isEnabled() and one.focusProxy() is None
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one not in reached
        }
        assert missed == set(), page
        hit(reached[0], Qt.Key.Key_Backtab)
        assert QApplication.focusWidget() is reached[-1], page
