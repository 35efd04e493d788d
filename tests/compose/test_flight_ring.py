from __future__ import annotations

import mmap

import numpy as np

from desktop_app.compose.flight_ring import PAGE_BYTES, FlightRing
from desktop_app.storage.recordings.batch import Accounts, Batch, BlockRow, ChunkRow


def batch(number: int, rng: np.random.Generator) -> Batch:
    """Half a second, whose rows are as long as it happens."""
    data, volts = (rng.bytes(int(rng.integers(1, 60_000))) for _ in range(2))
    start_s = number / 2
    return Batch(
        connections=(),
        chunks=(ChunkRow(0, len(data), b"", b"", data),),
        blocks=(BlockRow(0, 0, 50 * number, 50, 1, start_s, start_s + 0.49, b"", volts),),
        events=(),
        annotations=(),
        before=Accounts(start_s),
        after=Accounts(start_s + 0.5),
    )


def pages_of(ring: FlightRing) -> dict[int, int]:
    """The sizes of the pages in which all lies that the ring holds."""
    batches = ring.saveable()
    data = [row.data for one in batches for row in one.chunks]
    volts = [row.volts for one in batches for row in one.blocks]
    views = [held for held in (*data, *volts) if isinstance(held, memoryview)]
    return {id(one.obj): len(one.obj) for one in views if isinstance(one.obj, mmap.mmap)}


def test_the_flight_recorder_takes_no_more_memory_than_what_it_holds() -> None:
    ring = FlightRing(longest_s=20.0)
    rng = np.random.default_rng(5)
    for number in range(500):
        ring.add(batch(number, rng))
        # The first and the last page are held for a part of them; a row begins no second page.
        most = ring.n_bytes * (1 + 60_000 / PAGE_BYTES) + 2 * PAGE_BYTES
        assert sum(pages_of(ring).values()) <= most
    assert ring.length_s == 20.0
    assert len(pages_of(ring)) > 5


def test_the_flight_recorder_holds_what_it_was_given() -> None:
    ring = FlightRing()
    given = [batch(number, np.random.default_rng(number)) for number in range(40)]
    for one in given:
        ring.add(one)
    assert ring.saveable() == tuple(given)


def test_a_row_that_is_larger_than_a_page_has_one_of_its_own() -> None:
    ring = FlightRing()
    large = ChunkRow(0, 3 * PAGE_BYTES, b"", b"", bytes(3 * PAGE_BYTES))
    small = ChunkRow(0, 3, b"", b"", b"abc")
    here = Accounts(0.0)
    ring.add(Batch((), (small, large, small), (), (), (), here, here))
    (held,) = ring.saveable()
    assert held.chunks == (small, large, small)
    assert list(pages_of(ring).values()) == [3 * PAGE_BYTES]
