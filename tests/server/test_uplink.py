"""A station that is a client of another station's hub: every prediction arrives, each once."""

from __future__ import annotations

import asyncio
import gc
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from socketio.exceptions import ConnectionError as NotConnected

from desktop_app.core.devices import Right
from desktop_app.server.admission import new_device
from desktop_app.server.facts import Predicted
from desktop_app.server.messages import Brief
from desktop_app.server.options import HubOptions
from desktop_app.server.requests import STATION_ITEMS
from desktop_app.server.uplink import Uplink, put, run_uplink
from desktop_app.server.uplink_state import UplinkOptions, UplinkState, UplinkStatus
from desktop_app.storage.devices import DeviceStore
from desktop_app.storage.outbox import OutboxFullError, OutboxStore
from tests.server.fakes import fake_parts
from tests.server.raw_client import joined_client, running_hub

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.server.parts import HubParts
    from tests.server.raw_client import RunningHub


def brief(n: int) -> Brief:
    return Brief("Window", f"r-{n}", n, "High", "High", 0.9, 0.7)


class Station:
    """An uplink in a thread, as the app runs it."""

    def __init__(self, outbox: OutboxStore) -> None:
        self.outbox = outbox
        self.statuses: list[UplinkStatus] = []

    @contextmanager
    def joined(self, url: str, token: str, fingerprint: str = "") -> Iterator[None]:
        stop = threading.Event()
        options = UplinkOptions(url, token, fingerprint, "Ward 3")
        thread = threading.Thread(
            target=run_uplink, args=(options, self.outbox, stop, self.statuses.append)
        )
        thread.start()
        try:
            yield
        finally:
            stop.set()
            thread.join()


class Hospital:
    """A hub with one device that may report."""

    def __init__(self, *rights: Right) -> None:
        devices = DeviceStore(None)
        device, self.token = new_device("Ward 3", rights or (Right.SUBMIT,), 0.0)
        devices.add(device)
        self.parts: HubParts = fake_parts(devices=devices)


def heard(running: RunningHub) -> list[str]:
    return [fact.brief.request_id for fact in running.facts if isinstance(fact, Predicted)]


def test_what_waited_arrives_in_order_and_leaves_the_outbox() -> None:
    async def scenario() -> None:
        hospital, station = Hospital(), Station(OutboxStore(None))
        for n in range(120):
            put(station.outbox, brief(n))
        async with running_hub(legacy=False, parts=hospital.parts) as running:
            with station.joined(running.url, hospital.token):
                await running.until(lambda: station.outbox.count() == 0)
                put(station.outbox, brief(120))
                await running.until(lambda: len(heard(running)) == 121)
            assert heard(running) == [f"r-{n}" for n in range(121)]
            (name,) = {f.brief.client for f in running.facts if isinstance(f, Predicted)}
            assert name == "Ward 3: Window"
        states = [status.state for status in station.statuses]
        assert states[0] is UplinkState.CONNECTING
        assert UplinkState.CONNECTED in states
        assert states[-1] is UplinkState.OFF

    asyncio.run(scenario())


def test_the_line_is_made_again_and_nothing_is_told_twice() -> None:
    async def scenario() -> None:
        hospital, station = Hospital(), Station(OutboxStore(None))
        async with running_hub(legacy=False, parts=hospital.parts) as first:
            with station.joined(first.url, hospital.token):
                put(station.outbox, brief(1))
                await first.until(lambda: heard(first) == ["r-1"])
                await first.hub.stop()
                put(station.outbox, brief(2))
                options = HubOptions(port=first.address.port)
                async with running_hub(options=options, parts=hospital.parts) as second:
                    await second.until(lambda: station.outbox.count() == 0)
                    assert heard(second) == ["r-2"]

    asyncio.run(scenario())


