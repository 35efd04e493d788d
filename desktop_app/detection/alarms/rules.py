"""How alarms behave, by priority: what latches, what is repeated, and how often."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.priority import Priority

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_PAUSE_S = 120.0
# ISA-18.2: an alarm that comes and goes three times a minute is a chattering one.
CHATTERING_FROM = 3
CHATTERING_WITHIN_S = 60.0


class Latch(StrEnum):
    """What stays of an alarm whose condition has gone before anybody acknowledged it."""

    NOTHING = "nothing"
    SEEN = "seen"
    SEEN_AND_HEARD = "seen and heard"


# Bedside practice: high latches, medium becomes a quiet message, low goes by itself.
_LATCHES = MappingProxyType(
    {
        Priority.HIGH: Latch.SEEN_AND_HEARD,
        Priority.MEDIUM: Latch.SEEN,
        Priority.LOW: Latch.NOTHING,
    }
)
# Pauses between bursts, within what IEC 60601-1-8 allows; low speaks once, and at the re-alarm.
_REPEATS_S = MappingProxyType({Priority.HIGH: 10.0, Priority.MEDIUM: 25.0, Priority.LOW: 180.0})


@dataclass(frozen=True, slots=True)
class AlarmRules:
    """`repeats_s` is from burst to burst of an unacknowledged alarm.

    A condition that comes back within a minute is heard once a minute at most. One that is
    acknowledged and still there after `re_alarm_s` becomes unacknowledged again.
    """

    latches: Mapping[Priority, Latch] = field(default_factory=lambda: _LATCHES)
    repeats_s: Mapping[Priority, float] = field(default_factory=lambda: _REPEATS_S)
    re_alarm_s: float = 180.0
