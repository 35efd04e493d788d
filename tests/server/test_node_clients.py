"""The real `socket.io-client`, versions 3 and 4, against a real hub."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.core.devices import Right
from desktop_app.server.admission import new_device
from desktop_app.server.facts import ClientLeft, Traffic
from desktop_app.server.options import HubLimits, HubOptions
from desktop_app.storage.devices import DeviceStore
from tests.helpers.patience import PATIENCE_S
from tests.server.fakes import FakeScorer, fake_parts, live_result
from tests.server.hub_thread import HubThread
from tests.server.node_client import NodeClient

if TYPE_CHECKING:
    from collections.abc import Sequence

pytestmark = pytest.mark.node

FIVE_KEYS = {"anomaly_score", "is_anomaly", "confidence", "timestamp", "voltage"}
EVERY_CLIENT = pytest.mark.parametrize(
    ("version", "transports"),
    [(version, [first]) for version in (3, 4) for first in ("websocket", "polling")]
    + [(3, ["polling", "websocket"]), (4, ["polling", "websocket"])],
)


def legacy(**limits: Any) -> HubOptions:
    return HubOptions(port=0, legacy=True, limits=HubLimits(**limits))


@pytest.mark.parametrize("version", [3, 4])
def test_the_original_app_works_unchanged(version: int) -> None:
    with (
        HubThread(legacy()) as hub,
        NodeClient(hub.url, version=version, script="original_app.mjs") as app,
    ):
        app.next("connect")
        results = [app.payload("anomaly_result") for _ in range(5)]
        assert [result["voltage"] for result in results] == [3.3, 4.6, 2.75, 1.5, 1.6]
        assert [result["is_anomaly"] for result in results] == [False, True, False, False, False]
        for result in results:
            assert result.keys() >= FIVE_KEYS
            assert abs(result["timestamp"] - time.time()) < 60
        hub.publish([live_result(4.5, is_anomaly=True)])
        assert app.payload("anomaly_result")["voltage"] == 4.5


@EVERY_CLIENT
def test_every_client_sends_hears_and_is_acked(version: int, transports: Sequence[str]) -> None:
    with (
        HubThread(legacy()) as hub,
        NodeClient(hub.url, version=version, transports=transports) as client,
    ):
        assert client.payload("connect") in transports
        client.emit("voltage_data", ["1.0", {"voltage": 4.5}], ack_id=1)
        assert client.payload("anomaly_result")["cause"] == "NONE"
        assert client.payload("anomaly_result")["cause"] == "HIGH"
        assert client.ack(1) == {"ok": True}
        client.emit("voltage_data", {"voltage": "3,3"}, ack_id=2)
        ack = client.ack(2)
        assert (ack["ok"], ack["code"], ack["field"]) == (False, "bad_request", "voltage")
        client.emit("voltage_data")
        assert client.payload("server_error")["event"] == "voltage_data"
        hub.publish([live_result(4.75, is_anomaly=True)])
        live = client.payload("anomaly_result")
        assert (live["voltage"], live["source"]) == (4.75, "live")


@EVERY_CLIENT
def test_a_patient_of_this_computer_is_scored_however_the_client_connects(
    version: int, transports: Sequence[str]
) -> None:
    devices = DeviceStore(None)
    device, token = new_device("tablet", [Right.SUBMIT], 0.0)
    devices.add(device)
    parts = fake_parts(devices=devices, scorer=FakeScorer())
    options: dict[str, object] = {"auth": {"token": token}}
    with (
        HubThread(HubOptions(port=0), parts) as hub,
        NodeClient(hub.url, version=version, transports=transports, options=options) as client,
    ):
        assert client.payload("hello")["is_private"] is True
        client.emit("patient_data", {"request_id": "r-1", "patient": {"Age": 50}}, ack_id=1)
        assert client.ack(1) == {"ok": True, "request_id": "r-1"}


@EVERY_CLIENT
def test_without_legacy_a_client_hears_why_and_no_data(
    version: int, transports: Sequence[str]
) -> None:
    options = {"reconnection": False, "auth": {"token": "guess"}}
    with (
        HubThread(HubOptions(port=0)) as hub,
        NodeClient(hub.url, version=version, transports=transports, options=options) as client,
    ):
        assert client.payload("connect_error") == "unauthorized"
        assert [fact for fact in hub.facts if not isinstance(fact, Traffic)] == []


@pytest.mark.parametrize("transport", ["websocket", "polling"])
def test_an_oversize_message_is_acked_and_the_client_stays(transport: str) -> None:
    with HubThread(legacy()) as hub, NodeClient(hub.url, transports=[transport]) as client:
        client.next("connect")
        client.emit("voltage_data", "x" * 70_000, ack_id=1)
        assert client.ack(1)["code"] == "too_large"
        client.emit("voltage_data", 1.0, ack_id=2)
        assert client.ack(2) == {"ok": True}


@pytest.mark.usefixtures("undisturbed")
def test_a_flood_is_cut_and_a_neighbour_does_not_notice() -> None:
    with (
        HubThread(legacy()) as hub,
        NodeClient(hub.url) as neighbour,
        NodeClient(hub.url, options={"reconnection": False}) as flooder,
    ):
        neighbour.next("connect")
        flooder.next("connect")
        flooder.flood("voltage_data", 1.0, times=5000)
        assert flooder.payload("server_error")["code"] == "rate_limited"
        flooder.next("disconnect")
        neighbour.emit("voltage_data", 1.0, ack_id=1)
        assert neighbour.ack(1, within_s=2) == {"ok": True}


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be frozen on Windows")
def test_a_frozen_client_is_cut_and_a_healthy_one_loses_nothing() -> None:
    options = legacy(queue_messages=16, stalled_s=0.5)
    with (
        HubThread(options) as hub,
        NodeClient(hub.url) as healthy,
        NodeClient(hub.url, options={"reconnection": False}) as frozen,
    ):
        healthy.next("connect")
        frozen.next("connect")
        frozen.freeze()
        big = live_result(1.0)
        big["cause"] = "x" * 50_000
        sent = 0
        deadline_s = time.monotonic() + PATIENCE_S
        while not any(isinstance(fact, ClientLeft) for fact in hub.facts):
            assert time.monotonic() < deadline_s
            big["timestamp"] = sent
            hub.publish([big])
            assert healthy.payload("anomaly_result")["timestamp"] == sent
            sent += 1
        frozen.thaw()
        frozen.next("disconnect")


@pytest.mark.usefixtures("undisturbed")
def test_clients_come_back_when_the_hub_is_restarted_on_its_port() -> None:
    with HubThread(legacy()) as first:
        client = NodeClient(first.url)
        client.__enter__()
        client.next("connect")
        began_s = time.monotonic()
    try:
        assert time.monotonic() - began_s < 1.0
        assert client.payload("disconnect") == "transport close"
        with HubThread(HubOptions(port=first.port, legacy=True)):
            client.next("connect", within_s=3)
            client.emit("voltage_data", 1.0, ack_id=1)
            assert client.ack(1) == {"ok": True}
    finally:
        client.__exit__(None, None, None)


def test_every_client_hears_every_live_result_in_order() -> None:
    with HubThread(legacy()) as hub:
        clients = [NodeClient(hub.url, version=3 + n % 2) for n in range(4)]
        for client in clients:
            client.__enter__()
        try:
            for client in clients:
                client.next("connect")
            for volts in range(50):
                hub.publish([live_result(float(volts))])
            for client in clients:
                heard = [client.payload("anomaly_result")["voltage"] for _ in range(50)]
                assert heard == list(range(50))
        finally:
            for client in clients:
                client.__exit__(None, None, None)
