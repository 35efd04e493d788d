"""What the settings file holds, before its values are checked. Needs the standard library alone.

The empty window is dressed by it: what checks the values would take a tenth of its time.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.core.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 1 << 20
HINT = "Mend or delete the file; it is left as it is."
# Where the settings of version 1 went, which knew no sections.
OLD_KEYS = {
    "appearance.theme": "theme",
    "appearance.layout": "layout",
    "plot.window_s": "plot_window_s",
}


class FirstLooks(NamedTuple):
    """How the window looks before the settings are read whole: as text, unchecked."""

    language: str = "system"
    theme: str = "system"
    layout: str = ""


def first_looks(path: Path) -> FirstLooks:
    """What a settings file says of the looks; as designed where it says nothing usable."""
    try:
        _, content = content_of(path.read_bytes(), str(path))
    except (OSError, ConfigError):
        return FirstLooks()
    said = content.get("appearance")
    looks = said if isinstance(said, dict) else {}
    known = {name: looks.get(name) for name in FirstLooks._fields}
    return FirstLooks(**{name: text for name, text in known.items() if isinstance(text, str)})


def content_of(data: bytes, name: str) -> tuple[str, dict[str, Any]]:
    """The text of a settings file and what it holds, in the sections of today.

    Raises:
        ConfigError: it holds no JSON object; it is called `name` there.
    """
    if len(data) > MAX_BYTES:
        raise ConfigError(f"{name} cannot be used: {len(data)} bytes are too many.", HINT)
    try:
        text = data.decode("utf-8-sig")
        content = json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        raise ConfigError(
            f"{name} cannot be used, line {error.lineno}: {error.msg}.", HINT
        ) from error
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"{name} cannot be used: {error}.", HINT) from error
    if not isinstance(content, dict):
        raise ConfigError(f"{name} cannot be used: it holds no JSON object.", HINT)
    return text, _migrated(content)


def _migrated(content: dict[str, Any]) -> dict[str, Any]:
    """Version 1 had three settings at the top; it is told by the number, or by their names."""
    is_old = any(old in content for old in OLD_KEYS.values())
    if content.get("version", 1 if is_old else None) != 1:
        return content
    others = {k: v for k, v in content.items() if k not in ("version", *OLD_KEYS.values())}
    sections: dict[str, dict[str, Any]] = {}
    for key, old in OLD_KEYS.items():
        section, _, name = key.partition(".")
        if old in content:
            sections.setdefault(section, {})[name] = content[old]
    return {**others, **sections}


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is no JSON number")
