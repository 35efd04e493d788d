"""Conditions as the tests of the alarms spell them."""

from __future__ import annotations

from desktop_app.core.priority import Priority
from desktop_app.detection.alarms.messages import AlarmKind, Condition


def signal(
    priority: Priority = Priority.HIGH,
    key: str = "limit:0:high",
    *,
    text: str = "HIGH 4.31 V > 4.00 V",
    lasted_s: float = 2.4,
) -> Condition:
    return Condition(
        key, AlarmKind.SIGNAL, priority, text, sensor="A0", lasted_s=lasted_s, fix="widen it"
    )


def technical(priority: Priority = Priority.MEDIUM, key: str = "technical:no data") -> Condition:
    return Condition(key, AlarmKind.TECHNICAL, priority, "NO DATA", fix="check the cable")
