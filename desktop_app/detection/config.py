"""The detection settings: one small JSON file, checked key by key.

Every error names the file, the key and what is allowed there.
"""

from __future__ import annotations

import difflib
import json
import math
from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from desktop_app.core.errors import ConfigError
from desktop_app.core.files import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 1 << 16

# What each key allows, in the words an error uses.
ALLOWED = {
    "anomaly_threshold": "a number from 0 to 1",
    "window_size": "a whole number from 8 to 1000000 (samples)",
    "sample_rate": "a number above 0, at most 1000000 (Hz)",
    "min_window_s": "a number from 0 to 3600 (seconds)",
    "low_rail": "a number or null",
    "high_rail": "a number or null, above low_rail",
}

_Rail = Annotated[float, msgspec.Meta(ge=-1e300, le=1e300)] | None


class DetectionConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a detector is told beforehand.

    `window_size` is how many samples are learned from before the first verdict; a change that lasts
    for two windows counts as the new normal. Where `min_window_s` seconds are more samples than
    that (fast signals), they are used instead. The rails are limits in the signal's own unit that
    it can never pass; None where nobody knows them.
    """

    window_size: Annotated[int, msgspec.Meta(ge=8, le=1_000_000)]
    sample_rate: Annotated[float, msgspec.Meta(gt=0, le=1e6)]
    anomaly_threshold: Annotated[float, msgspec.Meta(ge=0, le=1)] = 0.5
    min_window_s: Annotated[float, msgspec.Meta(ge=0, le=3600)] = 10.0
    low_rail: _Rail = None
    high_rail: _Rail = None

    @property
    def window_samples(self) -> int:
        """How many samples are learned from before the first verdict."""
        return max(self.window_size, math.ceil(self.min_window_s * self.sample_rate))


def load_config(path: Path) -> DetectionConfig:
    """Read and check the settings; raises `ConfigError`."""
    return _checked(path, _parsed(path, _read(path)))


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


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise ConfigError(
            f"There is no settings file {path}.", "Check the path, or leave the option out."
        ) from error
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}.") from error
    if len(data) > MAX_BYTES:
        raise ConfigError(
            f"{path} is larger than {MAX_BYTES // 1024} kB, which no settings file is.",
            "Check the path.",
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise ConfigError(
            f"{path} is not UTF-8 text (line {line}).", "Save it as UTF-8."
        ) from error


def _parsed(path: Path, text: str) -> dict[str, Any]:
    def no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        keys = [key for key, _ in pairs]
        for key in keys:
            if keys.count(key) > 1:
                raise ConfigError(f"{path} has {_quoted(key)} more than once.", "Keep one of them.")
        return dict(pairs)

    try:
        parsed = json.loads(text, object_pairs_hook=no_duplicates)
    except json.JSONDecodeError as error:
        raise ConfigError(
            f"{path} is not valid JSON: line {error.lineno}, column {error.colno}: {error.msg}.",
            "Mend that line.",
        ) from error
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"{path} is not a settings file.", _example()) from error
    if not isinstance(parsed, dict):
        raise ConfigError(f"{path} must hold one JSON object.", _example())
    return parsed


def _checked(path: Path, settings: dict[str, Any]) -> DetectionConfig:
    for key in settings:
        if key not in ALLOWED:
            raise ConfigError(f"{path} has an unknown key {_quoted(key)}.", _nearest(key))
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
                f"{path}: {key!r} must be {ALLOWED[key]}, not {_shown(value)}."
            ) from error
    config = msgspec.convert(settings, DetectionConfig)
    low, high = config.low_rail, config.high_rail
    if low is not None and high is not None and low >= high:
        raise ConfigError(
            f"{path}: 'high_rail' must be above 'low_rail', but {high:g} is not above {low:g}."
        )
    return config


def _nearest(key: str) -> str:
    close = difflib.get_close_matches(key.lower(), ALLOWED, n=1)
    if close:
        return f"Did you mean {close[0]!r}?"
    return f"Known keys are {', '.join(ALLOWED)}."


def _quoted(key: str) -> str:
    return repr(key if len(key) <= 40 else key[:37] + "...")


def _shown(value: object) -> str:
    text = repr(value) if isinstance(value, float) else json.dumps(value)
    return text if len(text) <= 40 else text[:37] + "..."


def _example() -> str:
    return 'It looks like {"anomaly_threshold": 0.5, "window_size": 200, "sample_rate": 10.0}.'
