"""What the panel of the material renders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.detection.profiles.schema import Profile


@dataclass(frozen=True, slots=True)
class ProfileChoice:
    """One known material; `key` is its file's name, empty for none."""

    key: str
    name: str
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class ProfileState:
    """`facts` are lines of what the material states; `problem` a file that cannot be used.

    `can_delete` where the one that is chosen is the user's own.
    """

    choices: tuple[ProfileChoice, ...]
    chosen: str = ""
    description: str = ""
    facts: tuple[str, ...] = ()
    problem: str = ""
    can_delete: bool = False


def facts_of(profile: Profile) -> tuple[str, ...]:
    """Unit, rails, rate and limits, a line each."""
    quantity = profile.quantity
    lines = [f"{quantity.name} in {quantity.symbol or 'no unit'}"]
    low, high = profile.low_rail_volts, profile.high_rail_volts
    if low is not None or high is not None:
        ends = ["open" if end is None else f"{end:g} V" for end in (low, high)]
        lines.append(f"Rails at the input: {ends[0]} to {ends[1]}")
    if profile.rate_hz is not None:
        lines.append(f"{profile.rate_hz:g} Hz expected")
    for limit in profile.alarm_limits:
        sign = ">" if limit.kind == "high" else "<"
        lines.append(f"{limit.rank.stars} {sign} {limit.value:g} {quantity.symbol}".rstrip())
    if profile.anomaly_threshold is not None:
        lines.append(f"Threshold {profile.anomaly_threshold:.2f}")
    if profile.baseline:
        lines.append(f"Begins with the normal {profile.baseline!r}")
    return tuple(lines)
