"""Where the panels stand, as a value that can be saved; what cannot be read is no layout."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Spot(StrEnum):
    """Where a panel may be: in a deck's half, in a window of its own, or put away."""

    LEFT = "left"
    RIGHT = "right"
    WINDOW = "window"
    HIDDEN = "hidden"


class PanelPlace(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One panel; `home` is the half it returns to, `geometry` its window's `[x, y, w, h]`."""

    key: str
    spot: Spot
    home: Spot
    geometry: tuple[int, int, int, int] | None = None


class DeckLayout(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
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
    return msgspec.json.encode(layout)


def decode_layout(data: bytes) -> DeckLayout | None:
    """What `encode_layout` was given; None where `data` is something else."""
    try:
        return msgspec.json.decode(data, type=DeckLayout)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
