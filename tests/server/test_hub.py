from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import aiohttp
import pytest

from desktop_app.core.clock import SystemClock
from desktop_app.core.errors import HubError
from desktop_app.server.facts import ClientJoined, ClientLeft, StationStatus
from desktop_app.server.hub import Hub
from desktop_app.server.listening import PortInUseError
from desktop_app.server.options import HubLimits, HubOptions
from tests.server.fakes import LimitDetector, fake_parts, live_result
from tests.server.raw_client import joined_client, raw_client, running_hub

if TYPE_CHECKING:
    from desktop_app.core.messages import SampleBlock, Verdicts

FIVE_KEYS = ("anomaly_score", "is_anomaly", "confidence", "timestamp", "voltage")


def test_a_legacy_client_is_admitted_and_its_voltage_judged() -> None:
    async def scenario() -> None:
        async with running_hub() as running, joined_client(running) as client:
            await client.emit("voltage_data", {"voltage": 4.5, "timestamp": 1_700_000_000})
            result = await client.event("anomaly_result")
            assert all(key in result for key in FIVE_KEYS)
            assert result["is_anomaly"] is True
            assert result["voltage"] == 4.5
            assert result["timestamp"] == 1_700_000_000
            assert (result["channel"], result["cause"]) == (0, "HIGH")
            assert (result["v"], result["source"]) == (1, "client")

    asyncio.run(scenario())


def test_a_list_gives_one_result_each_before_the_ack() -> None:
    async def scenario() -> None:
        async with running_hub() as running, joined_client(running) as client:
            await client.emit("voltage_data", [1, {"voltage": 4.5}, 2], ack_id=7)
            volts = [(await client.event("anomaly_result"))["voltage"] for _ in range(3)]
            assert volts == [1, 4.5, 2]
            assert await client.ack(7) == {"ok": True}

    asyncio.run(scenario())


def test_voltages_under_one_key_give_one_result_each_and_the_ack_its_name() -> None:
    async def scenario() -> None:
        async with running_hub() as running, joined_client(running) as client:
            sent = {"voltage": [1, 4.5], "timestamp": 50, "sampling_rate": 4, "request_id": "r-1"}
            await client.emit("voltage_data", sent, ack_id=7)
            results = [await client.event("anomaly_result") for _ in range(2)]
            assert [result["voltage"] for result in results] == [1, 4.5]
            assert [result["timestamp"] for result in results] == [50, 50.25]
            assert await client.ack(7) == {"ok": True, "request_id": "r-1"}

    asyncio.run(scenario())


def test_a_long_list_is_answered_completely_through_a_short_queue() -> None:
    async def scenario() -> None:
        limits = HubLimits(queue_messages=4)
        async with running_hub(limits=limits) as running, joined_client(running) as client:
            await client.emit("voltage_data", list(range(1000)), ack_id=1)
            volts = [(await client.event("anomaly_result"))["voltage"] for _ in range(1000)]
            assert volts == list(range(1000))
            assert await client.ack() == {"ok": True}

    asyncio.run(scenario())


def test_each_client_has_a_detector_of_its_own() -> None:
    async def scenario() -> None:
        async with (
            running_hub() as running,
            joined_client(running) as one,
            joined_client(running) as other,
        ):
            await one.emit("voltage_data", 0.5)
            await one.event("anomaly_result")
            await other.emit("voltage_data", 3.5)
            assert (await other.event("anomaly_result"))["cause"] == "NONE"
            await one.emit("voltage_data", 3.5)
            assert (await one.event("anomaly_result"))["cause"] == "SPIKE"

    asyncio.run(scenario())


def test_live_results_reach_everybody_and_answers_only_who_asked() -> None:
    async def scenario() -> None:
        async with (
            running_hub() as running,
            joined_client(running) as one,
            joined_client(running) as other,
        ):
            await one.emit("voltage_data", 1.25)
            assert (await one.event("anomaly_result"))["source"] == "client"
            running.publish([live_result(2.0), live_result(4.5, is_anomaly=True)])
            for client in (one, other):
                first = await client.event("anomaly_result")
                assert (first["voltage"], first["source"]) == (2.0, "live")
                assert (await client.event("anomaly_result"))["is_anomaly"] is True

    asyncio.run(scenario())


