"""Makes the alarm sounds beside this file: `python3 resources/sounds/synthesize.py`.

Bursts in the spirit of IEC 60601-1-8: ten pulses for high, three for medium, one for low; a
fundamental of 150 to 1000 Hz with four harmonics, so that the place of the sound can be heard and a
poor loudspeaker still carries it. The melodies are our own. Standard library only.
"""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

RATE_HZ = 16_000
LOUDEST = 0.8 * 32_767
HARMONICS = (1.0, 0.6, 0.4, 0.25)
# Rise and fall of a pulse as a share of it; an abrupt edge clicks and startles.
EDGE_SHARE = 0.15
# Pitch in Hz and length in seconds of every pulse; pitch 0 is silence.
_THREE = ((587, 0.13), (0, 0.06), (587, 0.13), (0, 0.06), (740, 0.13), (0, 0.18))
_TWO = ((740, 0.13), (0, 0.06), (988, 0.13))
BURSTS = {
    "high": (*_THREE, *_TWO, (0, 0.5), *_THREE, *_TWO),
    "medium": ((494, 0.2), (0, 0.2), (494, 0.2), (0, 0.2), (392, 0.2)),
    "low": ((330, 0.25),),
}


def samples(burst: tuple[tuple[int, float], ...]) -> list[int]:
    """The burst as 16-bit samples."""
    made: list[int] = []
    for pitch_hz, length_s in burst:
        n = round(length_s * RATE_HZ)
        made.extend(_pulse(pitch_hz, at, n) for at in range(n))
    return made


def _pulse(pitch_hz: int, at: int, n: int) -> int:
    edge = max(1, round(EDGE_SHARE * n))
    gain = min(1.0, at / edge, (n - 1 - at) / edge)
    angle = 2.0 * math.pi * pitch_hz * at / RATE_HZ
    tone = sum(share * math.sin((order + 1) * angle) for order, share in enumerate(HARMONICS))
    return round(LOUDEST * gain * tone / sum(HARMONICS))


def write(folder: Path) -> None:
    """Write one file for every priority."""
    for name, burst in BURSTS.items():
        made = samples(burst)
        with wave.open(str(folder / f"alarm-{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE_HZ)
            file.writeframes(struct.pack(f"<{len(made)}h", *made))


if __name__ == "__main__":
    write(Path(__file__).parent)
