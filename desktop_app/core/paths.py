"""Where `config/`, `models/` and `resources/` lie: from source, from a wheel, and frozen."""

from __future__ import annotations

import sys
from pathlib import Path

from platformdirs import PlatformDirs

APP_NAME = "vigil"


def shipped_dir() -> Path:
    """The folder that holds the shipped `config`, `models` and `resources`."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle)
    package = Path(__file__).resolve().parent.parent
    wheel_data = package / "_data"
    return wheel_data if wheel_data.is_dir() else package.parent


def user_config_dir() -> Path:
    """The user's own configuration folder; it need not exist."""
    return _user_dirs().user_config_path


def user_data_dir() -> Path:
    """The user's own data folder; it need not exist."""
    return _user_dirs().user_data_path


def user_cache_dir() -> Path:
    """Where what can be made again may lie; it need not exist."""
    return _user_dirs().user_cache_path


def user_log_dir() -> Path:
    """Where the user's logs go; it need not exist."""
    return _user_dirs().user_log_path


def find(relative: str, chosen: Path | None = None) -> Path:
    """The file or folder to use: what was chosen, else the user's copy, else the shipped one."""
    if chosen is not None:
        return chosen
    users = user_config_dir() / relative
    return users if users.exists() else shipped_dir() / relative


def _user_dirs() -> PlatformDirs:
    # On Windows folders would otherwise lie in one of the program's maker.
    return PlatformDirs(APP_NAME, appauthor=False)
