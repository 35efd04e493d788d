"""A board says how many samples it has measured; those of them that never came are missing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.dsp.timebase import Timebase
from desktop_app.sources.commands import Mode, crc8
from desktop_app.sources.float_decoder import FloatDecoder
from desktop_app.sources.frame_decoder import FrameDecoder
from desktop_app.sources.text_decoder import TextDecoder
from tests.sources.voltmon_stream import POWER_ON, Board, ok, tagged

FRAMED = replace(POWER_ON, mode=Mode.BINARY, period_cycles=16_000, number=1)
ANEW = replace(FRAMED, period_cycles=32_000, number=2)
CSV = replace(POWER_ON, mode=Mode.CSV, period_cycles=16_000, number=1)
ROWS = 8


def stat(n_measured: int) -> str:
    return tagged(f"stat;idx={n_measured % 2**32};lost=0;rxbad=0;us=1;ms=1")


def lead(settings: object = FRAMED) -> bytes:
    assert isinstance(settings, type(POWER_ON))
    return f"\n{ok(settings)}\r\n".encode() + b"\0" * settings.mode.is_framed


def frames_of(device: Board, n_frames: int) -> bytes:
    before = len(device.sent)
    for _ in range(n_frames):
        device.send([[1]] * ROWS)
    return bytes(device.sent[before:])


def said(device: Board, line: str) -> bytes:
    before = len(device.sent)
    device.say(line)
    return bytes(device.sent[before:])


def test_samples_that_were_counted_and_did_not_come_are_told_once() -> None:
    decoder, device = FrameDecoder(), Board(FRAMED)
    decoder.feed(lead() + frames_of(device, 2))
    frames_of(device, 1)  # These never arrive.
    decoder.feed(said(device, stat(device.index)))
    assert decoder.n_missing == ROWS
    assert decoder.take_missing() == ROWS
    assert decoder.n_missing == decoder.take_missing() == 0


def test_nothing_is_missing_where_it_comes_after_it_was_counted() -> None:
    decoder, device = FrameDecoder(), Board(FRAMED)
    decoder.feed(lead() + frames_of(device, 1))
    late = frames_of(device, 1)
    decoder.feed(said(device, stat(device.index)))
    assert decoder.n_missing == ROWS
    decoder.feed(late)
    assert decoder.n_missing == 0


def test_where_not_one_sample_came_all_that_were_counted_are_missing() -> None:
    decoder, device = FrameDecoder(), Board(FRAMED)
    decoder.feed(b"\n" + ok(POWER_ON).encode() + b"\r\n")
    decoder.feed(f"{ok(FRAMED)}\r\n".encode() + b"\0")
    frames_of(device, 5)
    decoder.feed(said(device, stat(device.index)))
    assert decoder.take_missing() == 5 * ROWS


def test_nobody_knows_what_is_missing_of_a_board_that_counted_before_it_was_heard() -> None:
    decoder, device = FrameDecoder(), Board(FRAMED, index=5000)
    decoder.feed(lead() + said(device, stat(device.index)))
    assert decoder.n_missing == 0


def test_counts_go_on_beyond_32_bits() -> None:
    decoder, device = FrameDecoder(), Board(FRAMED, index=2**32 - 2 * ROWS)
    decoder.feed(lead() + frames_of(device, 1))
    frames_of(device, 3)
    decoder.feed(said(device, stat(device.index)))
    assert decoder.take_missing() == 3 * ROWS


def test_what_is_missing_is_lost_before_the_first_sample_of_a_new_beginning() -> None:
    decoder, device = FrameDecoder(), Board(FRAMED)
    decoder.feed(lead() + frames_of(device, 2))
    frames_of(device, 3)
    decoder.feed(said(device, stat(device.index)))
    anew = Board(ANEW, sequence=device.sequence, start_us=9_000_000)
    decoder.feed(said(anew, ok(ANEW)))
    assert decoder.n_missing == 3 * ROWS
    (run,) = decoder.feed(frames_of(anew, 1))
    assert (run.restarted, run.index, run.lost_before) == (True, 0, 3 * ROWS)
    assert decoder.n_missing == 0
    (run,) = decoder.feed(frames_of(anew, 1))
    assert run.lost_before == 0


def test_what_is_missing_of_frames_is_lost_before_the_first_line_that_follows() -> None:
    decoder, device = FrameDecoder(), Board(FRAMED)
    decoder.feed(lead() + frames_of(device, 1))
    frames_of(device, 1)
    decoder.feed(said(device, stat(device.index)))
    (run,) = decoder.feed(said(device, ok(replace(POWER_ON, number=2))) + b"2.500\r\n")
    assert (run.restarted, run.lost_before) == (True, ROWS)


def test_a_count_of_frames_that_nobody_can_read_says_nothing_of_those_before() -> None:
    decoder, device = FrameDecoder(), Board(FRAMED)
    decoder.feed(lead() + frames_of(device, 1))
    unknown = Board(ANEW, sequence=device.sequence, start_us=9_000_000)
    decoder.feed(frames_of(unknown, 5) + said(unknown, stat(unknown.index)))
    assert decoder.n_missing == 0


def csv_line(index: int) -> bytes:
    body = f"{index},{1_000_000 + index * 1000},512,2.500"
    return f"{body}*{crc8(body.encode()):02X}\r\n".encode()


@pytest.mark.parametrize("new_decoder", [TextDecoder, FrameDecoder])
def test_lines_with_a_number_are_counted_as_well(
    new_decoder: type[TextDecoder] | type[FrameDecoder],
) -> None:
    decoder = new_decoder()
    decoder.feed(lead(CSV) + csv_line(0) + csv_line(1))
    decoder.feed(f"{stat(5)}\r\n".encode())
    assert decoder.n_missing == 3
    after = replace(CSV, period_cycles=32_000, number=2)
    (run,) = decoder.feed(f"{ok(after)}\r\n".encode() + csv_line(0))
    assert (run.restarted, run.due_index, run.lost_before) == (True, 0, 3)
    assert decoder.take_missing() == 0


def test_lines_without_a_number_are_not_counted() -> None:
    decoder = TextDecoder()
    decoder.feed(f"\n{ok(POWER_ON)}\r\n2.500\r\n{stat(50)}\r\n".encode())
    assert decoder.take_missing() == 0
    assert FloatDecoder(1).take_missing() == 0


def test_samples_that_will_not_come_are_lost_and_interrupt_the_signal() -> None:
    timebase = Timebase(1000.0)
    decoder, device = FrameDecoder(), Board(FRAMED)
    (run,) = decoder.feed(lead() + frames_of(device, 1))
    before = timebase.stamp(run, 1.0)
    timebase.lose(5)
    (run,) = decoder.feed(frames_of(device, 1))
    after = timebase.stamp(replace(run, index=run.index and run.index + 5), 1.1)
    assert after.segment == before.segment + 1
    assert after.first_index >= before.end_index + 5
    assert timebase.lost >= 5


HIT = st.tuples(
    st.floats(0, 1), st.sampled_from(["flip", "lose", "lose much"]), st.integers(0, 300)
)


@given(st.lists(HIT, max_size=12))
def test_whatever_is_damaged_no_more_is_lost_than_was_measured(
    hits: list[tuple[float, str, int]],
) -> None:
    first, second = Board(FRAMED), Board(ANEW, start_us=9_000_000)
    sent = bytearray(frames_of(first, 10) + said(first, stat(first.index)))
    second.sequence = first.sequence
    sent += said(second, ok(ANEW)) + frames_of(second, 10)
    n_hit = len(sent)
    for share, kind, size in hits:
        at = int(share * (n_hit - 1)) if n_hit else 0
        if kind == "flip" and n_hit:
            sent[at] ^= 1 << size % 8
        else:
            del sent[at : at + (1 if kind == "lose" else size)]
            n_hit = len(sent)
    decoder, timebase = FrameDecoder(), Timebase(1000.0)
    end = said(second, ok(ANEW)) + said(second, stat(second.index))
    came_to = 0
    for number, run in enumerate(decoder.feed(lead() + bytes(sent) + b"\0" + end)):
        block = timebase.stamp(run, 0.1 * number)
        assert np.isfinite(block.volts).all()
        came_to += block.n_samples
    timebase.lose(decoder.take_missing())
    assert decoder.account().closes
    # The second count was heard; the first may have been damaged.
    assert came_to <= timebase.decoded + timebase.lost <= 2 * 10 * ROWS
    assert timebase.decoded + timebase.lost >= 10 * ROWS
