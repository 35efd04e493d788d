"""A translation as data: Qt Linguist's .ts file of one language, read directly. Needs no Qt.

Only finished messages count; what is missing stays English. The places in a text (`{port}`) are
those of `str.format`; in the context `station` every source is such a template.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from string import Formatter
from typing import TYPE_CHECKING

from desktop_app.core.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SUFFIX = ".ts"
# Qt's contexts: texts of the window, and texts of other layers, known by their shape.
WINDOW = "window"
STATION = "station"
# A text of the window whose translation is the language's name for itself.
OWN_NAME = "English"
_NAME = re.compile(rf"<source>{OWN_NAME}</source>\s*<translation>([^<]+)</translation>")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The finished texts of one language, by their English source.

    A message whose source has a comment, because it means two things, is in `told_apart` alone.

    Attributes:
        code: the language as Qt names it: "de", "zh_CN".
        window: texts of the window.
        station: texts of other layers, as templates.
        n_missing: how many texts have no finished translation.
        told_apart: texts of the window by source and comment.
    """

    code: str
    window: Mapping[str, str]
    station: Mapping[str, str]
    n_missing: int = 0
    told_apart: Mapping[tuple[str, str], str] = field(default_factory=dict)


def read_catalogue(path: Path) -> Catalogue:
    """Read a .ts file whole.

    Raises:
        ConfigError: it cannot be read, or is no translation.
    """
    import xml.etree.ElementTree as ET  # a window in English does without

    texts: dict[str, dict[str, str]] = {WINDOW: {}, STATION: {}}
    told_apart: dict[tuple[str, str], str] = {}
    try:
        root = ET.parse(path).getroot()
    except (OSError, ET.ParseError) as error:
        raise ConfigError(
            f"The translation {path} cannot be read: {error}.", "The window speaks English."
        ) from error
    n_missing = 0
    for context in root.iter("context"):
        found = texts.setdefault(context.findtext("name") or "", {})
        for message in context.iter("message"):
            translation = message.find("translation")
            source, comment = message.findtext("source") or "", message.findtext("comment")
            if translation is None or not translation.text or translation.get("type"):
                n_missing += 1
            elif comment:
                told_apart[source, comment] = translation.text
            else:
                found[source] = translation.text
    return Catalogue(path.stem, texts[WINDOW], texts[STATION], n_missing, told_apart)


def own_name(path: Path) -> str:
    """What a language calls itself; its code where its file does not say so."""
    found = _NAME.search(path.read_text(encoding="utf-8", errors="replace"))
    return found[1] if found else path.stem


def places(text: str) -> list[str]:
    """The places of a template in their order, with their formats: ["port", "share:.0f"].

    Raises:
        ValueError: its braces do not match.
    """
    return [
        f"{name}:{form}" if form else name
        for _, name, form, _ in Formatter().parse(text)
        if name is not None
    ]
