from __future__ import annotations

import asyncio

import pytest
from engineio.packet import MESSAGE, Packet

from desktop_app.server.outbox import LivePacket, Outbox
from tests.helpers.clock import FakeClock
from tests.helpers.patience import PATIENCE_S


def live(text: str, *, is_anomaly: bool = False) -> LivePacket:
    return LivePacket(text, is_anomaly=is_anomaly)


def texts(outbox: Outbox) -> list[str]:
    found: list[str] = []
    while not outbox.empty():
        packet = outbox.get_nowait()
        assert packet is not None
        found.append(packet.data)
    return found


def test_the_newest_broadcasts_win_and_the_loss_is_counted() -> None:
    outbox = Outbox(3, now_s=FakeClock().now_s)
    for number in range(10):
        outbox.offer(live(str(number)))
    assert outbox.dropped == 7
    assert texts(outbox) == ["7", "8", "9"]


def test_an_anomaly_outlives_every_ordinary_broadcast() -> None:
    outbox = Outbox(3, now_s=FakeClock().now_s)
    outbox.offer(live("spike", is_anomaly=True))
    for number in range(10):
        outbox.offer(live(str(number)))
    assert texts(outbox) == ["spike", "8", "9"]


def test_among_anomalies_the_newest_win_and_ordinary_ones_are_not_let_in() -> None:
    outbox = Outbox(2, now_s=FakeClock().now_s)
    for number in range(3):
        outbox.offer(live(f"spike {number}", is_anomaly=True))
    outbox.offer(live("ordinary"))
    assert texts(outbox) == ["spike 1", "spike 2"]


def test_answers_and_pings_are_never_dropped_for_a_broadcast() -> None:
    outbox = Outbox(2, now_s=FakeClock().now_s)
    for number in range(3):
        outbox.put_nowait(Packet(MESSAGE, f"answer {number}"))
    outbox.offer(live("live", is_anomaly=True))
    assert texts(outbox) == ["answer 0", "answer 1", "answer 2"]


def test_a_queue_that_stays_more_than_half_full_is_stalled() -> None:
    clock = FakeClock()
    outbox = Outbox(4, now_s=clock.now_s)
    for number in range(4):
        outbox.offer(live(str(number)))
    clock.advance(3)
    outbox.get_nowait()
    clock.advance(3)
    assert outbox.stalled_s() == 6
    outbox.get_nowait()
    assert outbox.stalled_s() == 0


def test_answers_wait_for_room_and_are_let_go_when_the_client_is_cut() -> None:
    async def scenario() -> None:
        outbox = Outbox(1, now_s=FakeClock().now_s)
        await outbox.room()
        await outbox.put(Packet(MESSAGE, "answer"))
        waiting = asyncio.ensure_future(outbox.room())
        await asyncio.wait([waiting], timeout=0.01)
        assert not waiting.done()
        outbox.close()
        await asyncio.wait_for(waiting, PATIENCE_S)
        assert outbox.get_nowait() is None
        assert outbox.empty()
        await asyncio.wait_for(outbox.join(), PATIENCE_S)

    asyncio.run(scenario())


def test_every_reader_that_still_waits_gets_one_packet_in_turn() -> None:
    async def scenario() -> None:
        outbox = Outbox(4, now_s=FakeClock().now_s)
        given_up, first, second = outbox.get(), outbox.get(), outbox.get()
        given_up.cancel()
        for text in ("a", "b", "c"):
            outbox.offer(live(text))
        assert [packet.data for packet in (await first, await second) if packet] == ["a", "b"]
        assert texts(outbox) == ["c"]
        with pytest.raises(asyncio.QueueEmpty):
            outbox.get_nowait()

    asyncio.run(scenario())
