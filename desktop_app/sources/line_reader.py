"""Data lines to rows of numbers: finds out how the lines are laid out, and keeps to it.

Deterministic line by line, so that how the lines arrived changes nothing.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from desktop_app.sources.text_format import (
    LARGEST,
    Block,
    Layout,
    Shape,
    TextFormat,
    read_line,
)

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

EMPTY = "empty line"
TOO_LONG = "line too long"
NOT_FINITE = "not finite"
NOT_A_NUMBER = "not a number"
TOO_LARGE = "too large"
OTHER_LAYOUT = "other columns"
UNREADABLE = "unreadable bytes"

# So many lines running that agree on another layout are the board's new one.
RIVAL_LINES = 3

# What Arduino's print() and C make of a float that is none.
_NOT_FINITE_WORDS = frozenset({b"nan", b"inf", b"infinity", b"ovf"})
_READABLE = re.compile(rb"[\t\x20-\x7e]*")


class LineReader:
    """Reads the lines of one format."""

    def __init__(self, text_format: TextFormat) -> None:
        self._shape = text_format.shape
        self._rival: Layout | None = None
        self._n_rival = 0
        self._layout: Layout | None = None
        self._block: Block | None = None
        if self._shape is Shape.NUMBER:
            self._settle(Layout(Shape.NUMBER, 1))

    @property
    def layout(self) -> Layout | None:
        """How the lines are laid out; None before the first."""
        return self._layout

    def read_block(self, lines: bytes) -> FloatArray | None:
        """The values `(n, columns)` of whole lines; None unless all of them are ordinary."""
        values = None if self._block is None else self._block.read(lines)
        if values is not None:
            self._n_rival = 0
        return values

    def read(self, line: bytes) -> list[float] | str:
        """The numbers of one line without its LF, or why there are none."""
        content = line.removesuffix(b"\r")
        if not content:
            return EMPTY
        found = read_line(content, self._shape if self._layout is None else self._layout.shape)
        if found is not None and self._layout in (None, found[0]):
            self._n_rival = 0
        else:
            found = read_line(content, self._shape)
            if found is None:
                return _why_not(content)
            if not self._is_new_layout(found[0]):
                return OTHER_LAYOUT
        if not all(map(math.isfinite, found[1])):
            return NOT_FINITE
        if max(map(abs, found[1])) > LARGEST:
            return TOO_LARGE
        if found[0] != self._layout:
            self._settle(found[0])
        return found[1]

    def _is_new_layout(self, layout: Layout) -> bool:
        self._n_rival = self._n_rival + 1 if layout == self._rival else 1
        self._rival = layout
        return self._n_rival >= RIVAL_LINES

    def _settle(self, layout: Layout) -> None:
        self._layout = layout
        self._block = Block(layout)
        self._n_rival = 0


def _why_not(content: bytes) -> str:
    if content.lstrip(b"+-").lower() in _NOT_FINITE_WORDS:
        return NOT_FINITE
    return NOT_A_NUMBER if _READABLE.fullmatch(content) else UNREADABLE
