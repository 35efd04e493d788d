"""Causal filters for looking at a signal. What is recorded or judged never passes through them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.errors import ConfigError

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray, SampleBlock

ORDER = 4
# 3 dB within 2 Hz of the mains, whose frequency wanders by a tenth of that.
NOTCH_WIDTH_HZ = 2.0


class FilterKind(Enum):
    """The shape of a filter, in the words shown beside a filtered trace."""

    LOW_PASS = "low-pass"
    HIGH_PASS = "high-pass"
    BAND_PASS = "band-pass"
    NOTCH_50 = "notch 50 Hz"
    NOTCH_60 = "notch 60 Hz"


_NOTCHES = {FilterKind.NOTCH_50: 50.0, FilterKind.NOTCH_60: 60.0}


@dataclass(frozen=True, slots=True)
class FilterSettings:
    """A shape and its corners: a high-pass has `low_hz`, a low-pass `high_hz`, a band both.

    Raises `ConfigError` with a sentence for corners that cannot be.
    """

    kind: FilterKind
    low_hz: float = 0.5
    high_hz: float = 50.0

    def __post_init__(self) -> None:
        if not all(math.isfinite(corner) and corner > 0 for corner in self.corners_hz):
            raise ConfigError("The corner of a filter must be above 0 Hz.")
        if self.kind is FilterKind.BAND_PASS and self.low_hz >= self.high_hz:
            raise ConfigError(
                f"A band from {self.low_hz:g} Hz on must end above it, not at {self.high_hz:g} Hz."
            )

    @property
    def corners_hz(self) -> tuple[float, ...]:
        """The frequencies that matter to this shape, ascending."""
        return {
            FilterKind.LOW_PASS: (self.high_hz,),
            FilterKind.HIGH_PASS: (self.low_hz,),
            FilterKind.BAND_PASS: (self.low_hz, self.high_hz),
        }.get(self.kind) or (_NOTCHES[self.kind],)

    def text(self) -> str:
        """In words: "low-pass 50 Hz"."""
        if self.kind in _NOTCHES:
            return self.kind.value
        corners = " to ".join(f"{corner:g}" for corner in self.corners_hz)
        return f"{self.kind.value} {corners} Hz"


class FilterError(ConfigError):
    """A filter that cannot be made of these settings, or not at this rate."""


class StreamFilter:
    """Filters a stream block by block; any split of the samples gives the same result, bit for bit.

    Begins anew at an interruption and after a missing sample, as if the signal had always had its
    first value: no transient of a switched-on offset. Butterworth of order 4 (each corner), or a
    notch. Raises `FilterError` where the rate is too low for the corners.
    """

    def __init__(self, settings: FilterSettings, rate_hz: float, n_channels: int) -> None:
        highest = max(settings.corners_hz)
        if highest >= rate_hz / 2:
            raise FilterError(
                f"A {settings.text()} filter needs more than {2 * highest:g} samples a second; "
                f"there are {rate_hz:g}.",
                "Choose a lower frequency.",
            )
        # Here and not above: SciPy's signal package takes a third of a second to import.
        from scipy import signal

        self._filter = signal.sosfilt
        self._sections = _sections(settings, rate_hz)
        self._steady = signal.sosfilt_zi(self._sections)
        self._states: list[FloatArray | None] = [None] * n_channels
        self._segment: int | None = None
        self._end_index = 0

    def process(self, block: SampleBlock) -> FloatArray:
        """The filtered samples of `block`, `(n, channels)`; missing stay missing."""
        if block.segment != self._segment or block.first_index != self._end_index:
            self._states = [None] * len(self._states)
        self._segment, self._end_index = block.segment, block.end_index
        filtered = np.full(block.volts.shape, np.nan)
        for channel in range(len(self._states)):
            self._process_channel(channel, block.volts[:, channel], filtered[:, channel])
        return filtered

    def _process_channel(self, channel: int, volts: FloatArray, out: FloatArray) -> None:
        if not len(volts):
            return
        is_finite = np.isfinite(volts)
        edges = np.flatnonzero(np.diff(is_finite)) + 1
        for start, end in pairwise([0, *edges.tolist(), len(volts)]):
            state = self._states[channel]
            if not is_finite[start]:
                self._states[channel] = None
                continue
            if state is None:
                state = self._steady * volts[start]
            out[start:end], self._states[channel] = self._filter(
                self._sections, volts[start:end], zi=state
            )


def _sections(settings: FilterSettings, rate_hz: float) -> FloatArray:
    """Second-order sections `(sections, 6)`."""
    from scipy import signal

    corners = settings.corners_hz
    if settings.kind in _NOTCHES:
        numerator, denominator = signal.iirnotch(corners[0], corners[0] / NOTCH_WIDTH_HZ, rate_hz)
        sections = np.concatenate([numerator, denominator])[None, :]
    else:
        shape = {
            FilterKind.LOW_PASS: "lowpass",
            FilterKind.HIGH_PASS: "highpass",
            FilterKind.BAND_PASS: "bandpass",
        }[settings.kind]
        sections = signal.butter(ORDER, np.squeeze(corners), shape, fs=rate_hz, output="sos")
    return np.asarray(sections, dtype=np.float64)
