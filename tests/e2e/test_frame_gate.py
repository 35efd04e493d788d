"""What judges waits while a picture is made, and for nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.gate import Gate

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.app import App
    from tests.e2e.conftest import OpenApp


class NotedGate(Gate):
    """Says what was done last."""

    def __init__(self) -> None:
        super().__init__(longest_s=0.0)
        self.is_held = False

    def hold(self) -> None:
        self.is_held = True
        super().hold()

    def release(self) -> None:
        self.is_held = False
        super().release()


def with_gate(app: App) -> NotedGate:
    """The gate of a window that draws only when it is told to."""
    if app.workbench is None:
        raise AssertionError("the window was closed")
    app.workbench.live.stop()
    gate = app.workbench.monitor.frame_gate = NotedGate()
    return gate


def test_judging_waits_from_the_beginning_of_a_frame_until_it_is_painted(
    open_app: OpenApp, qtbot: QtBot
) -> None:
    app = open_app("demo:sine")
    assert app.workbench is not None
    live = app.workbench.live
    qtbot.waitUntil(lambda: live.meter.reading() is not None)
    gate = with_gate(app)
    qtbot.waitUntil(lambda: live._began_s is None)
    live.refresh()
    assert gate.is_held
    qtbot.waitUntil(lambda: not gate.is_held)


def test_judging_waits_for_no_frame_that_nobody_will_see(open_app: OpenApp, qtbot: QtBot) -> None:
    app = open_app("demo:sine")
    assert app.workbench is not None
    live = app.workbench.live
    qtbot.waitUntil(lambda: live.meter.reading() is not None)
    app.window.hide()
    gate = with_gate(app)
    live.refresh()
    live.refresh()
    assert not gate.is_held
