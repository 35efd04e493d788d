"""What is said to a board and when, with boards that answer, only print, or are silent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import SourceError
from desktop_app.sources.board_link import BoardLink, Phase
from desktop_app.sources.board_setup import (
    BoardSetup,
    LineOptions,
    board_setup,
    parse_channels,
)
from desktop_app.sources.commands import BoardSettings, Mode, crc8
from desktop_app.sources.talk import Say, SetBaud
from tests.sources.voltmon_stream import POWER_ON, banner, ok

if TYPE_CHECKING:
    from collections.abc import Callable

STEP_S = 0.05


class Line:
    """A link, and a board that hears what it says; time passes in steps."""

    def __init__(self, options: LineOptions | None = None) -> None:
        self.link = BoardLink(options or LineOptions())
        self.now_s = 1000.0
        self.said: list[tuple[float, bytes]] = []
        self.bauds: list[int] = []
        self.answer: Callable[[bytes], bytes] = lambda _: b""
        self.prints = b""
        self.speaks_at = 115_200
        self.next_print_s = 1000.0

    @property
    def baud(self) -> int:
        return self.bauds[-1] if self.bauds else 115_200

    def run(self, seconds: float) -> None:
        end_s = self.now_s + seconds
        incoming = b""
        while self.now_s < end_s:
            if self.prints and self.now_s >= self.next_print_s:
                incoming += self.prints
                self.next_print_s += 0.1
            is_readable = self.baud == self.speaks_at
            self.link.feed(incoming if is_readable else bytes(b ^ 0x80 for b in incoming))
            incoming = b""
            for action in self.link.step(self.now_s):
                if isinstance(action, SetBaud):
                    self.bauds.append(action.baud)
                else:
                    self.said.append((round(self.now_s - 1000.0, 3), action.data))
                    incoming += self.answer(action.data)
            self.now_s += STEP_S

    @property
    def phase(self) -> Phase:
        return self.link.report.phase


class Voltmon:
    """Answers as the sketch does, as far as the setting up goes."""

    def __init__(self) -> None:
        self.settings: BoardSettings = POWER_ON
        self.heard: list[str] = []
        self.deaf_for = 0
        self.refuses = ""

    def __call__(self, data: bytes) -> bytes:
        text = data.strip().partition(b"*")[0].decode()
        self.heard.append(text)
        if self.deaf_for:
            self.deaf_for -= 1
            return b""
        verb, _, argument = text.partition(" ")
        if verb == "?":
            return banner(self.settings).encode() + b"\r\n"
        if verb == self.refuses:
            return f"#err;range*{crc8(b'err;range'):02X}\r\n".encode()
        told = replace(self.settings, number=(self.settings.number + 1) % 4)
        if verb in {"stop", "start"}:
            told = replace(told, is_running=verb == "start")
        elif verb == "mask":
            told = replace(told, channel_mask=int(argument))
        elif verb == "rate":
            told = replace(told, period_cycles=16_000_000 // int(argument))
        self.settings = told
        return ok(told).encode() + b"\r\n"


def test_nothing_is_said_to_a_board_that_says_who_it_is() -> None:
    line = Line()
    line.link.feed(banner().encode() + b"\r\n")
    line.run(5.0)
    assert line.said == []
    assert line.phase is Phase.READY
    assert line.link.report.settings == POWER_ON


def test_a_silent_board_is_asked_after_two_seconds_and_three_times() -> None:
    line = Line()
    line.run(20.0)
    times_s = [at_s for at_s, data in line.said if b"?" in data]
    assert times_s[0] >= 2.0
    assert times_s == pytest.approx([2.0, 3.5, 5.0], abs=0.2)
    assert line.phase is Phase.SILENT
    assert line.baud == 115_200


def test_a_board_that_did_not_reset_is_recognised_by_its_answer() -> None:
    line = Line()
    line.prints = b"2.503\r\n"
    line.answer = Voltmon()
    line.run(3.0)
    assert line.phase is Phase.READY
    assert [data for _, data in line.said] == [b"\n?*BD\n"]


def test_a_board_that_only_prints_is_a_plain_one_and_is_left_in_peace() -> None:
    line = Line()
    line.prints = b"2.503\r\n"
    line.run(8.0)
    n_said = len(line.said)
    line.run(20.0)
    assert line.phase is Phase.PLAIN
    assert len(line.said) == n_said == 3
    assert line.link.report.layout is not None


@pytest.mark.parametrize(
    ("prints", "said"),
    [
        (b"2.503 V\r\n", 'The board sends text, but no samples: "2.503 V".'),
        (b"1,2,3,4,5,6,7\n", 'The board sends text, but no samples: "1,2,3,4,5,6,7".'),
        (
            b"\x1b[31mwarm" + b"!" * 60 + b"\n",
            f'The board sends text, but no samples: "[31mwarm{"!" * 32}".',
        ),
        (b"2.503;", "The board sends text without line ends."),
    ],
)
def test_text_in_which_no_sample_is_found_is_shown_and_no_other_speed_is_tried(
    prints: bytes, said: str
) -> None:
    line = Line()
    line.prints = prints
    line.run(2.2)
    assert line.link.report.trouble == said
    line.run(20.0)
    assert (line.bauds, line.link.report.trouble) == ([], said)
    line.prints = b"2.503\r\n"
    line.run(1.0)
    assert line.phase is Phase.PLAIN
    assert line.link.report.trouble == ""


def test_what_is_no_text_at_any_speed_is_told_once_every_speed_was_tried() -> None:
    line = Line()
    line.prints = bytes(range(128, 256))
    line.run(3.0)
    assert line.link.report.trouble == ""
    line.run(20.0)
    assert line.phase is Phase.SILENT
    assert line.link.report.trouble == "What the board sends is no text."


@pytest.mark.parametrize("baud", [9_600, 57_600, 230_400])
def test_a_wrong_speed_is_found_within_three_seconds_of_the_first_bytes(baud: int) -> None:
    line = Line()
    line.prints = b"2.503\r\n"
    line.speaks_at = baud
    line.run(3.0)
    assert line.link.report.baud == line.baud == baud
    assert line.link.report.trouble == f"The board sends at {baud:,} baud."
    line.run(3.0)
    assert line.phase is Phase.PLAIN
    assert line.link.account().in_samples > 0


def test_a_silent_board_is_heard_as_soon_as_it_speaks() -> None:
    line = Line()
    line.run(20.0)
    line.prints = b"2.503\r\n"
    line.run(1.0)
    phases = [line.phase]
    line.link.feed(b"\n" + banner().encode() + b"\r\n")
    line.run(0.2)
    phases.append(line.phase)
    assert phases == [Phase.PLAIN, Phase.READY]


def test_a_board_is_set_while_it_is_stopped() -> None:
    line = Line(LineOptions(board_setup(50, channels=(0, 3), mode=Mode.CSV)))
    line.answer = board = Voltmon()
    line.link.feed(banner().encode() + b"\r\n")
    line.run(3.0)
    assert board.heard[0] == "stop"
    assert board.heard[-1] == "start"
    assert board.heard.index("rate 10") < board.heard.index("mask 9") < board.heard.index("rate 50")
    assert board.settings.channels == (0, 3)
    assert line.phase is Phase.READY


def test_a_board_that_is_already_set_so_is_told_nothing() -> None:
    line = Line(LineOptions(board_setup(10)))
    line.answer = board = Voltmon()
    line.link.feed(banner().encode() + b"\r\n")
    line.run(3.0)
    assert board.heard == []


def test_a_command_that_was_not_heard_is_said_again() -> None:
    line = Line(LineOptions(board_setup(50)))
    line.answer = board = Voltmon()
    board.deaf_for = 2
    line.link.feed(banner().encode() + b"\r\n")
    line.run(6.0)
    assert board.heard[:3] == ["stop", "stop", "stop"]
    assert board.settings.rate_hz == 50
    assert line.link.report.trouble == ""


def test_a_refusal_is_told_and_the_board_goes_on() -> None:
    line = Line(LineOptions(board_setup(50)))
    line.answer = board = Voltmon()
    board.refuses = "rate"
    line.link.feed(banner().encode() + b"\r\n")
    line.run(3.0)
    assert "did not take rate" in line.link.report.trouble
    assert board.heard[-1] == "start"
    assert line.phase is Phase.READY


def test_a_board_that_began_anew_is_set_up_again() -> None:
    line = Line(LineOptions(board_setup(50)))
    line.answer = board = Voltmon()
    line.link.feed(banner().encode() + b"\r\n")
    line.run(3.0)
    board.settings, board.heard = POWER_ON, []
    line.link.feed(banner().encode() + b"\r\n")
    line.run(3.0)
    assert board.settings.rate_hz == 50


@given(st.lists(st.binary(max_size=40), max_size=60))
def test_no_board_can_make_the_talk_fail(chunks: list[bytes]) -> None:
    link = BoardLink(LineOptions(board_setup(1000)))
    now_s = 0.0
    for data in chunks:
        link.feed(data)
        now_s += 0.2
        for action in link.step(now_s):
            assert isinstance(action, Say | SetBaud)
        assert link.account().closes


@pytest.mark.parametrize(
    ("rate_hz", "n_channels", "setup"),
    [
        (10, 1, BoardSetup(10, Mode.VOLTS)),
        (100, 1, BoardSetup(100, Mode.BINARY)),
        (1000, 1, BoardSetup(1000, Mode.BINARY)),
        (5000, 1, BoardSetup(5000, Mode.BINARY)),
        (20_000, 1, BoardSetup(20_000, Mode.BINARY, (0,), 500_000)),
        (40_000, 1, BoardSetup(40_000, Mode.PACKED, (0,), 1_000_000)),
        (2000, 6, BoardSetup(2000, Mode.BINARY, tuple(range(6)), 500_000)),
        (10, 2, BoardSetup(10, Mode.BINARY, (0, 1))),
    ],
)
def test_a_rate_takes_the_slowest_line_that_carries_it(
    rate_hz: int, n_channels: int, setup: BoardSetup
) -> None:
    assert board_setup(rate_hz, channels=tuple(range(n_channels))) == setup


@pytest.mark.parametrize("rate_hz", [0.5, 10.5, 50_000, float("nan")])
def test_a_rate_that_no_board_has_is_refused(rate_hz: float) -> None:
    with pytest.raises(SourceError):
        board_setup(rate_hz)


def test_too_much_text_is_refused() -> None:
    with pytest.raises(SourceError, match="binary"):
        board_setup(2000, mode=Mode.VOLTS)


@pytest.mark.parametrize(
    ("text", "channels"),
    [("A0", (0,)), ("a3,A0", (0, 3)), ("0-5", (0, 1, 2, 3, 4, 5)), ("A2-A4", (2, 3, 4))],
)
def test_inputs_are_read(text: str, channels: tuple[int, ...]) -> None:
    assert parse_channels(text) == channels


@pytest.mark.parametrize("text", ["", "A6", "x", "0-9", "-1"])
def test_inputs_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_channels(text)
