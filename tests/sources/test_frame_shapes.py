"""Frames that are whole and yet none that the board could have sent."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from desktop_app.sources.cobs import FEW_BYTES, MAX_RUN_FRAMES, equal_runs, unstuff
from desktop_app.sources.commands import Mode
from desktop_app.sources.data_frames import (
    MAX_VALUES,
    SUMS,
    UNKNOWN_SETTINGS,
    parse_frame,
    parse_frames,
    valid_frame,
)
from desktop_app.sources.frame_decoder import (
    DAMAGED,
    MIN_RUN_FRAMES,
    FrameDecoder,
)
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
    assert frames.index.dtype == frames.device_us.dtype == np.int64
    assert frames.body == (513).to_bytes(2, "little") * 32


def test_a_single_frame_may_be_taken_apart_as_many_are() -> None:
    frames = parse_frames(array_of(frame(3)), BINARY)
    assert frames is not None
    assert frames.index.tolist() == [24]


@pytest.mark.parametrize(
    ("content", "is_valid"),
    [
        (b"\x02\x00x", True),  # the shortest text
        (b"\x02\x00", False),  # a text that says nothing
        (b"", False),
        (b"\x01\x00" + bytes(11), True),  # the shortest data
        (b"\x01\x00" + bytes(10), False),  # a header alone
        (b"\x01\x02\x00x", False),  # data as short as a text, in the place of the second frame
        (b"\x03\x00" + bytes(11), False),  # of no kind that is known
        (b"\x03\x00x", False),
    ],
)
def test_a_whole_frame_is_text_or_data_of_at_least_a_byte(content: bytes, is_valid: bool) -> None:
    whole = checked(content)
    assert valid_frame(stuffed(whole)[:-1]) == (whole if is_valid else None)
    damaged = whole[:-1] + bytes([whole[-1] ^ 1])
    assert valid_frame(stuffed(damaged)[:-1]) is None


def test_a_frame_of_no_rows_is_refused_even_where_its_length_is_right() -> None:
    assert parse_frame(frame(0, rows=0), BINARY) is None


def test_the_fewest_sums_are_of_two() -> None:
    assert parse_frame(frame(0, flags=FLAGS | SUMS), replace(BINARY, oversampling=2)) is not None
    assert parse_frame(frame(0), replace(BINARY, oversampling=2)) is None


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
        (8, 8, FLAGS | SUMS),  # sums, where none were asked for
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


@pytest.mark.parametrize(("n_frames", "rows"), [(N_RUN, 8), (MIN_RUN_FRAMES, MAX_VALUES)])
def test_a_long_run_is_decoded_at_a_stroke(
    n_frames: int, rows: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What takes frames apart one by one is not there.
    monkeypatch.setattr("desktop_app.sources.frame_decoder.parse_frame", None)
    wires = [
        stuffed(
            data_frame(
                [513] * rows,
                sequence=number,
                flags=FLAGS,
                rows=rows,
                index=rows * number,
                device_us=rows * number * PERIOD_US,
            )
        )
        for number in range(n_frames)
    ]
    n_samples, decoder = samples_of(ENTRY + b"".join(wires))
    assert n_samples == n_frames * rows
    assert decoder.account().n_rejected == 0


def test_a_long_run_whose_settings_are_not_known_waits_for_them() -> None:
    wires = b"".join(stuffed(frame(number)) for number in range(N_RUN))
    n_samples, decoder = samples_of(b"\n\0" + wires)
    assert n_samples == 0
    assert decoder.account().rejected == {UNKNOWN_SETTINGS: len(wires)}


def test_in_a_long_run_a_frame_whose_zeros_do_not_fit_costs_only_itself() -> None:
    wires = [bytearray(stuffed(frame(number))) for number in range(N_RUN)]
    wires[17][0] += 1
    n_samples, decoder = samples_of(ENTRY + b"".join(wires))
    assert n_samples == (N_RUN - 1) * 8
    assert decoder.account().rejected == {DAMAGED: len(wires[17])}


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


@pytest.mark.parametrize("said", [b"hello there", b"#ok;\xff\x80*00"])
def test_whole_text_that_is_no_reply_is_damaged(said: bytes) -> None:
    text = stuffed(checked(b"\x02\x00" + said))
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