def test_without_legacy_nobody_is_admitted_and_nothing_is_sent() -> None:
    async def scenario() -> None:
        async with running_hub(legacy=False) as running:

            async def visit(auth: object) -> None:
                async with raw_client(running) as client:
                    assert await client.connect(auth) == '44{"message":"unauthorized"}'
                    running.publish([live_result(1.0)])
                    assert await client.closed() == []

            auths: tuple[object, ...] = (None, {}, {"token": "guess"}, "token", 7, [1])
            await asyncio.gather(*[visit(auth) for auth in auths])
            assert running.facts == []

    asyncio.run(scenario())


def test_clients_are_counted_as_they_come_and_go() -> None:
    async def scenario() -> None:
        async with running_hub() as running:
            async with joined_client(running):
                assert running.facts == [ClientJoined("127.0.0.1", 1, "Legacy client")]
            await running.until(lambda: running.hub.n_clients == 0)
            assert running.facts[1:] == [
                ClientLeft("127.0.0.1", 0, "transport close", "Legacy client")
            ]

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("payload", "field"),
    [("x", None), (None, None), ([1, None], "[1]"), ({"voltage": "3 V"}, "voltage"), ([], None)],
)
def test_a_bad_payload_is_acked_or_answered_and_the_client_goes_on(
    payload: object, field: str | None
) -> None:
    async def scenario() -> None:
        async with running_hub() as running, joined_client(running) as client:
            ack = await client.ask("voltage_data", payload)
            assert (ack["ok"], ack["code"], ack["field"]) == (False, "bad_request", field)
            assert ack["message"]
            await client.emit("voltage_data", payload)
            error = await client.event("server_error")
            assert (error["code"], error["field"]) == ("bad_request", field)
            assert error["event"] == "voltage_data"
            assert (await client.ask("voltage_data", 1.0)) == {"ok": True}

    asyncio.run(scenario())


def test_a_client_cannot_raise_the_servers_own_events() -> None:
    async def scenario() -> None:
        async with running_hub() as running, joined_client(running) as client:
            for event in ("connect", "disconnect", "message", "no_such_event"):
                assert (await client.ask(event, 1))["code"] == "bad_request"
            assert running.facts == [ClientJoined("127.0.0.1", 1, "Legacy client")]
            assert (await client.ask("voltage_data", 1.0)) == {"ok": True}

    asyncio.run(scenario())


def test_a_detector_that_fails_is_an_internal_error_for_that_client_alone(
    caplog: pytest.LogCaptureFixture,
) -> None:
    class Broken(LimitDetector):
        def update(self, block: SampleBlock) -> Verdicts:
            if block.volts[0, 0] == 3:
                raise ZeroDivisionError
            return super().update(block)

    async def scenario() -> None:
        async with running_hub(new_detector=Broken) as running, joined_client(running) as client:
            ack = await client.ask("voltage_data", 3)
            assert (ack["ok"], ack["code"]) == (False, "internal")
            assert "ZeroDivision" not in ack["message"]
            assert (await client.ask("voltage_data", 1.0)) == {"ok": True}

    asyncio.run(scenario())
    assert "ZeroDivisionError" in caplog.text


