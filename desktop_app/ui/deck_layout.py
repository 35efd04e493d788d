"""Where the panels stand, as a value that can be saved; what cannot be read is no layout."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Spot(StrEnum):
    """Where a panel may be: in a deck's half, in a window of its own, or put away."""

    LEFT = "left"
    RIGHT = "right"
    WINDOW = "window"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class PanelPlace:
    """One panel; `home` is the half it returns to, `geometry` its window's `[x, y, w, h]`."""

    key: str
    spot: Spot
    home: Spot
    geometry: tuple[int, int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class DeckLayout:
    """The panels in the order of their tabs, the ones in front, and the halves' widths in px."""

    places: tuple[PanelPlace, ...] = ()
    current: tuple[str, ...] = ()
    widths: tuple[int, ...] = ()

    def place_of(self, key: str) -> PanelPlace | None:
        """Where `key` stood; None if it was not there."""
        return next((place for place in self.places if place.key == key), None)

    def rank_of(self, key: str) -> int:
        """The order of `key` among all; new ones come last."""
        keys = [place.key for place in self.places]
        return keys.index(key) if key in keys else len(keys)


def encode_layout(layout: DeckLayout) -> bytes:
    """`layout` as JSON."""
    return json.dumps(asdict(layout)).encode()


def decode_layout(data: bytes) -> DeckLayout | None:
    """What `encode_layout` was given; None where `data` is something else."""
    try:
        said = json.loads(data)
        return DeckLayout(
            tuple(_place(**one) for one in said["places"]),
            tuple(_text(key) for key in said["current"]),
            tuple(_whole(width) for width in said["widths"]),
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _place(*, key: Any, spot: Any, home: Any, geometry: Any = None) -> PanelPlace:
    if geometry is None:
        return PanelPlace(_text(key), Spot(spot), Spot(home))
    x, y, width, height = map(_whole, geometry)
    return PanelPlace(_text(key), Spot(spot), Spot(home), (x, y, width, height))


def _text(said: Any) -> str:
    if not isinstance(said, str):
        raise TypeError(said)
    return said


def _whole(said: Any) -> int:
    if not isinstance(said, int) or isinstance(said, bool):
        raise TypeError(said)
    return said
