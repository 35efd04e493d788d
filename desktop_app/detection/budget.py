"""What surprise is worth an alarm: from a budget of false alarms to a threshold, and back."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.detection.config import DetectionConfig

# Where samples come so seldom that the budget would allow one alarm in fewer samples than this.
FEWEST_SAMPLES_PER_ALARM = 120.0
# The score at which a verdict is on budget.
ON_BUDGET = 0.5


def surprise_on_budget(config: DetectionConfig) -> float:
    """S*: -log10 of the share of normal samples that may raise an alarm.

    A score is `min(1, S / (2 S*))` of a surprise S, so that it is .5 on budget.
    """
    samples_per_alarm = 3600.0 * config.sample_rate / config.alarm_budget_per_hour
    return math.log10(max(samples_per_alarm, FEWEST_SAMPLES_PER_ALARM))
