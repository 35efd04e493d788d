"""Runs a hub until it is told to stop: in the process of `vigil serve`, or as a child process."""

from __future__ import annotations

import asyncio
import logging
import re
import signal
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

import msgspec

from desktop_app.core.clock import SystemClock
from desktop_app.core.errors import VigilError
from desktop_app.server.facts import Batch, LogLine, NotListening, is_vital
from desktop_app.server.hub import Hub
from desktop_app.server.listening import PortInUseError
from desktop_app.server.mailbox import Mailbox
from desktop_app.server.pipe import PipeInbox, encode_facts, send_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection

    from desktop_app.server.facts import HubFact
    from desktop_app.server.options import HubOptions
    from desktop_app.server.parts import HubParts

FACTS_KEPT = 1024
LAST_WORDS_S = 1.0
LOG_CHARACTERS = 1000
# Half of what waits for one client at most, and so long until the loop has written it to those who
# read: what comes at once after a pause must not crowd itself out.
RESULTS_AT_ONCE = 32
WRITING_S = 0.001

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


class Inbox(Protocol):
    """What the station tells the hub. All three are called in one thread that is not the hub's.

    `open` raises `VigilError` where there is nothing to tell from. `receive` returns within a
    moment, with an empty batch where nothing came and with None when there will be no more.
    """

    def open(self) -> None: ...

    def receive(self) -> Batch | None: ...

    def close(self) -> None: ...


def run_hub(
    options: HubOptions,
    parts: HubParts,
    *,
    report: Callable[[HubFact], None],
    inbox: Inbox | None = None,
) -> None:
    """Serve until the inbox ends, SIGTERM or Ctrl-C; raises `VigilError` where it cannot start."""
    hub = Hub(options, parts, clock=SystemClock(), report=report)
    asyncio.run(_serve(hub, report, inbox))


def run_child(
    options: HubOptions,
    inbox: Connection,
    outbox: Connection,
    *,
    new_parts: Callable[[], HubParts],
) -> None:
    """The whole life of the hub process: until `inbox` is closed, as it is when the parent dies."""
    # Ctrl-C reaches the whole group of a terminal; the parent decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    facts: Mailbox[HubFact] = Mailbox(FACTS_KEPT, is_vital=is_vital)
    sender = threading.Thread(
        target=send_all, args=(facts, outbox, encode_facts), name="hub facts", daemon=True
    )
    sender.start()
    errors = logging.StreamHandler()
    errors.setLevel(logging.ERROR)
    logging.basicConfig(level=logging.INFO, handlers=[FactHandler(facts), errors])

    def report(fact: HubFact) -> None:
        facts.put([fact])

    try:
        run_hub(options, new_parts(), report=report, inbox=PipeInbox(inbox))
    except VigilError as error:
        report(_not_listening(options, error))
    finally:
        facts.close()
        sender.join(LAST_WORDS_S)


async def _serve(hub: Hub, report: Callable[[HubFact], None], inbox: Inbox | None) -> None:
    asked: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    # Windows has no SIGTERM to handle, and a test may run this in a thread.
    with suppress(NotImplementedError, RuntimeError):
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, asked.cancel)
    feeder = None if inbox is None else _Feeder(inbox, hub)
    waiting = {asked}
    try:
        if feeder is not None:
            # Before anybody is told an address: who connects then finds what was promised.
            await feeder.open()
        report(await hub.start())
        if feeder is not None:
            waiting.add(feeder.start())
        done, _ = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        for feeding in done - {asked}:
            feeding.result()
    finally:
        asked.cancel()
        if feeder is not None:
            await feeder.close()
        await hub.stop()


class _Feeder:
    """Opens, reads and closes an inbox in one thread, and hands what it says to the hub."""

    def __init__(self, inbox: Inbox, hub: Hub) -> None:
        self._inbox = inbox
        self._hub = hub
        self._loop = asyncio.get_running_loop()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="hub inbox")
        self._stop = threading.Event()

    async def open(self) -> None:
        """Open the inbox; raises what it raises."""
        await self._loop.run_in_executor(self._thread, self._inbox.open)

    def start(self) -> asyncio.Future[None]:
        """Begin to read; the future is done when there will be no more."""
        return self._loop.run_in_executor(self._thread, self._feed)

    async def close(self) -> None:
        """End the reading and close the inbox."""
        self._stop.set()
        await self._loop.run_in_executor(self._thread, self._inbox.close)
        self._thread.shutdown()

    def _feed(self) -> None:
        while not self._stop.is_set() and (batch := self._inbox.receive()) is not None:
            # Waits until the hub has taken it: nothing piles up between the two threads.
            asyncio.run_coroutine_threadsafe(self._deliver(batch), self._loop).result()

    async def _deliver(self, batch: Batch) -> None:
        for part in _parts(batch):
            self._hub.take(part)
            await asyncio.sleep(WRITING_S)


def _parts(batch: Batch) -> Iterator[Batch]:
    """A batch in order, in as many as it takes for few results to be in each."""
    results = batch.results
    while len(results) > RESULTS_AT_ONCE:
        yield Batch(results[:RESULTS_AT_ONCE])
        results = results[RESULTS_AT_ONCE:]
    yield msgspec.structs.replace(batch, results=results)


class FactHandler(logging.Handler):
    """Sends the log to the monitor, one bounded line a record; tracebacks stay on stderr."""

    def __init__(self, facts: Mailbox[HubFact]) -> None:
        super().__init__(logging.INFO)
        self._facts = facts

    def emit(self, record: logging.LogRecord) -> None:
        """Queue one record; never waits."""
        text = record.getMessage()
        if record.exc_info and record.exc_info[1] is not None:
            text += f" {record.exc_info[1]!r}"
        self._facts.put([LogLine(record.levelno, _CONTROL.sub(" ", text)[:LOG_CHARACTERS])])


def _not_listening(options: HubOptions, error: VigilError) -> NotListening:
    free_port = error.free_port if isinstance(error, PortInUseError) else None
    port = error.port if isinstance(error, PortInUseError) else None
    return NotListening(error.sentence, error.hint, options.host, port, free_port)
