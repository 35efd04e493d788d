"""How loudly an event speaks: a pure function of its cause and score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.messages import Cause
from desktop_app.core.priority import Priority

if TYPE_CHECKING:
    from desktop_app.core.messages import Event

# A limit that is exceeded this clearly is high, a smaller excess medium.
HIGH_FROM_SCORE = 0.8

_TECHNICAL = {Cause.MISSING, Cause.DROPOUT, Cause.FLAT_LINE, Cause.NONE}


def priority_of(event: Event) -> Priority:
    """Limits speak loudest; what may be the cable's fault and not the signal's speaks softly."""
    if event.cause in _TECHNICAL:
        return Priority.LOW if event.cause is Cause.MISSING else Priority.MEDIUM
    if event.cause in (Cause.HIGH, Cause.LOW) and event.score >= HIGH_FROM_SCORE:
        return Priority.HIGH
    return Priority.MEDIUM if event.score >= HIGH_FROM_SCORE / 2 else Priority.LOW
