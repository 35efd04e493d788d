"""Six digits from a code and two nonces; a code once, and not for long."""

from __future__ import annotations

import hashlib

import pytest

from desktop_app.server.pairing import (
    CODE_LIFE_S,
    UNNAMED,
    Pairings,
    commitment_of,
    digits_of,
    new_code,
    readable_name,
)
from desktop_app.server.protocol import RefusalError
from desktop_app.server.requests import Auth, ClientInfo, PairingAuth

NONCE = "0123456789abcdef" * 2


class Hands:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.at_s = 1000.0

    def now_s(self) -> float:
        return self.at_s


def auth(code: str, nonce: str = NONCE, name: str = "Phone") -> Auth:
    return Auth(pairing=PairingAuth(code, commitment_of(nonce)), client=ClientInfo(name))


def test_the_digits_are_those_of_the_document() -> None:
    text = b"vigil-pairing:1:the-code:" + NONCE.encode() + b":" + b"f" * 32
    expected = int(hashlib.sha256(text).hexdigest()[:8], 16) % 1_000_000
    assert digits_of("the-code", NONCE, "f" * 32) == f"{expected:06d}"


def test_both_screens_agree_after_the_nonces_were_exchanged() -> None:
    pairings, code = Pairings(Hands().now_s), new_code()
    pairings.offer(code, 60)
    ceremony = pairings.begin("sid", auth(code), "192.0.2.1")
    assert ceremony is not None
    assert pairings.reveal("sid", NONCE).digits == digits_of(code, NONCE, ceremony.hub_nonce)


def test_a_code_opens_once() -> None:
    pairings, code = Pairings(Hands().now_s), new_code()
    pairings.offer(code, 60)
    assert pairings.begin("one", auth(code), "") is not None
    assert pairings.begin("two", auth(code), "") is None


def test_a_code_is_worth_nothing_after_its_time() -> None:
    clock, code = Hands(), new_code()
    pairings = Pairings(clock.now_s)
    pairings.offer(code, 60)
    clock.at_s += 60
    assert pairings.begin("sid", auth(code), "") is None


def test_no_code_lives_longer_than_five_minutes() -> None:
    clock, code = Hands(), new_code()
    pairings = Pairings(clock.now_s)
    pairings.offer(code, 10 * CODE_LIFE_S)
    clock.at_s += CODE_LIFE_S
    assert pairings.begin("sid", auth(code), "") is None


def test_a_new_code_takes_the_place_of_the_old_one_and_none_ends_the_offer() -> None:
    pairings, old, new = Pairings(Hands().now_s), new_code(), new_code()
    pairings.offer(old, 60)
    pairings.offer(new, 60)
    assert pairings.begin("sid", auth(old), "") is None
    pairings.offer("", 0)
    assert pairings.begin("sid", auth(new), "") is None


@pytest.mark.parametrize("nonce", ["f" * 32, NONCE[::-1]])
def test_another_nonce_than_the_one_committed_to_is_refused(nonce: str) -> None:
    pairings, code = Pairings(Hands().now_s), new_code()
    pairings.offer(code, 60)
    pairings.begin("sid", auth(code), "")
    with pytest.raises(RefusalError):
        pairings.reveal("sid", nonce)


def test_a_nonce_is_revealed_once() -> None:
    pairings, code = Pairings(Hands().now_s), new_code()
    pairings.offer(code, 60)
    pairings.begin("sid", auth(code), "")
    pairings.reveal("sid", NONCE)
    with pytest.raises(RefusalError):
        pairings.reveal("sid", NONCE)


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("Anna's phone", "Anna's phone"),
        ("  two\nlines\t", "two lines"),
        ("\u202egpj.exe\u200b", "gpj.exe"),
        ("\x00\x1b[31m", "[31m"),
        ("", UNNAMED),
        (" \u200b ", UNNAMED),
        ("<b>x</b>", "<b>x</b>"),
    ],
)
def test_names_are_one_line_without_anything_invisible(given: str, shown: str) -> None:
    assert readable_name(given) == shown
