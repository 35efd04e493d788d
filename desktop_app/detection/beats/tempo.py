"""Pulses that beat faster than any heart, up to 960 a minute: hearts in slow motion.

A cam, a pump or a switched load repeats one steep wave as a heart does, in less time. The same
layer follows it, told that its samples are further apart than they are.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.messages import Cause
from desktop_app.detection import state as states
from desktop_app.detection.beats.layer import HEART, BeatLayer, BeatsFound, Tempo
from desktop_app.detection.beats.recognition import SHORTEST_S

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.core.protocols import DetectorState

_OF_HEARTS = (Cause.EARLY_BEAT, Cause.LATE_BEAT, Cause.BEAT_SHAPE)
# Below, a beat has no shape to be recognised by.
_FEWEST_HZ = 50.0
# Slowed down, a beat is about as long as a heart's, which the lengths of the layer are made for. No
# interval belongs to both.
_FACTOR = 8.0
TEMPI = (HEART, Tempo("fast", _FACTOR, 0.25 * _FACTOR * SHORTEST_S, _FACTOR * SHORTEST_S))


@dataclass(frozen=True, slots=True)
class Tempi:
    """Follows one channel at every tempo that its sampling rate has a beat's details for."""

    layers: dict[str, BeatLayer]

    @staticmethod
    def at(rate_hz: float, on_budget: float) -> Tempi | None:
        """Those for samples of that rate; None where there are none."""
        layers = {
            tempo.name: BeatLayer(rate_hz, on_budget, tempo)
            for tempo in TEMPI
            if rate_hz / tempo.factor >= _FEWEST_HZ
        }
        return Tempi(layers) if layers else None

    def save(self) -> dict[str, Any]:
        """What further verdicts depend on."""
        state: dict[str, Any] = {}
        for name, layer in self.layers.items():
            state |= states.scoped(name, layer.save())
        return state

    def load(self, state: DetectorState) -> None:
        """Continue where those that saved `state` stood; raises `DataError`."""
        for name, layer in self.layers.items():
            layer.load(states.part(name, state))

    def interrupt(self) -> None:
        """What comes next does not follow what came."""
        for layer in self.layers.values():
            layer.interrupt()

    def begin(self, baseline: FloatArray, resolution: float) -> None:
        """Look for a pulse in the samples `(n,)` that are held for normal."""
        for layer in self.layers.values():
            layer.begin(baseline, resolution)

    def update(self, values: FloatArray, finite: BoolArray, is_odd: BoolArray) -> BeatsFound:
        """Judge samples as `BeatLayer.update` does: the largest surprise of all tempi counts."""
        found, *others = (layer.update(values, finite, is_odd) for layer in self.layers.values())
        for other in others:
            is_followed = found.is_followed | other.is_followed
            is_more = other.surprise > found.surprise
            if not is_more.any():
                found = replace(found, is_followed=is_followed)
                continue
            # Only a heart has beats that people name.
            cause = np.where(np.isin(other.cause, _OF_HEARTS), Cause.PATTERN, other.cause)
            found = replace(
                found,
                is_followed=is_followed,
                surprise=np.where(is_more, other.surprise, found.surprise),
                cause=np.where(is_more, cause, found.cause),
            )
        return found
