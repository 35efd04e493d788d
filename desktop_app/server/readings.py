"""The forms in which a client may send voltage, as readings."""

from __future__ import annotations

import math
import re
from datetime import datetime
from typing import Annotated, NamedTuple

import msgspec

from desktop_app.server.protocol import RefusalCode, RefusalError
from desktop_app.server.requests import Name, refusal_of

MAX_SAMPLES = 4096
# Far beyond any instrument, and small enough that squares and sums of squares stay finite.
MAX_VOLTS = 1e6
# Numbers from here on are milliseconds: as seconds they would lie after the year 5000.
FIRST_MILLISECONDS = 1e11
MAX_TIMESTAMP = 1e14
MAX_TIMESTAMP_CHARACTERS = 40
LOWEST_RATE_HZ = 1e-4
HIGHEST_RATE_HZ = 1e5


class Reading(NamedTuple):
    """One voltage that a client sent; `time_s` is in Unix seconds, None where it gave no time."""

    volts: float
    time_s: float | None


_Volts = Annotated[float, msgspec.Meta(ge=-MAX_VOLTS, le=MAX_VOLTS)]
# What an input of a JavaScript page holds, and `toFixed` gives, is a text.
_DECIMAL = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,3})?")
_VoltText = Annotated[
    str, msgspec.Meta(max_length=40, extra_json_schema={"pattern": f"^{_DECIMAL.pattern}$"})
]
_Number = Annotated[float, msgspec.Meta(ge=0, le=MAX_TIMESTAMP)]
_Text = Annotated[str, msgspec.Meta(max_length=MAX_TIMESTAMP_CHARACTERS)]


class StampedVoltage(msgspec.Struct, frozen=True):
    """A voltage with the time at which it was measured."""

    voltage: _Volts | _VoltText
    timestamp: _Number | _Text | None = None


_SEVERAL = msgspec.Meta(min_length=1, max_length=MAX_SAMPLES)


class VoltageRun(msgspec.Struct, frozen=True):
    """Voltages that follow each other, oldest first, with the time of the first; or one alone."""

    voltage: _Volts | _VoltText | Annotated[list[_Volts | _VoltText], _SEVERAL]
    timestamp: _Number | _Text | None = None
    sampling_rate: Annotated[float, msgspec.Meta(ge=LOWEST_RATE_HZ, le=HIGHEST_RATE_HZ)] | None = (
        None
    )
    request_id: Name | None = None


VoltageData = (
    _Volts | _VoltText | VoltageRun | Annotated[list[_Volts | _VoltText | StampedVoltage], _SEVERAL]
)


class VoltageMessage(NamedTuple):
    """The readings of a message, at least one; `rate_hz` where it says how they follow."""

    readings: tuple[Reading, ...]
    rate_hz: float | None = None
    request_id: str | None = None


def parse_voltage_data(payload: object, rate_hz: float) -> VoltageMessage:
    """A `voltage_data` payload, all finite.

    Accepts a number or its text, an object with one voltage or several, or a list of the first two;
    raises `RefusalError` naming the field otherwise. What has one time for several follows it at
    `rate_hz` unless it tells another rate.
    """
    try:
        value = msgspec.convert(payload, VoltageData)
    except msgspec.ValidationError as error:
        raise refusal_of(error) from None
    if isinstance(value, VoltageRun):
        readings = _run(value, value.sampling_rate or rate_hz)
        return VoltageMessage(readings, value.sampling_rate, value.request_id)
    if isinstance(value, list):
        items = enumerate(value)
        return VoltageMessage(tuple(_reading(item, f"[{index}].") for index, item in items))
    return VoltageMessage((_reading(value, ""),))


def _run(run: VoltageRun, rate_hz: float) -> tuple[Reading, ...]:
    start_s = _time_s(run.timestamp, "")
    if not isinstance(run.voltage, list):
        return (Reading(_volts(run.voltage, "voltage"), start_s),)
    return tuple(
        Reading(
            _volts(one, f"voltage[{index}]"),
            None if start_s is None else start_s + index / rate_hz,
        )
        for index, one in enumerate(run.voltage)
    )


def _reading(item: float | str | StampedVoltage, place: str) -> Reading:
    if isinstance(item, StampedVoltage):
        volts = _volts(item.voltage, f"{place}voltage")
        return Reading(volts, _time_s(item.timestamp, place))
    return Reading(_volts(item, place.removesuffix(".")), None)


def _volts(value: float | str, place: str) -> float:
    """The number, or the one that a text says exactly; within the same limits."""
    if not isinstance(value, str):
        return float(value)
    volts = float(value) if _DECIMAL.fullmatch(value) else math.nan
    if not -MAX_VOLTS <= volts <= MAX_VOLTS:
        raise RefusalError(
            RefusalCode.BAD_REQUEST,
            f"Expected a number from {-MAX_VOLTS:.0f} to {MAX_VOLTS:.0f} with a decimal point.",
            field=place or None,
        )
    return volts


def _time_s(timestamp: float | str | None, place: str) -> float | None:
    """Unix seconds from seconds, milliseconds or ISO 8601; a time without a zone is local."""
    if timestamp is None:
        return None
    if isinstance(timestamp, str):
        try:
            time_s = datetime.fromisoformat(timestamp).timestamp()
        except (ValueError, OverflowError, OSError):
            time_s = math.nan
        if not 0 <= time_s < FIRST_MILLISECONDS:
            raise RefusalError(
                RefusalCode.BAD_REQUEST,
                "Expected Unix seconds, milliseconds or an ISO 8601 time from 1970 on.",
                field=f"{place}timestamp",
            )
        return time_s
    return timestamp / 1000 if timestamp >= FIRST_MILLISECONDS else float(timestamp)
