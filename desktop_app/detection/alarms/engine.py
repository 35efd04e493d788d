"""All alarms together, and the one voice they share. Qt-free; time comes from the clock.

Used by one thread at a time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.detection.alarms.following import FollowedAlarm
from desktop_app.detection.alarms.messages import (
    AlarmKind,
    AlarmPicture,
    AlarmState,
    Audio,
    AudioMode,
)
from desktop_app.detection.alarms.rules import LONGEST_PAUSE_S, AlarmRules

if TYPE_CHECKING:
    from desktop_app.core.priority import Priority
    from desktop_app.core.protocols import Clock
    from desktop_app.detection.alarms.messages import Alarm, Condition


class AlarmEngine:
    """Takes conditions as they come and go, and what a person does about them.

    Sound is silent for good only while it was switched off or cannot be played, and then
    `picture().audio.word` says ALARMS OFF.
    """

    def __init__(self, clock: Clock, rules: AlarmRules | None = None) -> None:
        self._clock = clock
        self._rules = rules or AlarmRules()
        self._followed: dict[str, FollowedAlarm] = {}
        self._pause_ends_s: float | None = None
        self._is_audio_on = True
        self._unavailable = ""

    def report(self, condition: Condition) -> None:
        """The condition is there; one that is new, or graver than before, ends an audio pause."""
        followed = self._followed.setdefault(condition.key, FollowedAlarm(self._rules))
        if followed.report(condition, self._clock.now_s()):
            self._pause_ends_s = None

    def withdraw(self, key: str) -> None:
        """The condition has gone; unknown keys are no matter."""
        followed = self._followed.get(key)
        if followed is not None:
            followed.withdraw(self._clock.now_s())

    def reset(self) -> None:
        """Another source is watched: nothing that was said of the last one holds."""
        self._followed.clear()
        self._pause_ends_s = None

    def acknowledge(self, key: str) -> None:
        """A person knows of this alarm."""
        followed = self._followed.get(key)
        if followed is not None:
            followed.acknowledge(self._clock.now_s())

    def acknowledge_all(self) -> None:
        """A person knows of everything on the screen."""
        for key in tuple(self._followed):
            self.acknowledge(key)

    def pause_audio(self, duration_s: float = LONGEST_PAUSE_S) -> None:
        """Silence for `duration_s`, 120 s at most; the next new condition ends it."""
        duration_s = min(max(0.0, duration_s), LONGEST_PAUSE_S)
        self._pause_ends_s = self._clock.now_s() + duration_s

    def resume_audio(self) -> None:
        """End the pause."""
        self._pause_ends_s = None

    def switch_audio(self, *, is_on: bool) -> None:
        """Sound for good or never; never is said on the screen as long as it holds."""
        self._is_audio_on = is_on
        self._pause_ends_s = None

    def set_unavailable(self, reason: str) -> None:
        """Nothing can be played here, and why; an empty reason takes it back."""
        self._unavailable = reason

    def advance(self) -> Priority | None:
        """Let time pass up to the clock's; the sound to play now, once, or None."""
        now_s = self._clock.now_s()
        if self._pause_ends_s is not None and now_s >= self._pause_ends_s:
            self._pause_ends_s = None
        for followed in self._followed.values():
            followed.advance(now_s)
        if self._audio(now_s).mode is not AudioMode.ON:
            for followed in self._followed.values():
                followed.miss()
            return None
        due = [one for one in self._followed.values() if one.is_sound_due(now_s)]
        for followed in due:
            followed.sounded(now_s)
        return max((one.priority for one in due if one.priority is not None), default=None)

    def picture(self) -> AlarmPicture:
        """What the screen shows now."""
        rows = [followed.row() for followed in self._followed.values()]
        told = sorted((row for row in rows if row is not None), key=_rank)
        return AlarmPicture(tuple(told), self._audio(self._clock.now_s()))

    def _audio(self, now_s: float) -> Audio:
        if self._unavailable:
            return Audio(AudioMode.UNAVAILABLE, reason=self._unavailable)
        if not self._is_audio_on:
            return Audio(AudioMode.OFF)
        if self._pause_ends_s is not None and now_s < self._pause_ends_s:
            return Audio(AudioMode.PAUSED, left_s=self._pause_ends_s - now_s)
        return Audio()


def _rank(alarm: Alarm) -> tuple[bool, int, bool, float]:
    return (
        alarm.kind is AlarmKind.TECHNICAL,
        -alarm.priority,
        alarm.state is not AlarmState.ACTIVE_UNACKNOWLEDGED,
        -alarm.raised_s,
    )
