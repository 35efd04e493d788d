"""Sentences that stand on everything that is put out, and cannot be configured away."""

from __future__ import annotations

NOT_A_DEVICE = "Not a medical device."
_NO_DIAGNOSIS = "This describes the model's comparison, not causes, and is no diagnosis."
_REFERRED = "The reference patients were all referred for coronary angiography."
LIMITS = f"{_NO_DIAGNOSIS} {_REFERRED}"
DEMO = "DEMO: an invented patient, not a person."
