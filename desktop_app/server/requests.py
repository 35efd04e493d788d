"""What a client says to the hub, as types: every payload is checked against one of them."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated, TypeVar

import msgspec

# msgspec reads the annotations when the program runs.
from desktop_app.server.messages import Brief  # noqa: TC001
from desktop_app.server.protocol import PROTOCOL, RefusalCode, RefusalError

Request = TypeVar("Request")

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
_Text = Annotated[str, msgspec.Meta(max_length=64)]
_EventId = Annotated[int, msgspec.Meta(ge=0, le=(1 << 53) - 1)]

# As many as surely fit into one message.
STATION_ITEMS = 50

_PLACE = re.compile(r" - at `\$\.?(?P<place>.*)`$")
_MISSING = re.compile(r"missing required field `(?P<name>\w+)`")


class Topic(StrEnum):
    """What a client may subscribe to; `dashboard` needs the right `station`."""

    RESULTS = "results"
    EVENTS = "events"
    TRACE = "trace"
    STATUS = "status"
    DASHBOARD = "dashboard"


class ClientInfo(msgspec.Struct, frozen=True):
    """Who a client says it is: for a person to read, never trusted."""

    name: _Text = ""
    version: _Text = ""
    platform: _Text = ""


class PairingAuth(msgspec.Struct, frozen=True):
    """The code seen on the hub's screen, and the SHA-256 of the nonce that will be revealed."""

    code: Annotated[str, msgspec.Meta(min_length=16, max_length=64)]
    commitment: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]


class PairingReveal(msgspec.Struct, frozen=True):
    """The client's nonce, once it has the hub's."""

    nonce: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$")]


class Auth(msgspec.Struct, frozen=True):
    """The `auth` of a connection: a device's `token`, or `pairing` to get one.

    `protocol` lists the versions the client speaks.
    """

    token: Annotated[str, msgspec.Meta(max_length=128)] | None = None
    pairing: PairingAuth | None = None
    client: ClientInfo = ClientInfo()
    protocol: Annotated[tuple[int, ...], msgspec.Meta(min_length=1, max_length=16)] = (PROTOCOL,)


class Subscribe(msgspec.Struct, frozen=True):
    """Topics to hear from now on, besides those subscribed to already.

    `batch_ms` gathers results into `anomaly_results`; `max_hz` thins ordinary ones; events after
    `last_event_id` come with the answer.
    """

    topics: Annotated[list[Topic], msgspec.Meta(min_length=1, max_length=5)]
    batch_ms: Annotated[int, msgspec.Meta(ge=0, le=1000)] = 0
    max_hz: Annotated[float, msgspec.Meta(ge=0.1, le=1000)] | None = None
    last_event_id: _EventId | None = None


class Unsubscribe(msgspec.Struct, frozen=True):
    """Topics to hear no more."""

    topics: Annotated[list[Topic], msgspec.Meta(min_length=1, max_length=5)]


class PatientData(msgspec.Struct, frozen=True):
    """One patient to score: column names to numbers, null or absent where not recorded.

    `is_demo`: an invented patient, which is shown as one and counted nowhere.
    """

    request_id: Name
    patient: Annotated[dict[str, float | None], msgspec.Meta(min_length=1, max_length=13)]
    is_demo: bool = False


class StationItem(msgspec.Struct, frozen=True):
    """One prediction of another station, with its number in that station's outbox."""

    seq: Annotated[int, msgspec.Meta(ge=1, le=(1 << 53) - 1)]
    brief: Brief


class StationResults(msgspec.Struct, frozen=True):
    """What another station has had scored: in the order of `seq`, each told until acknowledged."""

    outbox_id: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$")]
    station: Name
    items: Annotated[list[StationItem], msgspec.Meta(min_length=1, max_length=STATION_ITEMS)]


def parse(payload: object, kind: type[Request]) -> Request:
    """The payload as a request; raises `RefusalError` naming the field."""
    try:
        return msgspec.convert(payload, kind)
    except msgspec.ValidationError as error:
        raise refusal_of(error) from None


def refusal_of(error: msgspec.ValidationError) -> RefusalError:
    """What to answer to a payload that is not of its type."""
    text = str(error)
    found, missing = _PLACE.search(text), _MISSING.search(text)
    places = [found["place"] if found else "", missing["name"] if missing else ""]
    field = ".".join(place for place in places if place)
    message = f"{_PLACE.sub('', text)}."
    return RefusalError(RefusalCode.BAD_REQUEST, message, field=field or None)
