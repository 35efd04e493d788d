"""Texts of other layers put into another language by their shape. Needs no Qt.

Such a text arrives whole and in English: an error's sentence with the port's name in it, a cause
with its volts, an explanation of several sentences. It is looked up as it is; then by templates
with places, whose values are looked up in turn; then sentence by sentence; then as known pieces
side by side. Where every sentence is known, no template is tried: its last place would take in the
sentences that follow. What is not known stays as it is, and so does every value.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from string import Formatter
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

# A sentence in a value in a sentence; nothing that is said goes deeper.
MAX_DEPTH = 4
MAX_KEPT = 4096
MAX_CHARACTERS = 10_000
# Longer texts are read sentence by sentence only: the fitting may try many ways.
MAX_FITTED_CHARACTERS = 1000
MAX_PIECES = 25
# From here on letters are Chinese, Japanese or Korean, whose stops are wide and hold their blank.
_FIRST_WIDE = 0x2E80
_WIDE = MappingProxyType(
    {
        ".": "\N{IDEOGRAPHIC FULL STOP}",
        ":": "\N{FULLWIDTH COLON}",
        "; ": "\N{FULLWIDTH SEMICOLON}",
        " ": "",
    }
)
# A template of these alone says nothing of its own.
_JOINING = frozenset(
    ["a", "after", "and", "at", "by", "for", "from", "in", "is", "no", "not", "of", "on", "or",
     "than", "the", "to", "with"]
)  # fmt: skip
# Texts of its own, each with the name of the place behind it.
_Parts = tuple[tuple[str, str | None], ...]
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE_END = re.compile(r"((?<=[.!?:])\s+|\n+|; | · )")
_FULL_STOP = re.compile(r"((?<=[.!?])\s+|\n+)")
_PIECE_END = re.compile(r"([\s,:;()/]+)")
_UNITS = frozenset(
    [
        "s",
        "ms",
        "min",
        "h",
        "V",
        "mV",
        "uV",
        "Hz",
        "kHz",
        "dB",
        "mm",
        "Hg",
        "dl",
        "dL",
        "mg",
        "mmol",
        "L",
        "bpm",
        "kB",
        "MB",
        "GB",
        "UTC",
        "ST",
    ]
)


@dataclass(frozen=True)
class _Template:
    """One text with places; `words` are those of its own letters that stand apart."""

    source: _Parts
    translation: _Parts
    words: frozenset[str]

    def values(self, text: str) -> dict[str, str] | None:
        """What stands in the places; None where it does not fit, or fits in two ways.

        The shortest and the longest reading are the first and the last of all readings in their
        order, so where they agree there is no other.
        """
        shortest, longest = (one.fullmatch(text) for one in self._patterns)
        if shortest is None or longest is None or shortest.groups() != longest.groups():
            return None
        return shortest.groupdict() if all(map(self._may_stand, shortest.groups())) else None

    def _may_stand(self, value: str) -> bool:
        """A place does not begin within brackets, nor does that of a weak one hold sentences."""
        is_whole = value.count("(") == value.count(")")
        return is_whole and not (self.is_weak and _SENTENCE_END.search(value))

    def filled(self, values: Mapping[str, str]) -> str:
        """The translation with these values; it has the same places."""
        return "".join(
            literal + (values[name] if name else "") for literal, name in self.translation
        )

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        return self._pattern(".+?"), self._pattern(".+")

    def _pattern(self, anything: str) -> re.Pattern[str]:
        parts = (
            re.escape(literal) + (f"(?P<{name}>{anything})" if name else "")
            for literal, name in self.source
        )
        return re.compile("".join(parts), re.DOTALL)

    @cached_property
    def weight(self) -> int:
        """How much of the text is the template's own."""
        return sum(len(literal) for literal, _ in self.source)

    @cached_property
    def is_weak(self) -> bool:
        """Whether so little is its own that it fits where it does not belong: "{a} to {b}"."""
        return self.words <= _JOINING


