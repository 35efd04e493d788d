"""A recording, opened to be read: what it says of itself, its bytes and its samples."""

from __future__ import annotations

import math
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.errors import RecordingError
from desktop_app.core.messages import Cause, Chunk, Event, SampleBlock, channel_name
from desktop_app.storage.recordings import accounts
from desktop_app.storage.recordings.batch import (
    SPACING,
    Accounts,
    Annotation,
    Connection,
    Judging,
)
from desktop_app.storage.recordings.cells import Cells
from desktop_app.storage.recordings.channel_names import KEY, ChannelNames, read_names
from desktop_app.storage.recordings.opening import open_database, reading
from desktop_app.storage.recordings.origin import Origin, origin_of
from desktop_app.storage.recordings.packing import expand, numbers, unpack_volts
from desktop_app.storage.recordings.schema import (
    MAX_CHANNELS,
    MAX_JUDGINGS,
    MAX_LEAD_BYTES,
    MAX_STATE_BYTES,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

_MOST_ROWS = 1_000_000


@dataclass(frozen=True, slots=True)
class Segment:
    """Samples `first_index` to `end_index` of one segment; `cause` is why it began, if told."""

    number: int
    connection: int
    first_index: int
    end_index: int
    n_samples: int
    start_s: float
    end_s: float
    cause: str


@dataclass(frozen=True, slots=True)
class Ending:
    """State is "recording" (or broken off), "closed" or "repaired"; `why` in words."""

    state: str
    began_s: float
    ended_s: float | None
    why: str


class Recording:
    """Every method raises `RecordingError` where the file is not what it should be."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.database = open_database(path)
        try:
            self.meta = dict(self._meta())
            with self._unharmed():
                self.origin: Origin = origin_of(self.meta)
                self.channels: ChannelNames = read_names(self.meta.get(KEY, "[]"))
            self.ending = self._ending()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Recording:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self.database.close()

    def connections(self) -> tuple[Connection, ...]:
        """The stretches of bytes, in order."""
        return tuple(
            Connection(cells.integer(), cells.real(), cells.text(), cells.blob(MAX_LEAD_BYTES))
            for cells in self.rows("SELECT * FROM connections ORDER BY connection", most=_MOST_ROWS)
        )

    def segments(self) -> tuple[Segment, ...]:
        """The segments of samples, in order."""
        return tuple(
            Segment(
                cells.integer(),
                cells.integer(),
                cells.integer(),
                cells.integer(),
                cells.integer(),
                cells.real(),
                cells.real(),
                cells.text(),
            )
            for cells in self.rows("SELECT * FROM segments ORDER BY segment", most=_MOST_ROWS)
        )

    def events(self) -> tuple[Event, ...]:
        """The anomalies that were found while recording."""
        return tuple(
            map(_event, self.rows("SELECT * FROM events ORDER BY event_id", most=_MOST_ROWS))
        )

    def judgings(self) -> tuple[Judging, ...]:
        """What judged from which sample on, in order; up to the first, `origin` tells it."""
        return tuple(
            Judging(cells.integer(), cells.text(), cells.blob(MAX_STATE_BYTES))
            for cells in self.rows(
                "SELECT first_index, settings, state FROM judgings ORDER BY first_index",
                most=MAX_JUDGINGS,
            )
        )

    def annotations(self) -> tuple[Annotation, ...]:
        """Remarks by people, and jumps of the host's clock, by time."""
        return tuple(
            Annotation(cells.real(), cells.text(), cells.text())
            for cells in self.rows(
                "SELECT at_s, kind, text FROM annotations ORDER BY at_s, id", most=_MOST_ROWS
            )
        )

    def accounts(self) -> Accounts:
        """The ledger of what was recorded: from the first batch to the latest."""
        with self._unharmed():
            moments = {
                cells.text(): accounts.from_json(at_s=cells.real(), text=cells.text())
                for cells in self.rows("SELECT moment, at_s, accounts FROM ledger", most=9)
            }
        if not moments:
            return Accounts(self.ending.began_s)
        if moments.keys() != {"start", "latest"}:
            raise RecordingError(f"{self.path} has accounts of other moments than it should.")
        return accounts.between(moments["start"], moments["latest"])

    def chunks(self) -> Iterator[tuple[int, Chunk]]:
        """Every chunk with the number of its connection, as it came."""
        for cells in self.rows(
            "SELECT connection, n_bytes, arrived_s, sizes, data FROM chunks ORDER BY id"
        ):
            connection, n_bytes = cells.integer(), cells.integer()
            with self._unharmed():
                arrived_s = numbers(cells.blob(), "<f8").astype(np.float64)
                sizes = numbers(cells.blob(), "<u4")
                data = expand(cells.blob(), n_bytes)
                if len(sizes) != len(arrived_s) or int(sizes.sum()) != n_bytes:
                    raise ValueError("chunks have another size than they state")
                if not np.isfinite(arrived_s).all():
                    raise ValueError("bytes arrived at no time")
            at = 0
            for size, moment_s in zip(sizes.tolist(), arrived_s.tolist(), strict=True):
                yield connection, Chunk(data[at : at + size], moment_s)
                at += size

    def blocks(self, start_s: float = -math.inf, end_s: float = math.inf) -> Iterator[SampleBlock]:
        """The samples in the blocks that have one from `start_s` to `end_s`, as they were judged.

        Blocks that lie only partly in the span are whole.
        """
        for cells in self.rows(
            "SELECT segment, first_index, n_samples, n_channels, spacing, volts FROM blocks "
            "WHERE end_s >= ? AND start_s <= ? ORDER BY id",
            max(start_s, -1e300),
            min(end_s, 1e300),
        ):
            for block in self._blocks_of(cells):
                if block.start_s <= end_s and block.times_s()[-1] >= start_s:
                    yield block

    def channel_names(self, start_s: float = -math.inf, end_s: float = math.inf) -> tuple[str, ...]:
        """Those of every channel that any block has in that span, in the order they came."""
        shapes = self.rows(
            "SELECT first_index, n_channels FROM blocks WHERE end_s >= ? AND start_s <= ? "
            "ORDER BY id",
            max(start_s, -1e300),
            min(end_s, 1e300),
        )
        names: dict[str, None] = {}
        for cells in shapes:
            at, n_channels = self.channels.at(cells.integer()), cells.integer()
            with self._unharmed():
                if n_channels > MAX_CHANNELS:
                    raise ValueError("a block has an impossible shape")
            names |= dict.fromkeys(channel_name(at, channel) for channel in range(n_channels))
        return tuple(names)

    def rows(self, sql: str, *values: object, most: int | None = None) -> Iterator[Cells]:
        """What a query finds, cell by cell; more than `most` rows are an error."""
        with reading(self.path):
            for n, row in enumerate(self.database.execute(sql, values)):
                if most is not None and n >= most:
                    raise RecordingError(f"{self.path} has more rows than any recording has.")
                yield Cells(self.path, row)

    def _blocks_of(self, cells: Cells) -> Iterator[SampleBlock]:
        segment, first_index = cells.integer(), cells.integer()
        n_samples, n_channels = cells.integer(), cells.integer()
        with self._unharmed():
            if not 0 < n_channels <= MAX_CHANNELS or n_samples <= 0:
                raise ValueError("a block has an impossible shape")
            spacing = numbers(cells.blob(), SPACING)
            volts = unpack_volts(cells.blob(), n_samples, n_channels)
            counts = spacing["n_samples"]
            if int(counts.sum()) != n_samples or (counts == 0).any():
                raise ValueError("a block has another length than it states")
            start_s, rate_hz = spacing["start_s"], spacing["rate_hz"]
            if not (np.isfinite(start_s) & np.isfinite(rate_hz) & (rate_hz > 0)).all():
                raise ValueError("a block stands at no time")
        at = 0
        for n, block_start_s, block_rate_hz in spacing.tolist():
            index = first_index + at
            names = self.channels.at(index)
            yield SampleBlock(
                index, segment, block_start_s, block_rate_hz, volts[at : at + n], names
            )
            at += n

    @contextmanager
    def _unharmed(self) -> Iterator[None]:
        """Names the file to whoever finds that something in it cannot be."""
        try:
            yield
        except ValueError as error:
            raise RecordingError(f"{self.path} is damaged: {error}.") from error

    def _meta(self) -> Iterator[tuple[str, str]]:
        for cells in self.rows("SELECT key, value FROM meta", most=100):
            yield cells.text(), cells.text()

    def _ending(self) -> Ending:
        try:
            state = self.meta["state"]
            began_s = float(self.meta["began_s"])
            ended_s = float(self.meta["ended_s"]) if "ended_s" in self.meta else None
        except (KeyError, ValueError) as error:
            raise RecordingError(f"{self.path} does not say when it was made.") from error
        if state not in {"recording", "closed", "repaired"} or not math.isfinite(began_s):
            raise RecordingError(f"{self.path} does not say how it ended.")
        if ended_s is not None and not math.isfinite(ended_s):
            raise RecordingError(f"{self.path} does not say when it ended.")
        return Ending(state, began_s, ended_s, self.meta.get("end", ""))


def _event(cells: Cells) -> Event:
    event_id, channel, cause = cells.integer(), cells.integer(), cells.integer()
    start_index, start_s = cells.integer(), cells.real()
    return Event(
        event_id=event_id,
        channel=channel,
        cause=Cause(cause) if cause in set(Cause) else Cause.NONE,
        start_index=start_index,
        start_s=start_s,
        end_index=cells.integer_or_none(),
        end_s=cells.real_or_none(),
        peak_volts=cells.real_or_nan(),
        low=cells.real_or_nan(),
        high=cells.real_or_nan(),
        score=cells.real(),
    )
