"""What a hostile or broken client may try, and what the others notice of it: nothing."""

from __future__ import annotations

import asyncio
import json

import aiohttp
import pytest

from desktop_app.server.facts import ClientLeft
from desktop_app.server.options import HubLimits
from tests.server.raw_client import assert_healthy, joined_client, running_hub

KIB = 1024
DEEP = "[" * 60_000


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
        limits = HubLimits(
            burst_events=10, burst_refusals=20, events_per_s=0.001, refusals_per_s=0.001
        )
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
        limits = HubLimits(
            burst_events=10, burst_refusals=5, events_per_s=0.001, refusals_per_s=0.001
        )
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
        limits = HubLimits(samples_per_s=0.01, burst_samples=100)
        async with running_hub(limits=limits) as running, joined_client(running) as client:
            assert await client.ask("voltage_data", [1.0] * 100, ack_id=1) == {"ok": True}
            ack = await client.ask("voltage_data", [1.0] * 90, ack_id=2)
            assert ack["code"] == "rate_limited"
            # Ninety of them come back in two hours and a half.
            assert 0 < ack["retry_after_ms"] <= 9_000_000

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
