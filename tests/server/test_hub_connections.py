"""Connections that do not behave: too many, half open, silent, stalled."""

from __future__ import annotations

import asyncio
import gc
import json
import socket
import sys
from contextlib import suppress

import aiohttp
import pytest

from desktop_app.server.facts import ClientLeft
from desktop_app.server.link import Link
from desktop_app.server.options import HubLimits
from tests.helpers.patience import PATIENCE_S
from tests.server.fakes import live_result
from tests.server.raw_client import (
    ClosedError,
    RunningHub,
    assert_healthy,
    joined_client,
    raw_client,
    running_hub,
)

OTHER_ADDRESSES = pytest.mark.skipif(
    sys.platform == "darwin", reason="macOS has one loopback address only"
)


def test_who_does_not_connect_in_time_is_closed() -> None:
    async def scenario() -> None:
        async with (
            running_hub(limits=HubLimits(connect_s=0.1)) as running,
            raw_client(running) as client,
        ):
            (handshake,) = await client.closed()
            assert handshake.startswith("0")
            assert running.facts == []

    asyncio.run(scenario())


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("body", ["40", "x" * 70_000])
def test_a_poll_of_a_session_that_was_closed_is_a_plain_refusal(method: str, body: str) -> None:
    async def scenario() -> None:
        limits = HubLimits(burst_refusals=1, refusals_per_s=0.001)
        async with running_hub(limits=limits) as running, aiohttp.ClientSession() as session:
            url = f"{running.url}/socket.io/?EIO=4&transport=polling"
            async with session.get(url) as response:
                url += "&sid=" + json.loads((await response.text())[1:])["sid"]
            for packet in ("40", "4x", "4x"):
                async with session.post(url, data=packet) as response:
                    assert response.status == 200
            await running.until(lambda: running.hub.n_clients == 0)
            data = body if method == "POST" else None
            async with session.request(method, url, data=data) as response:
                assert response.status == 400

    asyncio.run(scenario())


def test_asking_again_and_again_wins_no_time() -> None:
    async def scenario() -> None:
        async with running_hub(legacy=False) as running, raw_client(running) as client:
            refusals = [await client.connect()]
            with suppress(ClosedError, ConnectionError):
                async with asyncio.timeout(PATIENCE_S):
                    while True:
                        with suppress(TimeoutError):
                            await client.packet(within_s=0.3)
                        await client.send("40")
                        refusals.append(await client.packet())
            assert set(refusals) == {'44{"message":"unauthorized"}'}

    asyncio.run(scenario())


def test_who_leaves_the_namespace_and_stays_is_closed() -> None:
    async def scenario() -> None:
        async with (
            running_hub(limits=HubLimits(connect_s=1.0)) as running,
            joined_client(running) as client,
        ):
            await client.send("41")
            await client.closed()
            assert running.hub.n_clients == 0

    asyncio.run(scenario())


def test_one_client_too_many_hears_why_and_the_place_is_free_again_later() -> None:
    async def scenario() -> None:
        async with running_hub(limits=HubLimits(max_clients=1)) as running:
            async with joined_client(running), raw_client(running) as late:
                assert await late.connect() == '44{"message":"too_many_clients"}'
                assert await late.closed() == []
            await running.until(lambda: running.hub.n_clients == 0)
            await assert_healthy(running)

    asyncio.run(scenario())


@OTHER_ADDRESSES
def test_sessions_beyond_all_places_are_turned_away_and_one_address_never_has_all() -> None:
    async def statuses(url: str, address: str, n_sessions: int) -> list[int]:
        connector = aiohttp.TCPConnector(local_addr=(address, 0))
        async with aiohttp.ClientSession(connector=connector) as session:
            found = []
            for _ in range(n_sessions):
                async with session.get(url) as response:
                    found.append(response.status)
            return found

    async def scenario() -> None:
        limits = HubLimits(max_clients=1, connect_s=60)
        async with running_hub(limits=limits) as running:
            url = f"{running.url}/socket.io/?EIO=4&transport=polling"
            assert await statuses(url, "127.0.0.2", 20) == [200] * 9 + [503] * 11
            assert await statuses(url, "127.0.0.1", 20) == [200] * 8 + [503] * 12

    asyncio.run(scenario())


