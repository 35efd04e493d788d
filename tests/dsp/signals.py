"""Signals whose every property is known, cut into blocks as a source might."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.messages import SampleBlock

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.core.messages import FloatArray

BEGIN_S = 1.7e9
RATE_HZ = 1000.0


def sine(
    hertz: float, amplitude: float, *, offset: float = 0.0, seconds: float = 1.0
) -> FloatArray:
    """A sine at 1 kS/s; its phase is not a whole number of samples."""
    t = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    return offset + amplitude * np.sin(2 * np.pi * hertz * t + 0.3)


def square(
    hertz: float, low: float, high: float, *, duty: float = 0.5, seconds: float = 1.0
) -> FloatArray:
    phase = np.arange(round(seconds * RATE_HZ)) / RATE_HZ * hertz + 0.11
    return np.where(phase % 1.0 < duty, high, low)


def triangle(hertz: float, low: float, high: float, *, seconds: float = 1.0) -> FloatArray:
    phase = (np.arange(round(seconds * RATE_HZ)) / RATE_HZ * hertz + 0.11) % 1.0
    return low + (high - low) * (1.0 - np.abs(2.0 * phase - 1.0))


def blocks(
    volts: FloatArray,
    sizes: Iterable[int] = (),
    *,
    first_index: int = 0,
    segment: int = 0,
    rate_hz: float = RATE_HZ,
) -> list[SampleBlock]:
    """`volts` `(n,)` or `(n, channels)` in blocks of `sizes`, the rest in one."""
    rows = volts[:, None] if volts.ndim == 1 else volts
    made, at = [], 0
    for size in [*sizes, len(rows)]:
        part = rows[at : at + size]
        index = first_index + at
        made.append(SampleBlock(index, segment, BEGIN_S + index / rate_hz, rate_hz, part))
        at += len(part)
    return [block for block in made if block.n_samples]
