"""The alarms of a session without a window: a line on stderr, and JSON for programs."""

from __future__ import annotations

import json
import logging
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.compose.alarm_desk import AlarmDesk
    from desktop_app.compose.judging import Judged
    from desktop_app.compose.snapshot import SessionSnapshot
    from desktop_app.detection.alarms.messages import Alarm

_log = logging.getLogger(__name__)


class AlarmLines:
    """Looks at the alarm desk after every read, and tells what has changed.

    Nobody acknowledges here: an alarm that is over stays on the desk, and is told again when its
    condition comes back.
    """

    def __init__(
        self, desk: AlarmDesk, snapshot: Callable[[], SessionSnapshot], *, as_json: bool
    ) -> None:
        """With `as_json` every change is a line on stdout as well, an object of one key, alarm."""
        self._desk = desk
        self._snapshot = snapshot
        self._as_json = as_json
        self._active: set[str] = set()

    def take(self, judged: Sequence[Judged]) -> None:
        """The blocks that were judged since the last call, possibly none."""
        for one in judged:
            self._desk.take(one)
        picture, _ = self._desk.look(self._snapshot())
        for alarm in picture.alarms:
            if alarm.state.is_active != (alarm.key in self._active):
                self._tell(alarm)
        self._active = {alarm.key for alarm in picture.alarms if alarm.state.is_active}

    def _tell(self, alarm: Alarm) -> None:
        if alarm.state.is_active:
            _log.warning("ALARM, %s: %s", alarm.priority.word.lower(), _said(alarm))
        else:
            _log.warning("Alarm over: %s", _said(alarm))
        if self._as_json:
            sys.stdout.write(json.dumps({"alarm": _as_data(alarm)}) + "\n")
            sys.stdout.flush()


def _said(alarm: Alarm) -> str:
    return f"{alarm.sensor} {alarm.text}".strip()


def _as_data(alarm: Alarm) -> dict[str, object]:
    return {
        "key": alarm.key,
        "kind": alarm.kind.value,
        "priority": alarm.priority.word.lower(),
        "state": alarm.state.value,
        "sensor": alarm.sensor,
        "text": alarm.text,
        "raised_s": round(alarm.raised_s, 3),
    }
