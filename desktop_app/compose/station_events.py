"""The hub's anomaly events in a log that outlives hub and program."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec

from desktop_app.core.errors import DataError
from desktop_app.server.facts import NewEvent
from desktop_app.server.messages import AnomalyEvent
from desktop_app.storage.record_log import RecordLog

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)


class StationEvents:
    """Adds events for the station's feed and finds them again for clients that were away."""

    def __init__(self, path: Path | None) -> None:
        """None keeps them in memory; raises `DataError`."""
        self._log = RecordLog(path)
        self._is_failing = False

    def add(self, event: NewEvent) -> AnomalyEvent | None:
        """Keep one record; None where the disk does not take it, which is logged once."""
        try:
            event_id = self._log.add(msgspec.json.encode(event))
        except DataError as error:
            if not self._is_failing:
                _log.warning("Events are not kept: %s", error)
            self._is_failing = True
            return None
        self._is_failing = False
        return _wire(event_id, event)

    def keep(self, event: AnomalyEvent) -> None:
        """Keep a record that another hub was told; logged where the disk does not take it."""
        record = {name: getattr(event, name) for name in NewEvent.__struct_fields__}
        if event.state == "open":
            record["opened_id"] = None
        try:
            self._log.keep(event.id, msgspec.json.encode(NewEvent(**record)))
        except DataError as error:
            _log.warning("An event is not kept: %s", error)

    def after(self, event_id: int, limit: int) -> list[AnomalyEvent]:
        """The records behind that id, oldest first."""
        return [_decoded(*record) for record in self._log.after(event_id, limit)]

    def latest(self, limit: int) -> list[AnomalyEvent]:
        """The newest records, oldest first."""
        return [_decoded(*record) for record in self._log.latest(limit)]

    def close(self) -> None:
        """Close the log."""
        self._log.close()


def _decoded(record_id: int, body: bytes) -> AnomalyEvent:
    return _wire(record_id, msgspec.json.decode(body, type=NewEvent))


def _wire(record_id: int, event: NewEvent) -> AnomalyEvent:
    return AnomalyEvent(
        id=record_id,
        opened_id=record_id if event.opened_id is None else event.opened_id,
        state="open" if event.end_s is None else "closed",
        channel=event.channel,
        cause=event.cause,
        start_s=event.start_s,
        end_s=event.end_s,
        peak_voltage=event.peak_voltage,
        expected_low=event.expected_low,
        expected_high=event.expected_high,
        score=event.score,
        text=event.text,
    )
