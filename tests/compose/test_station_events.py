"""Events of a station while the disk does not take them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from desktop_app.compose.station_events import StationEvents
from desktop_app.core.errors import DataError
from desktop_app.server.facts import NewEvent
from desktop_app.storage.record_log import RecordLog

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

HIGH = NewEvent(None, 0, "HIGH", 1000.0, None, 4.5, 2.0, 3.0, 0.9, "HIGH 4.50 V")


def full(*_: object) -> NoReturn:
    raise DataError("The disk is full.")


def test_a_full_disk_costs_events_says_so_once_and_later_ones_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    events = StationEvents(tmp_path / "events.db")
    with monkeypatch.context() as disk:
        disk.setattr(RecordLog, "add", full)
        assert events.add(HIGH) is None
        assert events.add(HIGH) is None
    assert caplog.messages == ["Events are not kept: The disk is full."]
    kept = events.add(HIGH)
    assert kept is not None
    assert events.latest(9) == [kept]

    with monkeypatch.context() as disk:
        disk.setattr(RecordLog, "add", full)
        assert events.add(HIGH) is None
    assert len(caplog.messages) == 2
    events.close()


def test_an_event_of_another_hub_that_the_disk_does_not_take_is_told(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    here, there = StationEvents(None), StationEvents(None)
    event = there.add(HIGH)
    assert event is not None
    with monkeypatch.context() as disk:
        disk.setattr(RecordLog, "keep", full)
        here.keep(event)
    assert caplog.messages == ["An event is not kept: The disk is full."]
    here.keep(event)
    assert here.latest(9) == [event]
