"""Room for shapes and words along a line, given to who comes first; pure."""

from __future__ import annotations

from typing import NamedTuple

GLYPH_PX = 10.0
GAP_PX = 5.0


class Place(NamedTuple):
    """Where a shape begins and where its word does; no word where there is no room for one."""

    glyph_x: float
    word_x: float | None


class Lane:
    """Remembers what is taken; nothing in it overlaps."""

    def __init__(self, right_px: float) -> None:
        self._right_px = right_px
        self.taken: list[tuple[float, float]] = []

    def place(self, left: float, word_px: float) -> Place | None:
        """A shape at `left` with its word after or else before it; None where it is too crowded."""
        width = GLYPH_PX + GAP_PX + word_px
        after = min(left, self._right_px - width)
        if self._take(after, width):
            return Place(after, after + GLYPH_PX + GAP_PX)
        before = left + GLYPH_PX - width
        if before > 0 and self._take(before, width):
            return Place(left, before)
        return Place(left, None) if self._take(left, GLYPH_PX) else None

    def _take(self, at: float, width: float) -> bool:
        is_free = all(at > end + GAP_PX or at + width < start - GAP_PX for start, end in self.taken)
        if is_free:
            self.taken.append((at, at + width))
        return is_free
