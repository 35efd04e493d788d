"""Small JSON files that people write: read whole, checked, and every error names its place."""

from __future__ import annotations

import difflib
import json
from typing import TYPE_CHECKING, Any

from desktop_app.core.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MAX_BYTES = 1 << 16


def read_object(path: Path, *, example: str) -> dict[str, Any]:
    """The one JSON object in the file; raises `ConfigError`, with `example` as the hint."""
    return _parsed(path, _read(path), example)


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


def _parsed(path: Path, text: str, example: str) -> dict[str, Any]:
    def no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        keys = [key for key, _ in pairs]
        for key in keys:
            if keys.count(key) > 1:
                raise ConfigError(f"{path} has {quoted(key)} more than once.", "Keep one of them.")
        return dict(pairs)

    try:
        parsed = json.loads(text, object_pairs_hook=no_duplicates)
    except json.JSONDecodeError as error:
        raise ConfigError(
            f"{path} is not valid JSON: line {error.lineno}, column {error.colno}: {error.msg}.",
            "Mend that line.",
        ) from error
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"{path} is not a settings file.", example) from error
    if not isinstance(parsed, dict):
        raise ConfigError(f"{path} must hold one JSON object.", example)
    return parsed


def nearest(key: str, known: Iterable[str]) -> str:
    """The known key that was probably meant, or all of them."""
    known = tuple(known)
    close = difflib.get_close_matches(key.lower(), known, n=1)
    if close:
        return f"Did you mean {close[0]!r}?"
    return f"Known keys are {', '.join(known)}."


def quoted(key: str) -> str:
    """A key for an error, not too long."""
    return repr(key if len(key) <= 40 else key[:37] + "...")


def shown(value: object) -> str:
    """A value for an error, not too long."""
    text = repr(value) if isinstance(value, float) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 40 else text[:37] + "..."
