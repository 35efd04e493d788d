"""How an alarm looks wherever it stands: colour, shape, word and stars together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.priority import Priority
from desktop_app.detection.alarms.messages import AlarmKind, AlarmState
from desktop_app.ui.level_words import priority_badge
from desktop_app.ui.pill import PillLook, priority_look
from desktop_app.ui.theme.tokens import TypeSize
from desktop_app.ui.words import mark, tr, tr_text

if TYPE_CHECKING:
    from desktop_app.detection.alarms.messages import Alarm

STATE_WORDS = {
    AlarmState.ACTIVE_UNACKNOWLEDGED: "",
    AlarmState.ACTIVE_ACKNOWLEDGED: mark("Acknowledged"),
    AlarmState.CLEARED_UNACKNOWLEDGED: mark("Over, not acknowledged"),
}
_SPOKEN = {
    (AlarmKind.SIGNAL, Priority.LOW): mark("low priority signal alarm: {alarm}"),
    (AlarmKind.SIGNAL, Priority.MEDIUM): mark("medium priority signal alarm: {alarm}"),
    (AlarmKind.SIGNAL, Priority.HIGH): mark("high priority signal alarm: {alarm}"),
    (AlarmKind.TECHNICAL, Priority.LOW): mark("low priority technical alarm: {alarm}"),
    (AlarmKind.TECHNICAL, Priority.MEDIUM): mark("medium priority technical alarm: {alarm}"),
    (AlarmKind.TECHNICAL, Priority.HIGH): mark("high priority technical alarm: {alarm}"),
}
_SPOKEN_STATES = {
    AlarmState.ACTIVE_ACKNOWLEDGED: mark("{alarm}, acknowledged"),
    AlarmState.CLEARED_UNACKNOWLEDGED: mark("{alarm}, over, not acknowledged"),
}


def alarm_look(alarm: Alarm, *, is_lit: bool = True) -> PillLook:
    """Filled while nobody has acknowledged it; `is_lit` is the phase of its flashing."""
    name = alarm.priority.name.lower()
    text = f"{alarm.priority.stars} {priority_badge(alarm.priority)}"
    if alarm.state is AlarmState.ACTIVE_UNACKNOWLEDGED and is_lit:
        return priority_look(text, alarm.priority, TypeSize.SMALL)
    return PillLook(text, color=name, priority=alarm.priority)


def alarm_text(alarm: Alarm) -> str:
    """Sensor, value, limit and duration."""
    return f"{alarm.sensor} {tr_text(alarm.text)}".strip()


def spoken(alarm: Alarm) -> str:
    """The same for a screen reader."""
    words = tr(_SPOKEN[alarm.kind, alarm.priority], alarm=alarm_text(alarm))
    state = _SPOKEN_STATES.get(alarm.state)
    return tr(state, alarm=words) if state else words


def flash_half_period_s(priority: Priority) -> float:
    """How long an unacknowledged alarm is lit, and then dim; 0 where it does not flash.

    High 2 Hz, medium 0.5 Hz, as IEC 60601-1-8 has it; both below the 3 flashes a second at which
    WCAG 2.3.1 sees a danger.
    """
    return {3: 0.25, 2: 1.0}.get(int(priority), 0.0)
