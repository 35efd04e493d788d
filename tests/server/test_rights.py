"""What a device may do follows from its token and its rights, and from nothing else."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from desktop_app.core.clock import SystemClock
from desktop_app.core.devices import Right
from desktop_app.server.admission import new_device
from desktop_app.server.facts import AllowLegacy, Predicted
from desktop_app.server.options import HubLimits, HubOptions
from desktop_app.storage.devices import DeviceStore
from tests.server.fakes import FakeScorer, fake_parts, live_result
from tests.server.raw_client import RawClient, joined_client, raw_client, running_hub

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from tests.server.raw_client import RunningHub

PATIENT = {"request_id": "r-1", "patient": {"Age": 50}}


class House:
    """A hub without legacy mode and the tokens of its devices."""

    def __init__(self) -> None:
        self.devices = DeviceStore(None)
        self.parts = fake_parts(devices=self.devices, scorer=FakeScorer())
        self.tokens: dict[str, str] = {}

    def pair(self, name: str, *rights: Right) -> None:
        device, self.tokens[name] = new_device(name, rights, 0.0)
        self.devices.add(device)

    def revoke(self, name: str) -> None:
        for device in self.devices.devices():
            if device.name == name:
                self.devices.revoke(device.device_id)

    def open(self, **limits: Any) -> AbstractAsyncContextManager[RunningHub]:
        options = HubOptions(port=0, limits=HubLimits(**limits))
        return running_hub(options=options, parts=self.parts)

    def client(self, running: RunningHub, name: str) -> AbstractAsyncContextManager[RawClient]:
        return joined_client(running, {"token": self.tokens[name]})


@pytest.fixture
def house() -> House:
    house = House()
    house.pair("viewer")
    house.pair("tablet", Right.SUBMIT)
    house.pair("ward", Right.STATION)
    return house


def test_a_device_is_greeted_by_name_and_rights(house: House) -> None:
    async def scenario() -> None:
        async with house.open() as running, house.client(running, "tablet") as client:
            assert client.hello["device"] == "tablet"
            assert client.hello["rights"] == ["submit"]
            assert client.hello["is_legacy"] is False
            assert client.hello["is_private"] is True
        assert {d.name: d.last_seen_s > 0 for d in house.devices.devices()} == {
            "viewer": False,
            "tablet": True,
            "ward": False,
        }

    asyncio.run(scenario())


def test_a_viewer_hears_the_voltage_and_may_send_nothing(house: House) -> None:
    async def scenario() -> None:
        async with house.open() as running, house.client(running, "viewer") as client:
            running.publish([live_result(2.0)])
            assert (await client.event("anomaly_result"))["voltage"] == 2.0
            for event, payload in (("voltage_data", 1.0), ("patient_data", PATIENT)):
                assert (await client.ask(event, payload))["code"] == "not_allowed"
            ack = await client.ask("subscribe", {"topics": ["dashboard"]})
            assert ack["code"] == "not_allowed"

    asyncio.run(scenario())


def test_a_patients_result_goes_to_its_sender_and_to_stations_alone(house: House) -> None:
    async def scenario() -> None:
        async with (
            house.open() as running,
            house.client(running, "tablet") as tablet,
            house.client(running, "tablet") as twin,
            house.client(running, "viewer") as viewer,
            house.client(running, "ward") as ward,
        ):
            everything = ["results", "events", "trace", "status"]
            await viewer.ask("subscribe", {"topics": everything})
            ack = await ward.ask("subscribe", {"topics": ["dashboard"]})
            assert ack["snapshot"]["dashboard"]["totals"]["predictions"] == 0
            await tablet.emit("patient_data", PATIENT, ack_id=1)
            prediction = await tablet.event("prediction")
            assert (prediction["request_id"], prediction["client"]) == ("r-1", "tablet")
            assert await tablet.ack() == {"ok": True, "request_id": "r-1"}
            seen = await heard_until(ward, "dashboard_update")
            assert seen["prediction"] == prediction
            update = seen["dashboard_update"]
            assert update["totals"] == {"predictions": 1, "high_risk": 1, "clients": 4}
            assert update["risk_distribution"] == {"Low": 0, "Medium": 0, "High": 1}
            assert update["last"][0]["client"] == "tablet"
            assert [fact for fact in running.facts if isinstance(fact, Predicted)]
            for other in (viewer, twin):
                await other.emit("unsubscribe", {"topics": everything}, ack_id=9)
                heard = await packets_until(other, "439")
                assert not [packet for packet in heard if "prediction" in packet]

    asyncio.run(scenario())


def test_an_invented_patient_is_listed_and_counted_in_no_total(house: House) -> None:
    async def scenario() -> None:
        async with (
            house.open() as running,
            house.client(running, "tablet") as tablet,
            house.client(running, "ward") as ward,
        ):
            await ward.ask("subscribe", {"topics": ["dashboard"]})
            await tablet.emit("patient_data", {**PATIENT, "is_demo": True}, ack_id=1)
            seen = await heard_until(ward, "dashboard_update")
            assert seen["prediction"]["is_demo"]
            update = seen["dashboard_update"]
            assert update["totals"]["predictions"] == update["totals"]["high_risk"] == 0
            assert (update["trend"], update["last"][0]["is_demo"]) == ([], True)

    asyncio.run(scenario())


async def heard_until(client: RawClient, last: str) -> dict[str, Any]:
    """The last payload of every event, up to the overview that lists a prediction."""
    heard: dict[str, Any] = {}
    while not heard.get(last, {}).get("last"):
        event, payload = json.loads((await client.packet())[2:])
        heard[event] = payload
    return heard


async def packets_until(client: RawClient, last: str) -> list[str]:
    packets = [await client.packet()]
    while not packets[-1].startswith(last):
        packets.append(await client.packet())
    return packets


@pytest.mark.parametrize(
    ("patient", "field"),
    [
        ({"Age": -1}, "patient.Age"),
        ({"Name": 1}, None),
        ({"Age": "50"}, "patient[...]"),
        ({}, "patient"),
    ],
)
def test_an_impossible_patient_is_refused_with_the_field(
    house: House, patient: dict[str, Any], field: str | None
) -> None:
    async def scenario() -> None:
        async with house.open() as running, house.client(running, "tablet") as client:
            ack = await client.ask("patient_data", {"request_id": "r", "patient": patient})
            assert (ack["ok"], ack["code"], ack["field"]) == (False, "bad_request", field)

    asyncio.run(scenario())


def test_a_legacy_client_sends_no_patient() -> None:
    async def scenario() -> None:
        parts = fake_parts(scorer=FakeScorer())
        async with running_hub(parts=parts) as running, joined_client(running) as client:
            assert (await client.ask("patient_data", PATIENT))["code"] == "not_allowed"
            ack = await client.ask("subscribe", {"topics": ["dashboard"]})
            assert ack["code"] == "not_allowed"

    asyncio.run(scenario())


def test_a_line_that_a_proxy_handed_on_is_not_private(house: House) -> None:
    async def scenario() -> None:
        headers = {"X-Forwarded-For": "203.0.113.7"}
        async with house.open() as running, raw_client(running, headers=headers) as client:
            await client.connect({"token": house.tokens["tablet"]})
            assert (await client.event("hello"))["is_private"] is False
            assert (await client.ask("patient_data", PATIENT))["code"] == "tls_required"

    asyncio.run(scenario())


def test_guessing_locks_the_address_out() -> None:
    async def scenario() -> None:
        limits = HubLimits(burst_guesses=3, guesses_per_s=0.001)
        async with running_hub(legacy=False, limits=limits) as running:
            codes = []
            for _ in range(5):
                async with raw_client(running) as client:
                    codes.append(await client.connect({"token": "x" * 43}))
            assert codes[:3] == ['44{"message":"unauthorized"}'] * 3
            assert codes[3:] == ['44{"message":"rate_limited"}'] * 2

    asyncio.run(scenario())


@pytest.mark.parametrize(
    "auth",
    [
        {"token": "x" * 43},
        {"token": ""},
        {"token": 7},
        {"token": "x" * 10_000},
        {"pairing": {"code": "x" * 22, "commitment": "0" * 64}},
        {"pairing": {"code": "x"}},
    ],
)
def test_a_wrong_token_gets_nothing_even_in_legacy_mode(auth: object) -> None:
    async def scenario() -> None:
        async with running_hub() as running, raw_client(running) as client:
            assert await client.connect(auth) == '44{"message":"unauthorized"}'
            running.publish([live_result(1.0)])
            assert await client.closed() == []

    asyncio.run(scenario())


def test_a_client_of_another_version_is_told_so(house: House) -> None:
    async def scenario() -> None:
        async with house.open() as running, raw_client(running) as client:
            answer = await client.connect({"token": house.tokens["viewer"], "protocol": [2]})
            assert answer == '44{"message":"unsupported_version"}'

    asyncio.run(scenario())


def test_a_revoked_device_is_told_and_sent_away_at_once(house: House) -> None:
    async def scenario() -> None:
        async with (
            house.open() as running,
            house.client(running, "viewer") as viewer,
            house.client(running, "tablet") as tablet,
        ):
            house.revoke("viewer")
            assert (await viewer.event("server_notice"))["kind"] == "revoked"
            assert "41" in await viewer.closed()
            assert (await tablet.ask("voltage_data", 1.0)) == {"ok": True}
            async with raw_client(running) as again:
                answer = await again.connect({"token": house.tokens["viewer"]})
                assert answer == '44{"message":"unauthorized"}'

    asyncio.run(scenario())


def test_connections_of_one_device_share_what_it_may_send(house: House) -> None:
    async def scenario() -> None:
        async with (
            house.open(samples_per_s=0.001, burst_samples=10) as running,
            house.client(running, "tablet") as one,
            house.client(running, "tablet") as two,
        ):
            assert (await one.ask("voltage_data", [1.0] * 8))["ok"] is True
            assert (await two.ask("voltage_data", [1.0] * 8))["code"] == "rate_limited"

    asyncio.run(scenario())


def test_legacy_mode_ends_by_itself_and_by_hand() -> None:
    async def scenario() -> None:
        clock = SystemClock()
        options = HubOptions(port=0, legacy=True, legacy_s=60.0)
        async with running_hub(options=options) as running:
            assert 0.0 < running.legacy[0] - clock.now_s() <= 60.0
            async with joined_client(running) as client:
                running.publish([AllowLegacy(0.05)])
                assert (await client.event("server_notice"))["kind"] == "legacy_ended"
                await client.closed()
            async with raw_client(running) as late:
                assert await late.connect() == '44{"message":"unauthorized"}'
            running.publish([AllowLegacy(60.0)])
            async with joined_client(running) as client:
                running.publish([AllowLegacy(0.0)])
                assert (await client.event("server_notice"))["kind"] == "legacy_ended"
            begun, shorter, ended, again, *_ = running.legacy
            assert shorter < begun
            assert ended == 0.0
            assert again > begun

    asyncio.run(scenario())


def test_the_api_tells_devices_more_than_others(house: House) -> None:
    async def scenario() -> None:
        async with house.open() as running, aiohttp.ClientSession() as session:
            for token, status in ((house.tokens["viewer"], 200), ("x" * 43, 401), ("", 401)):
                headers = {"Authorization": f"Bearer {token}"}
                async with session.get(f"{running.url}/api/form", headers=headers) as response:
                    assert response.status == status
            far = {"X-Forwarded-For": "203.0.113.7"}
            async with session.get(f"{running.url}/api/status", headers=far) as response:
                assert await response.json() == {"status": "ok", "protocol": 1}
            far["Authorization"] = f"Bearer {house.tokens['viewer']}"
            async with session.get(f"{running.url}/api/status", headers=far) as response:
                assert (await response.json())["model"] == FakeScorer.model_id

    asyncio.run(scenario())
