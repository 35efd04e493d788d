from __future__ import annotations

import asyncio
import logging
import threading
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.errors import HubError, SourceError
from desktop_app.server.facts import AllowLegacy, Batch, HubFact, Listening, LogLine, StationStatus
from desktop_app.server.listening import bind
from desktop_app.server.mailbox import Mailbox
from desktop_app.server.options import HubLimits, HubOptions
from desktop_app.server.runner import (
    LOG_CHARACTERS,
    RESULTS_AT_ONCE,
    FactHandler,
    _Feeder,
    _parts,
    run_hub,
)
from tests.server.fakes import fake_parts, live_result
from tests.server.raw_client import joined_client, running_hub

if TYPE_CHECKING:
    from collections.abc import Callable

OPTIONS = HubOptions(port=0, legacy=True)


class ListInbox:
    """Gives its batches one after the other and remembers in which thread it was used."""

    def __init__(
        self, batches: list[Batch | SourceError], opening: Exception | None = None
    ) -> None:
        self._batches = batches
        self._opening = opening
        self.threads: list[str] = []
        self.calls: list[str] = []

    def open(self) -> None:
        self._note("open")
        if self._opening is not None:
            raise self._opening

    def receive(self) -> Batch | None:
        self._note("receive")
        if not self._batches:
            return None
        batch = self._batches.pop(0)
        if isinstance(batch, SourceError):
            raise batch
        return batch

    def close(self) -> None:
        self._note("close")

    def _note(self, call: str) -> None:
        self.calls.append(call)
        self.threads.append(threading.current_thread().name)


def run(inbox: ListInbox, options: HubOptions = OPTIONS) -> list[HubFact]:
    facts: list[HubFact] = []
    run_hub(options, fake_parts(), report=facts.append, inbox=inbox)
    return facts


def test_the_hub_runs_until_its_inbox_ends() -> None:
    inbox = ListInbox([Batch([live_result(1.0)], station=StationStatus("LIVE")), Batch()])
    _, listening = run(inbox)
    assert isinstance(listening, Listening)
    assert inbox.calls == ["open", "receive", "receive", "receive", "close"]
    assert len(set(inbox.threads)) == 1
    assert inbox.threads[0] != threading.current_thread().name


def test_what_comes_all_at_once_does_not_crowd_itself_out_of_a_short_queue() -> None:
    results = [live_result(1.0, at_s=float(n)) for n in range(1500)]
    inbox = ListInbox([Batch(results[:1000]), Batch(results[1000:])])

    async def scenario() -> list[float]:
        async with running_hub() as running, joined_client(running) as client:
            feeder = _Feeder(inbox, running.hub)
            await feeder.start()
            times_s = [(await client.event("anomaly_result"))["timestamp"] for _ in results]
            await feeder.close()
            return times_s

    assert HubLimits().queue_messages < len(results)
    assert asyncio.run(scenario()) == [result["timestamp"] for result in results]


def test_what_is_told_in_parts_is_told_whole_and_once() -> None:
    results = [live_result(1.0, at_s=float(n)) for n in range(2 * RESULTS_AT_ONCE + 1)]
    batch = Batch(results, station=StationStatus("LIVE"), commands=[AllowLegacy(0.0)])
    first, second, last = _parts(batch)
    assert [*first.results, *second.results, *last.results] == results
    assert (first, second) == (Batch(first.results), Batch(second.results))
    assert (last.station, last.commands) == (batch.station, batch.commands)
    assert list(_parts(Batch())) == [Batch()]


def test_a_source_that_cannot_be_opened_stops_it_before_anybody_is_told_an_address() -> None:
    inbox = ListInbox([], SourceError("There is no board."))
    facts: list[HubFact] = []
    with pytest.raises(SourceError, match="no board"):
        run_hub(OPTIONS, fake_parts(), report=facts.append, inbox=inbox)
    assert facts == []
    assert inbox.calls == ["open", "close"]


def test_a_source_that_breaks_ends_the_hub_with_its_error() -> None:
    inbox = ListInbox([Batch(), SourceError("The file is damaged.")])
    with pytest.raises(SourceError, match="damaged"):
        run(inbox)
    assert inbox.calls[-1] == "close"


def test_a_port_in_use_closes_the_source_again() -> None:
    inbox = ListInbox([])
    with bind("127.0.0.1", 0) as taken, pytest.raises(HubError, match="used by another"):
        run(inbox, HubOptions(port=taken.getsockname()[1]))
    assert inbox.calls == ["open", "close"]


@pytest.mark.parametrize(
    ("log", "expected"),
    [
        (lambda logger: logger.info("A client %s.", "joined"), "A client joined."),
        (lambda logger: logger.info("a\x1b[31m\r\nb\x00\u2028c\x9b"), "a [31m b c "),
        (lambda logger: logger.info("x" * 5000), "x" * LOG_CHARACTERS),
        (
            lambda logger: logger.info("Failed.", exc_info=ValueError("why")),
            "Failed. ValueError('why')",
        ),
    ],
)
def test_the_log_reaches_the_monitor_as_one_plain_bounded_line(
    log: Callable[[logging.Logger], None], expected: str
) -> None:
    facts: Mailbox[HubFact] = Mailbox(10, is_vital=lambda _: False)
    logger = logging.getLogger("tests.server.test_runner")
    handler = FactHandler(facts)
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        log(logger)
    finally:
        logger.removeHandler(handler)
    assert facts.take(5) == [LogLine(logging.INFO, expected)]