@OTHER_ADDRESSES
def test_too_many_half_open_connections_are_turned_away() -> None:
    async def scenario() -> None:
        limits = HubLimits(max_tcp_connections=5, idle_tcp_s=PATIENCE_S)
        async with running_hub(limits=limits) as running:
            idle = [await half_open(running, n) for n in (2, 2, 2, 3, 3)]
            reader, writer = await half_open(running, 1)
            assert (await reader.read()).startswith(b"HTTP/1.1 503")
            for _, idle_writer in (*idle, (reader, writer)):
                idle_writer.close()

    asyncio.run(scenario())


@OTHER_ADDRESSES
def test_half_open_connections_are_closed_and_their_places_free_again() -> None:
    async def scenario() -> None:
        limits = HubLimits(max_tcp_connections=5, idle_tcp_s=0.5)
        async with running_hub(limits=limits) as running:
            idle = [await half_open(running, n) for n in (2, 2, 2, 3, 3)]
            idle[0][1].write(b"GET /api/status HTTP/1.1\r\nX-Slow: ")
            async with asyncio.timeout(HubLimits().idle_tcp_s):
                for reader, writer in idle:
                    with suppress(ConnectionResetError):
                        assert await reader.read() == b""
                    writer.close()
            await assert_healthy(running)

    asyncio.run(scenario())


