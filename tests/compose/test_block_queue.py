"""The queue between reading and judging loses nothing in silence."""

from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.compose.block_queue import BlockQueue
from desktop_app.core.messages import SampleBlock, frozen
from tests.helpers.patience import PATIENCE_S


def block_of(n_samples: int, first_index: int = 0) -> SampleBlock:
    return SampleBlock(first_index, 0, 0.0, 10.0, frozen(np.zeros((n_samples, 1))))


def test_blocks_come_out_in_the_order_they_went_in() -> None:
    queue = BlockQueue(100)
    blocks = [block_of(2), block_of(3, 2)]
    for block in blocks:
        queue.put(block)
    assert [queue.take(0.0), queue.take(0.0), queue.take(0.0)] == [(blocks[0],), (blocks[1],), ()]


def test_the_oldest_block_is_dropped_and_counted_when_there_is_no_room() -> None:
    queue = BlockQueue(5)
    queue.put(block_of(3))
    queue.put(block_of(3, 3))
    (taken,) = queue.take(0.0)
    assert taken.first_index == 3
    assert queue.counts().dropped == 3


def test_a_block_larger_than_the_room_is_still_judged() -> None:
    queue = BlockQueue(5)
    queue.put(block_of(50))
    assert queue.take(0.0)
    assert queue.counts().dropped == 0


def test_a_block_in_hand_counts_as_queued_until_it_is_done() -> None:
    queue = BlockQueue(100)
    queue.put(block_of(4))
    (block,) = queue.take(0.0)
    assert (queue.counts().queued, queue.counts().judged) == (4, 0)
    queue.done(block)
    assert (queue.counts().queued, queue.counts().judged) == (0, 4)


def test_a_waiting_taker_is_woken_by_a_block() -> None:
    queue = BlockQueue(100)
    taken: list[tuple[SampleBlock, ...]] = []
    taker = threading.Thread(target=lambda: taken.append(queue.take(30.0)))
    taker.start()
    queue.put(block_of(1))
    taker.join(timeout=PATIENCE_S)
    assert [len(blocks) for blocks in taken] == [1]


def test_what_goes_on_without_a_break_is_taken_together_up_to_a_length() -> None:
    queue = BlockQueue(100)
    blocks = [block_of(2), block_of(3, 2), block_of(4, 5), block_of(30, 9)]
    for block in blocks:
        queue.put(block)
    assert queue.take(0.0, longest_s=0.9) == tuple(blocks[:3])
    assert queue.take(0.0, longest_s=0.9) == tuple(blocks[3:])


def test_a_taker_waits_until_there_is_enough() -> None:
    queue = BlockQueue(100)
    taken: list[tuple[SampleBlock, ...]] = []
    blocks = (block_of(2), block_of(3, 2))
    taker = threading.Thread(target=lambda: taken.append(queue.take(PATIENCE_S, 9.0, least_s=0.5)))
    taker.start()
    for block in blocks:
        queue.put(block)
    taker.join(timeout=PATIENCE_S)
    assert taken == [blocks]


def test_a_taker_that_has_waited_long_enough_takes_what_there_is() -> None:
    queue = BlockQueue(100)
    queue.put(block_of(2))
    assert len(queue.take(0.001, 9.0, least_s=0.5)) == 1


def test_no_break_lies_inside_what_is_taken_together() -> None:
    queue = BlockQueue(100)
    breaks = [
        block_of(1),
        block_of(1, 5),
        replace(block_of(1, 6), segment=1),
        SampleBlock(7, 1, 0.0, 10.0, frozen(np.zeros((1, 2)))),
    ]
    for block in breaks:
        queue.put(block)
    assert [queue.take(0.0, longest_s=60.0) for _ in breaks] == [(block,) for block in breaks]


@given(
    st.lists(st.one_of(st.integers(1, 9), st.just(0)), max_size=60),
    st.integers(1, 20),
    st.sampled_from([0.0, 1.0]),
)
def test_the_account_closes_after_any_history(
    steps: list[int], capacity: int, longest_s: float
) -> None:
    """A positive step puts so many samples, a zero takes and judges a run."""
    queue = BlockQueue(capacity)
    for step in steps:
        if step:
            queue.put(block_of(step, queue.counts().put))
        else:
            for block in queue.take(0.0, longest_s):
                queue.done(block)
        counts = queue.counts()
        assert counts.put == counts.judged + counts.dropped + counts.queued
    assert queue.counts().put == sum(steps)
