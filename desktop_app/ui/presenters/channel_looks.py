"""How each channel is shown: name, colour, and from volts to its own unit; pure, Qt-free."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.ui.plot.frame import Envelope


@dataclass(frozen=True, slots=True)
class ChannelLook:
    """`value = gain * volts + offset`, in `unit`; what is kept and recorded stays in volts."""

    name: str = ""
    color: int = 0
    gain: float = 1.0
    offset: float = 0.0
    unit: str = "V"
    is_shown: bool = True

    def value(self, volts: float) -> float:
        """Volts in the channel's unit."""
        return self.gain * volts + self.offset

    def shown(self, envelope: Envelope) -> Envelope:
        """An envelope in the channel's unit; free while that is volts."""
        if self.gain == 1.0 and self.offset == 0.0:
            return envelope
        low = self.gain * envelope.low + self.offset
        if envelope.low is envelope.high:
            return replace(envelope, low=low, high=low)
        high = self.gain * envelope.high + self.offset
        return (
            replace(envelope, low=low, high=high)
            if self.gain > 0
            else replace(envelope, low=high, high=low)
        )


@dataclass(frozen=True, slots=True)
class ChannelLooks:
    """The looks of all channels; those that were never changed are shown in volts."""

    changed: tuple[tuple[int, ChannelLook], ...] = ()

    def of(self, channel: int) -> ChannelLook:
        """How `channel` is shown."""
        for number, look in self.changed:
            if number == channel:
                return look
        return ChannelLook(f"A{channel}", channel)

    def with_look(self, channel: int, look: ChannelLook) -> ChannelLooks:
        """The same with one channel shown otherwise."""
        others = tuple(entry for entry in self.changed if entry[0] != channel)
        return ChannelLooks((*others, (channel, look)))


NO_LOOKS = ChannelLooks()
