"""A real sketch in a simulated board, a pty, the real window, and a real phone client."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.core.link import LinkState
from desktop_app.ui.presenters.live_states import link_of
from desktop_app.ui.presenters.plot_frame import plot_frame
from desktop_app.ui.presenters.view_state import ViewState
from tests.server.node_client import NodeClient, require_node

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.app import App
    from desktop_app.compose.watchable import Watchable
    from desktop_app.core.messages import FloatArray
    from desktop_app.ui.plot.frame import PlotFrame
    from tests.e2e.conftest import OpenApp
    from tests.firmware.fixtures import StartUno

pytestmark = pytest.mark.firmware

COUNT_VOLTS = 5.0 / 1024.0
SINE = "wave sine:2500,1000,0.25"


def session_of(app: App) -> Watchable:
    assert app.workbench is not None
    session = app.workbench.monitor.session
    assert session is not None
    return session


def link(app: App) -> LinkState:
    assert app.workbench is not None
    return link_of(app.workbench.monitor.snapshot())


def n_samples(app: App) -> int:
    assert app.workbench is not None
    snapshot = app.workbench.monitor.snapshot()
    return 0 if snapshot is None else snapshot.ledger.decoded


def drawn(app: App) -> PlotFrame:
    """The last minute as the plot draws it, a column for every sample."""
    session = session_of(app)
    assert session.history is not None
    end_s = session.history.end_s
    assert end_s is not None
    return plot_frame(
        session.history,
        session.band,
        (),
        view=ViewState(span_s=60.0),
        now_s=end_s,
        width_px=1000,
        is_stale=False,
    )


def drawn_volts(app: App) -> FloatArray:
    frame = drawn(app)
    assert all(np.array_equal(trace.low, trace.high) for trace in frame.traces)
    return np.concatenate([trace.low for trace in frame.traces])


def test_every_sample_plotted_is_what_the_board_converted(
    open_app: OpenApp, simulated_uno: StartUno, qtbot: QtBot
) -> None:
    uno = simulated_uno(SINE)
    app = open_app(f"serial:{uno.port}")
    qtbot.waitUntil(lambda: n_samples(app) >= 50)
    volts = drawn_volts(app)
    codes = uno.samples()["code"][: len(volts)]
    assert len(volts) >= 50
    assert np.abs(volts - codes * COUNT_VOLTS).max() <= COUNT_VOLTS
    assert link(app) is LinkState.LIVE
    snapshot = app.workbench.monitor.snapshot() if app.workbench else None
    assert snapshot is not None
    assert snapshot.ledger.closes
    assert (snapshot.ledger.lost, snapshot.ledger.bytes.n_rejected) == (0, 0)


@pytest.mark.usefixtures("undisturbed")
def test_an_unplugged_board_is_stale_at_once_and_live_again_by_itself(
    open_app: OpenApp, simulated_uno: StartUno, qtbot: QtBot
) -> None:
    uno = simulated_uno(SINE)
    app = open_app(f"serial:{uno.port}")
    clock = app.clock
    qtbot.waitUntil(lambda: n_samples(app) >= 20)

    uno.unplug(in_mid_line=True)
    unplugged_s = clock.now_s()
    qtbot.waitUntil(lambda: link(app) is LinkState.STALE)
    assert clock.now_s() - unplugged_s <= 1.2
    n_before = n_samples(app)

    uno.plug()
    plugged_s = clock.now_s()
    qtbot.waitUntil(lambda: session_of(app).snapshot().is_connected)
    assert clock.now_s() - plugged_s <= 1.5
    qtbot.waitUntil(lambda: link(app) is LinkState.LIVE)
    assert clock.now_s() - plugged_s <= 4.0

    qtbot.waitUntil(lambda: n_samples(app) >= n_before + 5)
    frame = drawn(app)
    assert len(frame.traces) == 2
    (gap,) = frame.gaps
    assert gap.start_s == pytest.approx(frame.traces[0].times_s[-1])
    assert gap.end_s == pytest.approx(frame.traces[1].times_s[0])
    assert session_of(app).snapshot().ledger.closes
    assert QApplication.activeModalWidget() is None


@pytest.mark.node
def test_a_spike_is_an_event_with_a_reason_on_its_own_sample_and_on_the_phone(
    open_app: OpenApp, simulated_uno: StartUno, qtbot: QtBot
) -> None:
    require_node()
    uno = simulated_uno("wave dc:1500", "noise 8")
    app = open_app(f"serial:{uno.port}", share=True)
    assert app.workbench is not None
    hub, events = app.workbench.hub, app.workbench.live.events
    qtbot.waitUntil(lambda: bool(hub.address))
    hub.allow_legacy(60.0)
    qtbot.waitUntil(lambda: hub.status.legacy_until_s > 0)
    with NodeClient(hub.address) as phone:
        phone.next("connect")
        qtbot.waitUntil(lambda: hub.n_clients == 1)
        qtbot.waitUntil(lambda: session_of(app).snapshot().is_learning is False)

        uno.command("spike 2000 1")
        qtbot.waitUntil(lambda: bool(uno.samples()["is_spike"].any()))
        spike_index = int(np.flatnonzero(uno.samples()["is_spike"])[0])
        qtbot.waitUntil(lambda: bool(events()))
        (event,) = events()
        assert 0 <= event.start_index - spike_index <= 2
        assert event.peak_volts == pytest.approx(3.5, abs=0.05)
        assert event.text(app.clock.now_s()).startswith("SPIKE 3.")

        result = phone.payload("anomaly_result")
        while not result["is_anomaly"]:
            result = phone.payload("anomaly_result")
    original = {"anomaly_score", "is_anomaly", "confidence", "timestamp", "voltage"}
    assert original <= set(result)
    assert result["voltage"] == pytest.approx(3.5, abs=0.05)
    assert result["cause"] == "SPIKE"
