"""A tone that follows a curve, as samples for a loudspeaker: continuous in phase, without clicks.

Pitch stands for the value, two octaves over the axis, in equal steps of the ear: so do charts that
are made for listening (SAS Graphics Accelerator; Highcharts' sonification module, whose tones also
wander from the left ear to the right). What each part of a sound is fit to say: B. N. Walker and
M. A. Nees, "Theory of Sonification", in The Sonification Handbook, Logos 2011. That a modulation
of 70 Hz sounds roughest: H. Fastl and E. Zwicker, Psychoacoustics, Springer 2007, chapter 11.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop_app.core.messages import FloatArray

    Pcm = npt.NDArray[np.int16]

SAMPLE_RATE_HZ = 22_050
NOTE_SAMPLES = 220
NOTE_S = NOTE_SAMPLES / SAMPLE_RATE_HZ
LOWEST_HZ, HIGHEST_HZ = 220.0, 880.0
# Alarms reach 0.8: even the loudest tone is softer by more than 6 dB.
LEVEL, ANOMALY_LEVEL, TICK_LEVEL = 0.15, 0.3, 0.3
ROUGHNESS_HZ = 70.0
ROUGHNESS_DEPTH = 0.8
TICK_HZ = 1760.0
TICK_S = 0.04


@dataclass(frozen=True, slots=True)
class Note:
    """What is heard for `NOTE_S`: `share` is the value's place on its axis, 0 at the lower end.

    None is a time without samples: a tick where it begins, then silence. `pan` is -1 at the left
    ear and 1 at the right.
    """

    share: float | None
    is_anomaly: bool = False
    pan: float = 0.0


SILENCE = Note(None)


def pitch_hz(share: float) -> float:
    """The pitch of a place on the axis; beyond its ends, of the ends."""
    return LOWEST_HZ * math.pow(HIGHEST_HZ / LOWEST_HZ, min(1.0, max(0.0, share)))


class ToneMaker:
    """Strings notes together; everything that changes does so over the length of one note."""

    def __init__(self) -> None:
        self._octave = 0.0
        self._tone_cycles = self._beat_cycles = 0.0
        self._level = self._depth = 0.0
        self._ears = _ears(0.0)
        self._is_sounding = False
        self._tick = np.empty(0)

    def render(self, note: Note) -> FloatArray:
        """The samples of one note, `(NOTE_SAMPLES, 2)`, within -1 and 1."""
        if note.share is None and self._is_sounding:
            self._tick = _tick()
        tone = self._tone(note)
        tick, self._tick = self._tick[:NOTE_SAMPLES], self._tick[NOTE_SAMPLES:]
        tone[: len(tick)] += tick
        ears, self._ears = self._ears, _ears(note.pan)
        return tone[:, None] * (ears + _ramp(0.0, 1.0)[:, None] * (self._ears - ears))

    def fade(self) -> FloatArray:
        """One note that ends the tone without a tick: nobody listens now."""
        self._is_sounding = False
        return self.render(SILENCE)

    def _tone(self, note: Note) -> FloatArray:
        octave, level, depth = self._octave, 0.0, self._depth
        if note.share is not None:
            octave = math.log2(pitch_hz(note.share))
            level = ANOMALY_LEVEL if note.is_anomaly else LEVEL
            depth = ROUGHNESS_DEPTH if note.is_anomaly else 0.0
        # Out of silence it begins at its pitch: a glide from the last one would say what was not.
        began = octave if self._level == 0.0 else self._octave
        cycles = self._tone_cycles + np.cumsum(2.0 ** _ramp(began, octave)) / SAMPLE_RATE_HZ
        beats = self._beat_cycles + np.arange(1, NOTE_SAMPLES + 1) * ROUGHNESS_HZ / SAMPLE_RATE_HZ
        dips = (0.5 - 0.5 * np.cos(2 * np.pi * beats)) * _ramp(self._depth, depth)
        tone = np.sin(2 * np.pi * cycles) * (1.0 - dips) * _ramp(self._level, level)
        self._tone_cycles, self._beat_cycles = float(cycles[-1] % 1.0), float(beats[-1] % 1.0)
        self._octave, self._level, self._depth = octave, level, depth
        self._is_sounding = note.share is not None
        return np.asarray(tone)


def pcm_of(sound: FloatArray) -> Pcm:
    """The same as 16-bit samples, little-endian, of the same shape."""
    return np.round(32_767 * np.clip(sound, -1.0, 1.0)).astype("<i2")


def _ramp(start: float, end: float) -> FloatArray:
    """From just after `start` to `end`, so that one note joins the next."""
    return start + (end - start) * np.arange(1, NOTE_SAMPLES + 1) / NOTE_SAMPLES


def _ears(pan: float) -> FloatArray:
    """Gains of left and right, `(2,)`; their power is the same wherever the tone is."""
    angle = (pan + 1.0) * np.pi / 4
    return np.array([np.cos(angle), np.sin(angle)])


def _tick() -> FloatArray:
    """A short high note that rises and falls like a hill."""
    at_s = np.arange(round(TICK_S * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    hill = np.sin(np.pi * at_s / TICK_S) ** 2
    return np.asarray(TICK_LEVEL * hill * np.sin(2 * np.pi * TICK_HZ * at_s))
