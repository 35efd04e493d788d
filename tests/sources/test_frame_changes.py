"""What is known and told where lines become frames, frames lines, and the connection is cut."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.sources.commands import BoardSettings, Mode
from desktop_app.sources.frame_decoder import FrameDecoder
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
    assert decoder.take_heard() == ()
    decoder.feed(entry() + framed(PONG))
    assert decoder.take_heard() == (ok(BINARY), PONG)
    assert decoder.texts()[-2:] == (ok(BINARY), PONG)


def test_frames_and_lines_may_take_turns_and_every_byte_stays_counted() -> None:
    decoder = FrameDecoder()
    n_lines = 0
    decoder.feed(b"03\r\n")
    for _ in range(3):
        runs = decoder.feed(entry() + framed(ok(LINES)) + b"1.250\r\n2.500\r\n")
        assert [len(run.volts) for run in runs] == [8, 2]
        assert decoder.account().closes
        n_lines += 2
    account = decoder.account()
    assert (account.discarded, account.n_rejected, account.pending) == (4, 0, 0)
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
