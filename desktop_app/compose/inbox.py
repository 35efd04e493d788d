"""Where a session puts what is to be recorded, and a recorder takes it from. Never blocks."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from desktop_app.detection.state import to_bytes
from desktop_app.storage.recordings.batch import (
    Accounts,
    Annotation,
    Batch,
    Connection,
    Judging,
    pack_blocks,
    pack_chunks,
)

if TYPE_CHECKING:
    from desktop_app.compose.judged_with import JudgedWith
    from desktop_app.core.ledger import Ledger
    from desktop_app.core.messages import Chunk, Event, SampleBlock
    from desktop_app.core.protocols import Decoder, DetectorState

    _Judged = tuple[int, JudgedWith, DetectorState]

# Some 20 s of the fastest source: a disk that is busy for longer loses samples, and that is said.
MOST_BYTES = 64 << 20
TOO_SLOW = "the disk was too slow for a while"


@dataclass(slots=True)
class Taken:
    """What came since the last time, as it came; `packed` makes a batch of it elsewhere."""

    before: Accounts
    after: Accounts
    connections: list[Connection] = field(default_factory=list)
    chunks: list[tuple[int, Chunk]] = field(default_factory=list)
    blocks: list[tuple[int, SampleBlock]] = field(default_factory=list)
    events: dict[int, Event] = field(default_factory=dict)
    annotations: list[Annotation] = field(default_factory=list)
    judgings: list[_Judged] = field(default_factory=list)
    standing: list[_Judged] = field(default_factory=list)
    n_bytes: int = 0
    has_ended: bool = False

    @property
    def is_empty(self) -> bool:
        return not (
            self.chunks
            or self.blocks
            or self.events
            or self.annotations
            or self.judgings
            or self.standing
        )

    def packed(self) -> Batch:
        """Compressed and frozen."""
        return Batch(
            connections=tuple(self.connections),
            chunks=pack_chunks(self.chunks),
            blocks=pack_blocks(self.blocks),
            events=tuple(self.events.values()),
            annotations=tuple(self.annotations),
            judgings=_packed(self.judgings),
            standing=_packed(self.standing),
            before=self.before,
            after=self.after,
        )


class Inbox:
    """A `SessionSink` for one session, emptied by one thread."""

    def __init__(self, decoder: Decoder, began_s: float) -> None:
        self._decoder = decoder
        self._lock = threading.Lock()
        self._connection = Connection(0, began_s)
        self._is_broken = False
        self._not_recorded = self._n_judged = 0
        self._lead = b""
        self._lost = ""
        self._wants_judging = self._wants_standing = False
        accounts = Accounts(began_s)
        self._taken = Taken(accounts, accounts, [self._connection])

    def connected(self, at_s: float) -> None:
        """The source is open: the first time, or again after it was lost."""
        with self._lock:
            if self._lost:
                self._begin(Connection(self._connection.number + 1, at_s, self._lost))

    def received(self, chunk: Chunk, blocks: tuple[SampleBlock, ...], ledger: Ledger) -> None:
        """Keep a chunk and what was decoded of it, unless too much is waiting already."""
        n_bytes = len(chunk.data) + sum(block.volts.nbytes for block in blocks)
        with self._lock:
            if self._taken.n_bytes + n_bytes > MOST_BYTES:
                self._not_recorded += sum(block.n_samples for block in blocks)
                self._is_broken = True
            else:
                self._keep(chunk, blocks, n_bytes)
            self._taken.after = Accounts(chunk.arrived_s, ledger, self._not_recorded)
            self._lead = self._decoder.resume()

    def lost(self, at_s: float, reason: str) -> None:
        """The source has gone; what comes next begins a new connection."""
        with self._lock:
            self._lost = reason

    def judged(self, events: tuple[Event, ...], n_judged: int) -> None:
        """Keep every event as it stands last."""
        with self._lock:
            self._n_judged = n_judged
            self._taken.events.update({event.event_id: event for event in events})

    def closed(self, at_s: float, ledger: Ledger) -> None:
        """Nothing comes any more."""
        with self._lock:
            self._taken.after = Accounts(at_s, ledger, self._not_recorded)
            self._taken.has_ended = True

    def annotate(self, annotation: Annotation) -> None:
        """Keep a remark."""
        with self._lock:
            self._taken.annotations.append(annotation)

    @property
    def wants_judging(self) -> bool:
        """Whether somebody has to know what judges and has learned what: at the next block."""
        return self._wants_judging or self._wants_standing

    def want_judging(self) -> None:
        """A recording begins."""
        self._wants_judging = True

    def judging(
        self, first_index: int, judged_with: JudgedWith, state: DetectorState, *, is_new: bool
    ) -> None:
        """From that sample on something new judges, or what has judged for long already."""
        with self._lock:
            is_for_all = is_new or self._wants_judging
            kept = self._taken.judgings if is_for_all else self._taken.standing
            kept.append((first_index, judged_with, state))
            self._wants_judging = self._wants_standing = False

    def take(self, *, wants_standing: bool = False) -> Taken:
        """What came since the last call; the next begins where this one ends.

        With `wants_standing` that one says what judges, from its first sample on unless some wait.
        """
        with self._lock:
            self._wants_standing |= wants_standing
            taken = self._taken
            taken.after = _with_judged(taken.after, self._n_judged)
            going_on = Connection(
                self._connection.number, taken.after.at_s, self._connection.cause, self._lead
            )
            self._taken = Taken(taken.after, taken.after, [going_on], has_ended=taken.has_ended)
            return taken

    def _keep(self, chunk: Chunk, blocks: tuple[SampleBlock, ...], n_bytes: int) -> None:
        if self._is_broken:
            number = self._connection.number + 1
            self._begin(Connection(number, chunk.arrived_s, TOO_SLOW, self._lead))
        number = self._connection.number
        self._taken.chunks.append((number, chunk))
        self._taken.blocks.extend((number, block) for block in blocks)
        self._taken.n_bytes += n_bytes

    def _begin(self, connection: Connection) -> None:
        self._connection = connection
        self._taken.connections.append(connection)
        self._is_broken = False
        self._lost = ""
        self._lead = b""


def _packed(judged: list[_Judged]) -> tuple[Judging, ...]:
    return tuple(
        Judging(first_index, judged_with.to_json(), to_bytes(state))
        for first_index, judged_with, state in judged
    )


def _with_judged(accounts: Accounts, n_judged: int) -> Accounts:
    """The accounts with what was judged since the last chunk came."""
    ledger = accounts.ledger
    judged = max(ledger.judged, min(n_judged, ledger.decoded - ledger.dropped))
    queued = ledger.decoded - ledger.dropped - judged
    return replace(accounts, ledger=replace(ledger, judged=judged, queued=queued))
