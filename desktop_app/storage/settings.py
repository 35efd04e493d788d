"""What the window remembers between starts, in one small JSON file.

A file that cannot be used is named by key and line and is never overwritten. What an older version
wrote is understood, and kept beside the new file the first time that one is written.
"""

from __future__ import annotations

import difflib
import json
import re
from typing import TYPE_CHECKING

import msgspec

from desktop_app.core.errors import ConfigError
from desktop_app.core.files import write_atomically
from desktop_app.storage.json_lines import line_of
from desktop_app.storage.settings_content import HINT, OLD_KEYS, content_of
from desktop_app.storage.settings_fields import setting_fields
from desktop_app.storage.settings_schema import VERSION, Settings

if TYPE_CHECKING:
    from pathlib import Path

_PATH = re.compile(r"`\$\.?([^`]*)`$")
_UNKNOWN = re.compile(r"unknown field `([^`]*)`")


def load_settings(path: Path, *, must_exist: bool = False) -> Settings:
    """The saved settings, or the defaults where there are none; raises `ConfigError`."""
    if not must_exist and not path.exists():
        return Settings()
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}.") from error
    return parse_settings(data, str(path))


def parse_settings(data: bytes, name: str) -> Settings:
    """The settings of a file's bytes; `name` is what an error calls the file.

    Raises:
        ConfigError: by name, line and key, and with what is allowed there.
    """
    text, content = content_of(data, name)
    try:
        return msgspec.convert(content, Settings)
    except msgspec.ValidationError as error:
        raise ConfigError(f"{name} cannot be used{_place(text, str(error))}", HINT) from error


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings; raises `ConfigError` where the disk refuses."""
    try:
        _keep_older(path)
        write_atomically(path, msgspec.json.format(msgspec.json.encode(settings)) + b"\n")
    except OSError as error:
        raise ConfigError(f"{path} cannot be written: {error.strerror}.") from error


def _keep_older(path: Path) -> None:
    """Copy a file of an older version to `NAME.vN`, once."""
    try:
        version = json.loads(path.read_bytes())["version"]
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return
    kept = path.with_name(f"{path.name}.v{version}")
    if version != VERSION and not kept.exists():
        write_atomically(kept, path.read_bytes())


def _place(text: str, message: str) -> str:
    """Line, key and what is allowed: ", line 4, plot.window_s: it must be a number from ..."."""
    found = _PATH.search(message)
    keys = found[1].split(".") if found and found[1] else []
    unknown = _UNKNOWN.search(message)
    if unknown is not None:
        keys.append(unknown[1])
    line = line_of(text, keys) or line_of(text, [OLD_KEYS.get(".".join(keys), "")])
    where = (f", line {line}" if line else "") + (f", {'.'.join(keys)}" if keys else "")
    return f"{where}: {_complaint(keys, message, is_unknown=unknown is not None)}"


def _complaint(keys: list[str], message: str, *, is_unknown: bool) -> str:
    fields = {field.key: field for field in setting_fields()}
    key = ".".join(keys)
    if is_unknown:
        known = [*fields, *{field.section for field in fields.values()}]
        near = difflib.get_close_matches(key, known, n=1)
        return "there is no such setting" + (f"; did you mean {near[0]}?" if near else ".")
    if key in fields:
        return f"it must be {fields[key].allowed}."
    if key == "version":
        return f"this program reads version {VERSION} and older."
    return f"{message.partition(' - at')[0]}."
