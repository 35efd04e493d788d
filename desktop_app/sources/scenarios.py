"""The signals of the built-in demo, with faults whose place and cause are known.

Pure: what a sample is depends on scenario, rate, seed and index alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.messages import Cause
from desktop_app.sources.heart import OddBeat, electrocardiogram

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.core.messages import FloatArray

    # Seconds since the start, `(n,)`, to volts, `(n,)`.
    Signal = Callable[[FloatArray], FloatArray]

# The converter of an Arduino Uno on USB supply.
REFERENCE_V = 5.0
ADC_CODES = 1024

# Late enough for whoever watches to have seen, and a detector to have learned, what is normal.
FIRST_FAULT_S = 12.0
FIRST_FAULT_SAMPLES = 220
FAULT_EVERY_S = (15.0, 30.0)
NOISE_BLOCK = 1024


@dataclass(frozen=True, slots=True)
class FaultKind:
    """What goes wrong; a duration of 0 is one sample.

    `level_v` replaces the signal and its noise, `offset_v` is added, `beat` takes the place of the
    next one of a heart; with none of them, the first value stays.
    """

    cause: Cause
    note: str
    duration_s: float = 0.0
    level_v: float | None = None
    offset_v: float | None = None
    beat: OddBeat | None = None

    def begins_s(self, due_s: float) -> float:
        """When it begins where it is due at `due_s`: a beat out of turn waits for the last one."""
        return due_s if self.beat is None else self.beat.begins_s(due_s)


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault in samples `start_index` to `end_index`."""

    start_index: int
    end_index: int
    cause: Cause
    note: str


@dataclass(frozen=True, slots=True)
class Scenario:
    """A signal, its noise (standard deviation), and the faults it meets in turn."""

    description: str
    rate_hz: float
    signal: Signal
    noise_v: float
    faults: tuple[FaultKind, ...]


