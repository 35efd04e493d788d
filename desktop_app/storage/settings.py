"""What the window remembers between starts, in one small JSON file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from desktop_app.core.errors import ConfigError
from desktop_app.core.files import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 1 << 20


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`layout` is Qt's own description of the window, as base64 text; empty: as designed."""

    version: Literal[1] = 1
    theme: Literal["system", "dark", "light"] = "system"
    layout: str = ""
    plot_window_s: Annotated[float, msgspec.Meta(ge=1.0, le=3600.0)] = 30.0


def load_settings(path: Path) -> Settings:
    """The saved settings, or the defaults where there are none; raises `ConfigError`."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}.") from error
    try:
        if len(data) > MAX_BYTES:
            raise msgspec.ValidationError(f"{len(data)} bytes are too many")
        return msgspec.json.decode(data, type=Settings)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ConfigError(
            f"{path} cannot be used: {error}.", "Mend or delete the file; it is left as it is."
        ) from error


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings; raises `ConfigError` where the disk refuses."""
    try:
        write_atomically(path, msgspec.json.format(msgspec.json.encode(settings)) + b"\n")
    except OSError as error:
        raise ConfigError(f"{path} cannot be written: {error.strerror}.") from error