async def half_open(
    running: RunningHub, number: int
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A connection from another address of this computer that says nothing yet."""
    source = (f"127.0.0.{number}", 0)
    return await asyncio.open_connection("127.0.0.1", running.address.port, local_addr=source)


@OTHER_ADDRESSES
@pytest.mark.parametrize("turns", range(8))
def test_places_are_counted_once_while_connections_are_being_accepted(turns: int) -> None:
    """One address takes its whole share; the next one comes so many turns of the loop later."""

    async def scenario() -> None:
        async with running_hub(limits=HubLimits(max_tcp_connections=8)) as running:
            address = ("127.0.0.1", running.address.port)
            greedy = [
                socket.create_connection(address, source_address=("127.0.0.2", 0)) for _ in range(6)
            ]
            for _ in range(turns):
                await asyncio.sleep(0)
            newcomer = socket.create_connection(address)
            reader, writer = await asyncio.open_connection(sock=newcomer)
            writer.write(b"GET /api/status HTTP/1.1\r\nHost: 127.0.0.1\r\n")
            writer.write(b"Connection: close\r\n\r\n")
            answer = await reader.read()
            for connection in greedy:
                connection.close()
            writer.close()
            assert answer.startswith(b"HTTP/1.1 200")

    asyncio.run(scenario())


def small_window_socket(port: int) -> socket.socket:
    """A connection whose receiver holds little, so that a stall shows early."""
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.connect(("127.0.0.1", port))
    return connection


def stalled_session(port: int) -> socket.socket:
    """A client that joins and then reads nothing more."""
    connection = small_window_socket(port)
    connection.sendall(
        b"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n"
        + f"Host: 127.0.0.1:{port}\r\n".encode()
        + b"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        + b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
        + b"\x81\x82\x00\x00\x00\x0040"
    )
    connection.setblocking(False)
    return connection


def test_a_client_that_does_not_read_is_cut_and_the_others_lose_nothing() -> None:
    async def scenario() -> None:
        limits = HubLimits(queue_messages=16, stalled_s=0.5)
        async with running_hub(limits=limits) as running, joined_client(running) as healthy:
            stalled = [stalled_session(running.address.port) for _ in range(3)]
            await running.until(lambda: running.hub.n_clients == 4)
            sent = longest = 0
            big = live_result(1.0)
            big["cause"] = "x" * 50_000
            async with asyncio.timeout(PATIENCE_S):
                while running.hub.n_clients > 1:
                    big["timestamp"] = sent
                    running.publish([big])
                    sessions = running.hub._reception.sio.eio.sockets.values()
                    longest = max([longest, *(len(one.queue._packets) for one in sessions)])
                    assert (await healthy.event("anomaly_result"))["timestamp"] == sent
                    sent += 1
            left = [fact.reason for fact in running.facts if isinstance(fact, ClientLeft)]
            assert left == ["it does not read"] * 3
            assert longest == limits.queue_messages
            for connection in stalled:
                connection.close()

    asyncio.run(scenario())


def test_a_client_that_asks_but_does_not_read_answers_is_cut() -> None:
    async def scenario() -> None:
        limits = HubLimits(queue_messages=16, stalled_s=0.3, events_per_s=1e6, samples_per_s=1e9)
        async with running_hub(limits=limits) as running:
            stalled = stalled_session(running.address.port)
            await running.until(lambda: running.hub.n_clients == 1)
            body = ("42" + json.dumps(["voltage_data", [1.0] * 4096])).encode()
            frame = b"\x81\xfe" + len(body).to_bytes(2, "big") + bytes(4) + body
            loop = asyncio.get_running_loop()
            async with asyncio.timeout(PATIENCE_S):
                while running.hub.n_clients:
                    try:
                        await asyncio.wait_for(loop.sock_sendall(stalled, frame), 0.2)
                    except (TimeoutError, ConnectionError):
                        continue
            stalled.close()

    asyncio.run(scenario())


def test_a_client_that_answers_no_ping_is_forgotten_with_its_socket() -> None:
    async def scenario() -> None:
        limits = HubLimits(ping_interval_s=0.1, ping_timeout_s=0.1)
        async with running_hub(limits=limits) as running:
            connection = stalled_session(running.address.port)
            await running.until(lambda: running.hub.n_clients == 1)
            await running.until(lambda: running.hub.n_clients == 0)
            loop = asyncio.get_running_loop()
            async with asyncio.timeout(PATIENCE_S):
                # Data, then the end of the stream or its reset: the hub holds nothing any more.
                try:
                    while await loop.sock_recv(connection, 65536):
                        pass
                except ConnectionResetError:
                    pass
            connection.close()

    asyncio.run(scenario())


@pytest.mark.usefixtures("undisturbed")
def test_stopping_does_not_wait_for_clients_that_do_not_read() -> None:
    async def scenario() -> None:
        async with running_hub() as running, joined_client(running):
            stalled = [stalled_session(running.address.port) for _ in range(5)]
            await running.until(lambda: running.hub.n_clients == 6)
            big = live_result(1.0)
            big["cause"] = "x" * 100_000
            for _ in range(60):
                running.publish([big])
                await asyncio.sleep(0)
            began_s = asyncio.get_running_loop().time()
            await running.hub.stop()
            assert asyncio.get_running_loop().time() - began_s < 1.0
            for connection in stalled:
                connection.close()

    asyncio.run(scenario())


def test_stopping_closes_the_line_of_a_client_that_was_just_sent_away() -> None:
    async def scenario() -> None:
        limits = HubLimits(queue_messages=8, burst_refusals=1, refusals_per_s=0.001)
        async with running_hub(limits=limits) as running:
            connection = stalled_session(running.address.port)
            await running.until(lambda: running.hub.n_clients == 1)
            big = live_result(1.0)
            big["cause"] = "x" * 1_000_000
            for _ in range(8):
                running.publish([big])
            for _ in range(2):
                connection.sendall(b"\x81\x82\x00\x00\x00\x004x")
            await running.until(lambda: running.hub.n_clients == 0)
        connection.close()

    asyncio.run(scenario())
    # A line still open would be warned of here.
    gc.collect()


def test_hundreds_of_visits_leave_nothing_behind() -> None:
    async def visit(running: RunningHub) -> None:
        async with joined_client(running) as client:
            await client.ask("voltage_data", 1.0)

    async def scenario() -> None:
        n_before = n_links()
        async with running_hub() as running:
            await visit(running)  # the library starts tasks of its own with the first
            n_tasks = len(asyncio.all_tasks())
            for _ in range(300):
                await visit(running)
            await running.until(lambda: running.hub.n_clients == 0)
            # What a line keeps goes with its last timer, some seconds after the visit.
            await running.until(lambda: n_links() <= n_before)
            assert len(asyncio.all_tasks()) <= n_tasks

    asyncio.run(scenario())


def n_links() -> int:
    """Lines of visitors that are still in memory."""
    gc.collect()
    # Not isinstance: some libraries leave stand-ins that raise when they are asked what they are.
    return sum(type(found) is Link for found in gc.get_objects())
