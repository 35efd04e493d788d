"""What is said to a board and what it answers, as bytes and lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.sources.commands import (
    Mode,
    crc8,
    encode_command,
    parse_reply,
    settings_of,
)
from tests.sources.voltmon_stream import POWER_ON, banner, ok, tagged, vectors


@pytest.mark.parametrize("vector", vectors()["crc8"])
def test_the_check_of_a_line_is_that_of_the_vectors(vector: dict[str, str]) -> None:
    assert f"{crc8(vector['text'].encode()):02X}" == vector["crc"]


@pytest.mark.parametrize("vector", vectors()["conversation"])
def test_commands_and_replies_are_those_of_the_vectors(vector: dict[str, str]) -> None:
    verb, _, argument = vector["command"].partition("*")[0].partition(" ")
    assert encode_command(verb, argument or None) == f"{vector['command']}\n".encode()
    reply = parse_reply(vector["reply"])
    assert reply is not None
    assert (reply.error is None) == (settings_of(reply) is not None)


def test_the_banner_tells_all_settings() -> None:
    reply = parse_reply(vectors()["banner"])
    assert reply is not None
    assert (reply.word, reply.fields["fw"], reply.number("fcpu")) == (
        "voltmon",
        "0.2.0",
        16_000_000,
    )
    assert settings_of(reply) == POWER_ON
    assert POWER_ON.rate_hz == 10.0
    assert POWER_ON.channels == (0,)


@pytest.mark.parametrize(
    ("verb", "argument"),
    [
        ("", None),
        ("rate", "1\n2"),
        ("rate", "1*2"),
        ("rate", ""),
        ("RATE", 1),
        ("#ok", None),
        ("rate", -1),
        ("x" * 60, None),
    ],
)
def test_what_no_board_understands_is_not_said(verb: str, argument: str | int | None) -> None:
    with pytest.raises(ValueError, match="command"):
        encode_command(verb, argument)


@pytest.mark.parametrize("reason", ["cmd", "crc", "range"])
def test_an_error_says_its_reason(reason: str) -> None:
    reply = parse_reply(tagged(f"err;{reason}"))
    assert reply is not None
    assert reply.error == reason


@given(position=st.integers(0, len(banner()) - 1), bit=st.integers(0, 6))
def test_a_line_with_a_flipped_bit_is_no_reply(position: int, bit: int) -> None:
    line = bytearray(banner().encode())
    line[position] ^= 1 << bit
    assert parse_reply(line.decode("ascii")) is None


@given(st.text())
def test_no_text_makes_the_parser_raise(text: str) -> None:
    for line in (text, f"#{text}", tagged(text.encode("ascii", "ignore").decode())):
        reply = parse_reply(line)
        assert reply is None or settings_of(reply) is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("per=1600000", "per=0"),
        ("osr=1", "osr=65"),
        ("osr=1", "osr=x"),
        ("mode=0", "mode=5"),
        ("run=1", "run=2"),
        ("mask=1", "mask=0"),
        ("mask=1", "mask=64"),
        ("set=0", "set=4"),
        ("vref=5000", "vref=0"),
        (";cal=0", ""),
        ("bg=1100", "bg=99999999999"),
    ],
)
def test_impossible_settings_are_none(old: str, new: str) -> None:
    body = ok(POWER_ON)[1:-3]
    assert old in body
    reply = parse_reply(tagged(body.replace(old, new)))
    assert reply is not None
    assert settings_of(reply) is None


def test_modes_have_the_words_of_the_command() -> None:
    assert [mode.word for mode in Mode] == ["volts", "raw", "csv", "bin", "bin10"]
    assert [mode for mode in Mode if mode.is_framed] == [Mode.BINARY, Mode.PACKED]
