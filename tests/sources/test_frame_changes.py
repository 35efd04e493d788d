"""What is known and told where lines become frames, frames lines, and the connection is cut."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.sources.commands import CPU_HZ, BoardSettings, Mode
from desktop_app.sources.data_frames import TIME_BROKEN
from desktop_app.sources.frame_decoder import (
    DAMAGED,
    MAX_HELD_BYTES,
    FrameDecoder,
)
from desktop_app.sources.line_reader import NOT_A_NUMBER
from desktop_app.sources.text_decoder import MAX_TEXTS
from tests.sources.voltmon_stream import POWER_ON, Board, banner, ok, tagged

BINARY = replace(POWER_ON, mode=Mode.BINARY, period_cycles=800, number=1)
LINES = replace(POWER_ON, number=2)
PONG = tagged("pong;id=1;us=5")


def entry(board: BoardSettings = BINARY) -> bytes:
    """How frames begin: the reply, a zero."""
    return ok(board).encode() + b"\r\n\0"


def framed(*lines: str, n_rows: int = 8, index: int = 0) -> bytes:
    """A frame of samples, then lines in frames of their own."""
    board = Board(BINARY, index=index)
    board.send([[512]] * n_rows)
    for line in lines:
        board.say(line)
    return bytes(board.sent)


def test_what_the_device_said_is_handed_out_once_whether_in_lines_or_in_frames() -> None:
    decoder = FrameDecoder()
    decoder.feed(b"\n" + PONG.encode() + b"\r\n#note\r\n1.5\r\n")
    assert decoder.take_heard() == (PONG, "#note")
    decoder.feed(b"1.5\r\n")
    assert decoder.take_heard() == ()
    decoder.feed(b"#more\r\n")
    assert decoder.take_heard() == ("#more",)
    decoder.feed(entry() + framed(PONG))
    assert decoder.take_heard() == (ok(BINARY), PONG)
    assert decoder.texts()[-2:] == (ok(BINARY), PONG)


def test_frames_and_lines_may_take_turns_and_every_byte_stays_counted() -> None:
    decoder = FrameDecoder()
    decoder.feed(b"03\r\n")
    for _ in range(3):
        runs = decoder.feed(entry() + framed(ok(LINES)) + b"1.250\r\n2.500\r\n")
        assert [len(run.volts) for run in runs] == [8, 2]
        assert decoder.account().closes
        assert [run.restarted for run in runs] == [True, True]
        (later,) = decoder.feed(b"3.750\r\n")
        assert not later.restarted
    account = decoder.account()
    assert (account.discarded, account.n_rejected, account.pending) == (4, 0, 0)
    assert decoder.frames_lost == 0
    assert decoder.n_good_bytes == account.in_samples + account.in_text


def test_a_cut_in_the_middle_of_anything_discards_what_was_not_decided() -> None:
    decoder = FrameDecoder()
    decoder.feed(b"\n1.5\r\n\0\x02")
    assert decoder.account().pending == 2
    decoder.reset()
    account = decoder.account()
    assert (account.pending, account.discarded) == (0, 1 + 2)
    assert account.closes
    assert not decoder.is_framing


def test_settings_from_before_a_cut_are_not_told_to_a_decoder_that_goes_on() -> None:
    old, fresh = FrameDecoder(), FrameDecoder()
    old.feed(b"\n" + entry() + framed())
    old.reset()
    old.feed(b"\n\0" + framed())
    assert old.is_framing
    assert old.settings is None
    fresh.feed(old.resume())
    fresh.feed(framed())
    assert fresh.settings is None
    assert fresh.texts() == ()
    assert fresh.account().n_rejected == old.account().n_rejected + len(b"\r\n")


def test_the_first_whole_frame_of_a_board_found_sampling_is_what_was_due() -> None:
    first = 0x01020304
    decoder = FrameDecoder()
    decoder.feed(b"\n\0" + framed(index=first) + framed(index=first + 8))
    (run,) = decoder.feed(framed(banner(BINARY))[len(framed()) :] + framed(index=first + 16))
    assert (run.index, run.due_index) == (first + 16, first)
    # It is told once.
    (later,) = decoder.feed(framed(index=first + 24))
    assert later.due_index is None


def test_frames_of_other_settings_say_nothing_of_what_was_due() -> None:
    other = replace(BINARY, number=2)
    board = Board(other, index=700)
    board.send([[512]] * 8)
    decoder = FrameDecoder()
    decoder.feed(b"\n\0" + bytes(board.sent))
    (run,) = decoder.feed(framed(banner(BINARY))[len(framed()) :] + framed(index=40))
    assert (run.index, run.due_index) == (40, None)


def test_the_first_lines_are_no_restart() -> None:
    (run,) = FrameDecoder().feed(b"\n1.5\r\n")
    assert not run.restarted


def test_what_was_rejected_of_lines_and_of_frames_is_told_together() -> None:
    decoder = FrameDecoder()
    damaged = bytearray(framed())
    damaged[-3] ^= 1
    decoder.feed(b"\nx\r\n" + entry() + bytes(damaged))
    assert decoder.account().rejected == {NOT_A_NUMBER: 3, DAMAGED: len(damaged)}
    decoder.feed(framed(ok(LINES)) + b"y\r\n")
    assert decoder.account().rejected == {NOT_A_NUMBER: 6, DAMAGED: len(damaged)}


@pytest.mark.parametrize(
    "lines",
    [
        b"",
        b"#note\r\n",
        ok(LINES).encode() + b"\r\n",
        ok(BINARY).encode() + b"\r\n1.2",  # in the middle of a line
        ok(BINARY).encode() + b"\r\n" + ok(LINES).encode() + b"\r\n",
    ],
)
def test_a_zero_that_nothing_announced_begins_no_frames(lines: bytes) -> None:
    decoder = FrameDecoder()
    decoder.feed(b"\n" + lines + b"\0")
    assert not decoder.is_framing
    assert decoder.account().pending >= 1


def test_the_last_settings_before_the_zero_are_those_of_the_frames() -> None:
    decoder = FrameDecoder()
    decoder.feed(b"\n" + ok(LINES).encode() + b"\r\n" + entry())
    assert decoder.is_framing
    assert decoder.settings == BINARY
    assert decoder.layout is None


def test_what_was_announced_before_a_cut_begins_no_frames_after_it() -> None:
    decoder = FrameDecoder()
    decoder.feed(b"\n" + ok(BINARY).encode() + b"\r\n")
    decoder.reset()
    decoder.feed(b"\n\0")
    assert not decoder.is_framing


@pytest.mark.parametrize("after_zero", [b"\x05\x07\n", b"\x05\n", b"7\n"])
def test_lines_go_on_at_once_after_a_zero_that_begins_no_frame(after_zero: bytes) -> None:
    (run,) = FrameDecoder().feed(b"\n\0" + after_zero + b"2.5\n")
    assert run.volts.tolist() == [[2.5]]


def test_what_could_become_a_frame_is_held_until_it_is_longer_than_any() -> None:
    end = b"\n2.5\n"
    held = b"\x05\x01" + b"7" * (MAX_HELD_BYTES - 2 - len(end)) + end
    decoder = FrameDecoder()
    assert decoder.feed(b"\n\0" + held) == ()
    assert decoder.account().pending == 1 + MAX_HELD_BYTES
    (run,) = decoder.feed(b"1.5\n")
    assert run.volts.tolist() == [[2.5], [1.5]]


def test_missing_frames_are_counted_across_the_end_of_their_count() -> None:
    board = Board(BINARY, sequence=253)
    wires = []
    for _ in range(6):
        board.sent.clear()
        board.send([[512]] * 8)
        wires.append(bytes(board.sent))
    decoder = FrameDecoder()
    decoder.feed(b"\n" + entry() + wires[0] + wires[1])
    assert decoder.frames_lost == 0
    decoder.feed(wires[3] + wires[5])
    assert decoder.frames_lost == 2


def test_only_the_last_lines_are_kept_whether_from_lines_or_from_frames() -> None:
    decoder = FrameDecoder()
    decoder.feed(b"\n" + b"#a\n" * MAX_TEXTS + entry())
    board = Board(BINARY)
    for _ in range(3):
        board.say(PONG)
    decoder.feed(bytes(board.sent))
    assert decoder.texts() == ("#a",) * (MAX_TEXTS - 4) + (ok(BINARY), PONG, PONG, PONG)
    assert len(decoder.take_heard()) == MAX_TEXTS


def test_what_was_due_is_taken_over_from_the_lines() -> None:
    damaged = bytearray(framed())
    damaged[-3] ^= 1
    decoder = FrameDecoder()
    decoder.feed(b"\n" + ok(POWER_ON).encode() + b"\r\n" + entry() + bytes(damaged))
    (run,) = decoder.feed(framed(index=8))
    assert (run.index, run.due_index) == (8, 0)


def test_a_decoder_that_goes_on_after_frames_is_told_the_settings_of_the_lines() -> None:
    old, fresh = FrameDecoder(), FrameDecoder()
    old.feed(b"\n" + entry() + framed(ok(LINES)) + b"1.5\r\n")
    fresh.feed(old.resume())
    assert fresh.texts() == (ok(LINES),)
    (run,) = fresh.feed(b"2.5\r\n")
    assert run.period_s == LINES.period_cycles / CPU_HZ


def test_every_frame_whose_clock_disagrees_is_counted() -> None:
    decoder = FrameDecoder()
    decoder.feed(b"\n" + entry() + framed())
    n_bytes = 0
    for index, start_us in ((8, 5_000_000), (16, 9_000_000)):
        board = Board(BINARY, index=index, start_us=start_us)
        board.send([[512]] * 8)
        assert decoder.feed(bytes(board.sent)) == ()
        n_bytes += len(board.sent)
    assert decoder.account().rejected == {TIME_BROKEN: n_bytes}
