"""What a trigger waits for and how much it keeps, as a person sets it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from desktop_app.core.errors import ConfigError

# A megabyte for every capture, 64 for all that are kept.
MAX_CAPTURE_VALUES = 1 << 17


class TriggerMode(Enum):
    """What happens while the condition is not met."""

    AUTO = "auto"
    NORMAL = "normal"
    SINGLE = "single"


class TriggerKind(Enum):
    """What the trigger looks for."""

    EDGE = "edge"
    LEVEL = "level"
    WINDOW = "window"
    PULSE = "pulse width"
    RUNT = "runt"
    ANOMALY = "anomaly"


class Slope(Enum):
    """Which way: the direction of an edge, the side of a level, the polarity of a pulse."""

    RISING = "rising"
    FALLING = "falling"
    EITHER = "either"


class WindowSide(Enum):
    """Which way through the edges of a window."""

    LEAVE = "leaves"
    ENTER = "enters"


@dataclass(frozen=True, slots=True)
class TriggerSettings:
    """A condition on one channel, and the stretch around it that is captured.

    Volts: `level_volts`; `low_volts` and `high_volts` for a window, the two levels of a runt;
    `hysteresis_volts` is how far the signal must go back before the next crossing counts. Seconds:
    `hold_off_s` after a trigger in which none follows, `span_s` a capture's length, `min_width_s`
    and `max_width_s` the pulses looked for. `pre_share` of a capture, 0 to 1, lies before the
    trigger. Raises `ConfigError` with a sentence for values that cannot be.
    """

    mode: TriggerMode = TriggerMode.AUTO
    kind: TriggerKind = TriggerKind.EDGE
    channel: int = 0
    slope: Slope = Slope.RISING
    side: WindowSide = WindowSide.LEAVE
    level_volts: float = 2.5
    low_volts: float = 1.0
    high_volts: float = 4.0
    hysteresis_volts: float = 0.05
    hold_off_s: float = 0.0
    pre_share: float = 0.5
    span_s: float = 1.0
    min_width_s: float = 0.0
    max_width_s: float = math.inf

    def __post_init__(self) -> None:
        if not all(map(math.isfinite, (self.level_volts, self.low_volts, self.high_volts))):
            raise ConfigError("A trigger level must be a number of volts.")
        if self.low_volts >= self.high_volts:
            raise ConfigError(
                f"The lower trigger level {self.low_volts:g} V is not below {self.high_volts:g} V."
            )
        if not 0.0 <= self.hysteresis_volts < math.inf:
            raise ConfigError("The trigger's hysteresis must be 0 V or more.")
        if not 0.0 <= self.hold_off_s < math.inf:
            raise ConfigError("The trigger's hold-off must be 0 s or more.")
        if not 0.0 <= self.pre_share <= 1.0:
            raise ConfigError("The pre-trigger share must be between 0 and 100 %.")
        if not 0.0 < self.span_s < math.inf:
            raise ConfigError("A capture must be longer than 0 s.")
        if not 0.0 <= self.min_width_s <= self.max_width_s:
            raise ConfigError("The shortest pulse looked for is longer than the longest.")

    def n_samples(self, rate_hz: float, n_channels: int) -> tuple[int, int]:
        """Samples of a capture before and after its trigger, together 2 at least.

        Long captures are cut to what fits in memory, keeping the share before the trigger.
        """
        longest = MAX_CAPTURE_VALUES // n_channels
        n_span = min(max(2, math.ceil(self.span_s * rate_hz)), longest)
        n_before = round(self.pre_share * n_span)
        return n_before, n_span - n_before
