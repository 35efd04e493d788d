"""What the hub says to a client, as types; docs/protocol has their JSON Schemas."""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, Required, TypedDict

import msgspec

# msgspec reads the annotations when the program runs.
from desktop_app.core.devices import Right  # noqa: TC001
from desktop_app.core.results import AnomalyResult
from desktop_app.server.protocol import PROTOCOL, RefusalCode


class WireResult(AnomalyResult):
    """`anomaly_result`; `source` is "live" for the station's samples, "client" for one's own.

    `seq` counts the live ones.
    """

    v: int
    source: Literal["live", "client"]
    seq: NotRequired[int]


class Limits(msgspec.Struct, frozen=True):
    """What one client may send."""

    max_bytes: int
    max_samples: int
    rate: float
    burst: float


class ServerInfo(msgspec.Struct, frozen=True):
    """The program behind the hub."""

    name: str
    version: str


class Hello(msgspec.Struct, frozen=True):
    """The first event of a connection: what the client is here, and what it may do."""

    protocol: int
    server: ServerInfo
    device: str
    rights: list[Right]
    is_legacy: bool
    is_private: bool
    limits: Limits
    features: list[str]
    time_ms: int


class PairingNonce(msgspec.Struct, frozen=True):
    """The hub's share of the six digits."""

    nonce: str
    v: int = PROTOCOL


class Paired(msgspec.Struct, frozen=True):
    """The person at the desk has agreed; the token is told once and cannot be asked for again."""

    token: str
    device_id: str
    device: str
    rights: list[Right]
    v: int = PROTOCOL


class ResultBatch(msgspec.Struct, frozen=True):
    """Live results in order, at most 100."""

    first_seq: int
    last_seq: int
    items: list[WireResult]
    v: int = PROTOCOL


class AnomalyEvent(msgspec.Struct, frozen=True):
    """An anomaly that began or has ended: two records, the second with `end_s` set.

    `id` grows with every record and never repeats; `opened_id` is the id of the record that opened
    the event. Volts are null where the signal was missing.
    """

    id: int
    opened_id: int
    state: Literal["open", "closed"]
    channel: int
    cause: str
    start_s: float
    end_s: float | None
    peak_voltage: float | None
    expected_low: float | None
    expected_high: float | None
    score: float
    text: str
    v: int = PROTOCOL


# Time in Unix seconds, lowest and highest volts, 1 with an anomaly inside, the expected band.
Column = tuple[float, float | None, float | None, int, float | None, float | None]


class Trace(msgspec.Struct, frozen=True):
    """The drawn signal of one channel: columns of 1/30 s on an absolute grid, oldest first."""

    channel: int
    columns: list[Column]
    v: int = PROTOCOL


class WireStatus(msgspec.Struct, frozen=True):
    """What the station is doing; `state` is the word on its screen."""

    state: str
    source: str
    rate: float
    clients: int
    v: int = PROTOCOL


class Lagging(msgspec.Struct, frozen=True):
    """Live results that were dropped because this client did not keep up; the first had `seq`."""

    dropped: int
    since_seq: int
    v: int = PROTOCOL


class WireContribution(msgspec.Struct, frozen=True):
    """One field's share of the log-odds; positive: more unusual."""

    field: str
    label: str
    value: float | None
    unit: str
    text: str
    contribution: float
    typical: str
    note: str


class Scored(msgspec.Struct, frozen=True, kw_only=True):
    """How one patient compares with the reference patients; not a diagnosis."""

    risk_level: Literal["Low", "Medium", "High"]
    headline: str
    is_calm: bool
    anomaly_score: float
    score_low: float
    score_high: float
    score_cuts: tuple[float, float]
    probability: float
    probability_low: float
    probability_high: float
    prevalence: float
    second_opinion: float
    agreement: str
    contributions: list[WireContribution]
    base_log_odds: float
    text: str
    warnings: list[str]
    fields_given: int
    fields_total: int
    reference_count: int
    model_id: str
    disclaimer: str


class Prediction(Scored, frozen=True, kw_only=True):
    """`prediction`: the answer to `patient_data`, also sent to devices with the right `station`."""

    request_id: str
    client: str
    time_ms: int
    is_demo: bool = False
    v: int = PROTOCOL


class Totals(msgspec.Struct, frozen=True):
    """Counted since the hub was started, invented patients not."""

    predictions: int
    high_risk: int
    clients: int


# A device's name behind that of its station.
MAX_CLIENT_CHARACTERS = 150


class Brief(msgspec.Struct, frozen=True):
    """One prediction in the overview; `is_demo` where the patient is invented."""

    client: Annotated[str, msgspec.Meta(max_length=MAX_CLIENT_CHARACTERS)]
    request_id: Annotated[str, msgspec.Meta(max_length=64)]
    time_ms: int
    risk_level: Literal["Low", "Medium", "High"]
    headline: Annotated[str, msgspec.Meta(max_length=100)]
    anomaly_score: Annotated[float, msgspec.Meta(ge=0, le=1)]
    probability: Annotated[float, msgspec.Meta(ge=0, le=1)]
    is_demo: bool = False


class ConnectedClient(msgspec.Struct, frozen=True):
    """A client that is connected now."""

    name: str
    rights: list[Right]
    since_ms: int


class DashboardUpdate(msgspec.Struct, frozen=True):
    """The overview of all clients' predictions; `trend` and `last` are oldest first."""

    totals: Totals
    risk_distribution: dict[str, int]
    trend: list[tuple[int, float]]
    last: list[Brief]
    clients: list[ConnectedClient]
    v: int = PROTOCOL


class ServerNotice(msgspec.Struct, frozen=True):
    """Something the hub does to this client; `reconnect_ms` says when to come back, if at all."""

    kind: Literal["shutdown", "revoked", "legacy_ended", "pairing_denied", "maintenance"]
    reconnect_ms: int | None = None
    v: int = PROTOCOL


class Snapshot(msgspec.Struct, frozen=True, omit_defaults=True):
    """The state of the topics just subscribed to; absent where a topic was not asked for."""

    results: list[WireResult] | None = None
    last_seq: int | None = None
    events: list[AnomalyEvent] | None = None
    last_event_id: int | None = None
    has_more_events: bool | None = None
    trace: list[Trace] | None = None
    status: WireStatus | None = None
    dashboard: DashboardUpdate | None = None


class Ack(TypedDict, total=False):
    """The answer to what asked for one: `ok`, and what belongs to the event or to the refusal."""

    ok: Required[bool]
    request_id: str
    acked_seq: int
    snapshot: Snapshot
    code: RefusalCode
    message: str
    field: str | None
    retry_after_ms: int


class ServerError(TypedDict, total=False):
    """What was wrong with a message that asked for no ack."""

    code: Required[RefusalCode]
    message: Required[str]
    field: Required[str | None]
    event: Required[str | None]
    retry_after_ms: int


class Status(TypedDict, total=False):
    """`GET /api/status`; all but the first two keys need a token or this computer."""

    status: Required[str]
    protocol: Required[int]
    state: str
    source: str
    rate: float
    clients: int
    model: str
    version: str
    uptime: float


def wire_result(result: AnomalyResult, source: Literal["live", "client"]) -> WireResult:
    """The result as it is sent."""
    # Not spelled out key by key: the optional ones are those of the result.
    wire: WireResult = {**result, "v": PROTOCOL, "source": source}  # type: ignore[typeddict-item]
    return wire
