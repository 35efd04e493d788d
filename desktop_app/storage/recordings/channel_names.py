"""What the channels of a recording are called, and from which sample on: "channels" in `meta`."""

from __future__ import annotations

import json
from bisect import bisect_right
from dataclasses import dataclass

from desktop_app.storage.recordings.schema import MAX_CHANNELS

KEY = "channels"
MAX_NAME = 64
# A board whose lines change their labels again and again is no longer followed.
MAX_CHANGES = 200


@dataclass(frozen=True, slots=True)
class ChannelNames:
    """`changes` are indexes and the names from there on; none are A0, A1 and so on."""

    changes: tuple[tuple[int, tuple[str, ...]], ...] = ()

    def at(self, index: int) -> tuple[str, ...]:
        """The names at a sample."""
        place = bisect_right(self.changes, index, key=lambda change: change[0])
        return self.changes[place - 1][1] if place else ()

    @property
    def latest(self) -> tuple[str, ...]:
        """The names at the end."""
        return self.changes[-1][1] if self.changes else ()

    def noted(self, index: int, names: tuple[str, ...]) -> ChannelNames:
        """The same, with the names from a later sample on; itself where that is nothing new."""
        cut = tuple(name[:MAX_NAME] for name in names)
        if cut == self.at(index) or len(self.changes) >= MAX_CHANGES:
            return self
        return ChannelNames((*self.changes, (index, cut)))

    def to_json(self) -> str:
        """As the value in `meta`."""
        return json.dumps(self.changes, ensure_ascii=False)


def read_names(text: str) -> ChannelNames:
    """What `to_json` was given; raises `ValueError`."""
    try:
        stored = json.loads(text)
        changes = tuple((index, tuple(map(_name, names))) for index, names in stored)
        is_good = isinstance(stored, list) and all(
            isinstance(index, int) and len(names) <= MAX_CHANNELS for index, names in changes
        )
    except (ValueError, TypeError, RecursionError) as error:
        raise ValueError("the names of its channels cannot be read") from error
    if not is_good or len(changes) > MAX_CHANGES:
        raise ValueError("the names of its channels cannot be those of any")
    return ChannelNames(tuple(sorted(changes)))


def _name(text: object) -> str:
    if not isinstance(text, str):
        raise TypeError("a name is a text")
    return "".join(filter(str.isprintable, text))[:MAX_NAME]
