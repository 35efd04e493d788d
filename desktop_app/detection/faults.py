"""Seeded faults in seeded signals: eleven kinds, each sized by the signal that it befalls.

Lengths are in samples. A fault's `end` lies before the signal is itself again: the way back would
be found by anything, and says nothing of the fault.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.detection import synthetic

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.messages import FloatArray
    from desktop_app.detection.synthetic import Signal

# Samples before the first fault and from one fault to the next: 4 min and 90 s at 10 Hz.
WARM_UP_SAMPLES = 2400
FAULT_EVERY_SAMPLES = 900
N_FAULTS = 4
# A fault begins up to so many samples late, and the longest lasts for so many.
_JITTER_SAMPLES, _LONGEST_SAMPLES = 100, 300
# Between two faults, at any rate: what follows the first within a second belongs to its event.
_APART_S = 2.0


@dataclass(frozen=True, slots=True)
class Fault:
    """Samples `start` to `end` (exclusive) are faulty.

    `is_visible` says whether any of them is another than without the fault: where nothing reached
    as high as it would be clipped, nothing is to be found.
    """

    kind: str
    start: int
    end: int
    is_visible: bool = True


@dataclass(frozen=True, slots=True)
class FaultKind:
    """How long a fault lasts, in samples, both inclusive, and what it does to a stretch.

    `change` gets the course, which it may alter, the noise, the signal and the stretch. A fault
    that `needs_swing` has no meaning where a signal does not swing. Within `patience` samples of
    its start it has to be found, as long as it lasts.
    """

    length: tuple[int, int]
    change: Callable[[np.random.Generator, Signal, FloatArray, slice], None]
    needs_swing: bool = False
    patience: int = 10**9


def add_faults(
    signal: Signal,
    kind: str,
    *,
    seed: int,
    bits: int = synthetic.BITS,
    n_faults: int = N_FAULTS,
    rate_hz: float = 10.0,
) -> tuple[FloatArray, tuple[Fault, ...]]:
    """The converted signal with `n_faults` of one kind in it, and where they are."""
    rng = np.random.default_rng(np.random.SeedSequence([seed, *kind.encode()]))
    what = KINDS[kind]
    volts = signal.volts
    spans = []
    for number in range(n_faults):
        start = WARM_UP_SAMPLES + number * every_samples(rate_hz)
        start += int(rng.integers(0, _JITTER_SAMPLES))
        end = start + int(rng.integers(what.length[0], what.length[1] + 1))
        what.change(rng, signal, volts, slice(start, end))
        spans.append(slice(start, end))
    converted = synthetic.convert(volts, bits)
    if kind == "flat":
        for span in spans:
            converted[span] = converted[span.start]
    is_changed = converted != synthetic.convert(signal.volts, bits)
    faults = (Fault(kind, at.start, at.stop, bool(is_changed[at].any())) for at in spans)
    return converted, tuple(faults)


def is_possible(kind: str, signal: Signal) -> bool:
    """Whether the kind has a meaning for the signal."""
    return signal.amplitude_volts > 0.0 or not KINDS[kind].needs_swing


def every_samples(rate_hz: float) -> int:
    """How far apart faults begin: far enough that no event reaches from one to the next."""
    apart = math.ceil(_APART_S * rate_hz)
    return max(FAULT_EVERY_SAMPLES, _JITTER_SAMPLES + _LONGEST_SAMPLES + apart)


def n_samples(n_faults: int = N_FAULTS, *, rate_hz: float = 10.0) -> int:
    """How long a signal has to be for so many faults."""
    return WARM_UP_SAMPLES + n_faults * every_samples(rate_hz)


def _size(
    rng: np.random.Generator,
    signal: Signal,
    sigmas: tuple[float, float],
    shares: tuple[float, float] = (0.25, 0.60),
) -> float:
    """A signed size: so many sigmas, or that share of the amplitude where it is more."""
    size = rng.uniform(*sigmas) * signal.noise_volts
    size = max(size, rng.uniform(*shares) * signal.amplitude_volts)
    return float(size * rng.choice((-1.0, 1.0)))


def _spike(rng: np.random.Generator, signal: Signal, volts: FloatArray, at: slice) -> None:
    volts[at] += _size(rng, signal, (8.0, 20.0))


def _step(rng: np.random.Generator, signal: Signal, volts: FloatArray, at: slice) -> None:
    volts[at] += _size(rng, signal, (5.0, 12.0))


def _drift(rng: np.random.Generator, signal: Signal, volts: FloatArray, at: slice) -> None:
    share = np.linspace(0.0, 1.0, at.stop - at.start)
    volts[at] += share * _size(rng, signal, (10.0, 20.0), (0.40, 0.80))


def _flat(rng: np.random.Generator, signal: Signal, volts: FloatArray, at: slice) -> None:
    """Nothing before conversion: the code itself is held."""


def _missing(rng: np.random.Generator, signal: Signal, volts: FloatArray, at: slice) -> None:
    volts[at] = np.nan


def _zero(rng: np.random.Generator, signal: Signal, volts: FloatArray, at: slice) -> None:
    volts[at] = 0.0


def _noise(rng: np.random.Generator, signal: Signal, volts: FloatArray, at: slice) -> None:
    sigma = rng.uniform(3.0, 6.0) * signal.noise_volts
    volts[at] += rng.normal(0.0, sigma, at.stop - at.start)


def _rail(rng: np.random.Generator, signal: Signal, volts: FloatArray, at: slice) -> None:
    volts[at] = rng.choice((0.0, synthetic.FULL_SCALE_VOLTS))


def _frequency(rng: np.random.Generator, signal: Signal, volts: FloatArray, at: slice) -> None:
    """The course runs slower or faster, and afterwards jumps back to where it would have been."""
    factor = float(rng.choice((0.55, 1.6, 2.0)))
    n = len(volts)
    places = at.start + factor * np.arange(at.stop - at.start)
    # Faster than the course is long: from its beginning on.
    volts[at] = np.interp(places % (n - 1), np.arange(n), signal.course) + signal.noise[at]


def _clipped(rng: np.random.Generator, signal: Signal, volts: FloatArray, at: slice) -> None:
    middle = float(np.median(signal.course))
    reach = rng.uniform(0.50, 0.75) * float(np.abs(signal.course - middle).max())
    volts[at] = np.clip(volts[at], middle - reach, middle + reach)


def _gain(rng: np.random.Generator, signal: Signal, volts: FloatArray, at: slice) -> None:
    middle = float(np.median(signal.course))
    factor = float(rng.choice((0.5, 0.6, 1.5)))
    volts[at] = middle + factor * (volts[at] - middle)


KINDS: dict[str, FaultKind] = {
    "spike": FaultKind((1, 3), _spike),
    "step": FaultKind((150, 300), _step, patience=60),
    "drift": FaultKind((200, 300), _drift),
    "flat": FaultKind((60, 200), _flat),
    "missing": FaultKind((3, 40), _missing),
    "zero": FaultKind((3, 40), _zero),
    "noise": FaultKind((40, 120), _noise),
    "rail": FaultKind((8, 60), _rail),
    "frequency": FaultKind((150, 300), _frequency, needs_swing=True),
    "clipped": FaultKind((150, 300), _clipped, needs_swing=True),
    "gain": FaultKind((150, 300), _gain, needs_swing=True),
}
