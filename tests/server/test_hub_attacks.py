"""What a hostile or broken client may try, and what the others notice of it: nothing."""

from __future__ import annotations

import asyncio
import gc
import json
import socket

import aiohttp
import pytest

from desktop_app.server.facts import ClientLeft
from desktop_app.server.options import HubLimits, HubOptions
from tests.server.fakes import live_result
from tests.server.raw_client import (
    RunningHub,
    joined_client,
    raw_client,
    running_hub,
)

KIB = 1024
DEEP = "[" * 60_000


async def assert_healthy(running: RunningHub) -> None:
    async with joined_client(running) as client:
        assert await client.ask("voltage_data", 1.0) == {"ok": True}


@pytest.mark.parametrize(
    "frame",
    [
        "",
        "x",
        "9",
        "b????",
        "bAAAA",
        "4",
        "4x",
        "49",
        "42",
        "42[",
        "42[]",
        "42{}",
        "42null",
        "42[1]",
        "42[null,1]",
        '42["voltage_data",NaN]',
        '42["voltage_data",1e400]',
        '42["voltage_data","\\ud800"]',
        "42" + "1" * 200 + '["voltage_data",1]',
        f'42["voltage_data",{DEEP}]',
        "4" + DEEP,
        "4{}",
        "43",
        '431["late"]',
        "44",
        '451-["voltage_data",{"_placeholder":true,"num":0}]',
        '45999999999-["voltage_data",1]',
        "461-[]",
        "40/admin,",
        "40",
        '42/admin,["voltage_data",1]',
        "2probe",
        "3",
        "5",
        "6",
        "0{}",
    ],
)
def test_a_malformed_frame_costs_nobody_anything(frame: str) -> None:
    async def scenario() -> None:
        async with running_hub() as running, joined_client(running) as client:
            await client.send(frame)
            assert await client.ask("voltage_data", 1.0, ack_id=77) == {"ok": True}

    asyncio.run(scenario())


@pytest.mark.parametrize(
    "frame",
    ['42["voltage_data",NaN]', '42["voltage_data",1e400]', f'42["voltage_data",{DEEP}]'],
)
def test_what_cannot_be_decoded_is_still_answered(frame: str) -> None:
    async def scenario() -> None:
        async with running_hub() as running, joined_client(running) as client:
            await client.send(frame)
            error = await client.event("server_error")
            assert (error["code"], error["event"]) == ("bad_request", "voltage_data")
            await client.send(frame.replace("42[", "425["))
            assert (await client.ack(5))["code"] == "bad_request"

    asyncio.run(scenario())


def test_binary_messages_are_refused_and_none_is_collected() -> None:
    async def scenario() -> None:
        async with running_hub() as running, joined_client(running) as client:
            await client.send('459999-["voltage_data",{"_placeholder":true,"num":0}]')
            assert (await client.event("server_error"))["code"] == "bad_request"
            await client.socket.send_bytes(b"\x00" * 1000)
            assert (await client.event("server_error"))["code"] == "bad_request"
            assert await client.ask("voltage_data", 1.0) == {"ok": True}

    asyncio.run(scenario())


def test_an_oversize_message_is_answered_and_a_huge_one_ends_the_line() -> None:
    async def scenario() -> None:
        async with running_hub() as running:
            async with joined_client(running) as client:
                ack = await client.ask("voltage_data", "x" * (65 * KIB))
                assert (ack["ok"], ack["code"]) == (False, "too_large")
                await client.emit("voltage_data", "x" * (65 * KIB))
                assert (await client.event("server_error"))["code"] == "too_large"
                assert await client.ask("voltage_data", 1.0, ack_id=2) == {"ok": True}
                await client.emit("voltage_data", "x" * KIB * KIB)
                await client.closed()
            await assert_healthy(running)

    asyncio.run(scenario())


def test_a_flood_is_refused_message_by_message_and_then_cut() -> None:
    async def scenario() -> None:
        limits = HubLimits(burst_events=10, burst_refusals=20, events_per_s=1, refusals_per_s=1)
        async with (
            running_hub(limits=limits) as running,
            joined_client(running) as bystander,
            joined_client(running) as flooder,
        ):
            for number in range(5000):
                if flooder.socket.closed:
                    break
                try:
                    await flooder.emit("voltage_data", 1.0, ack_id=number)
                except ConnectionError:
                    break
            packets = await flooder.closed()
            acks = [json.loads(p[p.index("[") :])[0] for p in packets if p.startswith("43")]
            assert sum(ack["ok"] for ack in acks) <= 12
            refused = [ack for ack in acks if not ack["ok"]]
            assert 1 <= len(refused) <= 30
            assert all(ack["code"] == "rate_limited" for ack in refused)
            assert all(ack["retry_after_ms"] > 0 for ack in refused)
            assert await bystander.ask("voltage_data", 1.0) == {"ok": True}
            (left,) = [fact for fact in running.facts if isinstance(fact, ClientLeft)]
            assert "refused" in left.reason

    asyncio.run(scenario())


