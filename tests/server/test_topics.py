"""Subscriptions: batches, thinning, the drawn signal, and events told exactly once."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from desktop_app.compose.station_events import StationEvents
from desktop_app.server.facts import Columns, NewEvent, StationStatus
from desktop_app.server.options import HubLimits
from tests.server.fakes import fake_parts, live_result
from tests.server.raw_client import RawClient, RunningHub, joined_client, running_hub

if TYPE_CHECKING:
    from desktop_app.server.messages import AnomalyEvent


def new_event(start_s: float) -> NewEvent:
    return NewEvent(
        opened_id=None,
        channel=0,
        cause="HIGH",
        start_s=start_s,
        end_s=None,
        peak_voltage=4.5,
        expected_low=2.0,
        expected_high=3.0,
        score=0.9,
        text="HIGH 4.50 V",
    )


def added(archive: StationEvents, event: NewEvent) -> AnomalyEvent:
    record = archive.add(event)
    assert record is not None
    return record


async def subscribe(client: RawClient, *topics: str, **more: Any) -> dict[str, Any]:
    ack = await client.ask("subscribe", {"topics": topics, **more})
    assert ack["ok"], ack
    snapshot: dict[str, Any] = ack["snapshot"]
    return snapshot


def test_live_results_are_numbered_and_a_newcomer_hears_the_last() -> None:
    async def scenario() -> None:
        async with running_hub() as running, joined_client(running) as client:
            running.publish([live_result(float(n)) for n in range(150)])
            snapshot = await subscribe(client, "results")
            assert snapshot["last_seq"] == 150
            assert [result["seq"] for result in snapshot["results"]] == list(range(51, 151))

    asyncio.run(scenario())


def test_results_come_in_batches_to_who_asks_for_them() -> None:
    async def scenario() -> None:
        async with (
            running_hub() as running,
            joined_client(running) as batched,
            joined_client(running) as single,
        ):
            await subscribe(batched, "results", batch_ms=20)
            running.publish([live_result(float(n)) for n in range(30)])
            running.publish([live_result(float(n)) for n in range(30, 50)])
            batch = await batched.event("anomaly_results")
            assert (batch["first_seq"], batch["last_seq"]) == (1, 50)
            assert [item["voltage"] for item in batch["items"]] == list(range(50))
            assert (await single.event("anomaly_result"))["seq"] == 1

    asyncio.run(scenario())


def test_no_batch_has_more_than_a_hundred() -> None:
    async def scenario() -> None:
        async with running_hub() as running, joined_client(running) as client:
            await subscribe(client, "results", batch_ms=20)
            running.publish([live_result(1.0) for _ in range(250)])
            sizes = [len((await client.event("anomaly_results"))["items"]) for _ in range(3)]
            assert sizes == [100, 100, 50]

    asyncio.run(scenario())


def test_thinning_drops_ordinary_results_and_no_anomaly() -> None:
    async def scenario() -> None:
        async with running_hub() as running, joined_client(running) as client:
            await subscribe(client, "results", batch_ms=20, max_hz=1)
            running.publish([live_result(1.0, is_anomaly=n % 10 == 0) for n in range(1, 101)])
            items = (await client.event("anomaly_results"))["items"]
            assert [item["seq"] for item in items if item["is_anomaly"]] == list(range(10, 101, 10))
            assert len(items) == 11

    asyncio.run(scenario())


def test_the_trace_is_gathered_and_a_column_may_grow() -> None:
    async def scenario() -> None:
        async with running_hub() as running, joined_client(running) as client:
            first = (10.0, 1.0, 2.0, 0, None, None)
            running.publish([Columns(0, [first])])
            assert (await subscribe(client, "trace"))["trace"][0]["columns"] == [list(first)]
            grown = (10.0, 0.5, 2.0, 1, None, None)
            following = (10.5, 1.0, 1.0, 0, None, None)
            running.publish([Columns(0, [grown]), Columns(0, [following])])
            columns = []
            while following not in columns:
                trace = await client.event("trace")
                assert trace["channel"] == 0
                columns += [tuple(column) for column in trace["columns"]]
            assert columns[-2:] == [grown, following]

    asyncio.run(scenario())


def test_a_change_of_the_station_is_told() -> None:
    async def scenario() -> None:
        async with running_hub() as running, joined_client(running) as client:
            assert (await subscribe(client, "status"))["status"]["state"] == ""
            running.publish([StationStatus("LIVE", "COM3", 10.0)])
            status = await client.event("station_status")
            while not status["state"]:
                status = await client.event("station_status")
            assert (status["state"], status["source"], status["clients"]) == ("LIVE", "COM3", 1)

    asyncio.run(scenario())


def test_what_is_unsubscribed_is_not_heard() -> None:
    async def scenario() -> None:
        async with running_hub() as running, joined_client(running) as client:
            await client.ask("unsubscribe", {"topics": ["results", "events"]})
            running.publish([live_result(1.0)])
            await client.emit("voltage_data", 2.0)
            assert (await client.event("anomaly_result"))["source"] == "client"

    asyncio.run(scenario())


def test_a_client_that_was_away_hears_each_event_once() -> None:
    async def scenario() -> None:
        archive = StationEvents(None)
        parts = fake_parts(events=archive)
        async with running_hub(parts=parts) as running:

            def happen(start_s: float, *, is_told: bool = True) -> int:
                record = added(archive, new_event(start_s))
                if is_told:
                    running.publish([record])
                return record.id

            async with joined_client(running) as client:
                await subscribe(client, "events")
                heard = [happen(1.0)]
                assert (await client.event("anomaly_event"))["id"] == heard[0]
            missed = [happen(2.0), happen(3.0)]
            on_its_way = added(archive, new_event(4.0))
            async with joined_client(running) as client:
                past = await subscribe(client, "events", last_event_id=heard[0])
                assert [event["id"] for event in past["events"]] == [*missed, on_its_way.id]
                assert past["last_event_id"] == on_its_way.id
                assert past["has_more_events"] is False
                # The pipe brings what the archive knew already.
                running.publish([on_its_way])
                newest = happen(5.0)
                assert (await client.event("anomaly_event"))["id"] == newest

    asyncio.run(scenario())


def test_events_that_got_lost_on_the_way_are_told_before_the_next() -> None:
    async def scenario() -> None:
        archive = StationEvents(None)
        async with (
            running_hub(parts=fake_parts(events=archive)) as running,
            joined_client(running) as client,
        ):
            await subscribe(client, "events")
            records = [added(archive, new_event(float(n))) for n in range(4)]
            running.publish([records[0]])
            running.publish([records[3]])
            heard = [(await client.event("anomaly_event"))["id"] for _ in range(4)]
            assert heard == [record.id for record in records]

    asyncio.run(scenario())


def test_a_client_that_missed_many_asks_again_before_it_hears_new_ones() -> None:
    async def scenario() -> None:
        archive = StationEvents(None)
        parts = fake_parts(events=archive)
        for n in range(700):
            added(archive, new_event(float(n)))
        async with running_hub(parts=parts) as running, joined_client(running) as client:
            first = await subscribe(client, "events", last_event_id=0)
            assert (len(first["events"]), first["has_more_events"]) == (500, True)
            running.publish([added(archive, new_event(900.0))])
            rest = await subscribe(client, "events", last_event_id=first["last_event_id"])
            assert [event["id"] for event in rest["events"]] == list(range(501, 702))
            running.publish([added(archive, new_event(901.0))])
            assert (await client.event("anomaly_event"))["id"] == 702

    asyncio.run(scenario())


def test_an_id_of_another_log_begins_anew() -> None:
    async def scenario() -> None:
        archive = StationEvents(None)
        parts = fake_parts(events=archive)
        added(archive, new_event(1.0))
        async with running_hub(parts=parts) as running, joined_client(running) as client:
            past = await subscribe(client, "events", last_event_id=10**6)
            assert past["last_event_id"] == 1

    asyncio.run(scenario())


def test_who_did_not_keep_up_is_told_how_much_is_missing() -> None:
    async def scenario() -> None:
        limits = HubLimits(queue_messages=8)
        async with running_hub(limits=limits) as running, joined_client(running) as client:
            running.publish([live_result(float(n)) for n in range(100)])
            await lagging_after(running, client)

    async def lagging_after(running: RunningHub, client: RawClient) -> None:
        heard = 0
        while True:
            packet = await client.packet()
            if '"lagging"' in packet:
                break
            heard += 1
        assert f'"dropped":{100 - heard}' in packet
        assert '"since_seq":1' in packet or '"since_seq":2' in packet
        assert running.hub.n_clients == 1

    asyncio.run(scenario())
