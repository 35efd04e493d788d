"""What a detector finds of seeded faults, how soon, and what it finds besides."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.detection import faults, synthetic
from desktop_app.detection.evaluation.judged import judge
from desktop_app.detection.events import HOLD_OFF_S

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.core.messages import Event, FloatArray
    from desktop_app.detection.config import DetectionConfig
    from desktop_app.detection.evaluation.judged import Judged
    from desktop_app.detection.faults import Fault
    from desktop_app.detection.synthetic import Signal

SIGNALS = ("dc", "ramp", "sine", "two_tone", "wander", "ecg")
# Samples after a short fault in which it may still be found.
_GRACE = {"spike": 10, "missing": 5, "zero": 5, "rail": 5}
# Events that begin this soon after a fault, whichever is longer, are its aftermath: explained, but
# no hit.
AFTERMATH_SAMPLES, AFTERMATH_S = 50, HOLD_OFF_S
# A drift in a signal that drifts by itself can hardly be told.
UNIDENTIFIABLE = ("drift", "wander")


@dataclass(frozen=True, slots=True)
class Case:
    """A signal with faults of one kind in it.

    `known` are stretches in which the signal itself is known to be out of the ordinary: what
    begins there is explained, and finds no fault.
    """

    signal: str
    kind: str
    volts: FloatArray
    faults: tuple[Fault, ...]
    known: tuple[range, ...] = ()


@dataclass(slots=True)
class Tally:
    """What was found: per (kind, signal) the delays in samples, NaN where a fault was missed.

    `are_visible` has as many flags: whether the fault changed any sample. `confidences` and
    `is_true` have one entry for each event.
    """

    rate_hz: float = 10.0
    delays: dict[tuple[str, str], list[float]] = field(default_factory=dict)
    are_visible: dict[tuple[str, str], list[bool]] = field(default_factory=dict)
    confidences: list[float] = field(default_factory=list)
    is_true: list[bool] = field(default_factory=list)
    n_unexplained: int = 0
    n_samples: int = 0

    def add(self, case: Case, judged: Judged) -> None:
        """Count what was found in one case."""
        explained: set[int] = set()
        aftermath = max(AFTERMATH_SAMPLES, int(AFTERMATH_S * self.rate_hz))
        delays = self.delays.setdefault((case.kind, case.signal), [])
        are_visible = self.are_visible.setdefault((case.kind, case.signal), [])
        are_visible += [fault.is_visible for fault in case.faults]
        for fault in case.faults:
            hits = [event for event in judged.events if _is_hit(fault, event)]
            delays.append(hits[0].start_index - fault.start if hits else float("nan"))
            explained |= {
                event.event_id
                for event in judged.events
                if fault.start <= event.start_index < fault.end + aftermath
            }
        explained |= {
            event.event_id
            for event in judged.events
            if any(event.start_index in stretch for stretch in case.known)
        }
        for event in judged.events:
            self.confidences.append(judged.event_confidence(event))
            self.is_true.append(event.event_id in explained)
        self.n_unexplained += len(judged.events) - len(explained)
        self.n_samples += len(case.volts) - faults.WARM_UP_SAMPLES

    def found(self, *, kind: str | None = None, identifiable: bool = False) -> FloatArray:
        """The delays of all faults, or those of one kind, `(n,)`."""
        keys = [key for key in self._keys(kind) if not (identifiable and key == UNIDENTIFIABLE)]
        return np.array([delay for key in keys for delay in self.delays[key]], dtype=np.float64)

    def visible(self, *, kind: str | None = None) -> FloatArray:
        """The delays of those faults that changed any sample, `(n,)`."""
        return np.array(
            [
                delay
                for key in self._keys(kind)
                for delay, is_visible in zip(self.delays[key], self.are_visible[key], strict=True)
                if is_visible
            ],
            dtype=np.float64,
        )

    def _keys(self, kind: str | None) -> list[tuple[str, str]]:
        return [key for key in self.delays if kind in (None, key[0])]


def synthetic_cases(
    seeds: Iterable[int],
    *,
    bits: int = synthetic.BITS,
    rate_hz: float = 10.0,
    kinds: Iterable[str] = faults.KINDS,
    signals: Iterable[str] = SIGNALS,
) -> Iterator[Case]:
    """Every kind of fault in every signal that it has a meaning for, for every seed."""
    for name in signals:
        for seed in seeds:
            signal = synthetic.make_signal(name, faults.n_samples(rate_hz=rate_hz), seed=seed)
            yield from cases_in(name, signal, seed=seed, bits=bits, rate_hz=rate_hz, kinds=kinds)


def cases_in(
    name: str,
    signal: Signal,
    *,
    seed: int,
    bits: int = synthetic.BITS,
    rate_hz: float = 10.0,
    kinds: Iterable[str] = faults.KINDS,
    known: tuple[range, ...] = (),
) -> Iterator[Case]:
    """Every kind of fault that has a meaning for `signal`, `faults.n_samples` long."""
    for kind in kinds:
        if faults.is_possible(kind, signal):
            faulty = faults.add_faults(signal, kind, seed=seed, bits=bits, rate_hz=rate_hz)
            yield Case(name, kind, *faulty, known)


def tally(cases: Iterable[Case], detector: str, config: DetectionConfig) -> Tally:
    """Have every case judged."""
    result = Tally(config.sample_rate)
    for case in cases:
        result.add(case, judge(case.volts, detector, config))
    return result


def _is_hit(fault: Fault, event: Event) -> bool:
    patience = faults.KINDS[fault.kind].patience
    until = min(fault.end + _GRACE.get(fault.kind, 0), fault.start + patience)
    return fault.start <= event.start_index < until