def test_a_flood_of_bare_packets_is_cut_too() -> None:
    async def scenario() -> None:
        limits = HubLimits(burst_events=10, burst_refusals=5, events_per_s=1, refusals_per_s=1)
        async with running_hub(limits=limits) as running, joined_client(running) as flooder:
            for _ in range(40):
                await flooder.send("3")
            await flooder.closed()

    asyncio.run(scenario())


def test_large_messages_cost_more_than_small_ones() -> None:
    async def scenario() -> None:
        limits = HubLimits(burst_events=20, events_per_s=0.001, burst_samples=1e6)
        async with running_hub(limits=limits) as running, joined_client(running) as client:
            acks = [await client.ask("voltage_data", [1.0] * 4000, ack_id=n) for n in range(1, 6)]
            assert acks[0] == {"ok": True}
            assert acks[-1]["code"] == "rate_limited"

    asyncio.run(scenario())


def test_readings_are_metered_too() -> None:
    async def scenario() -> None:
        limits = HubLimits(samples_per_s=1000, burst_samples=100)
        async with running_hub(limits=limits) as running, joined_client(running) as client:
            assert await client.ask("voltage_data", [1.0] * 100, ack_id=1) == {"ok": True}
            ack = await client.ask("voltage_data", [1.0] * 90, ack_id=2)
            assert ack["code"] == "rate_limited"
            assert 0 < ack["retry_after_ms"] <= 90

    asyncio.run(scenario())


def test_who_does_not_connect_in_time_is_closed() -> None:
    async def scenario() -> None:
        async with (
            running_hub(limits=HubLimits(connect_s=0.1)) as running,
            raw_client(running) as client,
        ):
            (handshake,) = await client.closed(2)
            assert handshake.startswith("0")
            assert running.facts == []

    asyncio.run(scenario())


def test_who_leaves_the_namespace_and_stays_is_closed() -> None:
    async def scenario() -> None:
        async with (
            running_hub(limits=HubLimits(connect_s=0.1)) as running,
            joined_client(running) as client,
        ):
            await client.send("41")
            await client.closed(2)
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


def test_sessions_beyond_all_places_are_turned_away_over_http() -> None:
    async def scenario() -> None:
        limits = HubLimits(max_clients=1, connect_s=60)
        async with running_hub(limits=limits) as running, aiohttp.ClientSession() as session:
            url = f"{running.url}/socket.io/?EIO=4&transport=polling"
            statuses = []
            for _ in range(30):
                async with session.get(url) as response:
                    statuses.append(response.status)
            assert statuses == [200] * 17 + [503] * 13

    asyncio.run(scenario())


def test_half_open_connections_are_closed_and_too_many_turned_away() -> None:
    async def scenario() -> None:
        limits = HubLimits(max_tcp_connections=5, idle_tcp_s=0.3)
        async with running_hub(limits=limits) as running:
            port = running.address.port
            idle = [await asyncio.open_connection("127.0.0.1", port) for _ in range(5)]
            idle[0][1].write(b"GET /api/status HTTP/1.1\r\nX-Slow: ")
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            assert (await reader.read()).startswith(b"HTTP/1.1 503")
            writer.close()
            for slow_reader, slow_writer in idle:
                assert await asyncio.wait_for(slow_reader.read(), 3) == b""
                slow_writer.close()
            await assert_healthy(running)

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
            sent = 0
            big = live_result(1.0)
            big["cause"] = "x" * 50_000
            async with asyncio.timeout(20):
                while running.hub.n_clients > 1:
                    big["timestamp"] = sent
                    running.hub.publish([big])
                    assert (await healthy.event("anomaly_result"))["timestamp"] == sent
                    sent += 1
            left = [fact.reason for fact in running.facts if isinstance(fact, ClientLeft)]
            assert left == ["it does not read"] * 3
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
            async with asyncio.timeout(20):
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
            async with asyncio.timeout(5):
                # Data, then the end of the stream or its reset: the hub holds nothing any more.
                try:
                    while await loop.sock_recv(connection, 65536):
                        pass
                except ConnectionResetError:
                    pass
            connection.close()

    asyncio.run(scenario())


