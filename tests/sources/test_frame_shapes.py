"""Frames that are whole and yet none that the board could have sent, and clocks that disagree."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from desktop_app.sources.cobs import FEW_BYTES, MAX_RUN_FRAMES, equal_runs, unstuff
from desktop_app.sources.commands import Mode
from desktop_app.sources.data_frames import FrameClock, Frames, parse_frame, parse_frames
from desktop_app.sources.frame_decoder import DAMAGED, FrameDecoder
from tests.sources.voltmon_stream import POWER_ON, checked, data_frame, ok, stuffed

BINARY = replace(POWER_ON, mode=Mode.BINARY, period_cycles=800, number=1)
FLAGS = BINARY.number << 1
PERIOD_US = BINARY.period_cycles // 16
# Enough to be decoded at a stroke.
N_RUN = 400
ENTRY = b"03\r\n" + ok(BINARY).encode() + b"\r\n\0"


def frame(number: int, *, rows: int = 8, flags: int = FLAGS, stated: int | None = None) -> bytes:
    """The frame of that number, full of 513; `stated` rows, where that is another number."""
    return data_frame(
        [513] * rows,
        sequence=number,
        flags=flags,
        rows=rows if stated is None else stated,
        index=8 * number,
        device_us=8 * number * PERIOD_US,
    )


def array_of(*frames: bytes) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
    return np.frombuffer(b"".join(frames), np.uint8).reshape(len(frames), -1)


def samples_of(data: bytes) -> tuple[int, FrameDecoder]:
    decoder = FrameDecoder()
    n_samples = sum(len(run.volts) for run in decoder.feed(data))
    assert decoder.account().closes
    return n_samples, decoder


def test_frames_of_one_shape_are_taken_apart_together() -> None:
    frames = parse_frames(array_of(*map(frame, range(4))), BINARY)
    assert frames is not None
    assert (frames.flags, frames.rows, frames.sequence.tolist()) == (FLAGS, 8, [0, 1, 2, 3])
    assert frames.index.tolist() == [0, 8, 16, 24]
    assert frames.device_us.tolist() == [at * PERIOD_US for at in (0, 8, 16, 24)]
    assert frames.body == (513).to_bytes(2, "little") * 32


@pytest.mark.parametrize(
    "odd",
    [
        frame(1, flags=FLAGS | 2 << 1),
        frame(1, stated=7),
        checked(b"\x02" + frame(1)[1:-2]),
    ],
)
def test_frames_of_different_shapes_are_not(odd: bytes) -> None:
    assert parse_frames(array_of(frame(0), odd), BINARY) is None


@pytest.mark.parametrize(
    ("rows", "stated", "flags"),
    [
        (8, 7, FLAGS),  # longer than its rows
        (8, 9, FLAGS),  # shorter
        (8, 0, FLAGS),  # none at all
        (65, 65, FLAGS),  # more than the board has room for
        (8, 8, FLAGS | 0x80),  # sums, where none were asked for
        (6, 6, FLAGS | 1),  # packed, and no whole group of four
    ],
)
def test_a_shape_that_the_board_cannot_send_is_refused(rows: int, stated: int, flags: int) -> None:
    impossible = frame(0, rows=rows, stated=stated, flags=flags)
    assert parse_frame(impossible, BINARY) is None
    assert parse_frames(array_of(impossible, impossible), BINARY) is None


def test_what_the_board_can_send_is_taken_apart() -> None:
    whole = parse_frame(frame(3), BINARY)
    assert whole is not None
    assert (whole.flags, whole.rows, whole.index) == (FLAGS, 8, 24)
    assert whole.device_us == 24 * PERIOD_US
    assert whole.body == (513).to_bytes(2, "little") * 8


@pytest.mark.parametrize("n_frames", [1, N_RUN])
def test_whole_frames_of_an_impossible_shape_are_counted_as_damaged(n_frames: int) -> None:
    impossible = b"".join(stuffed(frame(number, stated=7)) for number in range(n_frames))
    n_samples, decoder = samples_of(ENTRY + impossible)
    assert n_samples == 0
    assert dict(decoder.account().rejected)[DAMAGED] == len(impossible)


@pytest.mark.parametrize("damaged", [0, 17, N_RUN - 1])
def test_in_a_long_run_one_frame_that_fails_its_check_costs_only_itself(damaged: int) -> None:
    wires = [bytearray(stuffed(frame(number))) for number in range(N_RUN)]
    wires[damaged][-3] ^= 0x10
    n_samples, decoder = samples_of(ENTRY + b"".join(wires))
    assert n_samples == (N_RUN - 1) * 8
    assert dict(decoder.account().rejected)[DAMAGED] == len(wires[damaged])


@pytest.mark.parametrize("missing", [1, 17])
def test_in_a_long_run_a_frame_that_is_missing_leaves_a_gap_of_its_rows(missing: int) -> None:
    wires = [stuffed(frame(number)) for number in range(N_RUN) if number != missing]
    decoder = FrameDecoder()
    runs = decoder.feed(ENTRY + b"".join(wires))
    assert sum(len(run.volts) for run in runs) == (N_RUN - 1) * 8
    starts = [run.index for run in runs if run.index is not None]
    assert (missing + 1) * 8 in starts


def test_a_distance_that_no_board_sends_is_no_frame() -> None:
    assert unstuff(bytes([0xFF]) + b"a" * 254) is None
    assert unstuff(bytes([0xFE]) + b"a" * 253) == b"a" * 253


def test_nothing_at_all_is_no_frame() -> None:
    assert unstuff(b"") is None


def test_what_has_one_length_in_a_row_is_found_in_pieces_that_damage_may_cost() -> None:
    data = (b"123456789\0" * 600) + b"abcdef\0" + (b"x" * 299 + b"\0") * 20 + b"not ended"
    rest = 600 - MAX_RUN_FRAMES
    assert equal_runs(data) == [(10, MAX_RUN_FRAMES), (10, rest), (7, 1), (300, 20)]


def test_few_bytes_are_taken_apart_one_by_one() -> None:
    assert equal_runs(b"") == []
    assert equal_runs(b"abc\0\0de\0f") == [(4, 1), (1, 1), (3, 1)]
    frames = b"abc\0" * (FEW_BYTES // 4)
    assert equal_runs(frames[4:]) == [(4, 1)] * (FEW_BYTES // 4 - 1)
    assert sum(count for _, count in equal_runs(frames)) == FEW_BYTES // 4
    assert len(equal_runs(frames)) == FEW_BYTES // 4 // MAX_RUN_FRAMES


def test_whole_text_that_is_no_reply_is_damaged() -> None:
    text = stuffed(checked(b"\x02\x00hello there"))
    n_samples, decoder = samples_of(ENTRY + stuffed(frame(0)) + text + stuffed(frame(1)))
    assert n_samples == 16
    assert dict(decoder.account().rejected)[DAMAGED] == len(text)


def test_many_replies_in_frames_are_text_and_no_samples() -> None:
    replies = stuffed(checked(b"\x02\x00" + ok(BINARY).encode())) * N_RUN
    n_samples, decoder = samples_of(ENTRY + replies)
    assert n_samples == 0
    assert decoder.account().in_text >= len(replies)


def test_what_is_neither_frame_nor_text_is_damaged_and_frames_go_on_behind_it() -> None:
    noise = bytes([0x81]) * 700
    n_samples, decoder = samples_of(ENTRY + stuffed(frame(0)) + noise + b"\0" + stuffed(frame(1)))
    assert n_samples == 16
    assert dict(decoder.account().rejected)[DAMAGED] >= len(noise)


def test_lines_where_frames_were_expected_are_read_as_lines_once_it_is_clear() -> None:
    lines = b"1.25\r\n" * 100
    n_samples, _ = samples_of(ENTRY + stuffed(frame(0)) + lines)
    assert n_samples > 8 + 90


def frames_at(*index: int, us: tuple[int, ...] = ()) -> Frames:
    places = np.array(index, np.int64)
    device_us = np.array(us, np.int64) if us else places * PERIOD_US
    return Frames(FLAGS, 8, np.arange(len(index), dtype=np.uint8), places, device_us, b"")


def test_frames_that_follow_each_other_are_placed_at_a_stroke() -> None:
    clock = FrameClock()
    assert clock.place_all(frames_at(0, 8, 16), BINARY.period_cycles) == (0, 0)
    assert clock.place_all(frames_at(24, 32), BINARY.period_cycles) == (24, 24 * PERIOD_US)


@pytest.mark.parametrize(
    "frames",
    [
        frames_at(32, 40),  # a gap before them
        frames_at(24, 40),  # a gap among them
        frames_at(24, 32, us=(24 * PERIOD_US, 34 * PERIOD_US)),  # index and clock disagree
    ],
)
def test_frames_that_do_not_follow_are_left_to_be_placed_one_by_one(frames: Frames) -> None:
    clock = FrameClock()
    clock.place_all(frames_at(0, 8, 16), BINARY.period_cycles)
    assert clock.place_all(frames, BINARY.period_cycles) is None
    # Nothing was believed of them.
    assert clock.place_all(frames_at(24, 32), BINARY.period_cycles) is not None


def test_a_new_story_is_believed_when_a_second_frame_tells_it_too() -> None:
    clock, cycles = FrameClock(), BINARY.period_cycles
    assert clock.place(0, 0, 8, cycles) == (0, 0, False)
    assert clock.place(500, 7_000_000, 8, cycles) is None
    # Another one again: it contradicts both, and is the one to be confirmed.
    assert clock.place(900, 90_000_000, 8, cycles) is None
    assert clock.place(908, 90_000_000 + 8 * PERIOD_US, 8, cycles) == (
        908,
        90_000_000 + 8 * PERIOD_US,
        True,
    )


def test_an_old_story_goes_on_after_one_frame_that_told_another() -> None:
    clock, cycles = FrameClock(), BINARY.period_cycles
    clock.place(0, 0, 8, cycles)
    assert clock.place(500, 7_000_000, 8, cycles) is None
    assert clock.place(8, 8 * PERIOD_US, 8, cycles) == (8, 8 * PERIOD_US, False)
    # The suspicion is forgotten with it.
    assert clock.place(508, 7_000_000 + 8 * PERIOD_US, 8, cycles) is None
