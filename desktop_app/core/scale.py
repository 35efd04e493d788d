"""In which unit volts at the input are told: as they are, or as what they stand for."""

from __future__ import annotations

from typing import Protocol


class Scale(Protocol):
    """One channel's unit, and how its values read."""

    @property
    def unit(self) -> str:
        """As it stands behind a value."""
        ...

    @property
    def is_falling(self) -> bool:
        """Whether a higher voltage stands for a lower value."""
        ...

    def value(self, volts: float) -> float:
        """What `volts` stand for."""
        ...

    def digits(self, value: float) -> str:
        """A value as it is told, without its unit."""
        ...


class Volts:
    """The input itself."""

    unit = "V"
    is_falling = False

    def value(self, volts: float) -> float:
        """The same."""
        return volts

    def digits(self, value: float) -> str:
        """To the hundredth, which a converter of ten bits can tell."""
        return f"{value:.2f}"


VOLTS = Volts()