def test_stopping_does_not_wait_for_clients_that_do_not_read() -> None:
    async def scenario() -> None:
        async with running_hub() as running, joined_client(running):
            stalled = [stalled_session(running.address.port) for _ in range(5)]
            await running.until(lambda: running.hub.n_clients == 6)
            big = live_result(1.0)
            big["cause"] = "x" * 100_000
            for _ in range(60):
                running.hub.publish([big])
                await asyncio.sleep(0)
            began_s = asyncio.get_running_loop().time()
            await running.hub.stop()
            assert asyncio.get_running_loop().time() - began_s < 1.0
            for connection in stalled:
                connection.close()

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("headers", "is_served"),
    [
        ({}, True),
        ({"Host": "localhost:{port}"}, True),
        ({"Host": "LOCALHOST:{port}"}, True),
        ({"Host": "127.0.0.1"}, True),
        ({"Host": "[::1]:{port}"}, True),
        ({"Host": "hub.example:{port}"}, True),
        ({"Host": "evil.example:{port}"}, False),
        ({"Host": "192.168.1.5:{port}"}, False),
        ({"Host": "127.0.0.1.evil.example"}, False),
        ({"Host": "127.0.0.1:x"}, False),
        ({"Host": ""}, False),
        ({"Origin": "http://127.0.0.1:{port}"}, True),
        ({"Origin": "http://good.example:8080"}, True),
        ({"Origin": "http://evil.example"}, False),
        ({"Origin": "http://127.0.0.1:1"}, False),
        ({"Origin": "https://127.0.0.1:{port}"}, False),
        ({"Origin": "null"}, False),
        ({"Origin": ""}, False),
        ({"Sec-Fetch-Site": "cross-site"}, False),
        ({"Sec-Fetch-Site": "same-site"}, False),
        ({"Sec-Fetch-Site": "none"}, True),
    ],
)
@pytest.mark.parametrize(
    "path", ["/api/status", "/socket.io/?EIO=4&transport=polling", "/socket.io/?EIO=4&upgrade"]
)
def test_only_own_hosts_and_origins_are_served(
    headers: dict[str, str], is_served: bool, path: str
) -> None:
    async def scenario() -> None:
        options = HubOptions(
            port=0,
            legacy=True,
            allowed_hosts=("hub.example",),
            allowed_origins=("http://good.example:8080",),
        )
        async with running_hub(options=options) as running, aiohttp.ClientSession() as session:
            port = running.address.port
            sent = {name: value.format(port=port) for name, value in headers.items()}
            async with session.get(running.url + path, headers=sent) as response:
                assert response.status == (200 if is_served else 403)
                assert "Access-Control-Allow-Origin" not in response.headers
                assert "evil" not in await response.text()

    asyncio.run(scenario())


def test_a_foreign_page_cannot_open_a_websocket() -> None:
    async def scenario() -> None:
        async with running_hub() as running:
            with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
                async with raw_client(running, headers={"Origin": "http://evil.example"}):
                    pass
            assert running.facts == []

    asyncio.run(scenario())


def test_polling_bodies_are_limited_like_frames() -> None:
    async def scenario() -> None:
        async with running_hub() as running, aiohttp.ClientSession() as session:
            url = f"{running.url}/socket.io/?EIO=4&transport=polling"
            async with session.get(url) as response:
                url += "&sid=" + json.loads((await response.text())[1:])["sid"]

            async def post(body: str) -> int:
                async with session.post(url, data=body) as response:
                    return response.status

            async def poll() -> str:
                async with session.get(url) as response:
                    return await response.text()

            assert await post("40") == 200
            assert (await poll()).startswith("40{")
            assert await post('427["voltage_data","' + "x" * 65 * KIB + '"]') == 200
            assert '"too_large"' in await poll()
            assert await post("x" * 300 * KIB) == 413
            for garbage in ("", "x", "\x1e" * 100, "b!", "4" + DEEP, "é" * 100):
                assert await post(garbage) == 200
            assert await post('42["voltage_data",1]\x1e42["voltage_data",2]') == 200
            assert '"voltage":2.0' in (await poll()).replace("2,", "2.0,")

    asyncio.run(scenario())


def test_a_thousand_visits_leave_nothing_behind() -> None:
    async def scenario() -> None:
        async with running_hub() as running:
            sizes = []
            for _ in range(3):
                for _ in range(100):
                    async with joined_client(running) as client:
                        await client.ask("voltage_data", 1.0)
                await running.until(lambda: running.hub.n_clients == 0)
                gc.collect()
                sizes.append((len(asyncio.all_tasks()), len(gc.get_objects())))
            assert sizes[2][0] <= sizes[0][0] + 5
            assert sizes[2][1] < sizes[0][1] * 1.2

    asyncio.run(scenario())
