"""Alarms without a window: told when they begin and when they are over, once each."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from typing import TYPE_CHECKING, cast
from unittest.mock import MagicMock

import pytest

from desktop_app.cli.alarm_lines import AlarmLines
from desktop_app.compose.alarm_desk import AlarmDesk
from desktop_app.core.priority import Priority
from desktop_app.detection.alarms.messages import Alarm, AlarmKind, AlarmPicture, AlarmState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.compose.judging import Judged

ON = AlarmState.ACTIVE_UNACKNOWLEDGED
OVER = AlarmState.CLEARED_UNACKNOWLEDGED
HIGH = Alarm(
    "limit:0:high", AlarmKind.SIGNAL, Priority.HIGH, ON, "A0", "HIGH 5.61 V > 5.50 V", 12.3456
)

pytestmark = pytest.mark.allow_logs


def told(
    caplog: pytest.LogCaptureFixture, pictures: Sequence[tuple[Alarm, ...]], *, as_json: bool
) -> list[str]:
    desk = MagicMock(spec=AlarmDesk)
    desk.look.side_effect = [(AlarmPicture(alarms), None) for alarms in pictures]
    lines = AlarmLines(desk, MagicMock(), as_json=as_json)
    with caplog.at_level(logging.INFO, logger="desktop_app"):
        for _ in pictures:
            lines.take([])
    return [record.getMessage() for record in caplog.records]


def test_an_alarm_is_told_when_it_begins_and_when_it_is_over(
    caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    grown = replace(HIGH, text="HIGH 5.90 V > 5.50 V")
    pictures = [(), (HIGH,), (grown,), (replace(grown, state=OVER),), (HIGH,), ()]
    assert told(caplog, pictures, as_json=False) == [
        "ALARM, high: A0 HIGH 5.61 V > 5.50 V",
        "Alarm over: A0 HIGH 5.90 V > 5.50 V",
        "ALARM, high: A0 HIGH 5.61 V > 5.50 V",
    ]
    assert not capsys.readouterr().out


def test_programs_get_each_change_as_a_line(
    caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    told(caplog, [(HIGH,), (HIGH,), (replace(HIGH, state=OVER),)], as_json=True)
    lines = [json.loads(line)["alarm"] for line in capsys.readouterr().out.splitlines()]
    assert [line["state"] for line in lines] == [ON.value, OVER.value]
    assert lines[0] == {
        "key": "limit:0:high",
        "kind": "signal",
        "priority": "high",
        "state": "active, unacknowledged",
        "sensor": "A0",
        "text": "HIGH 5.61 V > 5.50 V",
        "raised_s": 12.346,
    }


def test_what_was_judged_reaches_the_desk_before_it_is_looked_at() -> None:
    desk = MagicMock(spec=AlarmDesk)
    desk.look.return_value = (AlarmPicture(), None)
    blocks = [cast("Judged", object()), cast("Judged", object())]
    AlarmLines(desk, MagicMock(), as_json=False).take(blocks)
    assert [call[0] for call in desk.method_calls] == ["take", "take", "look"]
