"""The real window in a person's hands: demo, share, theme, keyboard, and closing too early."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.core.link import LinkState
from desktop_app.ui.patient_panel import PatientPanel
from desktop_app.ui.plot_view import PlotView
from desktop_app.ui.presenters.live_states import FILE_ENDED
from desktop_app.ui.presenters.plot_frame import plot_frame
from desktop_app.ui.presenters.view_state import ViewState
from desktop_app.ui.states import ThemeMode
from tests.e2e.test_board_to_phone import link, session_of
from tests.ui.hands import hit, press

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot

    from desktop_app.app import App
    from desktop_app.ui.plot.frame import PlotFrame
    from tests.e2e.conftest import OpenApp


def drawn(app: App) -> PlotFrame:
    """What the plot is given now."""
    session = session_of(app)
    assert session.history is not None
    assert app.workbench is not None
    return plot_frame(
        session.history,
        session.band,
        app.workbench.live.events(),
        view=ViewState(span_s=30.0),
        now_s=app.clock.now_s(),
        width_px=1000,
        is_stale=False,
    )


def patient_panel(app: App, qtbot: QtBot) -> PatientPanel:
    qtbot.waitUntil(lambda: bool(app.window.findChildren(PatientPanel)))
    (panel,) = app.window.findChildren(PatientPanel)
    return panel


def said(app: App) -> str:
    """What the plot says to those who cannot see it."""
    (plot,) = app.window.findChildren(PlotView)
    return plot.accessibleDescription()


def test_the_demo_shows_a_trace_a_band_and_an_event(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app("demo:steady")
    assert app.workbench is not None
    qtbot.waitUntil(lambda: bool(app.workbench and app.workbench.live.events()))
    assert link(app) is LinkState.DEMO
    frame = drawn(app)
    assert sum(len(trace.times_s) for trace in frame.traces) > 200
    assert frame.bands
    assert frame.events[0].cause == "SPIKE"
    qtbot.waitUntil(lambda: "V, " in said(app))


def test_share_shows_the_address_while_it_is_on(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app("demo:steady")
    assert app.workbench is not None
    hub, bar = app.workbench.hub, app.window.connection_bar
    press(bar._share)
    qtbot.waitUntil(bar._address.isVisible)
    assert bar._address.text() == hub.address
    assert hub.address.startswith("http://127.0.0.1:")
    press(bar._share)
    qtbot.waitUntil(lambda: not hub.is_on)
    assert not bar._address.isVisible()
    assert not bar._share.isChecked()


def test_another_theme_restyles_the_window_at_once(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app(None)
    commands = app.window.commands
    known = commands.commands
    qtbot.waitUntil(lambda: "theme.dark" in [c.key for c in known()])

    def ground(mode: ThemeMode) -> QColor:
        commands.run(f"theme.{mode.value}")
        return app.window.grab().toImage().pixelColor(app.window.width() // 2, 4)

    dark, light = ground(ThemeMode.DARK), ground(ThemeMode.LIGHT)
    assert dark.lightness() < 60
    assert light.lightness() > 200


@pytest.mark.parametrize("source", [None, "serial", "demo:ecg"])
def test_closing_while_it_connects_leaves_nothing(
    open_app: OpenApp, qtbot: QtBot, source: str | None
) -> None:
    n_before = threading.active_count()
    app = open_app(source, is_early=True)
    app.window.close()
    assert app.workbench is None
    qtbot.waitUntil(lambda: threading.active_count() <= n_before)
    assert not app.window.findChildren(PatientPanel)


def test_the_tab_key_walks_the_left_half_before_the_right_one(
    open_app: OpenApp, qtbot: QtBot
) -> None:
    app = open_app("demo:steady")
    qtbot.waitUntil(lambda: patient_panel(app, qtbot).isVisible())
    qtbot.waitUntil(lambda: bool(app.workbench and app.workbench.live.events()))
    with qtbot.waitActive(app.window):
        app.window.activateWindow()
    app.window.connection_bar._chooser.setFocus()
    names: list[str] = []
    while "Age, years" not in names and len(names) < 100:
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName())
        hit(focused, Qt.Key.Key_Tab)
    wanted = [
        "Source",
        "Disconnect",
        "Learn normal",
        "Share",
        "Menu",
        "Live voltage",
        "Overview of the session",
        "Panels",
        "Events",
        "Measurements",
        "Fold the patient panel",
        "Patient",
        "Age, years",
    ]
    assert [name for name in dict.fromkeys(names) if name in wanted] == wanted


def test_a_file_that_has_been_played_says_that_it_has_ended(
    open_app: OpenApp, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "run.csv"
    rows = "".join(f"{index / 100:.2f},{2.5 + index % 5 / 10}\n" for index in range(50))
    file.write_text("time_s,volts\n" + rows)
    app = open_app(f"replay:{file}")
    qtbot.waitUntil(lambda: FILE_ENDED in said(app))
    assert link(app) is LinkState.REPLAY


def test_a_window_that_is_closed_as_soon_as_it_is_painted_starts_nothing(
    open_app: OpenApp,
) -> None:
    app = open_app(None)
    app.window.close()
    app._furnish()  # what the first paint had queued
    assert app.workbench is None


def test_a_fault_of_the_theatre_is_played_from_the_menu(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app("demo")
    qtbot.waitUntil(lambda: "theatre.unplug" in keys_of(app))
    app.window.commands.run("theatre.unplug")

    def is_played() -> bool:
        snapshot = app.workbench.monitor.snapshot() if app.workbench else None
        return snapshot is not None and snapshot.info.label == "Demo: calm, fault unplug"

    qtbot.waitUntil(is_played)


def keys_of(app: App) -> set[str]:
    """Every command that the window has by now."""
    return {command.key for command in app.window.commands.commands()}
