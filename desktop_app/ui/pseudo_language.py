"""Two languages nobody speaks, made from English: `[Ŝåvé ťĥê…  ~~]`. For tests of the window.

What stands in plain letters has not gone through `tr()`; what is cut could not hold a longer
language; "pseudo-rtl" also runs from right to left.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

from desktop_app.core.catalogue import STATION, WINDOW

GROWTH = 0.4
# What makes a text longer is parted like words.
WORD = 8
OPEN, CLOSE = "[", "]"
_ACCENTS = str.maketrans(
    "aceghijklnorstuwyzACEGHIJKLNORSTUWYZ", "åçéĝĥîĵķļñôŕšťûŵýžÅÇÉĜĤÎĴĶĻÑÔŔŠŤÛŴÝŽ"
)
# Places, tags, entities and mnemonics are no words.
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&\w+;|&\w)")


def accented(text: str) -> str:
    """`text` with accents, between brackets, and longer; its places stay as they are."""
    pieces = _KEPT.split(text)
    n_letters = sum(map(len, pieces[::2]))
    pieces[::2] = [piece.translate(_ACCENTS) for piece in pieces[::2]]
    n_more = max(0, round(GROWTH * n_letters) - len(OPEN + CLOSE))
    more = "".join(" " if at % WORD == WORD - 1 else "~" for at in range(n_more)).rstrip()
    return f"{OPEN}{''.join(pieces)}{more}{CLOSE}"


class PseudoTranslator(QTranslator):
    """Knows every text of the program; Qt's own stay as they are."""

    def isEmpty(self) -> bool:  # Qt's name
        return False

    # None lets Qt show the source.
    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str | None:
        return accented(source) if source and context in (WINDOW, STATION) else None
