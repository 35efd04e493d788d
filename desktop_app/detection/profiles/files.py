"""Reading, checking, writing and listing profiles; every error names the file and the key."""

from __future__ import annotations

import contextlib
import difflib
import re
from dataclasses import dataclass
from itertools import count, pairwise
from typing import TYPE_CHECKING, Any

import msgspec

from desktop_app.core import paths
from desktop_app.core.errors import ConfigError
from desktop_app.core.files import write_atomically
from desktop_app.detection.json_file import nearest, quoted, read_object, shown
from desktop_app.detection.profiles.schema import ALLOWED, Profile, TableMap

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "config/profiles"
NO_PROFILE = Profile(1, "Plain volts", "Nothing is known beforehand.")
_EXAMPLE = 'It looks like {"version": 1, "name": "Bench supply", "alarm_limits": []}.'
_ROOM_FOR_NUMBER = 50
_AT = re.compile(r" - at `\$\.?(?P<place>[^`]*)`$")
_FIELD = re.compile(r"field `(?P<field>[^`]*)`")


@dataclass(frozen=True, slots=True)
class StoredProfile:
    """A profile and its file; `is_own` where it is the user's and may be written."""

    path: Path
    profile: Profile
    is_own: bool


def load_profile(path: Path) -> Profile:
    """Read and check one profile; raises `ConfigError`."""
    return parse_profile(str(path), read_object(path, example=_EXAMPLE))


def parse_profile(where: str, settings: dict[str, Any]) -> Profile:
    """Check what a file, or an editor, holds; `where` names it in errors."""
    try:
        profile = msgspec.convert(settings, Profile)
    except (msgspec.ValidationError, OverflowError) as error:
        raise _explained(where, settings, str(error)) from error
    _check(where, profile)
    return profile


def save_profile(path: Path, profile: Profile) -> None:
    """Write a checked profile in one step; raises `ConfigError` where the disk refuses."""
    _check(str(path), profile)
    try:
        write_atomically(path, msgspec.json.format(msgspec.json.encode(profile)) + b"\n")
    except OSError as error:
        raise ConfigError(f"{path} cannot be written: {error.strerror}.") from error


def own_folder() -> Path:
    """Where the user's own profiles lie; it need not exist."""
    return paths.user_config_dir() / "profiles"


def own_path(name: str) -> Path:
    """The file that a profile of this name is saved to."""
    stem = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "profile"
    return own_folder() / f"{stem}.json"


def unused(profile: Profile) -> tuple[Path, Profile]:
    """Where to keep `profile` so that it replaces no other; "Name (2)" where there is one."""
    for number in count(1):
        name = profile.name if number == 1 else f"{profile.name[:_ROOM_FOR_NUMBER]} ({number})"
        renamed = msgspec.structs.replace(profile, name=name)
        path = own_path(name)
        if not path.exists():
            return path, renamed
        with contextlib.suppress(ConfigError):
            if load_profile(path) == renamed:
                return path, renamed
    raise AssertionError


def put_away(path: Path) -> Path:
    """Take one of the user's own out of the list, and say where it lies; raises `ConfigError`."""
    target = own_folder() / "deleted" / path.name
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        path.replace(target)
    except OSError as error:
        raise ConfigError(f"{path} cannot be deleted: {error.strerror}.") from error
    return target


def list_profiles() -> tuple[tuple[StoredProfile, ...], tuple[ConfigError, ...]]:
    """The shipped profiles and the user's own, by name, and what is wrong with the others.

    One of the user's with the file name of a shipped one stands in its place.
    """
    found: dict[str, StoredProfile] = {}
    errors = []
    for folder, is_own in ((paths.shipped_dir() / FOLDER, False), (own_folder(), True)):
        for path in sorted(folder.glob("*.json")) if folder.is_dir() else ():
            try:
                found[path.name] = StoredProfile(path, load_profile(path), is_own)
            except ConfigError as error:
                errors.append(error)
    by_name = sorted(found.values(), key=lambda stored: stored.profile.name.casefold())
    return tuple(by_name), tuple(errors)


def find_profile(name_or_path: Path) -> Profile:
    """The profile in a file, or the known one of that file name; raises `ConfigError`."""
    if name_or_path.is_file() or name_or_path.suffix or len(name_or_path.parts) > 1:
        return load_profile(name_or_path)
    name = f"{name_or_path}.json"
    own = own_folder() / name
    path = own if own.is_file() else paths.shipped_dir() / FOLDER / name
    if path.is_file():
        return load_profile(path)
    known = [stored.path.stem for stored in list_profiles()[0]]
    close = difflib.get_close_matches(path.stem, known, n=1)
    hint = f"Did you mean {close[0]!r}?" if close else f"There is {', '.join(known)}."
    raise ConfigError(f"There is no profile {str(name_or_path)!r}.", hint)


def _explained(where: str, settings: dict[str, Any], complaint: str) -> ConfigError:
    """The sentence for what msgspec found: the place, what is allowed there, what it holds."""
    at = _AT.search(complaint)
    place = at["place"] if at else ""
    field = _FIELD.search(complaint)
    inside = f" in {place}" if place else ""
    if field and "unknown" in complaint:
        return ConfigError(
            f"{where} has an unknown key {quoted(field['field'])}{inside}.",
            nearest(field["field"], ALLOWED),
        )
    if field and "missing" in complaint:
        name = field["field"]
        return ConfigError(
            f"{where} lacks the key {name!r}{inside}.", f"It must be {ALLOWED.get(name, 'given')}."
        )
    names = re.findall(r"[a-z_]+", place)
    allowed = next((ALLOWED[name] for name in reversed(names) if name in ALLOWED), "an object")
    return ConfigError(f"{where}: {place!r} must be {allowed}, not {shown(_at(settings, place))}.")


def _at(settings: object, place: str) -> object:
    """What stands at a place like `alarm_limits[0].value`."""
    for name, number in re.findall(r"([a-z_]+)|\[(\d+)\]", place):
        if isinstance(settings, dict):
            settings = settings.get(name)
        elif isinstance(settings, list) and number:
            settings = settings[int(number)]
    return settings


def _check(where: str, profile: Profile) -> None:
    """What no single key can tell; raises `ConfigError`."""
    low, high = profile.low_rail_volts, profile.high_rail_volts
    if low is not None and high is not None and low >= high:
        raise ConfigError(
            f"{where}: 'high_rail_volts' must be above 'low_rail_volts', "
            f"but {high:g} is not above {low:g}."
        )
    rule = profile.quantity.map
    if isinstance(rule, TableMap):
        for (before, _), (after, _) in pairwise(rule.points):
            if after <= before:
                raise ConfigError(
                    f"{where}: the volts in 'points' must rise, but {after:g} follows {before:g}."
                )
    elif rule.scale == 0:
        raise ConfigError(f"{where}: 'scale' must not be 0: every voltage would mean the same.")
    _check_limits(where, profile)
    band = profile.spectrum.band_hz
    if band is not None and not 0 <= band[0] < band[1]:
        raise ConfigError(f"{where}: 'band_hz' must go up from 0 or more.")


def _check_limits(where: str, profile: Profile) -> None:
    highs = [limit.value for limit in profile.alarm_limits if limit.kind == "high"]
    lows = [limit.value for limit in profile.alarm_limits if limit.kind == "low"]
    if highs and lows and max(lows) >= min(highs):
        raise ConfigError(
            f"{where}: every low limit must lie below every high limit, "
            f"but {max(lows):g} is not below {min(highs):g}."
        )
