"""How urgent something is. Without numpy: the empty window needs it."""

from __future__ import annotations

from enum import IntEnum


class Priority(IntEnum):
    """How loudly something speaks; always colour, shape, word, stars and sound together."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3

    @property
    def word(self) -> str:
        return self.name

    @property
    def stars(self) -> str:
        return "*" * self.value
