"""Two `vigil serve` processes behind one Redis: clients of either are clients of both."""

from __future__ import annotations

import asyncio
import json
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.compose.hub import DEVICES_FILE
from desktop_app.core.devices import Right
from desktop_app.risk.schema import SAMPLE_PATIENTS
from desktop_app.server.admission import new_device
from desktop_app.storage.devices import DeviceStore
from tests.cli.test_serve import serving
from tests.helpers.patience import PATIENCE_S
from tests.server.raw_client import RawClient, joined_client
from tests.server.redis_server import redis_server
from tests.server.test_relay import is_up

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow

PATIENT = dict(SAMPLE_PATIENTS["Sample B, several findings"])


class TwoHubs:
    """`station` broadcasts a demo, `other` has no source; they share devices and events."""

    def __init__(self, folder: Path, queue: str, station: str, other: str) -> None:
        self.queue = queue
        self.station = SimpleNamespace(url=station)
        self.other = SimpleNamespace(url=other)
        self._devices = DeviceStore(folder / DEVICES_FILE)

    def pair(self, name: str, *rights: Right) -> dict[str, str]:
        """What a new device says when it connects."""
        device, token = new_device(name, rights, 0.0)
        self._devices.add(device)
        return {"token": token}

    def revoke(self, name: str) -> None:
        """Take a device off the list, as `--revoke` does."""
        (device,) = [one for one in self._devices.devices() if one.name == name]
        self._devices.revoke(device.device_id)


@pytest.fixture(scope="module")
def hubs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TwoHubs]:
    place = tmp_path_factory.mktemp("together")
    folder = place / "hub"
    with (
        redis_server(place) as queue,
        serving("--message-queue", queue, "--data-dir", str(folder), "--source", "demo") as (_, a),
        serving("--message-queue", queue, "--data-dir", str(folder)) as (_, b),
    ):
        asyncio.run(is_up(queue, 2))
        yield TwoHubs(folder, queue, a["url"], b["url"])


async def next_event(client: RawClient, name: str) -> Any:
    """The payload of the next event of that name, whatever comes before."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            packet = await client.packet(PATIENCE_S)
            if packet.startswith(f'42["{name}"'):
                return json.loads(packet[2:])[1]


def test_what_one_hub_watches_the_clients_of_both_hear(hubs: TwoHubs) -> None:
    async def scenario() -> None:
        async with (
            joined_client(hubs.station, hubs.pair("Here")) as here,
            joined_client(hubs.other, hubs.pair("There")) as there,
        ):
            await there.ask("subscribe", {"topics": ["trace", "status"]})
            told = await next_event(there, "anomaly_result")
            result = await next_event(here, "anomaly_result")
            # A busy hub leaves ordinary results out, and not the same ones for everybody.
            while result["timestamp"] != told["timestamp"]:
                if result["timestamp"] < told["timestamp"]:
                    result = await next_event(here, "anomaly_result")
                else:
                    told = await next_event(there, "anomaly_result")
            assert {**told, "seq": 0} == {**result, "seq": 0}
            assert (await next_event(there, "trace"))["columns"]
            while (status := await next_event(there, "station_status"))["state"] != "DEMO":
                pass
            while status["clients"] != 2:
                status = await next_event(there, "station_status")

    asyncio.run(scenario())


def test_a_patient_sent_to_one_hub_is_in_the_overview_of_the_other(hubs: TwoHubs) -> None:
    async def scenario() -> None:
        async with (
            joined_client(hubs.station, hubs.pair("Ward", Right.STATION)) as ward,
            joined_client(hubs.other, hubs.pair("Tablet", Right.SUBMIT)) as tablet,
        ):
            await ward.ask("subscribe", {"topics": ["dashboard"]})
            await tablet.emit("patient_data", {"request_id": "r-1", "patient": PATIENT}, ack_id=1)
            # Both listen meanwhile: who answers no ping while a model is loaded is sent away.
            mine, seen = await asyncio.gather(
                next_event(tablet, "prediction"), next_event(ward, "prediction")
            )
            assert (seen["request_id"], seen["client"]) == ("r-1", "Tablet")
            assert seen["anomaly_score"] == mine["anomaly_score"]
            async with joined_client(hubs.station, hubs.pair("Viewer")) as viewer:
                await all_are_seen(ward)
                ack = await viewer.ask("voltage_data", 1.0)
                assert ack["code"] == "not_allowed"

    asyncio.run(scenario())


async def all_are_seen(ward: RawClient) -> None:
    """The overview comes to list those three; a client of another test may leave meanwhile."""
    names: set[str] = set()
    while names != {"Ward", "Tablet", "Viewer"}:
        update = await next_event(ward, "dashboard_update")
        names = {one["name"] for one in update["clients"]}
    assert update["totals"] == {"predictions": 1, "high_risk": 1, "clients": 3}


def test_who_is_revoked_is_sent_away_by_both(hubs: TwoHubs) -> None:
    async def scenario() -> None:
        auth = hubs.pair("Lost phone")
        async with (
            joined_client(hubs.station, auth) as here,
            joined_client(hubs.other, auth) as there,
        ):
            hubs.revoke("Lost phone")
            for client in (here, there):
                assert (await next_event(client, "server_notice"))["kind"] == "revoked"

    asyncio.run(scenario())


def test_when_one_hub_is_killed_the_other_goes_on(tmp_path: Path) -> None:
    folder = tmp_path / "hub"
    with (
        redis_server(tmp_path) as queue,
        serving("--message-queue", queue, "--data-dir", str(folder), "--legacy") as (dying, _),
        serving("--message-queue", queue, "--data-dir", str(folder), "--legacy") as (_, line),
    ):
        asyncio.run(is_up(queue, 2))
        dying.kill()

        async def scenario() -> None:
            await is_up(queue, 1)
            async with joined_client(SimpleNamespace(url=line["url"])) as client:
                assert (await client.ask("voltage_data", 1.0)) == {"ok": True}

        asyncio.run(scenario())
