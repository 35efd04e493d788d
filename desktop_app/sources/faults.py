"""The fault theatre: a source that works, with one thing that goes wrong again and again.

What goes wrong lies between the board and the decoder, so that everything behind it, from the
ledger to the alarm, meets the fault as it would meet a real one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.errors import SourceError, SourceLostError
from desktop_app.core.messages import Chunk
from desktop_app.core.protocols import never
from desktop_app.core.source_info import SourceInfo

if TYPE_CHECKING:
    from desktop_app.core.protocols import Clock, Source

# Late enough for a detector to have learned what is normal; the picture is calm in between.
FIRST_S = 12.0
EVERY_S = 20.0
NOISE_V = 0.25
DRIFT_V_PER_S = 0.06
BANNER = b"#voltmon;fw=demo;proto=1\r\n"

# What one fault makes of the bytes of a chunk: seconds since it began, the bytes, random numbers.
Change = Callable[[float, bytes, np.random.Generator], bytes]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that can go wrong.

    Attributes:
        description: what is injected and what should be seen, for the menu.
        duration_s: how long each one lasts.
        change: what it does to the bytes; None where the device is gone altogether.
    """

    description: str
    duration_s: float
    change: Change | None


def _garbage(_since_s: float, data: bytes, random: np.random.Generator) -> bytes:
    return data + random.bytes(24).replace(b"\n", b"\xff") + b"\r\n"


def _wrong_baud(_since_s: float, data: bytes, random: np.random.Generator) -> bytes:
    return bytes(byte | 0x80 for byte in random.bytes(len(data)))


def _noise(_since_s: float, data: bytes, random: np.random.Generator) -> bytes:
    return _each_value(data, lambda volts: volts + NOISE_V * float(random.standard_normal()))


def _drift(since_s: float, data: bytes, _random: np.random.Generator) -> bytes:
    return _each_value(data, lambda volts: volts + DRIFT_V_PER_S * since_s)


def _rate(_since_s: float, data: bytes, _random: np.random.Generator) -> bytes:
    return b"".join(2 * line for line in data.splitlines(keepends=True))


def _reset(_since_s: float, data: bytes, _random: np.random.Generator) -> bytes:
    return data + BANNER


def _stall(_since_s: float, _data: bytes, _random: np.random.Generator) -> bytes:
    return b""


def _nan(_since_s: float, data: bytes, _random: np.random.Generator) -> bytes:
    values = b"nan", b"inf", b"1e400", b"--5", b"12345678901234567890"
    return data + b"".join(value + b"\r\n" for value in values)


def _nothing(_since_s: float, data: bytes, _random: np.random.Generator) -> bytes:
    return data


FAULTS: Mapping[str, Fault] = {
    "unplug": Fault("The cable is pulled for 3 s: STALE, a gap, found again", 3.0, None),
    "stall": Fault("The board falls silent for 4 s: STALE, a gap", 4.0, _stall),
    "garbage": Fault(
        "Random bytes between the lines for 2 s: counted, never plotted", 2.0, _garbage
    ),
    "baud": Fault("The speed of the line is wrong for 4 s: nothing readable", 4.0, _wrong_baud),
    "nan": Fault("Impossible numbers for 1 s: rejected and counted", 1.0, _nan),
    "reset": Fault("The board starts anew: a new segment", 0.05, _reset),
    "rate": Fault("The board sends twice as fast for 5 s: time stays true", 5.0, _rate),
    "noise": Fault("A noisy connection for 4 s: an anomaly", 4.0, _noise),
    "clock": Fault(
        "The computer's clock is set an hour ahead: told, and no time changes", 0.0, _nothing
    ),
    "disk": Fault(
        "The disk is full while recording: the light goes off, the file is whole", 0.0, _nothing
    ),
    "hub": Fault("The hub is flooded for 8 s: cut off, and nothing else notices", 0.0, _nothing),
    "drift": Fault("The level drifts away for 8 s: an anomaly", 8.0, _drift),
}


# These meet the window, not the board: `services.theatre` plays them.
STAGED = ("clock", "disk", "hub")


class FaultySource:
    """Another source with one of `FAULTS`, first after 12 s, then every 20 s.

    The same fault, seed and clock give the same bytes.
    """

    def __init__(self, source: Source, fault: str, *, clock: Clock, seed: int = 0) -> None:
        if fault not in FAULTS:
            names = ", ".join(FAULTS)
            raise SourceError(f"There is no fault {fault!r}.", f"Choose one of {names}.")
        self._source = source
        self._name = fault
        self._fault = FAULTS[fault]
        self._clock = clock
        self._random = np.random.default_rng(seed)
        self._opened_s: float | None = None

    @property
    def info(self) -> SourceInfo:
        """What is played, and what goes wrong with it."""
        info = self._source.info
        return SourceInfo(info.kind, f"{info.label}, fault {self._name}", info.nominal_rate_hz)

    def open(self, is_stopped: Callable[[], bool] = never) -> None:
        """Open the source, unless it is unplugged now."""
        now_s = self._clock.now_s()
        if self._opened_s is None:
            self._opened_s = now_s
        if self._fault.change is None and self._since_s(now_s) is not None:
            raise SourceError(
                f"{self._source.info.label} is unplugged.", "It comes back by itself."
            )
        self._source.open(is_stopped)

    def read(self, timeout_s: float) -> Chunk:
        """What the source gives, as the fault leaves it."""
        chunk = self._source.read(timeout_s)
        since_s = self._since_s(chunk.arrived_s)
        if since_s is None or not chunk.data:
            return chunk
        if self._fault.change is None:
            raise SourceLostError(f"{self._source.info.label} was unplugged.")
        return Chunk(self._fault.change(since_s, chunk.data, self._random), chunk.arrived_s)

    def close(self) -> None:
        self._source.close()

    def _since_s(self, now_s: float) -> float | None:
        """Seconds since the fault of this moment began; None where there is none."""
        age_s = now_s - (now_s if self._opened_s is None else self._opened_s) - FIRST_S
        since_s = age_s % EVERY_S
        return since_s if age_s >= 0 and since_s < self._fault.duration_s else None


def _each_value(data: bytes, change: Callable[[float], float]) -> bytes:
    """The lines with each number changed, kept between 0 and 5 V as a converter would."""
    lines = []
    for line in data.split(b"\r\n")[:-1]:
        try:
            volts = min(5.0, max(0.0, change(float(line))))
        except ValueError:  # the banner
            lines.append(line)
        else:
            lines.append(b"%.3f" % volts)
    return b"\r\n".join([*lines, b""])