def test_an_item_whose_ack_was_lost_is_counted_once() -> None:
    async def scenario() -> None:
        hospital = Hospital()
        payload: dict[str, Any] = {
            "outbox_id": "0" * 32,
            "station": "Ward 3",
            "items": [
                {
                    "seq": 7,
                    "brief": {
                        "client": "Window",
                        "request_id": "r",
                        "time_ms": 1,
                        "risk_level": "Low",
                        "headline": "Low",
                        "anomaly_score": 0.1,
                        "probability": 0.1,
                    },
                }
            ],
        }
        async with (
            running_hub(legacy=False, parts=hospital.parts) as running,
            joined_client(running, {"token": hospital.token}) as client,
        ):
            for _ in range(2):
                ack = await client.ask("station_results", payload)
                assert ack == {"ok": True, "acked_seq": 7}
            assert heard(running) == ["r"]
            payload["outbox_id"] = "1" * 32
            await client.ask("station_results", payload)
            assert heard(running) == ["r", "r"]

    asyncio.run(scenario())


def test_a_name_that_grows_from_station_to_station_is_cut_and_not_refused_for_ever() -> None:
    async def scenario() -> None:
        hospital = Hospital()
        long = msgspec.to_builtins(msgspec.structs.replace(brief(1), client="x" * 150))
        payload = {
            "outbox_id": "0" * 32,
            "station": "Ward 3",
            "items": [{"seq": 1, "brief": long}],
        }
        async with (
            running_hub(legacy=False, parts=hospital.parts) as running,
            joined_client(running, {"token": hospital.token}) as client,
        ):
            assert (await client.ask("station_results", payload))["acked_seq"] == 1
            (fact,) = [fact for fact in running.facts if isinstance(fact, Predicted)]
        assert fact.brief.client == f"Ward 3: {'x' * 142}"

    asyncio.run(scenario())


def test_a_hub_that_acknowledges_nothing_takes_nothing_away() -> None:
    class Boaster:
        def __init__(self, ack: dict[str, object]) -> None:
            self._ack = ack

        async def call(self, *_args: object, **_more: object) -> dict[str, object]:
            return self._ack

    outbox = OutboxStore(None)
    for n in range(STATION_ITEMS + 2):
        put(outbox, brief(n))
    link = Uplink(UplinkOptions("http://127.0.0.1:1", "t"), outbox, lambda _status: None)
    for nothing in ("all", 0):
        with pytest.raises(NotConnected, match="which results"):
            asyncio.run(link._empty(Boaster({"ok": True, "acked_seq": nothing})))
        assert outbox.count() == STATION_ITEMS + 2
    asyncio.run(link._empty(Boaster({"ok": True, "acked_seq": 10**9})))
    assert outbox.count() == 0


def test_a_station_without_the_right_keeps_what_it_has() -> None:
    async def scenario() -> None:
        hospital, station = Hospital(Right.STATION), Station(OutboxStore(None))
        put(station.outbox, brief(1))
        async with running_hub(legacy=False, parts=hospital.parts) as running:
            with station.joined(running.url, hospital.token):
                await running.until(lambda: any("right" in s.reason for s in station.statuses))
            assert station.outbox.count() == 1
            assert heard(running) == []

    asyncio.run(scenario())


def test_a_refused_token_is_said_in_words() -> None:
    async def scenario() -> None:
        station = Station(OutboxStore(None))
        async with running_hub(legacy=False) as running:
            with station.joined(running.url, "x" * 43):
                await running.until(
                    lambda: any(s.state is UplinkState.REFUSED for s in station.statuses)
                )
        assert any("pair it again" in status.reason for status in station.statuses)

    asyncio.run(scenario())


def test_the_certificate_is_pinned() -> None:
    async def scenario() -> None:
        hospital, station = Hospital(), Station(OutboxStore(None))
        options = HubOptions(port=0, tls=True)
        put(station.outbox, brief(1))
        async with running_hub(options=options, parts=hospital.parts) as running:
            with station.joined(running.url, hospital.token, "00" * 32):
                await running.until(lambda: any(s.reason for s in station.statuses))
                assert station.outbox.count() == 1
            with station.joined(running.url, hospital.token, running.address.fingerprint):
                await running.until(lambda: station.outbox.count() == 0)

    asyncio.run(scenario())
    # A line that is still open would be warned of here.
    gc.collect()


def test_a_full_outbox_refuses_visibly_and_goes_on_when_there_is_room() -> None:
    outbox = OutboxStore(None, limit=2)
    first = put(outbox, brief(1))
    put(outbox, brief(2))
    with pytest.raises(OutboxFullError, match="not sent"):
        put(outbox, brief(3))
    outbox.acknowledge(first)
    assert put(outbox, brief(4)) == 3
