"""How urgent an alarm is, and which level a patient has, in the window's language.

Both have the same three degrees and the same words in English; elsewhere a priority and a level
may want different ones.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.priority import Priority
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

# How a patient's level is called where it is stored or sent, and how it is shown.
LEVELS: Mapping[str, Priority] = MappingProxyType(
    {"Low": Priority.LOW, "Medium": Priority.MEDIUM, "High": Priority.HIGH}
)
_BADGES = {
    Priority.LOW: mark("LOW", "patient"),
    Priority.MEDIUM: mark("MEDIUM", "patient"),
    Priority.HIGH: mark("HIGH", "patient"),
}
_NAMES = {
    Priority.LOW: mark("Low", "patient"),
    Priority.MEDIUM: mark("Medium", "patient"),
    Priority.HIGH: mark("High", "patient"),
}
_PRIORITY_BADGES = {
    Priority.LOW: mark("LOW", "priority"),
    Priority.MEDIUM: mark("MEDIUM", "priority"),
    Priority.HIGH: mark("HIGH", "priority"),
}
_PRIORITIES = {
    Priority.LOW: mark("low", "priority"),
    Priority.MEDIUM: mark("medium", "priority"),
    Priority.HIGH: mark("high", "priority"),
}
_PHRASES = {
    Priority.LOW: mark("low priority"),
    Priority.MEDIUM: mark("medium priority"),
    Priority.HIGH: mark("high priority"),
}


def level_badge(level: Priority) -> str:
    """The word of a pill for a patient's level: "LOW"."""
    return tr(_BADGES[level], "patient")


def level_name(level: Priority) -> str:
    """A patient's level as a word that stands alone: "Low"."""
    return tr(_NAMES[level], "patient")


def priority_badge(priority: Priority) -> str:
    """The word of a pill for an alarm's priority: "LOW"."""
    return tr(_PRIORITY_BADGES[priority], "priority")


def priority_word(priority: Priority) -> str:
    """An event's priority as a word among others: "low"."""
    return tr(_PRIORITIES[priority], "priority")


def priority_phrase(priority: Priority) -> str:
    """The word and of what: "low priority"."""
    return tr(_PHRASES[priority])
