"""What the panel of the material renders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.ui.words import tr, tr_text

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    name, unit = tr_text(quantity.name), quantity.symbol
    lines = [
        tr("{quantity} in {unit}", quantity=name, unit=unit)
        if unit
        else tr("{quantity} in no unit", quantity=name)
    ]
    lines.extend(_rails_text(profile.low_rail_volts, profile.high_rail_volts))
    if profile.rate_hz is not None:
        lines.append(tr("{rate:g} Hz expected", rate=profile.rate_hz))
    for limit in profile.alarm_limits:
        sign = ">" if limit.kind == "high" else "<"
        lines.append(f"{limit.rank.stars} {sign} {limit.value:g} {quantity.symbol}".rstrip())
    if profile.anomaly_threshold is not None:
        lines.append(tr("Threshold {threshold:.2f}", threshold=profile.anomaly_threshold))
    if profile.baseline:
        lines.append(tr("Begins with the normal {name}", name=repr(profile.baseline)))
    return tuple(lines)


def _rails_text(low_volts: float | None, high_volts: float | None) -> Iterator[str]:
    if low_volts is not None and high_volts is not None:
        yield tr("Rails at the input: {low:g} V to {high:g} V", low=low_volts, high=high_volts)
    elif low_volts is not None:
        yield tr("Rails at the input: {low:g} V to open", low=low_volts)
    elif high_volts is not None:
        yield tr("Rails at the input: open to {high:g} V", high=high_volts)
