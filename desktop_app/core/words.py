"""Sentences that stand on everything that is put out, and cannot be configured away."""

from __future__ import annotations

NOT_A_DEVICE = "Not a medical device."
LIMITS = (
    "This describes the model's comparison, not causes, and is no diagnosis. "
    "The reference patients were all referred for coronary angiography."
)
DEMO = "DEMO: an invented patient, not a person."
