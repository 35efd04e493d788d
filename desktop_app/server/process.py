"""The parent's side of the hub process: start it, feed it, hear of it, end it.

`publish` may be called from any thread and never blocks, whatever the hub or its clients do.
"""

from __future__ import annotations

import logging
import multiprocessing
import threading
from typing import TYPE_CHECKING

from desktop_app.core.errors import HubError
from desktop_app.core.protocols import never
from desktop_app.server.facts import (
    Listening,
    LogLine,
    NotListening,
    Stopped,
    is_vital,
    must_arrive,
)
from desktop_app.server.listening import PortInUseError
from desktop_app.server.mailbox import Drops, Mailbox
from desktop_app.server.pipe import POLL_S, encode_batch, receive_facts, send_all

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from multiprocessing.connection import Connection

    from desktop_app.server.facts import HubFact, StationFact
    from desktop_app.server.options import HubOptions

    # Runs in the child: options, the pipe to read and the pipe to write. Must be picklable.
    HubTarget = Callable[[HubOptions, Connection, Connection], None]

ITEMS_KEPT = 4096
FACTS_KEPT = 1024
# A few tenths of a second where nothing else is to do; a busy computer may need many times that.
START_TIMEOUT_S = 60.0
STOP_TIMEOUT_S = 1.5
KILL_TIMEOUT_S = 1.0


class HubProcess:
    """One run of one hub; after it has ended, make another."""

    def __init__(self, target: HubTarget, options: HubOptions) -> None:
        context = multiprocessing.get_context("spawn")
        self._child_inbox, self._to_hub = context.Pipe(duplex=False)
        self._from_hub, self._child_outbox = context.Pipe(duplex=False)
        self._process = context.Process(
            target=target,
            args=(options, self._child_inbox, self._child_outbox),
            name="vigil hub",
            daemon=True,
        )
        self._options = options
        self._items: Mailbox[StationFact] = Mailbox(ITEMS_KEPT, is_vital=must_arrive)
        self._facts: Mailbox[HubFact] = Mailbox(FACTS_KEPT, is_vital=is_vital)
        self._sender = threading.Thread(
            target=send_all, args=(self._items, self._to_hub, encode_batch), name="hub sender"
        )
        self._listener = threading.Thread(target=self._listen, name="hub listener")
        self._begun = threading.Event()
        self._first: Listening | NotListening | None = None
        self._seen_drops = Drops()
        self._n_told_drops = 0
        self._was_asked = False
        self._has_started = False

    @property
    def is_running(self) -> bool:
        """Whether the hub stands; False before `start`, after `stop` and after a crash."""
        return isinstance(self._first, Listening) and self._listener.is_alive()

    def start(self, is_stopped: Callable[[], bool] = never) -> Listening:
        """Start the hub and wait until it listens, a few tenths of a second.

        Raises `HubError` where it cannot, or where `is_stopped` says that nobody wants it any more.
        """
        self._process.start()
        self._has_started = True
        # With our copies open we would never see that the child has closed its own.
        self._child_inbox.close()
        self._child_outbox.close()
        self._sender.start()
        self._listener.start()
        for _ in range(round(START_TIMEOUT_S / POLL_S)):
            if self._begun.wait(POLL_S) or is_stopped():
                break
        if isinstance(self._first, Listening):
            return self._first
        self.stop()
        raise _error(self._first, self._options.host)

    def publish(self, items: Sequence[StationFact]) -> None:
        """Tell the hub what was judged and seen; if it lags, ordinary results go first."""
        self._items.put(items)

    def facts(self) -> tuple[HubFact, ...]:
        """What has happened since the last call; never waits."""
        return (*self._facts.take(FACTS_KEPT, timeout_s=0.0), *self._left_out())

    def drops(self) -> Drops:
        """Items lost because the hub did not keep up; `vital` are anomalies and events."""
        return self._items.drops()

    def stop(self) -> None:
        """End the hub, by force after `STOP_TIMEOUT_S`; may be called again."""
        self._was_asked = True
        self._items.close(discard=True)
        if not self._has_started:
            self._close_pipes()
            return
        self._has_started = False
        self._listener.join(STOP_TIMEOUT_S)
        if self._listener.is_alive():
            self._process.kill()
        self._listener.join()
        self._sender.join()
        self._process.close()

    def _left_out(self) -> list[HubFact]:
        """A line of the log once it is over, and whenever it has become twice as much."""
        before, drops = self._seen_drops, self.drops()
        self._seen_drops = drops
        n_new, n_told = drops.total - self._n_told_drops, self._n_told_drops
        if not n_new or (drops != before and drops.total < 2 * n_told):
            return []
        self._n_told_drops = drops.total
        vital = f", {drops.vital} of them anomalies, events or commands" if drops.vital else ""
        text = f"The hub did not keep up: {drops.total} messages were left out so far{vital}."
        return [LogLine(logging.WARNING, text)]

    def _listen(self) -> None:
        """Collect facts until the pipe closes, which is when the process has ended."""
        while (facts := receive_facts(self._from_hub)) is not None:
            for fact in facts:
                if self._first is None and isinstance(fact, Listening | NotListening):
                    self._first = fact
                    self._begun.set()
            self._facts.put(facts)
        self._from_hub.close()
        self._items.close(discard=True)
        # Only this thread waits for the process: two at once would see it end only once.
        self._process.join(KILL_TIMEOUT_S)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._facts.put([Stopped(self._was_asked, self._process.exitcode)])
        self._begun.set()

    def _close_pipes(self) -> None:
        for end in (self._child_inbox, self._to_hub, self._from_hub, self._child_outbox):
            end.close()


def _error(first: NotListening | None, host: str) -> HubError:
    if first is None:
        return HubError("The hub did not start.", "See the log for the reason.")
    if first.port is not None:
        return PortInUseError(host, first.port, first.free_port)
    return HubError(first.sentence, first.hint)
