"""The forms in which a client may send voltage, as readings."""

from __future__ import annotations

import math
from datetime import datetime
from typing import Annotated, NamedTuple

import msgspec

from desktop_app.server.protocol import RefusalCode, RefusalError
from desktop_app.server.requests import refusal_of

MAX_SAMPLES = 4096
# Far beyond any instrument, and small enough that squares and sums of squares stay finite.
MAX_VOLTS = 1e6
# Numbers from here on are milliseconds: as seconds they would lie after the year 5000.
FIRST_MILLISECONDS = 1e11
MAX_TIMESTAMP = 1e14
MAX_TIMESTAMP_CHARACTERS = 40


class Reading(NamedTuple):
    """One voltage that a client sent; `time_s` is in Unix seconds, None where it gave no time."""

    volts: float
    time_s: float | None


_Volts = Annotated[float, msgspec.Meta(ge=-MAX_VOLTS, le=MAX_VOLTS)]
_Number = Annotated[float, msgspec.Meta(ge=0, le=MAX_TIMESTAMP)]
_Text = Annotated[str, msgspec.Meta(max_length=MAX_TIMESTAMP_CHARACTERS)]


class StampedVoltage(msgspec.Struct, frozen=True):
    """A voltage with the time at which it was measured."""

    voltage: _Volts
    timestamp: _Number | _Text | None = None


_Item = _Volts | StampedVoltage
VoltageData = _Item | Annotated[list[_Item], msgspec.Meta(min_length=1, max_length=MAX_SAMPLES)]


def parse_voltage_data(payload: object) -> tuple[Reading, ...]:
    """The readings in a `voltage_data` payload: at least one, all finite.

    Accepts a number, `{voltage}`, `{voltage, timestamp}` or a list of these; raises `RefusalError`
    naming the field otherwise.
    """
    try:
        value = msgspec.convert(payload, VoltageData)
    except msgspec.ValidationError as error:
        raise refusal_of(error) from None
    if not isinstance(value, list):
        return (_reading(value, ""),)
    return tuple(_reading(item, f"[{index}].") for index, item in enumerate(value))


def _reading(item: float | StampedVoltage, place: str) -> Reading:
    if isinstance(item, StampedVoltage):
        return Reading(item.voltage, _time_s(item.timestamp, place))
    return Reading(float(item), None)


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
