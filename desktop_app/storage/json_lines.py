"""Where a key stands in a JSON text, so that an error can name the line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_SPACE = " \t\n\r"


def line_of(text: str, keys: Sequence[str]) -> int:
    """The line, from 1, of the key at the end of the path `keys` in valid JSON; 0 if not there."""
    at = 0
    found = -1
    for key in keys:
        found, at = _key(text, at, key)
        if found < 0:
            return 0
    return text.count("\n", 0, found) + 1 if found >= 0 else 0


def _key(text: str, at: int, wanted: str) -> tuple[int, int]:
    """Where `wanted` stands in the object that begins at `at`, and where its value begins."""
    decoder = json.JSONDecoder()
    at = _skip(text, at, _SPACE)
    if text[at : at + 1] != "{":
        return -1, at
    at = _skip(text, at + 1, _SPACE)
    while text[at : at + 1] == '"':
        start = at
        name, at = decoder.raw_decode(text, at)
        value_at = _skip(text, at, _SPACE + ":")
        if name == wanted:
            return start, value_at
        _, at = decoder.raw_decode(text, value_at)
        at = _skip(text, at, _SPACE + ",")
    return -1, at


def _skip(text: str, at: int, characters: str) -> int:
    while at < len(text) and text[at] in characters:
        at += 1
    return at
