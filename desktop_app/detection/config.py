"""The detection settings: one small JSON file, checked key by key.

Every error names the file, the key and what is allowed there.
"""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from desktop_app.core.errors import ConfigError
from desktop_app.core.files import write_atomically
from desktop_app.detection.json_file import nearest, quoted, read_object, shown

if TYPE_CHECKING:
    from pathlib import Path

# What judges where nobody chose, as the registry names it.
DEFAULT_DETECTOR = "layered"
# What each key allows, in the words an error uses.
ALLOWED = {
    "anomaly_threshold": "a number from 0 to 1",
    "window_size": "a whole number from 8 to 1000000 (samples)",
    "sample_rate": "a number above 0, at most 1000000 (Hz)",
    "alarm_budget_per_hour": "a number from 0.001 to 3600 (false alarms an hour)",
    "min_window_s": "a number from 0 to 3600 (seconds)",
    "low_rail": "a number or null",
    "high_rail": "a number or null, above low_rail",
}

_Rail = Annotated[float, msgspec.Meta(ge=-1e300, le=1e300)] | None


class DetectionConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a detector is told beforehand.

    `window_size` is how many samples are learned from before the first verdict; a change that lasts
    for two windows counts as the new normal. Where `min_window_s` seconds are more samples than
    that (fast signals), they are used instead. `alarm_budget_per_hour` is how many false alarms a
    threshold of .5 stands for. The rails are limits in the signal's own unit that
    it can never pass; None where nobody knows them.
    """

    window_size: Annotated[int, msgspec.Meta(ge=8, le=1_000_000)]
    sample_rate: Annotated[float, msgspec.Meta(gt=0, le=1e6)]
    anomaly_threshold: Annotated[float, msgspec.Meta(ge=0, le=1)] = 0.5
    min_window_s: Annotated[float, msgspec.Meta(ge=0, le=3600)] = 10.0
    low_rail: _Rail = None
    high_rail: _Rail = None
    alarm_budget_per_hour: Annotated[float, msgspec.Meta(ge=0.001, le=3600)] = 1.0

    @property
    def window_samples(self) -> int:
        """How many samples are learned from before the first verdict."""
        return max(self.window_size, math.ceil(self.min_window_s * self.sample_rate))


def load_config(path: Path) -> DetectionConfig:
    """Read and check the settings; raises `ConfigError`."""
    return _checked(path, read_object(path, example=_example()))


def save_config(path: Path, config: DetectionConfig) -> None:
    """Replace the file in one step; raises `ConfigError` where the disk refuses."""
    settings = {
        key: value for key, value in msgspec.to_builtins(config).items() if value is not None
    }
    try:
        write_atomically(path, (json.dumps(settings, indent=2) + "\n").encode())
    except OSError as error:
        raise ConfigError(
            f"{path} cannot be written: {error.strerror}.", "The settings in it stay as they were."
        ) from error


def _checked(path: Path, settings: dict[str, Any]) -> DetectionConfig:
    for key in settings:
        if key not in ALLOWED:
            raise ConfigError(f"{path} has an unknown key {quoted(key)}.", nearest(key, ALLOWED))
    for key in ("window_size", "sample_rate"):
        if key not in settings:
            raise ConfigError(f"{path} lacks the key {key!r}.", f"It must be {ALLOWED[key]}.")
    for key, value in settings.items():
        # One key at a time, so that the error can name it and what it allows.
        complete = {"window_size": 8, "sample_rate": 1.0, key: value}
        try:
            msgspec.convert(complete, DetectionConfig)
        except (msgspec.ValidationError, OverflowError) as error:
            raise ConfigError(
                f"{path}: {key!r} must be {ALLOWED[key]}, not {shown(value)}."
            ) from error
    config = msgspec.convert(settings, DetectionConfig)
    low, high = config.low_rail, config.high_rail
    if low is not None and high is not None and low >= high:
        raise ConfigError(
            f"{path}: 'high_rail' must be above 'low_rail', but {high:g} is not above {low:g}."
        )
    return config


def _example() -> str:
    return 'It looks like {"anomaly_threshold": 0.5, "window_size": 200, "sample_rate": 10.0}.'
