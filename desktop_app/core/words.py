"""Sentences that stand on everything that is put out, and cannot be configured away; and shares."""

from __future__ import annotations

NOT_A_DEVICE = "Not a medical device."
_NO_DIAGNOSIS = "This describes the model's comparison, not causes, and is no diagnosis."
_REFERRED = "The reference patients were all referred for coronary angiography."
LIMITS = f"{_NO_DIAGNOSIS} {_REFERRED}"
DEMO = "DEMO: an invented patient, not a person."


def percent(share: float) -> str:
    """A share in whole per cent; 99.6 % does not read as everybody, nor 0.4 % as nobody."""
    if 0.0 < share < 0.01:
        return "less than 1 %"
    return "more than 99 %" if 0.99 < share < 1.0 else f"{share:.0%}".replace("%", " %")
