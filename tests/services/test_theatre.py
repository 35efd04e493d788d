"""The faults of the theatre that meet the computer: what the window's own services make of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.clock import SystemClock
from desktop_app.server.flood import flood
from desktop_app.services.theatre import CLOCK_STEP_S
from desktop_app.storage.recordings.integrity import check_integrity
from desktop_app.storage.recordings.recording import Recording
from tests.e2e.conftest import OpenApp, open_app
from tests.helpers.patience import PATIENCE_S

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.presenters.workbench import Workbench

__all__ = ["open_app"]

SOON_S = 0.3


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first fault comes soon; the next ones later than any test."""
    defaults = {"first_s": SOON_S}
    monkeypatch.setattr(
        "desktop_app.services.theatre.TheatreService.__init__.__kwdefaults__", defaults
    )


def watching(open_app: OpenApp, qtbot: QtBot, fault: str) -> Workbench:
    app = open_app(f"demo:fault:{fault}")
    workbench = app.workbench
    assert workbench is not None
    qtbot.waitUntil(lambda: workbench.monitor.session is not None)
    return workbench


@pytest.mark.usefixtures("at_once")
def test_a_clock_that_is_set_is_told_and_moves_no_time(open_app: OpenApp, qtbot: QtBot) -> None:
    workbench = watching(open_app, qtbot, "clock")
    clock = workbench._clock
    before_s = clock.now_s()
    qtbot.waitUntil(lambda: clock.step_s() > CLOCK_STEP_S - 1)
    assert clock.now_s() - before_s < PATIENCE_S
    workbench.watch("demo:calm")
    qtbot.waitUntil(lambda: abs(clock.step_s()) < 1)


@pytest.mark.allow_logs
@pytest.mark.usefixtures("at_once")
def test_a_full_disk_ends_the_recording_says_so_and_leaves_it_whole(
    open_app: OpenApp, qtbot: QtBot
) -> None:
    workbench = watching(open_app, qtbot, "disk")
    recorder = workbench.recorder
    qtbot.waitUntil(lambda: recorder.status.is_recording)
    qtbot.waitUntil(lambda: "the disk is full" in recorder.status.trouble)
    path = recorder.status.last
    assert isinstance(path, Path)
    with Recording(path) as recording:
        assert check_integrity(recording).is_intact


@pytest.mark.slow
@pytest.mark.allow_logs
@pytest.mark.usefixtures("at_once")
def test_a_flood_costs_the_monitor_nothing_and_the_hub_goes_when_it_is_over(
    open_app: OpenApp, qtbot: QtBot
) -> None:
    workbench = watching(open_app, qtbot, "hub")
    qtbot.waitUntil(lambda: workbench.hub.n_clients > 5)
    snapshot = workbench.monitor.snapshot()
    assert snapshot is not None
    n_before = snapshot.ledger.decoded

    def has_gone_on() -> bool:
        now = workbench.monitor.snapshot()
        return now is not None and now.ledger.decoded > n_before + 100

    qtbot.waitUntil(has_gone_on)
    snapshot = workbench.monitor.snapshot()
    assert snapshot is not None
    assert (snapshot.ledger.lost, snapshot.ledger.dropped) == (0, 0)
    assert workbench.hub.is_on
    workbench.watch("demo:calm")
    qtbot.waitUntil(lambda: not workbench.hub.is_on)


def test_only_this_computer_is_ever_flooded() -> None:
    with pytest.raises(ValueError, match="is not on this computer"):
        flood("http://192.0.2.1:5000", 0.1)


def test_the_clock_that_is_pretended_is_that_of_the_host_alone() -> None:
    clock = SystemClock()
    wall_s, now_s = clock.wall_s(), clock.now_s()
    clock.pretend_step(-7.0)
    assert clock.wall_s() - wall_s == pytest.approx(-7.0, abs=1.0)
    assert clock.now_s() >= now_s
