"""What the lines of a board look like, and what the numbers in them mean."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

MAX_COLUMNS = 6
MAX_LINE_BYTES = 256
NUMBER = rb"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?"
# A label is what a plotter makes a legend of: no digit first, no separator.
LABEL = rb"[A-Za-z_][^\s,;:\t]{0,31}"


class Shape(StrEnum):
    """How the columns of a line are told apart; AUTO takes what the first lines have."""

    AUTO = "auto"
    NUMBER = "number"
    LABELS = "labels"
    COMMA = "comma"
    SEMICOLON = "semicolon"
    TAB = "tab"
    SPACE = "space"

    @property
    def words(self) -> str:
        """As a person reads it."""
        return _WORDS[self]


class Unit(StrEnum):
    """What a number is; AUTO takes volts, and lets whole numbers above 5.5 be asked about."""

    AUTO = "auto"
    VOLTS = "volts"
    COUNTS = "counts"


@dataclass(frozen=True, slots=True)
class TextFormat:
    """How lines are read. A count is `full_scale_v / n_counts` volts wide."""

    shape: Shape = Shape.AUTO
    unit: Unit = Unit.AUTO
    full_scale_v: float = 5.0
    n_counts: int = 1024


@dataclass(frozen=True, slots=True)
class Layout:
    """What one line was found to be: its shape, how many columns, and their labels, if any."""

    shape: Shape
    n_columns: int
    labels: tuple[bytes, ...] = ()

    @property
    def words(self) -> str:
        """As a person reads it: "3 columns, comma"."""
        if self.n_columns == 1 and not self.labels:
            return Shape.NUMBER.words
        columns = f"{self.n_columns} column{'s' if self.n_columns > 1 else ''}"
        return f"{columns}, {self.shape.words}"


# Between two values; spaces beside a comma belong to it, and many spaces are one.
SEPARATORS = {
    Shape.COMMA: re.compile(rb"[ \t]*,[ \t]*"),
    Shape.SEMICOLON: re.compile(rb"[ \t]*;[ \t]*"),
    Shape.TAB: re.compile(rb" *\t *"),
    Shape.SPACE: re.compile(rb" +"),
}
# The same where many lines are read at once: plainly, one separator and no more.
_BETWEEN = {
    Shape.NUMBER: rb"",
    Shape.COMMA: rb", ?+",
    Shape.SEMICOLON: rb"; ?+",
    Shape.TAB: rb"\t",
    Shape.SPACE: rb" ",
    Shape.LABELS: rb"[,; \t] ?+",
}
_VALUE = re.compile(NUMBER)
_LABELLED = re.compile(rb"(" + LABEL + rb"):[ \t]*(" + NUMBER + rb")(?:[ \t]*[,;][ \t]*|[ \t]+|$)")
_WORDS = {
    Shape.AUTO: "automatic",
    Shape.NUMBER: "one number a line",
    Shape.LABELS: "label:value",
    Shape.COMMA: "comma",
    Shape.SEMICOLON: "semicolon",
    Shape.TAB: "tab",
    Shape.SPACE: "space",
}


def read_line(line: bytes, shape: Shape) -> tuple[Layout, list[float]] | None:
    """The layout and the numbers of a line without its end; None where it is not of this shape."""
    if shape is Shape.AUTO:
        candidates = (Shape.NUMBER, Shape.LABELS, *SEPARATORS)
        return next((found for one in candidates if (found := read_line(line, one))), None)
    if shape is Shape.NUMBER:
        return (Layout(shape, 1), [float(line)]) if _VALUE.fullmatch(line) else None
    content = line.strip(b" \t")
    if shape is Shape.LABELS:
        return _read_labels(content)
    words = SEPARATORS[shape].split(content.rstrip(b",;"))
    if not (1 < len(words) <= MAX_COLUMNS and all(map(_VALUE.fullmatch, words))):
        return None
    return Layout(shape, len(words)), list(map(float, words))


def _read_labels(content: bytes) -> tuple[Layout, list[float]] | None:
    labels: list[bytes] = []
    values: list[float] = []
    at = 0
    while at < len(content):
        match = _LABELLED.match(content, at)
        if match is None or len(labels) == MAX_COLUMNS:
            return None
        labels.append(match[1])
        values.append(float(match[2]))
        at = match.end()
    if not labels or len(set(labels)) < len(labels):
        return None
    return Layout(Shape.LABELS, len(labels), tuple(labels)), values


# No board measures more, and from here on not every whole number has a float of its own.
LARGEST = 1e15
MOST_DECIMALS = 15
_TO_SPACES = bytes.maketrans(b",;\t", b"   ")


class Block:
    """Reads many lines of one layout at a stroke."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._labels = tuple(label + b":" for label in layout.labels)
        # No possessive group: Python 3.11.2 lets those pass what they should not.
        self._any = self._lines_of(rb"[+-]?+(?:\d++\.?+\d*+|\.\d++)(?:[eE][+-]?+\d++)?")

    def read(self, lines: bytes) -> FloatArray | None:
        """The values `(n, columns)` of whole lines; None unless all of them are ordinary."""
        if _has_long_line(lines):
            return None
        values = self._read_alike(lines)
        if values is None:
            values = self._read_any(lines)
        if values is None or not (np.abs(values) <= LARGEST).all():
            return None
        return values.reshape(-1, self._layout.n_columns)

    def _read_alike(self, lines: bytes) -> FloatArray | None:
        """Numbers that all have as many decimals, as `print(volts, 3)` makes them.

        Read as whole numbers of the last decimal, eight times as fast. Both these and the power of
        ten are exact as floats, so that the one division rounds as `float` does.
        """
        first_line = lines[: lines.find(b"\n")].rstrip(b"\r")
        _, point, decimals = first_line.rpartition(b".")
        n_decimals = len(decimals) if point else 0
        if n_decimals > MOST_DECIMALS:
            return None
        number = rb"-?+\d++" + (rb"\.\d{%d}" % n_decimals if point else b"")
        if not self._lines_of(number).fullmatch(lines):
            return None
        digits = self._without_labels(lines).translate(_TO_SPACES, b".")
        # What is too large for 64 bits is the largest that is not.
        whole = np.fromstring(digits, np.int64, sep=" ")
        is_exact = whole.min() > -(2**53) and whole.max() < 2**53
        if not is_exact or (b"-" in digits and not whole.all()):  # A float knows a negative zero.
            return None
        return whole / float(10**n_decimals)

    def _read_any(self, lines: bytes) -> FloatArray | None:
        if not self._any.fullmatch(lines):
            return None
        return np.fromstring(self._without_labels(lines).translate(_TO_SPACES), np.float64, sep=" ")

    def _lines_of(self, number: bytes) -> re.Pattern[bytes]:
        """Lines of nothing but such numbers; `re` remembers the latest."""
        parts = [number] * self._layout.n_columns
        if self._labels:
            parts = [re.escape(label) + number for label in self._labels]
        return re.compile(rb"(?:" + _BETWEEN[self._layout.shape].join(parts) + rb"\r?+\n)+")

    def _without_labels(self, lines: bytes) -> bytes:
        # Longest first: one may be the end of another, as in `v:1,dv:2`.
        for label in sorted(self._labels, key=len, reverse=True):
            lines = lines.replace(label, b"")
        return lines


def _has_long_line(lines: bytes) -> bool:
    """Whether one of whole lines is longer than may be; leaps from line end to line end."""
    at = 0
    while len(lines) - at > MAX_LINE_BYTES:
        at = lines.rfind(b"\n", at, at + MAX_LINE_BYTES + 1) + 1
        if not at:
            return True
    return False
