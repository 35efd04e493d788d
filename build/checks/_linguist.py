"""Writes Qt Linguist's .ts files: every text, with its translation where there is one."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from desktop_app.core.catalogue import STATION, WINDOW, places

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checks._texts import Text
    from desktop_app.core.catalogue import Catalogue

_TAG = re.compile(r"</?\w+[^<>]*>")


def translations(catalogue: Catalogue, text: Text) -> str:
    """The translation of a text, empty where it is missing."""
    if text.comment:
        return catalogue.told_apart.get((text.source, text.comment), "")
    found = catalogue.window if text.context == WINDOW else catalogue.station
    return found.get(text.source, "")


def written(catalogue: Catalogue, texts: Sequence[Text]) -> str:
    """The whole file: the texts that there are now, with what the catalogue has for them."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{catalogue.code}" sourcelanguage="en">',
    ]
    for context in (WINDOW, STATION):
        lines += ["<context>", f"    <name>{context}</name>"]
        for text in texts:
            if text.context == context:
                lines += _message(text, translations(catalogue, text))
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(text: Text, translation: str) -> Iterator[str]:
    state = "" if translation else ' type="unfinished"'
    yield "    <message>"
    yield f'        <location filename="../../{escape(text.file)}"/>'
    yield f"        <source>{escape(text.source)}</source>"
    if text.comment:
        yield f"        <comment>{escape(text.comment)}</comment>"
    yield f"        <translation{state}>{escape(translation)}</translation>"
    yield "    </message>"


def faults(source: str, translation: str) -> list[str]:
    """What a translation has lost: places, tags, blanks at its ends."""
    found = []
    if set(_places(source)) != set(_places(translation)):
        found.append(f"the places {_places(translation)} are not those of the source")
    if Counter(_TAG.findall(source)) != Counter(_TAG.findall(translation)):
        found.append("the tags are not those of the source")
    if _ends(source) != _ends(translation):
        found.append("it begins or ends with other blanks")
    return found


def _places(text: str) -> list[str]:
    try:
        return places(text)
    except ValueError:  # a text that is not filled may hold any brace
        return re.findall(r"[{}]", text)


def _ends(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
