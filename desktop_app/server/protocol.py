"""The wire contract, version 1: names, payloads, refusals. See docs/PROTOCOL.md.

Names and keys are frozen; changes only add. Unknown keys are ignored.
"""

from __future__ import annotations

import math
import re
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal, NamedTuple, TypedDict

import msgspec

from desktop_app.core.results import AnomalyResult

PROTOCOL = 1
MAX_SAMPLES = 4096
# Far beyond any instrument, and small enough that squares and sums of squares stay finite.
MAX_VOLTS = 1e6
# Numbers from here on are milliseconds: as seconds they would lie after the year 5000.
FIRST_MILLISECONDS = 1e11
MAX_TIMESTAMP = 1e14
MAX_TIMESTAMP_CHARACTERS = 40


class EventName(StrEnum):
    """What is said on the namespace `/`."""

    VOLTAGE_DATA = "voltage_data"
    ANOMALY_RESULT = "anomaly_result"
    SERVER_ERROR = "server_error"


class RefusalCode(StrEnum):
    """Why something was refused, for programs."""

    BAD_REQUEST = "bad_request"
    TOO_LARGE = "too_large"
    RATE_LIMITED = "rate_limited"
    NOT_ALLOWED = "not_allowed"
    INTERNAL = "internal"
    UNAUTHORIZED = "unauthorized"
    TOO_MANY_CLIENTS = "too_many_clients"


class RefusalError(Exception):
    """A payload or request that is not accepted; the connection goes on."""

    def __init__(
        self,
        code: RefusalCode,
        message: str,
        *,
        field: str | None = None,
        retry_after_ms: int | None = None,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.field = field
        self.retry_after_ms = retry_after_ms

    def body(self) -> dict[str, object]:
        """The keys that an ack and a `server_error` share."""
        body: dict[str, object] = {
            "code": str(self.code),
            "message": self.message,
            "field": self.field,
        }
        if self.retry_after_ms is not None:
            body["retry_after_ms"] = self.retry_after_ms
        return body

    def ack(self) -> dict[str, object]:
        """The answer to a message that asked for one."""
        return {"ok": False, **self.body()}

    def server_error(self, event: str | None) -> dict[str, object]:
        """The event that answers a message which asked for no ack."""
        return {**self.body(), "event": event}


def rate_limited(message: str, wait_s: float) -> RefusalError:
    """The refusal of what may be sent again in `wait_s` seconds."""
    return RefusalError(
        RefusalCode.RATE_LIMITED, message, retry_after_ms=max(1, round(wait_s * 1000))
    )


class WireResult(AnomalyResult):
    """`anomaly_result`: `source` is "live" for the station's samples, "client" for one's own."""

    v: int
    source: Literal["live", "client"]


class Status(TypedDict, total=False):
    """`GET /api/status`; all but the first two keys are for requests from this computer only."""

    status: str
    protocol: int
    state: str
    source: str
    rate: float
    clients: int
    version: str
    uptime: float


class Reading(NamedTuple):
    """One voltage that a client sent; `time_s` is in Unix seconds, None where it gave no time."""

    volts: float
    time_s: float | None


def wire_result(result: AnomalyResult, source: Literal["live", "client"]) -> WireResult:
    """The result as it is sent."""
    return WireResult(**result, v=PROTOCOL, source=source)


_Volts = Annotated[float, msgspec.Meta(ge=-MAX_VOLTS, le=MAX_VOLTS)]
_Number = Annotated[float, msgspec.Meta(ge=0, le=MAX_TIMESTAMP)]
_Text = Annotated[str, msgspec.Meta(max_length=MAX_TIMESTAMP_CHARACTERS)]


class _Stamped(msgspec.Struct, frozen=True):
    voltage: _Volts
    timestamp: _Number | _Text | None = None


_Item = _Volts | _Stamped
_Payload = _Item | Annotated[list[_Item], msgspec.Meta(min_length=1, max_length=MAX_SAMPLES)]

_PLACE = re.compile(r" - at `\$\.?(?P<place>.*)`$")
_MISSING = re.compile(r"missing required field `(?P<name>\w+)`")


def parse_voltage_data(payload: object) -> tuple[Reading, ...]:
    """The readings in a `voltage_data` payload: at least one, all finite.

    Accepts a number, `{voltage}`, `{voltage, timestamp}` or a list of these; raises `RefusalError`
    naming the field otherwise.
    """
    try:
        value = msgspec.convert(payload, _Payload)
    except msgspec.ValidationError as error:
        raise _refusal(str(error)) from None
    if not isinstance(value, list):
        return (_reading(value, ""),)
    return tuple(_reading(item, f"[{index}].") for index, item in enumerate(value))


def _refusal(text: str) -> RefusalError:
    found, missing = _PLACE.search(text), _MISSING.search(text)
    places = [found["place"] if found else "", missing["name"] if missing else ""]
    field = ".".join(place for place in places if place)
    message = f"{_PLACE.sub('', text)}."
    return RefusalError(RefusalCode.BAD_REQUEST, message, field=field or None)


def _reading(item: float | _Stamped, place: str) -> Reading:
    if isinstance(item, _Stamped):
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
