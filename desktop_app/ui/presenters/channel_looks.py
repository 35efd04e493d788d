"""How each channel is shown: name, colour, and from volts to its own unit; pure, Qt-free."""

from __future__ import annotations

from dataclasses import dataclass, replace
from operator import itemgetter
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.messages import channel_name
from desktop_app.core.scale import VOLTS

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.ui.plot.frame import Envelope


@dataclass(frozen=True, slots=True)
class ChannelLook:
    """`value = gain * volts + offset`, in `unit`; what is kept and recorded stays in volts.

    `points` are `(volts, value)` pairs, volts rising, with straight lines between; where there are
    some they stand in place of gain and offset. `decimals` are those of its readings.
    """

    name: str = ""
    color: int = 0
    gain: float = 1.0
    offset: float = 0.0
    unit: str = "V"
    is_shown: bool = True
    points: tuple[tuple[float, float], ...] = ()
    decimals: int = 3

    @property
    def is_volts(self) -> bool:
        """Whether values are what is kept."""
        return not self.points and self.gain == 1.0 and self.offset == 0.0

    @property
    def is_falling(self) -> bool:
        """Whether a higher voltage stands for a lower value."""
        return self.points[-1][1] < self.points[0][1] if self.points else self.gain < 0

    def value(self, volts: float) -> float:
        """Volts in the channel's unit."""
        return float(self.values(np.array([volts]))[0])

    def digits(self, value: float) -> str:
        """A value in the text of an event; of plain volts as everywhere else."""
        return VOLTS.digits(value) if self.is_volts else f"{value:.{self.decimals}f}"

    def shown(self, envelope: Envelope) -> Envelope:
        """An envelope in the channel's unit; free while that is volts."""
        if self.is_volts:
            return envelope
        low = self.values(envelope.low)
        if envelope.low is envelope.high:
            return replace(envelope, low=low, high=low)
        high = self.values(envelope.high)
        return replace(envelope, low=np.minimum(low, high), high=np.maximum(low, high))

    def values(self, volts: FloatArray) -> FloatArray:
        """`value` for an array."""
        if not self.points:
            return self.gain * volts + self.offset
        table = np.array(self.points)
        return np.asarray(np.interp(volts, table[:, 0], table[:, 1]))

    def volts(self, value: float) -> float:
        """The volts that stand for a value; `value` itself where a gain of 0 makes all alike."""
        if not self.points:
            return (value - self.offset) / self.gain if self.gain else value
        by_value = np.array(sorted(self.points, key=itemgetter(1)))
        return float(np.interp(value, by_value[:, 1], by_value[:, 0]))


IN_VOLTS = ChannelLook()


@dataclass(frozen=True, slots=True)
class ChannelLooks:
    """The looks of all channels; those that were never changed are shown in volts.

    `names` are those that the source gives, for channels that nobody has called otherwise.
    """

    changed: tuple[tuple[int, ChannelLook], ...] = ()
    names: tuple[str, ...] = ()

    def of(self, channel: int) -> ChannelLook:
        """How `channel` is shown."""
        name = channel_name(self.names, channel)
        for number, look in self.changed:
            if number == channel:
                return replace(look, name=name) if look.name == f"A{channel}" else look
        return ChannelLook(name, channel)

    def with_look(self, channel: int, look: ChannelLook) -> ChannelLooks:
        """The same with one channel shown otherwise."""
        if look.name == channel_name(self.names, channel):
            look = replace(look, name=f"A{channel}")
        others = tuple(entry for entry in self.changed if entry[0] != channel)
        return replace(self, changed=(*others, (channel, look)))


NO_LOOKS = ChannelLooks()