def test_status_tells_this_computer_more_than_others() -> None:
    async def scenario() -> None:
        async with (
            running_hub() as running,
            joined_client(running),
            aiohttp.ClientSession() as session,
        ):
            running.publish([StationStatus("LIVE", "COM3", 10.0)])
            async with session.get(f"{running.url}/api/status") as response:
                status = await response.json()
                assert response.headers["X-Content-Type-Options"] == "nosniff"
                assert response.headers["Server"] == "vigil"
                assert "Access-Control-Allow-Origin" not in response.headers
            assert status["status"] == "ok"
            assert status["protocol"] == 1
            assert status["state"] == "LIVE"
            assert status["source"] == "COM3"
            assert status["rate"] == 10.0
            assert status["clients"] == 1
            assert status["version"]
            assert status["uptime"] >= 0
            proxied = {"X-Forwarded-For": "203.0.113.7"}
            async with session.get(f"{running.url}/api/status", headers=proxied) as response:
                assert await response.json() == {"status": "ok", "protocol": 1}

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/", 404),
        ("/api", 404),
        ("/api/", 404),
        ("/api/status/", 404),
        ("/socket.io", 404),
        ("/static/", 404),
        ("/../../etc/passwd", 404),
        ("/%2e%2e/%2e%2e/etc/passwd", 404),
        ("/api/..%2f..%2fetc/passwd", 404),
        ("/socket.io/", 400),
        ("/socket.io/?EIO=3&transport=polling", 400),
        ("/socket.io/?EIO=4&transport=carrier_pigeon", 400),
        ("/socket.io/?EIO=4&transport=websocket", 400),
        ("/socket.io/?EIO=4&transport=polling&sid=guess", 400),
        ("/socket.io/?EIO=4&transport=polling&j=0", 400),
        ("/socket.io/?EIO=4&transport=polling&sid=a%0d%0aX-Evil:1", 400),
    ],
)
def test_nothing_else_is_served(path: str, status: int) -> None:
    async def scenario() -> None:
        async with running_hub() as running:
            reader, writer = await asyncio.open_connection("127.0.0.1", running.address.port)
            host = f"127.0.0.1:{running.address.port}"
            writer.write(f"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            writer.close()
            assert head.startswith(f"HTTP/1.1 {status}")
            assert "X-Evil" not in head
            assert running.facts == []

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nothing", 404, "not_found"),
        ("POST", "/nothing/at/all", 405, "not_allowed"),
        ("POST", "/api/status", 405, "not_allowed"),
        ("DELETE", "/api/form", 405, "not_allowed"),
        ("GET", "/socket.io/?EIO=3&transport=polling", 400, "unsupported_version"),
        ("GET", "/socket.io/?EIO=4&transport=websocket", 400, "bad_request"),
        ("POST", "/socket.io/?EIO=4&transport=polling", 400, "bad_request"),
        ("DELETE", "/socket.io/?EIO=4&transport=polling", 405, "not_allowed"),
    ],
)
def test_every_refused_request_is_answered_in_one_shape(
    method: str, path: str, status: int, code: str
) -> None:
    async def scenario() -> None:
        async with (
            running_hub() as running,
            aiohttp.ClientSession() as session,
            session.request(method, f"{running.url}{path}") as response,
        ):
            assert response.status == status
            assert response.content_type == "application/json"
            answer = await response.json()
            assert answer.keys() == {"code", "message"}
            assert answer["code"] == code
            assert answer["message"].endswith(".")
            if status == 405 and "socket.io" not in path:
                assert response.headers["Allow"] == "GET, HEAD"
                assert "GET, HEAD" in answer["message"]

    asyncio.run(scenario())


def test_a_port_in_use_is_an_error_with_a_proposal() -> None:
    async def scenario() -> None:
        async with running_hub() as running:
            options = HubOptions(port=running.address.port)
            second = Hub(options, fake_parts(), clock=SystemClock(), report=lambda _: None)
            with pytest.raises(PortInUseError, match=str(running.address.port)):
                await second.start()
            await second.stop()

    asyncio.run(scenario())


def test_a_hub_on_an_impossible_address_is_an_error() -> None:
    async def scenario() -> None:
        async with running_hub(options=HubOptions(host="203.0.113.7", port=0)):
            pass

    with pytest.raises(HubError, match="not an address of this computer"):
        asyncio.run(scenario())


@pytest.mark.usefixtures("undisturbed")
def test_stopping_is_quick_and_the_port_is_free_at_once() -> None:
    async def scenario() -> None:
        loop = asyncio.get_running_loop()
        async with running_hub() as running, joined_client(running) as client:
            began_s = loop.time()
            await running.hub.stop()
            assert loop.time() - began_s < 1.0
            # No packet says that the session is over: python-socketio would stay away for good.
            (notice,) = await client.closed()
            assert '"kind":"shutdown"' in notice
            again = HubOptions(port=running.address.port, legacy=True)
            async with running_hub(options=again) as second, joined_client(second) as client:
                assert (await client.ask("voltage_data", 1.0)) == {"ok": True}
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(scenario())


def test_stopping_twice_and_publishing_afterwards_do_nothing() -> None:
    async def scenario() -> None:
        async with running_hub() as running:
            await running.hub.stop()
            await running.hub.stop()
            running.publish([live_result(1.0)])

    asyncio.run(scenario())


def test_an_ipv6_hub_answers_on_its_address() -> None:
    async def scenario() -> None:
        async with (
            running_hub(options=HubOptions(host="::1", port=0, legacy=True)) as running,
            joined_client(running) as client,
        ):
            assert running.url.startswith("http://[::1]:")
            assert (await client.ask("voltage_data", 1.0)) == {"ok": True}

    asyncio.run(scenario())
