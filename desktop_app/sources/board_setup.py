"""What a board may be asked to measure, and which line speed carries that."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.errors import SourceError
from desktop_app.sources.commands import CHANNELS, Mode
from desktop_app.sources.text_format import TextFormat

if TYPE_CHECKING:
    from desktop_app.sources.commands import BoardSettings

DEFAULT_BAUD = 115_200
# What a board measures after every reset.
DEFAULT_RATE_HZ = 10.0
# Values a second that a line carries without loss, as 16 bits and packed; see PROTOCOL.md.
CAPACITY = MappingProxyType(
    {115_200: (5_000, 7_000), 500_000: (20_000, 26_000), 1_000_000: (30_000, 40_000)}
)
# The converter's own limit, for one input and for several.
MAX_VALUES_HZ, MAX_SCANNED_HZ = 40_000, 34_000
# Bytes of a line: of its ends and numbering, and of each value.
LINE_BYTES = MappingProxyType({Mode.VOLTS: (1, 6), Mode.RAW: (1, 5), Mode.CSV: (26, 11)})
# A plotter and a person can still follow lines that come this fast.
MAX_TEXT_RATE_HZ = 50.0

MODES = MappingProxyType(
    {
        "text": Mode.VOLTS,
        "raw": Mode.RAW,
        "csv": Mode.CSV,
        "binary": Mode.BINARY,
        "packed": Mode.PACKED,
    }
)


@dataclass(frozen=True, slots=True)
class BoardSetup:
    """What a voltmon board is told after it was opened; `channels` are inputs, 0 for A0."""

    rate_hz: float
    mode: Mode
    channels: tuple[int, ...] = (0,)
    baud: int = DEFAULT_BAUD

    @property
    def mask(self) -> int:
        """As the command `mask` takes it."""
        return sum(1 << channel for channel in self.channels)

    @property
    def label(self) -> str:
        """As a person reads it: "2 kHz, 6 inputs, binary at 500,000 baud"."""
        rate = f"{self.rate_hz / 1000:g} kHz" if self.rate_hz >= 1000 else f"{self.rate_hz:g} Hz"
        inputs = f", {len(self.channels)} inputs" if len(self.channels) > 1 else ""
        word = next(name for name, mode in MODES.items() if mode is self.mode)
        baud = f" at {self.baud:,} baud" if self.baud != DEFAULT_BAUD else ""
        return f"{rate}{inputs}, {word}{baud}"

    def is_met_by(self, settings: BoardSettings) -> bool:
        """Whether a board so set needs no command; the timer cannot make every rate exactly."""
        return (
            settings.is_running
            and settings.mode is self.mode
            and settings.channel_mask == self.mask
            and settings.oversampling == 1
            and math.isclose(settings.rate_hz, self.rate_hz, rel_tol=1e-3)
        )


@dataclass(frozen=True, slots=True)
class LineOptions:
    """How a board on a line is treated: what it is told (None: nothing), how its lines are read."""

    setup: BoardSetup | None = None
    text_format: TextFormat = field(default_factory=TextFormat)


def board_setup(
    rate_hz: float, *, channels: tuple[int, ...] = (0,), mode: Mode | None = None
) -> BoardSetup:
    """The setup for a rate, with the slowest line that carries it; raises `SourceError`.

    Without a mode: lines for what a person can follow, else frames, packed where that is needed.
    """
    if not channels or any(not 0 <= channel < CHANNELS for channel in channels):
        raise SourceError("There is no such input.", "A board has A0 to A5: --channels A0,A3")
    channels = tuple(sorted(set(channels)))
    if not (math.isfinite(rate_hz) and rate_hz >= 1 and rate_hz == int(rate_hz)):
        raise SourceError(
            f"A board cannot measure {rate_hz:g} times a second.",
            "Choose a whole number from 1 on.",
        )
    if mode is None and rate_hz <= MAX_TEXT_RATE_HZ and len(channels) == 1:
        mode = Mode.VOLTS
    for candidate in (mode,) if mode is not None else (Mode.BINARY, Mode.PACKED):
        baud = _baud(rate_hz, len(channels), candidate)
        if baud is not None:
            return BoardSetup(rate_hz, candidate, channels, baud)
    inputs = f"{len(channels)} input{'s' * (len(channels) > 1)}"
    raise SourceError(
        f"A board cannot send {rate_hz:,.0f} samples a second on {inputs} in this form.",
        "Choose a lower rate, fewer inputs, or the binary form.",
    )


def parse_channels(text: str) -> tuple[int, ...]:
    """Read "A0,A3", "0-5" or "A0-A5"; raises `ValueError`."""
    channels: list[int] = []
    for part in text.upper().replace("A", "").split(","):
        first, _, last = part.partition("-")
        channels += range(int(first), int(last or first) + 1)
    if not channels or not all(0 <= channel < CHANNELS for channel in channels):
        raise ValueError(text)
    return tuple(sorted(set(channels)))


def _baud(rate_hz: float, n_channels: int, mode: Mode) -> int | None:
    """The slowest line that carries it without loss; None where none does."""
    values_hz = rate_hz * n_channels
    if values_hz > (MAX_VALUES_HZ if n_channels == 1 else MAX_SCANNED_HZ):
        return None
    if not mode.is_framed:
        fixed, each = LINE_BYTES[mode]
        bytes_hz = rate_hz * (fixed + each * n_channels)
        return DEFAULT_BAUD if bytes_hz <= 0.9 * DEFAULT_BAUD / 10 else None
    at = int(mode is Mode.PACKED)
    return next((baud for baud, most in CAPACITY.items() if values_hz <= most[at]), None)
