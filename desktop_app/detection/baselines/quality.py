"""Whether samples are fit to be learned as normal: enough, whole, stable, not already unusual."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.messages import blocks_of
from desktop_app.detection import registry
from desktop_app.detection.events import EventTracker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.messages import Event, FloatArray
    from desktop_app.detection.config import DetectionConfig

# Half of the samples must be enough to judge the other half by.
WINDOWS_NEEDED = 4
_MISSING_REFUSED = 0.1
_MISSING_DOUBTED = 0.01
# A level that moves by more than its own spread, or a spread that doubles, is not one normal.
_SHIFT_IN_SPREADS = 1.5
_SPREAD_RATIO = 2.5
_UNUSUAL_REFUSED = 0.1


class Doubt(IntEnum):
    """How much a finding weighs."""

    NONE = 0
    DOUBT = 1
    REFUSAL = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at, in a sentence."""

    doubt: Doubt
    sentence: str


@dataclass(frozen=True, slots=True)
class Quality:
    """All findings, the gravest first."""

    findings: tuple[Finding, ...]

    @property
    def is_usable(self) -> bool:
        """Whether a baseline may be made of the samples."""
        return all(finding.doubt is not Doubt.REFUSAL for finding in self.findings)

    @property
    def is_good(self) -> bool:
        """Whether nothing speaks against it."""
        return all(finding.doubt is Doubt.NONE for finding in self.findings)


def check_quality(volts: FloatArray, config: DetectionConfig) -> Quality:
    """Look at `volts` `(n, channels)`, sampled at the rate of `config`."""
    found: list[Finding] = []
    for channel in range(volts.shape[1]):
        name = f"A{channel}: " if volts.shape[1] > 1 else ""
        found.extend(
            Finding(finding.doubt, name + finding.sentence)
            for finding in _channel_findings(volts[:, channel], config)
        )
    return Quality(tuple(sorted(found, key=lambda finding: -finding.doubt)))


def _channel_findings(volts: FloatArray, config: DetectionConfig) -> Iterator[Finding]:
    needed = WINDOWS_NEEDED * config.window_samples
    known = volts[np.isfinite(volts)]
    seconds, needed_s = len(known) / config.sample_rate, needed / config.sample_rate
    if len(known) < needed:
        yield Finding(Doubt.REFUSAL, f"{seconds:.0f} s are too short; {needed_s:.0f} s are needed.")
        return
    yield Finding(Doubt.NONE, f"{seconds:.0f} s, {len(known)} samples: enough.")
    yield _missing(volts)
    yield from _stability(known)
    yield from _rails(known, config)
    yield _unusual(volts, config)


def _missing(volts: FloatArray) -> Finding:
    share = 1.0 - np.count_nonzero(np.isfinite(volts)) / len(volts)
    if share == 0:
        return Finding(Doubt.NONE, "No sample is missing.")
    doubt = Doubt.REFUSAL if share > _MISSING_REFUSED else Doubt.DOUBT
    if share <= _MISSING_DOUBTED:
        doubt = Doubt.NONE
    return Finding(doubt, f"{share:.1%} of the samples are missing.")


def _stability(known: FloatArray) -> Iterator[Finding]:
    """Compare the first quarter with the last, by level and by spread."""
    quarters = np.array_split(known, 4)
    levels = [float(np.median(quarter)) for quarter in quarters]
    spreads = [float(np.subtract(*np.percentile(quarter, [95, 5]))) for quarter in quarters]
    if max(spreads) == 0 and max(levels) == min(levels):
        yield Finding(Doubt.DOUBT, "It does not move at all: is anything connected?")
        return
    spread = max(float(np.median(spreads)), 1e-12)
    shift = levels[-1] - levels[0]
    if abs(shift) > _SHIFT_IN_SPREADS * spread:
        yield Finding(
            Doubt.DOUBT,
            f"The level moved from {levels[0]:.3g} to {levels[-1]:.3g} V while it was learned.",
        )
    elif max(spreads) > _SPREAD_RATIO * max(min(spreads), 1e-12):
        yield Finding(Doubt.DOUBT, "Its swing changed a lot while it was learned.")
    else:
        yield Finding(Doubt.NONE, "Level and swing stayed the same.")


def _rails(known: FloatArray, config: DetectionConfig) -> Iterator[Finding]:
    low, high = config.low_rail, config.high_rail
    at_rail = np.zeros(len(known), dtype=np.bool_)
    if low is not None:
        at_rail |= known <= low
    if high is not None:
        at_rail |= known >= high
    if at_rail.any():
        share = np.count_nonzero(at_rail) / len(known)
        yield Finding(Doubt.DOUBT, f"{share:.1%} of the samples lie at a rail.")


def _unusual(volts: FloatArray, config: DetectionConfig) -> Finding:
    """Either half judged by what the other taught: what is odd in both orders is odd."""
    half = len(volts) // 2
    first, second = volts[:half], volts[half:]
    moments = sorted(
        [
            *_unusual_moments(first, second, config),
            *(
                (at_s - len(second) / config.sample_rate, for_s)
                for at_s, for_s in _unusual_moments(second, first, config)
            ),
        ]
    )
    if not moments:
        return Finding(Doubt.NONE, "Nothing in it is unusual.")
    share = sum(for_s for _, for_s in moments) * config.sample_rate / len(volts)
    times = ", ".join(f"{at_s:.0f} s" for at_s, _ in moments[:5])
    if share > _UNUSUAL_REFUSED:
        return Finding(Doubt.REFUSAL, f"{share:.0%} of it is unusual already, from {times} on.")
    return Finding(Doubt.DOUBT, f"Unusual at {times}: it will count as normal.")


def _unusual_moments(
    taught: FloatArray, judged: FloatArray, config: DetectionConfig
) -> list[tuple[float, float]]:
    """When, in seconds of both together, and for how long."""
    detector, tracker = registry.create("rules", config), EventTracker()
    whole = np.concatenate((taught, judged))[:, np.newaxis]
    found: dict[int, Event] = {}
    for block in blocks_of(whole, config.sample_rate):
        found |= {event.event_id: event for event in tracker.update(block, detector.update(block))}
    # What is odd at the seam is the seam's fault.
    seam = len(taught) + config.window_samples // 4
    end_s = len(whole) / config.sample_rate
    return [
        (event.start_s, (end_s if event.end_s is None else event.end_s) - event.start_s)
        for event in found.values()
        if event.start_index >= seam
    ]
