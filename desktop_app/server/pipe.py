"""The two pipes between the monitor and the hub process, and what is written on them.

JSON, never pickle. Closing a pipe is the message that its writer has ended.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

import msgspec

from desktop_app.server.facts import Batch, HubFact, StationFact, batch_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection

    from desktop_app.server.mailbox import Mailbox

Item = TypeVar("Item")

ITEMS_PER_MESSAGE = 256
MAX_MESSAGE_BYTES = 1 << 22
POLL_S = 0.1

_log = logging.getLogger(__name__)

_batches = msgspec.json.Decoder(Batch)
_facts = msgspec.json.Decoder(list[HubFact])


def encode_batch(items: list[StationFact]) -> bytes:
    """What the station says."""
    return msgspec.json.encode(batch_of(items))


def encode_facts(items: list[HubFact]) -> bytes:
    """What the hub says."""
    return msgspec.json.encode(items)


def send_all(
    mailbox: Mailbox[Item], connection: Connection, encode: Callable[[list[Item]], bytes]
) -> None:
    """Write a mailbox to a pipe until it is closed and empty; runs in a thread of its own.

    Blocks while the pipe is full, which is what the mailbox is for. Closes the pipe.
    """
    with suppress(OSError):
        while items := mailbox.take(ITEMS_PER_MESSAGE):
            for message in _messages(items, encode):
                connection.send_bytes(message)
    mailbox.close(discard=True)
    connection.close()


def _messages(items: list[Item], encode: Callable[[list[Item]], bytes]) -> Iterator[bytes]:
    """The items in order, in as many messages as it takes for each to be one that is read.

    The reader takes a longer one for the end: a station that had waited would lose its hub.
    """
    message = encode(items)
    if len(message) <= MAX_MESSAGE_BYTES:
        yield message
    elif len(items) == 1:
        _log.error("An item of %d bytes is too long for the hub and was left out.", len(message))
    else:
        middle = len(items) // 2
        yield from _messages(items[:middle], encode)
        yield from _messages(items[middle:], encode)


def receive_facts(connection: Connection) -> list[HubFact] | None:
    """The next facts; waits. None when the hub process has ended or writes nonsense."""
    with suppress(EOFError, OSError, msgspec.DecodeError):
        return _facts.decode(connection.recv_bytes(MAX_MESSAGE_BYTES))
    return None


class PipeInbox:
    """The hub's end of the pipe that comes from the station."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open(self) -> None:
        """Nothing to do: the pipe is open."""

    def receive(self) -> Batch | None:
        """What came within a moment; None when the station has closed the pipe, or died."""
        with suppress(EOFError, OSError):
            if not self._connection.poll(POLL_S):
                return Batch()
            return _batches.decode(self._connection.recv_bytes(MAX_MESSAGE_BYTES))
        return None

    def close(self) -> None:
        """Close the pipe."""
        self._connection.close()
