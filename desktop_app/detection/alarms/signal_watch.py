"""From judged samples to conditions: the limits of a profile, its rails, the detector's events."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.messages import Cause, channel_name
from desktop_app.core.priority import Priority
from desktop_app.detection.alarms.event_priority import priority_of
from desktop_app.detection.alarms.limits import LimitWatch
from desktop_app.detection.alarms.messages import AlarmKind, Condition
from desktop_app.detection.profiles.schema import AlarmLimit
from desktop_app.detection.profiles.units import (
    VOLTS,
    QuantityScale,
    converted,
    shown,
    value_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.messages import BoolArray, Event, SampleBlock
    from desktop_app.detection.alarms.engine import AlarmEngine
    from desktop_app.detection.profiles.schema import Profile, Quantity

# Of a limit that is crossed again and again within one block, the last crossings tell enough.
_MOST_CROSSINGS = 8
# Half a step of a 10-bit converter below its end is at its end.
_RAIL_SHARE = 0.0005
_LEVELS = (Cause.HIGH, Cause.LOW)


class SignalWatch:
    """Follows every channel of one source and tells the engine."""

    def __init__(self, engine: AlarmEngine, profile: Profile, rate_hz: float) -> None:
        self._engine = engine
        self._profile = profile
        self._rate_hz = rate_hz
        self._segment: int | None = None
        self._channels: list[list[_Limit]] = []
        self._names: tuple[str, ...] = ()
        self._told: set[str] = set()
        self._told_events: set[int] = set()

    def update(self, block: SampleBlock, events: Sequence[Event]) -> None:
        """Take in a block and the events it opened, changed or closed."""
        is_same = block.n_channels == len(self._channels) and block.names == self._names
        if block.segment != self._segment or not is_same:
            self.interrupt()
            self._segment, self._names = block.segment, block.names
            self._channels = [self._limits(channel) for channel in range(block.n_channels)]
        for channel, limits in enumerate(self._channels):
            volts = np.ascontiguousarray(block.volts[:, channel])
            values = converted(self._profile.quantity, volts)
            for limit in limits:
                self._follow(limit, limit.watch.update(volts if limit.is_rail else values))
        for event in events:
            self._take(event, block.start_s + block.duration_s)

    def interrupt(self) -> None:
        """There is no signal any more, so nothing is wrong with it."""
        self._segment = None
        for key in self._told:
            self._engine.withdraw(key)
        self._told.clear()

    def _limits(self, channel: int) -> list[_Limit]:
        name, quantity = channel_name(self._names, channel), self._profile.quantity
        made = [
            _Limit(channel, number, LimitWatch(limit, self._rate_hz), quantity, name=name)
            for number, limit in enumerate(self._profile.alarm_limits)
        ]
        for kind, rail_limit in _rail_limits(self._profile, self._rate_hz).items():
            watch = LimitWatch(rail_limit, self._rate_hz)
            made.append(_Limit(channel, kind, watch, quantity, name=name, is_rail=True))
        return made

    def _follow(self, limit: _Limit, is_on: BoolArray) -> None:
        """Every crossing within the block, so that none is missed and chattering is counted."""
        before = np.concatenate(([limit.was_on], is_on[:-1])) if len(is_on) else is_on
        crossings = np.flatnonzero(is_on != before)[-_MOST_CROSSINGS:]
        for at in crossings.tolist():
            self._tell(limit.condition(self._rate_hz), is_there=bool(is_on[at]))
        limit.was_on = limit.watch.is_on
        if limit.was_on:
            self._tell(limit.condition(self._rate_hz), is_there=True)

    def _take(self, event: Event, now_s: float) -> None:
        name = channel_name(self._names, event.channel)
        condition = replace(event_condition(event, self._profile.quantity, now_s), sensor=name)
        # An event of a channel that is no longer sent ends with the first block without it.
        limits = self._channels[event.channel] if event.channel < len(self._channels) else ()
        is_limits = event.cause in _LEVELS and any(
            limit.was_on for limit in limits if not limit.is_rail
        )
        # An event may turn out to be of the other kind; and a limit of its own speaks for itself.
        for kind in AlarmKind:
            if kind is not condition.kind or is_limits:
                self._tell(_of_kind(condition, kind), is_there=False)
        if is_limits:
            return
        has_ended = event.end_s is not None
        # What ended while there was no signal was told before, and is not told once more.
        is_known = event.event_id in self._told_events and condition.key not in self._told
        if not (has_ended and is_known):
            self._tell(condition, is_there=True)
            self._told_events.add(event.event_id)
        if has_ended:
            self._tell(condition, is_there=False)
            self._told_events.discard(event.event_id)

    def _tell(self, condition: Condition, *, is_there: bool) -> None:
        if is_there:
            self._told.add(condition.key)
            self._engine.report(condition)
        elif condition.key in self._told:
            self._told.discard(condition.key)
            self._engine.withdraw(condition.key)


class _Limit:
    """One limit of one channel, and how its alarm reads."""

    def __init__(
        self,
        channel: int,
        number: int | str,
        watch: LimitWatch,
        quantity: Quantity,
        *,
        name: str,
        is_rail: bool = False,
    ) -> None:
        self.watch = watch
        self.is_rail = is_rail
        self.was_on = False
        self._sensor = name
        self._key = f"{'rail' if is_rail else 'limit'}:{channel}:{number}"
        self._quantity = quantity

    def condition(self, rate_hz: float) -> Condition:
        """As it stands now."""
        limit, lasted_s = self.watch.limit, self.watch.lasted_samples / rate_hz
        if self.is_rail:
            end = "UPPER" if limit.kind == "high" else "LOWER"
            return Condition(
                self._key,
                AlarmKind.TECHNICAL,
                limit.rank,
                f"AT THE {end} RAIL {limit.value:.2f} V",
                self._sensor,
                lasted_s,
                "Lower the input or its gain; what lies beyond cannot be seen.",
            )
        sign = ">" if limit.kind == "high" else "<"
        peak = self.watch.peak
        value = "" if math.isnan(peak) else f" {shown(self._quantity, peak)}"
        text = f"{limit.kind.upper()}{value} {sign} {shown(self._quantity, limit.value)}"
        return Condition(
            self._key, AlarmKind.SIGNAL, limit.rank, text, self._sensor, lasted_s, self._fix()
        )

    def _fix(self) -> str:
        limit = self.watch.limit
        deadband = shown(self._quantity, limit.deadband)
        return (
            f"Widen the deadband of this limit (now {deadband}) or its off-delay "
            f"(now {limit.off_delay_s:g} s)."
        )


def event_condition(event: Event, quantity: Quantity, now_s: float) -> Condition:
    """An event of the detector as a condition: value, the edge it passed, and for how long."""
    is_technical = event.cause is Cause.MISSING
    end_s = now_s if event.end_s is None else event.end_s
    return Condition(
        key=_event_key(event.channel, AlarmKind.TECHNICAL if is_technical else AlarmKind.SIGNAL),
        kind=AlarmKind.TECHNICAL if is_technical else AlarmKind.SIGNAL,
        priority=priority_of(event),
        text=_event_text(event, quantity),
        sensor=f"A{event.channel}",
        lasted_s=max(0.0, end_s - event.start_s),
        fix="Raise the threshold, or learn normal again while nothing is wrong.",
    )


def _event_text(event: Event, quantity: Quantity) -> str:
    if event.cause is Cause.RAIL:
        # Where the input saturates it says nothing of what is measured.
        quantity = VOLTS
    cause = event.cause_on(QuantityScale(quantity))
    if math.isnan(event.peak_volts):
        return cause.word
    value = value_of(quantity, event.peak_volts)
    text = f"{cause.word} {shown(quantity, value)}"
    edges = sorted(value_of(quantity, edge) for edge in (event.low, event.high))
    if value > edges[1]:
        return f"{text} > {shown(quantity, edges[1])}"
    if value < edges[0]:
        return f"{text} < {shown(quantity, edges[0])}"
    return text


def _event_key(channel: int, kind: AlarmKind) -> str:
    return f"event:{channel}:{kind.value}"


def _of_kind(condition: Condition, kind: AlarmKind) -> Condition:
    channel = int(condition.sensor.removeprefix("A"))
    return Condition(_event_key(channel, kind), kind, Priority.LOW, "")


def _rail_limits(profile: Profile, rate_hz: float) -> dict[str, AlarmLimit]:
    """Limits just inside of the rails; two samples there are no chance."""
    low, high = profile.low_rail_volts, profile.high_rail_volts
    near = _RAIL_SHARE * (high - low if low is not None and high is not None else 1.0)
    made = {}
    if low is not None:
        made["low"] = AlarmLimit("low", low + near, "medium", on_delay_s=1.0 / rate_hz)
    if high is not None:
        made["high"] = AlarmLimit("high", high - near, "medium", on_delay_s=1.0 / rate_hz)
    return made
