"""A material profile as it stands in its JSON file; what each key allows is said here once."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from desktop_app.core.priority import Priority

_Name = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
_Text = Annotated[str, msgspec.Meta(max_length=400)]
_Value = Annotated[float, msgspec.Meta(ge=-1e12, le=1e12)]
_Seconds = Annotated[float, msgspec.Meta(ge=0, le=3600)]

_PRIORITIES = {"high": Priority.HIGH, "medium": Priority.MEDIUM, "low": Priority.LOW}


class LinearMap(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="linear", tag_field="kind"
):
    """`offset + scale * volts`."""

    scale: _Value = 1.0
    offset: _Value = 0.0


class TableMap(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="table", tag_field="kind"
):
    """Straight lines between `[volts, value]` points, volts rising; beyond the ends, the ends."""

    points: Annotated[
        tuple[tuple[_Value, _Value], ...], msgspec.Meta(min_length=2, max_length=1000)
    ]


class Quantity(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is measured, in which unit, and how volts become it."""

    name: _Name = "Voltage"
    symbol: Annotated[str, msgspec.Meta(max_length=12)] = "V"
    decimals: Annotated[int, msgspec.Meta(ge=0, le=6)] = 2
    map: LinearMap | TableMap = LinearMap()


class AlarmLimit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An alarm above or below `value`, in the profile's unit.

    It begins when the value has been beyond the limit for `on_delay_s`, and ends when it has been
    back by more than `deadband` for `off_delay_s`.
    """

    kind: Literal["high", "low"]
    value: _Value
    priority: Literal["high", "medium", "low"] = "medium"
    deadband: Annotated[float, msgspec.Meta(ge=0, le=1e12)] = 0.0
    on_delay_s: _Seconds = 0.0
    off_delay_s: _Seconds = 1.0

    @property
    def rank(self) -> Priority:
        """The priority of its alarm."""
        return _PRIORITIES[self.priority]


class Spectrum(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where the signal's own frequencies lie, and the mains that may leak into it; in Hz."""

    band_hz: tuple[_Value, _Value] | None = None
    mains_hz: Literal[0, 50, 60] = 0


class Profile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that is known beforehand; rails in volts at the input, limits in the unit.

    A rail is where the input saturates: a sample there says nothing of the material. The rate is
    what the board is expected to send; None where any will do.
    """

    version: Literal[1]
    name: _Name
    description: _Text = ""
    quantity: Quantity = Quantity()
    rate_hz: Annotated[float, msgspec.Meta(gt=0, le=1e6)] | None = None
    low_rail_volts: _Value | None = None
    high_rail_volts: _Value | None = None
    alarm_limits: Annotated[tuple[AlarmLimit, ...], msgspec.Meta(max_length=8)] = ()
    spectrum: Spectrum = Spectrum()
    baseline: Annotated[str, msgspec.Meta(max_length=60)] = ""
    anomaly_threshold: Annotated[float, msgspec.Meta(ge=0, le=1)] | None = None


# What each key allows, in the words an error uses; keys inside others by their own names.
ALLOWED = {
    "version": "1",
    "name": "a text of 1 to 60 characters",
    "description": "a text of at most 400 characters",
    "quantity": "an object with name, symbol, decimals and map",
    "symbol": "a text of at most 12 characters",
    "decimals": "a whole number from 0 to 6",
    "map": 'an object like {"kind": "linear", "scale": 1, "offset": 0}',
    "kind": '"high" or "low" for a limit, "linear" or "table" for a map',
    "scale": "a number",
    "offset": "a number",
    "points": "2 to 1000 pairs [volts, value], volts rising",
    "rate_hz": "a number above 0, at most 1000000 (Hz), or null",
    "low_rail_volts": "a number (volts) or null",
    "high_rail_volts": "a number (volts) or null, above low_rail_volts",
    "alarm_limits": "a list of at most 8 limits",
    "value": "a number in the profile's unit",
    "priority": '"high", "medium" or "low"',
    "deadband": "a number, 0 or more, in the profile's unit",
    "on_delay_s": "a number from 0 to 3600 (seconds)",
    "off_delay_s": "a number from 0 to 3600 (seconds)",
    "spectrum": "an object with band_hz and mains_hz",
    "band_hz": "a pair [from, to] in Hz, or null",
    "mains_hz": "0, 50 or 60",
    "baseline": "the name of a baseline, or an empty text",
    "anomaly_threshold": "a number from 0 to 1, or null",
}
