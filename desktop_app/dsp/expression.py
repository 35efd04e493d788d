"""Derived channels: a small arithmetic over A0 to A5, read by a parser of its own.

    sum     = product {("+" | "-") product}
    product = sign {("*" | "/") sign}
    sign    = "-" sign | "+" sign | power
    power   = atom ["^" sign]
    atom    = NUMBER | CHANNEL | "pi" | NAME "(" sum {"," sum} ")" | "(" sum ")"

Nothing of what is typed is ever run: text becomes a tree of the five classes below, or a sentence
that says at which character it cannot be read.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from desktop_app.core.errors import ConfigError

MAX_CHARACTERS = 200
MAX_DEPTH = 20
N_CHANNELS = 6
# Name to the number of arguments.
FUNCTIONS = {
    "abs": 1,
    "sqrt": 1,
    "exp": 1,
    "log": 1,
    "log10": 1,
    "sin": 1,
    "cos": 1,
    "diff": 1,
    "rate": 1,
    "min": 2,
    "max": 2,
}
HINT = "Write for example (A0 - A1) * 2, abs(A0) or diff(A0)."

_TOKEN = re.compile(
    r"(?P<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"
    r"|(?P<name>[A-Za-z][A-Za-z0-9]*)|(?P<sign>[-+*/^(),])"
)


class ExpressionError(ConfigError):
    """A text that is no expression; `position` is the character, from 1, where it stops being."""

    def __init__(self, what: str, position: int) -> None:
        super().__init__(f"{what} at character {position}.", HINT)
        self.position = position


@dataclass(frozen=True, slots=True)
class Number:
    """A constant."""

    value: float


@dataclass(frozen=True, slots=True)
class Channel:
    """The volts of a channel: 0 is A0."""

    index: int


@dataclass(frozen=True, slots=True)
class Negative:
    """Something with its sign changed."""

    of: Node


@dataclass(frozen=True, slots=True)
class Binary:
    """`operator` is one of + - * / ^."""

    operator: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Call:
    """A function of `FUNCTIONS`; `place` tells calls of the same function apart."""

    name: str
    arguments: tuple[Node, ...]
    place: int


Node = Number | Channel | Negative | Binary | Call


@dataclass(frozen=True, slots=True)
class Expression:
    """A text that was read; `channels` are those it needs, ascending."""

    text: str
    root: Node
    channels: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    position: int


def parse(text: str) -> Expression:
    """Read an expression; raises `ExpressionError`."""
    if len(text) > MAX_CHARACTERS:
        raise ExpressionError(f"More than {MAX_CHARACTERS} characters", MAX_CHARACTERS + 1)
    reader = _Reader(_tokens(text), end=len(text) + 1)
    root = reader.whole()
    return Expression(text.strip(), root, tuple(sorted(reader.channels)))


def _tokens(text: str) -> list[_Token]:
    tokens, at = [], 0
    while at < len(text):
        if text[at] in " \t":
            at += 1
            continue
        match = _TOKEN.match(text, at)
        if match is None:
            raise ExpressionError(f"{_quoted(text[at])} cannot be used", at + 1)
        tokens.append(_Token(str(match.lastgroup), match.group(), at + 1))
        at = match.end()
    return tokens


def _quoted(text: str) -> str:
    return f'"{text}"' if text.isprintable() else f"The character U+{ord(text[0]):04X}"


class _Reader:
    """Recursive descent over tokens, as the grammar says; no deeper than `MAX_DEPTH`."""

    def __init__(self, tokens: list[_Token], end: int) -> None:
        self._tokens = [*tokens, _Token("end", "", end)]
        self._at = 0
        self._depth = 0
        self.channels: set[int] = set()

    def whole(self) -> Node:
        node = self._sum()
        if self._next.kind != "end":
            raise self._unexpected("Something is missing before")
        return node

    @property
    def _next(self) -> _Token:
        return self._tokens[self._at]

    def _take(self) -> _Token:
        token = self._next
        self._at += 1
        return token

    def _take_sign(self, signs: str) -> str:
        """The next token if it is one of `signs`, else an empty text."""
        token = self._next
        return self._take().text if token.kind == "sign" and token.text in signs else ""

    def _expect(self, sign: str) -> None:
        if not self._take_sign(sign):
            raise self._unexpected(f'"{sign}" is missing before')

    def _unexpected(self, what: str) -> ExpressionError:
        token = self._next
        shown = "the end" if token.kind == "end" else f'"{token.text}"'
        return ExpressionError(f"{what} {shown}", token.position)

    def _sum(self) -> Node:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise ExpressionError("Too many levels of brackets and signs", self._next.position)
        node = self._product()
        while operator := self._take_sign("+-"):
            node = Binary(operator, node, self._product())
        self._depth -= 1
        return node

    def _product(self) -> Node:
        node = self._sign()
        while operator := self._take_sign("*/"):
            node = Binary(operator, node, self._sign())
        return node

    def _sign(self) -> Node:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise ExpressionError("Too many levels of brackets and signs", self._next.position)
        if sign := self._take_sign("+-"):
            node = self._sign()
            node = Negative(node) if sign == "-" else node
        else:
            node = self._power()
        self._depth -= 1
        return node

    def _power(self) -> Node:
        node = self._atom()
        if self._take_sign("^"):
            return Binary("^", node, self._sign())
        return node

    def _atom(self) -> Node:
        if self._take_sign("("):
            node = self._sum()
            self._expect(")")
            return node
        if self._next.kind == "number":
            return self._number()
        if self._next.kind == "name":
            return self._named()
        raise self._unexpected("A value is missing before")

    def _number(self) -> Node:
        token = self._take()
        value = float(token.text)
        if math.isinf(value):
            raise ExpressionError("A number is too large", token.position)
        return Number(value)

    def _named(self) -> Node:
        token = self._take()
        name = token.text
        if name.lower() == "pi":
            return Number(math.pi)
        if re.fullmatch(f"[Aa][0-{N_CHANNELS - 1}]", name):
            self.channels.add(int(name[1]))
            return Channel(int(name[1]))
        if name.lower() not in FUNCTIONS:
            raise ExpressionError(f'"{name}" is not known', token.position)
        return self._call(name.lower(), token.position)

    def _call(self, name: str, position: int) -> Node:
        self._expect("(")
        arguments = [self._sum()]
        while self._take_sign(","):
            arguments.append(self._sum())
        self._expect(")")
        wanted = FUNCTIONS[name]
        if len(arguments) != wanted:
            raise ExpressionError(f"{name} takes {wanted} value{'s' * (wanted > 1)}", position)
        return Call(name, tuple(arguments), position)