class SimulatedSignal:
    """The volts a board would print for a scenario: 10 bits at 5 V, rounded to millivolts."""

    def __init__(self, scenario: Scenario, *, rate_hz: float, seed: int) -> None:
        self._scenario = scenario
        self._rate_hz = rate_hz
        self._seed = seed
        self._gaps = np.random.default_rng((seed, 0))
        self._next_fault_s = max(FIRST_FAULT_S, FIRST_FAULT_SAMPLES / rate_hz)
        self._planned: list[tuple[Fault, FaultKind]] = []

    def faults(self, end_index: int) -> tuple[Fault, ...]:
        """The faults that begin before `end_index`, in order."""
        self._plan(end_index)
        return tuple(fault for fault, _ in self._planned if fault.start_index < end_index)

    def volts(self, first: int, end: int) -> FloatArray:
        """Samples `first` to `end`, `(n,)`."""
        scenario = self._scenario
        volts = scenario.signal(np.arange(first, end) / self._rate_hz)
        volts = volts + scenario.noise_v * self._noise(first, end)
        self._plan(end)
        for fault, kind in reversed(self._planned):
            if fault.end_index <= first:
                break
            hit = slice(max(0, fault.start_index - first), max(0, fault.end_index - first))
            time_s = np.arange(max(first, fault.start_index), min(end, fault.end_index))
            volts[hit] = self._faulty(volts[hit], time_s / self._rate_hz, fault, kind)
        return _quantised(volts)

    def _faulty(
        self, volts: FloatArray, time_s: FloatArray, fault: Fault, kind: FaultKind
    ) -> FloatArray:
        start_s = fault.start_index / self._rate_hz
        if kind.beat is not None:
            return volts + kind.beat.volts(time_s, start_s) - self._scenario.signal(time_s)
        if kind.offset_v is not None:
            return volts + kind.offset_v
        if kind.level_v is not None:
            return np.full_like(volts, kind.level_v)
        return np.full_like(volts, self._scenario.signal(np.array([start_s]))[0])

    def _plan(self, end_index: int) -> None:
        kinds = self._scenario.faults
        while kinds and round(self._next_fault_s * self._rate_hz) < end_index:
            kind = kinds[len(self._planned) % len(kinds)]
            start = round(kind.begins_s(self._next_fault_s) * self._rate_hz)
            n_samples = max(1, round(kind.duration_s * self._rate_hz))
            fault = Fault(start, start + n_samples, kind.cause, kind.note)
            self._planned.append((fault, kind))
            self._next_fault_s += self._gaps.uniform(*FAULT_EVERY_S)

    def _noise(self, first: int, end: int) -> FloatArray:
        """Standard normal noise that does not depend on how the samples are asked for."""
        blocks = range(first // NOISE_BLOCK, -(-end // NOISE_BLOCK))
        drawn = [
            np.random.default_rng((self._seed, 1, block)).standard_normal(NOISE_BLOCK)
            for block in blocks
        ]
        offset = first - blocks.start * NOISE_BLOCK
        return np.concatenate([*drawn, np.empty(0)])[offset : offset + end - first]


def _quantised(volts: FloatArray) -> FloatArray:
    codes = np.clip(np.floor(volts * ADC_CODES / REFERENCE_V), 0, ADC_CODES - 1)
    return np.floor(codes * REFERENCE_V * 1000 / ADC_CODES + 0.5) / 1000


def _steady(time_s: FloatArray) -> FloatArray:
    return np.full_like(time_s, 2.5)


def _sine(time_s: FloatArray) -> FloatArray:
    return 2.5 + 1.2 * np.sin(2 * np.pi * time_s)


def _machine(time_s: FloatArray) -> FloatArray:
    """A 12 V supply behind a 1:4 divider: every 6 s a motor starts, runs for 3.5 s and stops."""
    phase_s = np.mod(time_s, 6.0)
    is_running = phase_s < 3.5
    inrush = 0.45 * np.exp(-phase_s / 0.15)
    ripple = 0.03 * np.sin(2 * np.pi * 8.0 * time_s)
    recovery = 0.3 * np.exp(-(phase_s - 3.5) / 0.2)
    return 3.0 - np.where(is_running, 0.3 + inrush + ripple, recovery)


def _calm(times_s: FloatArray) -> FloatArray:
    return 2.5 + 0.4 * np.sin(np.pi * times_s)


_SPIKE = FaultKind(Cause.SPIKE, "interference picked up for one sample", level_v=4.7)
_LOOSE = FaultKind(Cause.DROPOUT, "loose wire", 1.5, level_v=0.0)
_STUCK = FaultKind(Cause.FLAT_LINE, "input stuck at one value", 5.0)

SCENARIOS_BY_NAME: Mapping[str, Scenario] = {
    "calm": Scenario("a sine of 0.5 Hz, and nothing goes wrong", 50.0, _calm, 0.008, ()),
    "steady": Scenario(
        "a steady 2.5 V with a little noise",
        10.0,
        _steady,
        0.012,
        (
            _SPIKE,
            FaultKind(Cause.HIGH, "voltage too high", 3.0, offset_v=1.6),
            _STUCK,
            _LOOSE,
            FaultKind(Cause.LOW, "voltage too low", 3.0, offset_v=-1.4),
        ),
    ),
    "sine": Scenario(
        "a sine of 1 Hz between 1.3 and 3.7 V",
        100.0,
        _sine,
        0.008,
        (
            FaultKind(Cause.HIGH, "offset jumped up", 2.5, offset_v=1.2),
            _SPIKE,
            _LOOSE,
            _STUCK,
            FaultKind(Cause.LOW, "offset jumped down", 2.5, offset_v=-1.2),
        ),
    ),
    "ecg": Scenario(
        "an electrocardiogram at about 70 beats a minute",
        250.0,
        electrocardiogram,
        0.01,
        (
            _SPIKE,
            FaultKind(Cause.EARLY_BEAT, "a beat that comes too early", 1.1, beat=OddBeat(0.25)),
            FaultKind(Cause.DROPOUT, "electrode off", 2.0, level_v=0.0),
            FaultKind(Cause.LATE_BEAT, "a beat that does not come", 1.1, beat=OddBeat(None)),
            FaultKind(Cause.HIGH, "patient moved", 1.5, offset_v=1.6),
            FaultKind(Cause.FLAT_LINE, "no heartbeat", 4.0),
        ),
    ),
    "machine": Scenario(
        "a power supply under a machine that starts and stops",
        50.0,
        _machine,
        0.008,
        (
            FaultKind(Cause.LOW, "supply breaks down under load", 1.5, offset_v=-1.3),
            _SPIKE,
            FaultKind(Cause.HIGH, "regulator lets too much through", 2.5, offset_v=1.3),
            _LOOSE,
            _STUCK,
        ),
    ),
}
"""What `--demo` takes."""

SCENARIOS: Mapping[str, str] = {
    name: scenario.description for name, scenario in SCENARIOS_BY_NAME.items()
}
"""One line for each scenario, for people."""
