"""One alarm followed through its states; the engine owns one for each condition it was told of."""

from __future__ import annotations

import math
from collections import deque
from typing import TYPE_CHECKING

from desktop_app.detection.alarms.messages import (
    Alarm,
    AlarmKind,
    AlarmState,
    duration_text,
)
from desktop_app.detection.alarms.rules import CHATTERING_FROM, CHATTERING_WITHIN_S, Latch

if TYPE_CHECKING:
    from desktop_app.core.priority import Priority
    from desktop_app.detection.alarms.messages import Condition
    from desktop_app.detection.alarms.rules import AlarmRules

# More raises than this within a minute are counted as this many.
_MOST_COUNTED = 999


class FollowedAlarm:
    """Condition, acknowledgement and sound of one key; every time is the engine's.

    While a condition chatters it counts as present: the row stands still instead of blinking.
    """

    def __init__(self, rules: AlarmRules) -> None:
        self._rules = rules
        self._condition: Condition | None = None
        self._is_present = False
        self._is_latched = False
        self._acknowledged_s: float | None = None
        self._raised_s = 0.0
        self._gone_s = -math.inf
        self._is_returning = False
        self._raises: deque[float] = deque(maxlen=_MOST_COUNTED)
        self._announced: Priority | None = None
        self._sounded_s = -math.inf
        self._is_owed = False
        self._is_chattering = False

    @property
    def priority(self) -> Priority | None:
        """How loudly it speaks; None before the first report."""
        return None if self._condition is None else self._condition.priority

    @property
    def state(self) -> AlarmState:
        """Where the alarm stands."""
        if self._is_present or self._is_chattering:
            if self._acknowledged_s is None:
                return AlarmState.ACTIVE_UNACKNOWLEDGED
            return AlarmState.ACTIVE_ACKNOWLEDGED
        return AlarmState.CLEARED_UNACKNOWLEDGED if self._is_latched else AlarmState.INACTIVE

    def report(self, condition: Condition, now_s: float) -> bool:
        """The condition is there; True where a person has not heard of it within a minute."""
        self._condition = condition
        self._forget_old_raises(now_s)
        is_new = not self._is_present and now_s - self._gone_s >= CHATTERING_WITHIN_S
        if not self._is_present:
            self._is_returning = not is_new
            self._raise(now_s)
        is_graver = self._announced is not None and condition.priority > self._announced
        if is_new or is_graver:
            self._announced = condition.priority
            self._speak_anew()
            return True
        return False

    def withdraw(self, now_s: float) -> None:
        """The condition has gone."""
        if self._is_present:
            self._is_present = False
            self._gone_s = now_s
            self._settle()

    def acknowledge(self, now_s: float) -> None:
        """A person knows; silent for this occurrence."""
        if self.state is AlarmState.ACTIVE_UNACKNOWLEDGED:
            self._acknowledged_s = now_s
        self._is_latched = False
        self._is_owed = False

    def miss(self) -> None:
        """Nothing can be heard at present: what is over by then stays unheard."""
        if self.state is AlarmState.INACTIVE:
            self._is_owed = False

    def advance(self, now_s: float) -> None:
        """Let time pass: chattering may end, an acknowledgement may grow old."""
        self._forget_old_raises(now_s)
        if self._is_chattering and not self._raises:
            self._is_chattering = False
            self._settle()
        since_s = self._acknowledged_s
        if since_s is not None and now_s - since_s >= self._rules.re_alarm_s:
            self._speak_anew()

    def is_sound_due(self, now_s: float) -> bool:
        """Whether it should be heard now."""
        if self._is_owed:
            return True
        if self._condition is None or not self._is_audible():
            return False
        repeat_s = self._rules.repeats_s[self._condition.priority]
        if self._is_returning and self._raises:
            repeat_s = max(repeat_s, CHATTERING_WITHIN_S)
        return now_s - self._sounded_s >= repeat_s

    def sounded(self, now_s: float) -> None:
        """It was heard, or something more urgent was heard in its place."""
        self._sounded_s = now_s
        self._is_owed = False

    def row(self) -> Alarm | None:
        """The line on the screen, or None where there is nothing to tell."""
        condition, state = self._condition, self.state
        if condition is None or state is AlarmState.INACTIVE:
            return None
        text = condition.text
        is_technical = condition.kind is AlarmKind.TECHNICAL
        if self._is_chattering:
            text = f"chattering \N{MULTIPLICATION SIGN}{len(self._raises)}: {text}"
        else:
            text = f"{text} for {duration_text(condition.lasted_s)}"
        return Alarm(
            key=condition.key,
            kind=condition.kind,
            priority=condition.priority,
            state=state,
            sensor=condition.sensor,
            text=text,
            raised_s=self._raised_s,
            n_raised=max(1, len(self._raises)),
            is_chattering=self._is_chattering,
            fix=condition.fix if self._is_chattering or is_technical else "",
        )

    def _is_audible(self) -> bool:
        state = self.state
        if state is AlarmState.CLEARED_UNACKNOWLEDGED:
            return self._latch() is Latch.SEEN_AND_HEARD
        return state is AlarmState.ACTIVE_UNACKNOWLEDGED

    def _latch(self) -> Latch:
        condition = self._condition
        if condition is None or condition.kind is AlarmKind.TECHNICAL:
            return Latch.NOTHING
        return self._rules.latches[condition.priority]

    def _settle(self) -> None:
        """Neither present nor chattering any more: what stays of it?"""
        if self._is_present or self._is_chattering:
            return
        was_known = self._acknowledged_s is not None
        self._is_latched = not was_known and self._latch() is not Latch.NOTHING
        self._acknowledged_s = None

    def _raise(self, now_s: float) -> None:
        self._is_present = True
        self._raises.append(now_s)
        if len(self._raises) >= CHATTERING_FROM:
            self._is_chattering = True
        elif not self._is_chattering:
            self._raised_s = now_s

    def _speak_anew(self) -> None:
        """To be heard once more, even where it is over before the next look."""
        self._acknowledged_s = None
        self._is_owed = True

    def _forget_old_raises(self, now_s: float) -> None:
        while self._raises and now_s - self._raises[0] >= CHATTERING_WITHIN_S:
            self._raises.popleft()
