"""How urgent something is, in the window's language."""

from __future__ import annotations

from desktop_app.core.priority import Priority
from desktop_app.ui.words import mark, tr

_BADGES = {Priority.LOW: mark("LOW"), Priority.MEDIUM: mark("MEDIUM"), Priority.HIGH: mark("HIGH")}
_NAMES = {Priority.LOW: mark("Low"), Priority.MEDIUM: mark("Medium"), Priority.HIGH: mark("High")}
_WORDS = {Priority.LOW: mark("low"), Priority.MEDIUM: mark("medium"), Priority.HIGH: mark("high")}
_PHRASES = {
    Priority.LOW: mark("low priority"),
    Priority.MEDIUM: mark("medium priority"),
    Priority.HIGH: mark("high priority"),
}


def level_badge(level: Priority) -> str:
    """The word of a pill: "LOW"."""
    return tr(_BADGES[level])


def level_name(level: Priority) -> str:
    """The word that stands alone: "Low"."""
    return tr(_NAMES[level])


def level_word(level: Priority) -> str:
    """The word among others: "low"."""
    return tr(_WORDS[level])


def priority_phrase(priority: Priority) -> str:
    """The word and of what: "low priority"."""
    return tr(_PHRASES[priority])