class Phrases:
    """Translates whole texts; keeps what it found. Not for use by several threads."""

    def __init__(self, entries: Mapping[str, str]) -> None:
        """Entries are templates (`str.format`), English to translated."""
        self._exact: dict[str, str] = {}
        self._templates: dict[str, list[_Template]] = defaultdict(list)
        self._kept: dict[str, str | None] = {}
        self._index(list(_parsed(entries, self._exact)))

    def translate(self, text: str) -> str | None:
        """`text` in the other language; None where nothing of it is known."""
        if text not in self._kept:
            if len(self._kept) >= MAX_KEPT:
                self._kept.clear()
            self._kept[text] = self._any(text, MAX_DEPTH) if len(text) <= MAX_CHARACTERS else None
        return self._kept[text]

    def _index(self, templates: Sequence[_Template]) -> None:
        """Each under its rarest word, so that a text meets only templates that it may fit."""
        counts = Counter(word for template in templates for word in template.words)
        for template in sorted(templates, key=lambda one: -one.weight):
            self._templates[min(sorted(template.words), key=counts.__getitem__)].append(template)

    def _any(self, text: str, depth: int) -> str | None:
        found = self._known(text)
        if found is None and depth > 0:
            found = (
                self._by_known_sentences(text, depth)
                or self._by_template(text, depth)
                or self._by_sentence(text, depth)
                or self._without_stop(text, depth)
                or self._by_piece(text, depth)
            )
        return found

    def _without_stop(self, text: str, depth: int) -> str | None:
        """What is told elsewhere may be a whole sentence here."""
        bare = self._by_template(text[:-1], depth) if text.endswith(".") else None
        return bare and _joined([bare, "."])

    def _known(self, text: str) -> str | None:
        """As it stands, with a capital at its beginning, or with a full stop at its end."""
        found = self._exact.get(text)
        if found is None and text[:1].isupper():
            small = self._exact.get(text[0].lower() + text[1:])
            found = small and small[0].upper() + small[1:]
        if found is None and text.endswith((".", ":")) and len(text) > 1:
            bare = self._known(text[:-1])
            found = bare and _joined([bare, text[-1]])
        return found

    def _by_template(self, text: str, depth: int) -> str | None:
        if len(text) > MAX_FITTED_CHARACTERS:
            return None
        words = set(_WORD.findall(text))
        near = [one for word in words for one in self._templates.get(word, ())]
        for template in sorted(near, key=lambda one: -one.weight):
            if template.words <= words and (values := template.values(text)) is not None:
                found = {name: self._any(value, depth - 1) for name, value in values.items()}
                shown = {name: new or values[name] for name, new in found.items()}
                strange = (
                    new is None and not _is_wordless(values[name]) for name, new in found.items()
                )
                if not (template.is_weak and any(strange)):
                    return template.filled(shown)
        return None

    def _by_known_sentences(self, text: str, depth: int) -> str | None:
        """Sentence by sentence where all are known: a template's place may take in the next."""
        pieces = _FULL_STOP.split(text)
        # A sentence beside others is nested no deeper than alone.
        found = [self._any(one, depth) for one in pieces[::2]] if len(pieces) > 1 else []
        if not found or not all(found):
            return None
        pieces[::2] = map(str, found)
        return _joined(pieces)

    def _by_sentence(self, text: str, depth: int) -> str | None:
        """Sentence by sentence; several that are known as one text are taken together."""
        pieces = _SENTENCE_END.split(text)
        if len(pieces) == 1:
            return None
        shown, is_changed, at = list[str](), False, 0
        while at < len(pieces):
            for end in range(min(len(pieces), at + MAX_PIECES), at, -2):
                piece = "".join(pieces[at:end])
                found = self._known(piece) if end > at + 1 else piece and self._any(piece, depth)
                if found:
                    break
            is_changed = is_changed or bool(found)
            shown += [found or piece, *pieces[end : end + 1]]
            at = end + 1
        return _joined(shown) if is_changed else None

    def _by_piece(self, text: str, depth: int) -> str | None:
        """A row of texts that are all known, or have no words: "low, borderline", "age 54"."""
        pieces = _PIECE_END.split(text)
        if len(pieces) > MAX_PIECES:
            return None
        shown, is_changed, at = "", False, 0
        while at < len(pieces):
            for end in range(len(pieces), at, -2):
                piece = "".join(pieces[at:end])
                known = self._known(piece)
                if known is None and _stands_apart(pieces, at, end):
                    known = self._by_template(piece, depth)
                if known is not None or _is_wordless(piece):
                    break
            else:
                if not _is_unit(pieces, at):
                    return None
                piece, known, end = pieces[at], None, at + 1
            is_changed = is_changed or known is not None
            shown += (piece if known is None else known) + "".join(pieces[end : end + 1])
            at = end + 1
        return shown if is_changed else None


def _joined(pieces: Sequence[str]) -> str:
    """Pieces and what stands between them, which is as wide as the letters in front of it."""
    text = ""
    for piece in pieces:
        text += _WIDE.get(piece, piece) if text and ord(text[-1]) >= _FIRST_WIDE else piece
    return text


def _is_unit(pieces: Sequence[str], at: int) -> bool:
    """Whether the piece stands behind a number, or behind a slash in such a unit: "m/s²"."""
    if at < 2:
        return False
    if pieces[at - 1] == "/":
        return _is_unit(pieces, at - 2)
    return pieces[at - 1].isspace() and pieces[at - 2][-1:].isdigit()


def _stands_apart(pieces: Sequence[str], at: int, end: int) -> bool:
    """Whether these are a part of the row between commas, and not the whole."""
    is_first, is_last = at == 0, end == len(pieces)
    begins, ends = is_first or "," in pieces[at - 1], is_last or "," in pieces[end]
    return begins and ends and not (is_first and is_last)


def _parsed(entries: Mapping[str, str], exact: dict[str, str]) -> Iterator[_Template]:
    """Templates with places; those without go into `exact`. What does not fit is left out."""
    for source, translation in entries.items():
        try:
            from_parts, to_parts = _parts(source), _parts(translation)
        except ValueError:
            continue
        names = [name for _, name in from_parts if name is not None]
        if len(set(names)) < len(names) or set(names) != {name for _, name in to_parts if name}:
            continue
        if not names:
            exact["".join(text for text, _ in from_parts)] = "".join(text for text, _ in to_parts)
            continue
        # A letter beside a place may be part of a longer word.
        own = "\0".join(literal for literal, _ in from_parts)
        words = frozenset(
            re.findall(r"(?<![\w\0])[^\W\d_]+(?![\w\0])", own + "\0" * bool(from_parts[-1][1]))
        )
        if words:
            yield _Template(from_parts, to_parts, words)


def _parts(template: str) -> _Parts:
    return tuple((literal, name) for literal, name, _, _ in Formatter().parse(template))


def _is_wordless(text: str) -> bool:
    return all(word in _UNITS for word in _WORD.findall(text))
