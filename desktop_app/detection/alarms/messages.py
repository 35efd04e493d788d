"""What the alarm engine is told and what it tells: frozen values, free of numpy and Qt.

The words follow IEC 60601-1-8 (alarm condition, priority, latching, acknowledged, audio paused,
audio off) and ISA-18.2 (chattering, re-alarm).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.core.priority import Priority


class AlarmKind(StrEnum):
    """Whether the signal is wrong, or the means of seeing it."""

    SIGNAL = "signal"
    TECHNICAL = "technical"


class AlarmState(StrEnum):
    """Where one alarm stands between its condition and the person."""

    INACTIVE = "inactive"
    ACTIVE_UNACKNOWLEDGED = "active, unacknowledged"
    ACTIVE_ACKNOWLEDGED = "active, acknowledged"
    CLEARED_UNACKNOWLEDGED = "cleared, unacknowledged"

    @property
    def is_acknowledged(self) -> bool:
        return self is AlarmState.ACTIVE_ACKNOWLEDGED

    @property
    def is_active(self) -> bool:
        return self in (AlarmState.ACTIVE_UNACKNOWLEDGED, AlarmState.ACTIVE_ACKNOWLEDGED)


@dataclass(frozen=True, slots=True)
class Condition:
    """Something that is wrong at present; reported again while it lasts, as it grows.

    `key` is the same for every occurrence of the same thing. `text` says what, with value and
    limit ("HIGH 4.31 V > 4.00 V"); `lasted_s` is for how long, in the time of the signal. `fix` is
    what to change where it comes and goes.
    """

    key: str
    kind: AlarmKind
    priority: Priority
    text: str
    sensor: str = ""
    lasted_s: float = 0.0
    fix: str = ""


class AudioMode(StrEnum):
    """Whether alarms can be heard."""

    ON = "on"
    PAUSED = "paused"
    OFF = "off"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class Audio:
    """Whether alarms can be heard; `left_s` of a pause, `reason` of sound that is unavailable."""

    mode: AudioMode = AudioMode.ON
    left_s: float = 0.0
    reason: str = ""

    @property
    def word(self) -> str:
        """What stands on the screen while alarms are silent; empty only while they are not."""
        if self.mode is AudioMode.ON:
            return ""
        if self.mode is AudioMode.PAUSED:
            minutes, seconds = divmod(max(0, round(self.left_s)), 60)
            return f"AUDIO PAUSED {minutes}:{seconds:02d}"
        return "ALARMS OFF"


@dataclass(frozen=True, slots=True)
class Alarm:
    """One line of what a person is told.

    `raised_s` is the engine's time at which this occurrence began; `n_raised` counts how often the
    condition came within the last minute.
    """

    key: str
    kind: AlarmKind
    priority: Priority
    state: AlarmState
    sensor: str
    text: str
    raised_s: float
    n_raised: int = 1
    is_chattering: bool = False
    fix: str = ""


@dataclass(frozen=True, slots=True)
class AlarmPicture:
    """Everything a screen shows of the alarms at one moment.

    `alarms` are ordered: technical ones last, then by priority, unacknowledged before
    acknowledged, newest first.
    """

    alarms: tuple[Alarm, ...] = ()
    audio: Audio = Audio()

    @property
    def signal(self) -> tuple[Alarm, ...]:
        """What is wrong with the signal."""
        return tuple(alarm for alarm in self.alarms if alarm.kind is AlarmKind.SIGNAL)

    @property
    def technical(self) -> tuple[Alarm, ...]:
        """What keeps the signal from being seen."""
        return tuple(alarm for alarm in self.alarms if alarm.kind is AlarmKind.TECHNICAL)


def duration_text(duration_s: float) -> str:
    """How long, as a person says it: "120 ms", "2.4 s", "42 s", "3 min 05 s", "2 h 10 min"."""
    if duration_s < 0.1:
        return f"{1000 * max(0.0, duration_s):.0f} ms"
    if duration_s < 10:
        return f"{duration_s:.1f} s"
    if duration_s < 60:
        return f"{int(duration_s)} s"
    minutes, seconds = divmod(int(duration_s), 60)
    if minutes < 60:
        return f"{minutes} min {seconds:02d} s"
    return f"{minutes // 60} h {minutes % 60:02d} min"
