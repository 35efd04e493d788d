"""The three levels and the cuts between them."""

from __future__ import annotations

from enum import StrEnum


class Level(StrEnum):
    """Low, Medium or High; what it means is in the observed counts of its band."""

    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"


def level_of(value: float, cuts: tuple[float, float]) -> Level:
    """The level of a score or probability; a value at a cut belongs to the higher level."""
    if value < cuts[0]:
        return Level.LOW
    return Level.MEDIUM if value < cuts[1] else Level.HIGH


def crosses(low: float, high: float, cuts: tuple[float, float]) -> bool:
    """Whether an interval reaches over a cut."""
    return level_of(low, cuts) is not level_of(high, cuts)
