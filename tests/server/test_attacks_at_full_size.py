"""Attacks in the size that was promised, on a hub process with the limits that it has."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import socket
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import aiohttp
import pytest

from desktop_app.server.options import HubLimits, HubOptions
from desktop_app.server.process import HubProcess
from tests.helpers.patience import PATIENCE_S
from tests.server.fakes import hub_target, live_result
from tests.server.raw_client import RawClient, joined_client, pinned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.server.facts import Listening

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc and uses 127.0.0.2"),
]

N_MESSAGES = 10_000
N_HALF_OPEN = 1_000
N_LIVE = 100
WITHIN_S = 20.0
# Beside what clients hold: pipes, listener, libraries.
DESCRIPTORS_TO_SPARE = 40


@contextmanager
def hub_process(*, tls: bool = False) -> Iterator[tuple[HubProcess, Listening, int]]:
    """The hub, where it listens, and its process id."""
    hub = HubProcess(hub_target, HubOptions(port=0, legacy=True, tls=tls))
    try:
        listening = hub.start()
        (child,) = multiprocessing.active_children()
        yield hub, listening, child.pid or 0
    finally:
        hub.stop()


def n_descriptors(pid: int) -> int:
    return len(list(Path(f"/proc/{pid}/fd").iterdir()))


async def hears_all(hub: HubProcess, client: RawClient) -> None:
    """Live results go on meanwhile, and this client loses none."""
    for number in range(N_LIVE):
        hub.publish([live_result(float(number))])
        assert (await client.event("anomaly_result"))["voltage"] == number
        await asyncio.sleep(0.01)


def frame(text: str) -> bytes:
    """A masked WebSocket frame of up to 125 bytes."""
    return bytes([0x81, 0x80 | len(text)]) + bytes(4) + text.encode()


async def flood(listening: Listening) -> tuple[int, list[str]]:
    """Send as fast as it goes, anew whenever the line is cut: how often it was, and the answers."""
    blast = frame('420["voltage_data",1.0]') * 100
    n_sent, n_cut, answers = 0, 0, []
    async with asyncio.timeout(WITHIN_S):
        while n_sent < N_MESSAGES:
            async with joined_client(listening) as client:
                connection = client.socket._response.connection
                assert connection is not None
                raw = connection.transport
                assert raw is not None
                while not raw.is_closing():
                    raw.write(blast)
                    n_sent += 100
                    await asyncio.sleep(0.01)
                n_cut += 1
                with suppress(TimeoutError):
                    answers += await client.closed(within_s=2.0)
                raw.abort()
    return n_cut, answers


def test_ten_thousand_messages_a_second_are_refused_and_cut_and_the_others_do_not_notice() -> None:
    async def scenario(hub: HubProcess, listening: Listening) -> None:
        async with joined_client(listening) as bystander:
            async with asyncio.TaskGroup() as both:
                flooding = both.create_task(flood(listening))
                both.create_task(hears_all(hub, bystander))
            n_cut, answers = flooding.result()
            assert await bystander.ask("voltage_data", 1.0) == {"ok": True}
        acks = [json.loads(one[3:])[0] for one in answers if one.startswith("430[")]
        refused = [ack["code"] for ack in acks if not ack["ok"]]
        assert set(refused) == {"rate_limited"}
        limits = HubLimits()
        most = limits.burst_events + WITHIN_S * limits.events_per_s
        assert sum(ack["ok"] for ack in acks) <= n_cut * most

    with hub_process() as (hub, listening, _):
        asyncio.run(scenario(hub, listening))


@contextmanager
def room_for_sockets() -> Iterator[None]:
    """More descriptors for this process: the attacker has a computer of its own."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 2 * N_HALF_OPEN + 1024), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def half_open(port: int) -> socket.socket:
    """A connection that was begun from another address."""
    line = socket.socket()
    line.setblocking(False)
    line.bind(("127.0.0.2", 0))
    with suppress(BlockingIOError):
        line.connect(("127.0.0.1", port))
    return line


async def half_open_all(port: int) -> list[socket.socket]:
    """A thousand of them, half of which have sent the beginning of something."""
    lines = []
    for number in range(N_HALF_OPEN):
        lines.append(half_open(port))
        if number % 50 == 0:
            await asyncio.sleep(0.01)
    beginnings = (b"GET /socket.io/?EIO=4 HTTP/1.1\r\nHost: ", b"\x16\x03\x01\x02\x00\x01")
    for number, line in enumerate(lines):
        if number % 2:
            with suppress(OSError):
                line.send(beginnings[number // 2 % 2])
    return lines


async def status(listening: Listening) -> int:
    """What a browser gets for the status page."""
    url = f"{listening.url}/api/status"
    async with (
        aiohttp.ClientSession() as browser,
        browser.get(url, ssl=pinned(listening)) as response,
    ):
        return response.status


@pytest.mark.parametrize("tls", [False, True])
def test_a_thousand_half_open_sockets_take_a_bounded_part_and_others_are_served(tls: bool) -> None:
    async def scenario(hub: HubProcess, listening: Listening, pid: int) -> None:
        async with joined_client(listening) as healthy:
            before = n_descriptors(pid)
            lines = await half_open_all(listening.port)
            try:
                async with asyncio.TaskGroup() as both, joined_client(listening) as newcomer:
                    both.create_task(hears_all(hub, healthy))
                    assert await newcomer.ask("voltage_data", 1.0) == {"ok": True}
                    assert await status(listening) == 200
                    highest = n_descriptors(pid)
            finally:
                for line in lines:
                    line.close()
            assert highest <= HubLimits().max_tcp_connections + DESCRIPTORS_TO_SPARE
            async with asyncio.timeout(PATIENCE_S):
                while n_descriptors(pid) > before:
                    await asyncio.sleep(0.05)

    with room_for_sockets(), hub_process(tls=tls) as (hub, listening, pid):
        asyncio.run(scenario(hub, listening, pid))
