"""The wire contract, version 1: its names and its refusals. See docs/PROTOCOL.md.

Names and keys are frozen; changes only add. Unknown keys are ignored.
"""

from __future__ import annotations

from enum import StrEnum

PROTOCOL = 1


class EventName(StrEnum):
    """What is said on the namespace `/`."""

    VOLTAGE_DATA = "voltage_data"
    PATIENT_DATA = "patient_data"
    STATION_RESULTS = "station_results"
    SUBSCRIBE = "subscribe"
    UNSUBSCRIBE = "unsubscribe"
    PAIRING = "pairing"
    PAIRING_REVEAL = "pairing_reveal"
    PAIRED = "paired"
    HELLO = "hello"
    ANOMALY_RESULT = "anomaly_result"
    ANOMALY_RESULTS = "anomaly_results"
    ANOMALY_EVENT = "anomaly_event"
    TRACE = "trace"
    STATION_STATUS = "station_status"
    LAGGING = "lagging"
    PREDICTION = "prediction"
    DASHBOARD_UPDATE = "dashboard_update"
    SERVER_ERROR = "server_error"
    SERVER_NOTICE = "server_notice"


class RefusalCode(StrEnum):
    """Why something was refused, for programs."""

    BAD_REQUEST = "bad_request"
    TOO_LARGE = "too_large"
    RATE_LIMITED = "rate_limited"
    NOT_ALLOWED = "not_allowed"
    TLS_REQUIRED = "tls_required"
    INTERNAL = "internal"
    UNAUTHORIZED = "unauthorized"
    UNSUPPORTED_VERSION = "unsupported_version"
    TOO_MANY_CLIENTS = "too_many_clients"
    NOT_FOUND = "not_found"


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
