"""Two hubs behind one Redis are as one; a hostile Redis is refused or ignored."""

from __future__ import annotations

import asyncio
import pickle
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
import redis

from desktop_app.compose.station_events import StationEvents
from desktop_app.core.devices import Right
from desktop_app.core.errors import HubError
from desktop_app.server.admission import new_device
from desktop_app.server.facts import Predicted
from desktop_app.server.options import HubOptions
from desktop_app.server.relay import CHANNEL, check_queue
from desktop_app.storage.devices import DeviceStore
from tests.helpers.patience import PATIENCE_S
from tests.server.fakes import FakeScorer, fake_parts, live_result
from tests.server.raw_client import RunningHub, joined_client, running_hub
from tests.server.redis_server import redis_server
from tests.server.test_topics import new_event

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator


@pytest.fixture(scope="module")
def queue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a real Redis with a password."""
    with redis_server(tmp_path_factory.mktemp("redis")) as url:
        yield url


async def is_up(queue: str, n_hubs: int) -> None:
    """Wait until that many hubs listen."""
    with redis.Redis.from_url(queue) as client:
        async with asyncio.timeout(PATIENCE_S):
            while True:
                with suppress(redis.ConnectionError):
                    if dict(client.pubsub_numsub(CHANNEL)).get(CHANNEL.encode()) == n_hubs:
                        return
                await asyncio.sleep(0.05)


class House:
    def __init__(self) -> None:
        self.devices = DeviceStore(None)
        self.tokens: dict[str, str] = {}
        for name, right in (("tablet", Right.SUBMIT), ("ward", Right.STATION)):
            device, self.tokens[name] = new_device(name, [right], 0.0)
            self.devices.add(device)

    @asynccontextmanager
    async def hub(
        self, queue: str, archive: StationEvents | None = None
    ) -> AsyncIterator[RunningHub]:
        options = HubOptions(port=0, legacy=True, message_queue=queue)
        parts = fake_parts(
            devices=self.devices, events=archive or StationEvents(None), scorer=FakeScorer()
        )
        async with running_hub(options=options, parts=parts) as running:
            yield running


def test_what_one_hub_is_told_the_clients_of_both_hear(queue: str) -> None:
    async def scenario() -> None:
        house, archive = House(), StationEvents(None)
        async with house.hub(queue, archive) as one, house.hub(queue) as other:
            await is_up(queue, 2)
            async with joined_client(one) as here, joined_client(other) as there:
                await there.ask("subscribe", {"topics": ["events"]})
                one.publish([live_result(float(n)) for n in range(20)])
                for client in (here, there):
                    volts = [(await client.event("anomaly_result"))["voltage"] for _ in range(20)]
                    assert volts == list(range(20))
                record = archive.add(new_event(5.0))
                assert record is not None
                one.publish([record])
                assert (await there.event("anomaly_event"))["id"] == record.id
            async with joined_client(other) as back:
                ack = await back.ask("subscribe", {"topics": ["events"], "last_event_id": 0})
                assert [event["id"] for event in ack["snapshot"]["events"]] == [record.id]

    asyncio.run(scenario())


def test_a_patient_scored_at_one_hub_is_seen_at_the_other(queue: str) -> None:
    async def scenario() -> None:
        house = House()
        async with house.hub(queue) as one, house.hub(queue) as other:
            await is_up(queue, 2)
            async with (
                joined_client(one, {"token": house.tokens["tablet"]}) as tablet,
                joined_client(other, {"token": house.tokens["ward"]}) as ward,
                joined_client(other) as legacy,
            ):
                await ward.ask("subscribe", {"topics": ["dashboard"]})
                patient = {"request_id": "r-1", "patient": {"Age": 50}}
                assert (await tablet.ask("patient_data", patient))["ok"]
                seen: dict[str, Any] = {}
                while not seen:
                    packet = await ward.packet()
                    seen = {"packet": packet} if '"prediction"' in packet else {}
                assert '"request_id":"r-1"' in seen["packet"]
                await other.until(lambda: any(isinstance(f, Predicted) for f in other.facts))
                await legacy.emit("voltage_data", 1.0)
                assert (await legacy.event("anomaly_result"))["source"] == "client"

    asyncio.run(scenario())


class Canary:
    """Touches a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self._path,)


def test_pickles_and_nonsense_from_the_queue_are_dropped(
    queue: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    canary = tmp_path / "unpickled"
    hostile = [
        pickle.dumps(Canary(canary)),
        pickle.dumps({"method": "emit", "event": "relay", "data": [Canary(canary)]}),
        b"{",
        b'{"method":"emit","event":"relay","data":[{"batch":{"results":[{"x":1}]}}]}',
        b'{"method":"emit","event":"relay","data":"x"}',
        b'{"method":"emit","event":"anomaly_result","data":[{"voltage":9}]}',
        b'{"method":"disconnect","sid":"x","namespace":"/"}',
        b'{"method":"close_room","room":"x"}',
        b'{"method":"callback","host_id":"x"}',
        b"[]",
    ]

    async def scenario() -> None:
        house = House()
        async with house.hub(queue) as running, house.hub(queue) as other:
            await is_up(queue, 2)
            async with joined_client(running) as client:
                with redis.Redis.from_url(queue) as attacker:
                    for message in hostile:
                        attacker.publish(CHANNEL, message)
                # The queue keeps its order: when this is heard, all of them have been read.
                other.publish([live_result(2.0)])
                assert (await client.event("anomaly_result"))["voltage"] == 2.0
                await client.emit("voltage_data", 1.5)
                assert (await client.event("anomaly_result"))["voltage"] == 1.5
        assert not canary.exists()

    asyncio.run(scenario())
    assert "not understood and dropped" in caplog.text


def test_a_hub_without_its_redis_serves_its_own_clients() -> None:
    async def scenario() -> None:
        house = House()
        async with (
            house.hub("redis://127.0.0.1:1/0") as running,
            joined_client(running) as client,
        ):
            running.publish([live_result(2.0)])
            assert (await client.event("anomaly_result"))["voltage"] == 2.0

    asyncio.run(scenario())


def test_hubs_find_each_other_again_when_redis_is_back(tmp_path: Path) -> None:
    async def scenario() -> None:
        house = House()
        async with AsyncExitStack() as hubs:
            with redis_server(tmp_path) as queue:
                one, other = [await hubs.enter_async_context(house.hub(queue)) for _ in range(2)]
                await is_up(queue, 2)
            one.publish([live_result(1.0)])
            with redis_server(tmp_path, port=urlsplit(queue).port or 0):
                await is_up(queue, 2)
                async with joined_client(other) as there:
                    one.publish([live_result(2.0)])
                    assert (await there.event("anomaly_result"))["voltage"] == 2.0
                await hubs.aclose()

    asyncio.run(scenario())


@pytest.mark.parametrize(
    "url",
    ["redis://10.0.0.5:6379/0", "rediss://queue.example", "http://127.0.0.1", "redis", "kafka://x"],
)
def test_a_queue_that_everybody_may_write_to_is_refused(url: str) -> None:
    with pytest.raises(HubError):
        check_queue(url)


@pytest.mark.parametrize(
    "url",
    [
        "redis://localhost:6379/0",
        "redis://[::1]/0",
        "redis://:secret@10.0.0.5/0",
        "rediss://user:secret@queue.example/0",
        "unix:///run/redis.sock",
    ],
)
def test_a_queue_that_is_guarded_is_used(url: str) -> None:
    assert check_queue(url) == url
