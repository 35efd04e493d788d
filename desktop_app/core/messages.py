"""The frozen values that cross threads: bytes in, sample blocks, verdicts, events."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import numpy.typing as npt

from desktop_app.core.scale import VOLTS, Scale

if TYPE_CHECKING:
    from collections.abc import Iterator

FloatArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]
CodeArray = npt.NDArray[np.uint8]

Array = TypeVar("Array", bound=npt.NDArray[Any])


def frozen(array: Array) -> Array:
    """Mark an array read-only and hand it back."""
    array.flags.writeable = False
    return array


def channel_name(names: tuple[str, ...], channel: int) -> str:
    """What a channel is called: as its source names it, else by its place, "A0"."""
    return names[channel] if channel < len(names) else f"A{channel}"


@dataclass(frozen=True, slots=True)
class Chunk:
    """Bytes and the steady Unix time of their arrival; empty when nothing came in time."""

    data: bytes
    arrived_s: float


@dataclass(frozen=True, slots=True)
class Decoded:
    """One run of samples without a break inside, as a decoder made it from bytes.

    `volts` is float64 `(n, channels)`, read-only. `index` counts samples since the device started
    and `device_us` is its clock at the first sample; both are None where the device sends neither.
    `period_s` is the exact distance of two samples by the device's clock, where it has told it.
    `restarted` says that the device began anew just before these samples; `due_index` is then the
    index of the first one that was to come since, None where nobody knows. `lost_before` samples
    were measured before it began anew, by its own count, and never came. `names` are those of the
    channels where they are not A0, A1 and so on.
    """

    volts: FloatArray
    index: int | None = None
    device_us: int | None = None
    restarted: bool = False
    period_s: float | None = None
    due_index: int | None = None
    lost_before: int = 0
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleBlock:
    """Consecutive samples of one segment.

    `first_index` is absolute and never reused; a reconnect, reset or loss starts a new `segment`.
    `start_s` is the time of the first sample in steady Unix seconds; `volts` is float64
    `(n, channels)`, read-only; `names` are those of the channels where they are not A0, A1 ...
    """

    first_index: int
    segment: int
    start_s: float
    rate_hz: float
    volts: FloatArray
    names: tuple[str, ...] = ()

    @property
    def n_samples(self) -> int:
        return int(self.volts.shape[0])

    @property
    def n_channels(self) -> int:
        return int(self.volts.shape[1])

    @property
    def end_index(self) -> int:
        """Index of the first sample after this block."""
        return self.first_index + self.n_samples

    @property
    def duration_s(self) -> float:
        """From its first sample to the one that comes after it."""
        return self.n_samples / self.rate_hz

    def times_s(self) -> FloatArray:
        """Steady Unix time of every sample, `(n,)`."""
        return self.start_s + np.arange(self.n_samples) / self.rate_hz


# Of a signal that is there as a whole: worth a call, and a stop is heard between two.
BLOCK_SAMPLES = 4096


def blocks_of(volts: FloatArray, rate_hz: float, start_s: float = 0.0) -> Iterator[SampleBlock]:
    """The samples `(n, channels)` piece by piece: one segment, from index 0 and `start_s` on."""
    for first in range(0, len(volts), BLOCK_SAMPLES):
        part = frozen(volts[first : first + BLOCK_SAMPLES])
        yield SampleBlock(first, 0, start_s + first / rate_hz, rate_hz, part)


class Cause(IntEnum):
    """Why a sample was judged as it was; the code that travels in arrays and on the wire."""

    NONE = 0
    MISSING = 1
    HIGH = 2
    LOW = 3
    SPIKE = 4
    FLAT_LINE = 5
    DROPOUT = 6
    RAIL = 7
    NOISE = 8
    DRIFT = 9
    WEAK = 10
    PATTERN = 11
    EARLY_BEAT = 12
    LATE_BEAT = 13
    BEAT_SHAPE = 14

    @property
    def word(self) -> str:
        """The cause as a person reads it: "FLAT LINE"."""
        return self.name.replace("_", " ")


_UPSIDE_DOWN = {Cause.HIGH: Cause.LOW, Cause.LOW: Cause.HIGH}

RHYTHM_CAUSES = frozenset({Cause.EARLY_BEAT, Cause.LATE_BEAT})
"""What an interval between beats tells, and no voltage."""


@dataclass(frozen=True, slots=True)
class BeatInterval:
    """Seconds from the beat of a heart or pulse to the next, and the range they were expected in.

    Of a beat that has not come yet, how long it has been waited for. It became known at the sample
    of that absolute index.
    """

    index: int
    channel: int
    seconds: float
    low: float
    high: float

    def text(self) -> str:
        """As people read it: "0.42 s after the last, expected 0.74 to 0.86 s"."""
        return f"{self.seconds:.2f} s after the last, expected {self.low:.2f} to {self.high:.2f} s"


@dataclass(frozen=True, slots=True)
class Verdicts:
    """One verdict for every sample and channel of a block.

    All arrays are `(n, channels)`, read-only. `score` and `confidence` are 0..1, `cause` holds
    `Cause` codes, `low` and `high` the band that was expected, in volts (NaN while the detector is
    still learning). `intervals` are those between beats that were out of turn.
    """

    first_index: int
    segment: int
    score: FloatArray
    is_anomaly: BoolArray
    confidence: FloatArray
    cause: CodeArray
    low: FloatArray
    high: FloatArray
    intervals: tuple[BeatInterval, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """An anomaly with a beginning, an end and a reason.

    `end_s` is None while it lasts. `peak_volts` is the sample furthest outside `low..high`, the
    band expected when it began (NaN where the signal was missing). `interval` is what a beat out of
    turn came after.
    """

    event_id: int
    channel: int
    cause: Cause
    start_index: int
    start_s: float
    end_index: int | None
    end_s: float | None
    peak_volts: float
    low: float
    high: float
    score: float
    interval: BeatInterval | None = None

    def cause_on(self, scale: Scale) -> Cause:
        """The cause in a unit: where a higher voltage is a lower value, HIGH is LOW."""
        return _UPSIDE_DOWN.get(self.cause, self.cause) if scale.is_falling else self.cause

    def text(self, now_s: float, scale: Scale = VOLTS) -> str:
        """Value, limit and duration in words: "HIGH 4.31 V, expected 2.10 to 3.00 V, 2.4 s".

        Of a beat, when it came: "EARLY BEAT, 0.42 s after the last, expected 0.74 to 0.86 s". At a
        rail the input says nothing of what is measured, so that is told in volts.
        """
        if self.cause in RHYTHM_CAUSES and self.interval is not None:
            return f"{self.cause.word}, {self.interval.text()}"
        duration_s = max(0.0, (now_s if self.end_s is None else self.end_s) - self.start_s)
        scale = VOLTS if self.cause is Cause.RAIL else scale
        parts = [self.cause_on(scale).word]
        if not np.isnan(self.peak_volts):
            parts[0] += f" {_with_unit(scale, scale.value(self.peak_volts))}"
        if not (np.isnan(self.low) or np.isnan(self.high)):
            edges = sorted((scale.value(self.low), scale.value(self.high)))
            low, high = scale.digits(edges[0]), _with_unit(scale, edges[1])
            parts.append(f"expected {low} to {high}")
        is_brief = duration_s < 0.1
        parts.append(f"{1000 * duration_s:.0f} ms" if is_brief else f"{duration_s:.1f} s")
        return ", ".join(parts)


def _with_unit(scale: Scale, value: float) -> str:
    return f"{scale.digits(value)} {scale.unit}".rstrip()
