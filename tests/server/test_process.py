"""The hub as a child process: what the monitor sees of it, and what becomes of it."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import aiohttp
import pytest

from desktop_app.core.errors import HubError
from desktop_app.server.facts import (
    ClientJoined,
    ClientLeft,
    HubFact,
    Listening,
    LogLine,
    StationStatus,
    Stopped,
)
from desktop_app.server.listening import PortInUseError, bind
from desktop_app.server.mailbox import Drops
from desktop_app.server.options import HubOptions
from desktop_app.server.process import ITEMS_KEPT, START_TIMEOUT_S, HubProcess
from tests.helpers.patience import PATIENCE_S
from tests.server.fakes import hub_target, live_result
from tests.server.raw_client import joined_client

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection

    from desktop_app.server.process import HubTarget

LEGACY = HubOptions(port=0, legacy=True)
ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def running(
    options: HubOptions = LEGACY, target: HubTarget = hub_target
) -> Iterator[tuple[HubProcess, Listening]]:
    hub = HubProcess(target, options)
    try:
        yield hub, hub.start()
    finally:
        hub.stop()


def until(is_so: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < deadline_s
        threading.Event().wait(0.01)


def facts_until(hub: HubProcess, last: type[HubFact]) -> list[HubFact]:
    """All facts up to the first of a kind."""
    facts: list[HubFact] = []

    def has_come() -> bool:
        facts.extend(hub.facts())
        return any(isinstance(fact, last) for fact in facts)

    until(has_come)
    return facts


def child_pid() -> int:
    (child,) = multiprocessing.active_children()
    assert child.pid is not None
    return child.pid


def hung_target(_options: HubOptions, _inbox: Connection, outbox: Connection) -> None:
    """Says that it listens, then neither reads nor ends."""
    from desktop_app.server.pipe import encode_facts

    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    outbox.send_bytes(encode_facts([Listening("127.0.0.1", 1)]))
    threading.Event().wait()


def silent_target(_options: HubOptions, inbox: Connection, _outbox: Connection) -> None:
    """Never comes to listening."""
    with suppress(EOFError):
        inbox.recv_bytes()


def lying_target(_options: HubOptions, inbox: Connection, outbox: Connection) -> None:
    """Writes a pickle that would run a program, and waits."""
    outbox.send_bytes(b"\x80\x04cos\nsystem\n(S'false'\ntR.")
    inbox.recv_bytes()


def test_clients_of_the_process_are_judged_and_hear_what_is_published() -> None:
    async def visit(hub: HubProcess, address: Listening) -> None:
        async with joined_client(address) as client:
            await client.emit("voltage_data", 4.5)
            assert (await client.event("anomaly_result"))["cause"] == "HIGH"
            hub.publish([live_result(2.0), live_result(4.75, is_anomaly=True)])
            assert (await client.event("anomaly_result"))["voltage"] == 2.0
            live = await client.event("anomaly_result")
            assert (live["voltage"], live["source"]) == (4.75, "live")

    with running() as (hub, address):
        assert hub.is_running
        asyncio.run(visit(hub, address))
        facts = facts_until(hub, ClientLeft)
        assert address in facts
        assert ClientJoined("127.0.0.1", 1, "Legacy client") in facts
        assert ClientLeft("127.0.0.1", 0, "transport close", "Legacy client") in facts
        assert any(isinstance(fact, LogLine) and "joined" in fact.text for fact in facts)
        assert hub.drops() == Drops()


def test_the_status_page_knows_what_the_station_is_doing() -> None:
    async def status(address: Listening) -> dict[str, object]:
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"{address.url}/api/status") as response,
        ):
            found: dict[str, object] = await response.json()
            return found

    with running() as (hub, address):
        hub.publish([StationStatus("STALE", "/dev/ttyACM0", 10.0)])
        until(lambda: asyncio.run(status(address))["state"] == "STALE")
        assert asyncio.run(status(address))["source"] == "/dev/ttyACM0"


def test_a_port_in_use_is_an_error_and_leaves_no_process() -> None:
    with bind("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        hub = HubProcess(hub_target, HubOptions(port=port))
        with pytest.raises(PortInUseError) as caught:
            hub.start()
        assert caught.value.port == port
        assert caught.value.free_port is not None
        assert not hub.is_running
        hub.stop()
    assert multiprocessing.active_children() == []


def test_another_reason_not_to_start_arrives_as_its_sentence() -> None:
    hub = HubProcess(hub_target, HubOptions(host="203.0.113.7", port=0))
    with pytest.raises(HubError, match="not an address of this computer"):
        hub.start()


@pytest.mark.usefixtures("undisturbed")
def test_stopping_is_quick_may_be_repeated_and_frees_the_port() -> None:
    with running() as (hub, address):
        began_s = time.monotonic()
        hub.stop()
        assert time.monotonic() - began_s < 1.0
        hub.stop()
        assert not hub.is_running
        assert hub.facts()[-1] == Stopped(was_asked=True, exit_code=0)
        bind("127.0.0.1", address.port).close()
        hub.publish([live_result(1.0)])
    assert multiprocessing.active_children() == []


def test_a_hub_that_was_never_started_can_be_stopped() -> None:
    HubProcess(hub_target, LEGACY).stop()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_crash_is_a_fact_and_hurts_nobody() -> None:
    with running() as (hub, _):
        os.kill(child_pid(), signal.SIGKILL)
        facts = facts_until(hub, Stopped)
        assert facts[-1] == Stopped(was_asked=False, exit_code=-signal.SIGKILL)
        until(lambda: not hub.is_running)
        hub.publish([live_result(1.0)])
        assert hub.drops() == Drops()


@pytest.mark.usefixtures("undisturbed")
def test_publishing_never_waits_for_a_hung_hub_which_is_killed_in_the_end() -> None:
    with running(target=hung_target) as (hub, _):
        anomalies = [live_result(4.5, is_anomaly=True)] * 10
        ordinary = [live_result(1.0)] * 1000
        began_s = time.monotonic()
        hub.publish(anomalies)
        for _ in range(50):
            hub.publish(ordinary)
        assert time.monotonic() - began_s < 1.0
        drops = hub.drops()
        assert drops.vital == 0
        assert 50_000 - 2 * ITEMS_KEPT < drops.ordinary < 50_000
        told = [fact.text for _ in range(3) for fact in hub.facts() if isinstance(fact, LogLine)]
        assert told == [f"The hub did not keep up: {drops.total} messages were left out so far."]
        began_s = time.monotonic()
        hub.stop()
        assert time.monotonic() - began_s < 3.0
    assert multiprocessing.active_children() == []


def test_a_hub_that_is_not_wanted_any_more_is_not_waited_for() -> None:
    hub = HubProcess(silent_target, LEGACY)
    began_s = time.monotonic()
    with pytest.raises(HubError, match="did not start"):
        hub.start(lambda: True)
    assert time.monotonic() - began_s < START_TIMEOUT_S / 2
    assert multiprocessing.active_children() == []


def test_a_hub_that_writes_nonsense_is_ended_and_nothing_of_it_is_run() -> None:
    hub = HubProcess(lying_target, LEGACY)
    with pytest.raises(HubError, match="did not start"):
        hub.start()
    assert multiprocessing.active_children() == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
def test_ctrl_c_in_the_terminal_is_left_to_the_parent() -> None:
    with running() as (hub, address):
        os.kill(child_pid(), signal.SIGINT)
        hub.publish([StationStatus("LIVE", "", 1.0)])
        with socket.create_connection((address.host, address.port), timeout=PATIENCE_S):
            pass
        assert hub.is_running


PARENT = """
import sys
from desktop_app.server.options import HubOptions
from desktop_app.server.process import HubProcess
from tests.server.fakes import hub_target
if __name__ == "__main__":
    hub = HubProcess(hub_target, HubOptions(port=0))
    print(hub.start().port, flush=True)
    sys.stdin.read()
"""


def test_the_hub_ends_when_its_parent_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, str(script)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as parent:
        assert parent.stdout is not None
        port = int(parent.stdout.readline())
        parent.kill()

    def is_free() -> bool:
        try:
            bind("127.0.0.1", port).close()
        except HubError:
            return False
        return True

    until(is_free)
