"""Makes the bytes that a voltmon/1 board sends; checked by the vectors beside the protocol."""

from __future__ import annotations

import binascii
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.sources.commands import BoardSettings, Mode, crc8

if TYPE_CHECKING:
    from collections.abc import Sequence

VECTORS_FILE = Path(__file__).parents[2] / "arduino" / "test_vectors.json"

POWER_ON = BoardSettings(
    period_cycles=1_600_000,
    oversampling=1,
    mode=Mode.VOLTS,
    is_running=True,
    reference_mv=5000,
    bandgap_mv=1100,
    channel_mask=1,
    number=0,
    is_calibrated=False,
)


def vectors() -> dict[str, Any]:
    content: dict[str, Any] = json.loads(VECTORS_FILE.read_text("utf-8"))
    return content


def tagged(body: str) -> str:
    return f"#{body}*{crc8(body.encode()):02X}"


def settings_fields(settings: BoardSettings) -> str:
    return (
        f"per={settings.period_cycles};osr={settings.oversampling};mode={int(settings.mode)};"
        f"run={int(settings.is_running)};vref={settings.reference_mv};bg={settings.bandgap_mv};"
        f"baud=115200;mask={settings.channel_mask};set={settings.number};"
        f"cal={int(settings.is_calibrated)}"
    )


def banner(settings: BoardSettings = POWER_ON) -> str:
    head = "voltmon;fw=0.2.0;proto=1;mcu=m328p;fcpu=16000000"
    return tagged(f"{head};{settings_fields(settings)}")


def ok(settings: BoardSettings) -> str:
    return tagged(f"ok;{settings_fields(settings)}")


def stuffed(frame: bytes) -> bytes:
    """COBS with the end, for frames without 254 bytes in a row that are no zero."""
    return b"".join(bytes([len(part) + 1]) + part for part in frame.split(b"\0")) + b"\0"


def checked(frame: bytes) -> bytes:
    return frame + binascii.crc_hqx(frame, 0xFFFF).to_bytes(2, "big")


def packed(values: Sequence[int]) -> bytes:
    out = bytearray()
    for at in range(0, len(values), 4):
        four = values[at : at + 4]
        out += bytes(value & 0xFF for value in four)
        out.append(sum(value >> 8 << 2 * position for position, value in enumerate(four)))
    return bytes(out)


def data_frame(
    values: Sequence[int], *, sequence: int, flags: int, rows: int, index: int, device_us: int
) -> bytes:
    body = packed(values) if flags & 1 else np.array(values, "<u2").tobytes()
    head = bytes([1, sequence % 256, flags, rows])
    head += (index % 2**32).to_bytes(4, "little") + (device_us % 2**32).to_bytes(4, "little")
    return checked(head + body)


@dataclass
class Board:
    """A board that sends frames: what it sends is `sent`, what it measured is `codes`, row by row.

    `index` counts as the device does, in 32 bits on the wire.
    """

    settings: BoardSettings
    index: int = 0
    start_us: int = 1_000_000
    sequence: int = 0
    sent: bytearray = field(default_factory=bytearray)

    def say(self, line: str) -> None:
        self.sent += stuffed(checked(bytes([2, self.sequence % 256]) + line.encode()))
        self.sequence += 1

    def answer(self, asked: bytes) -> None:
        """Say who it is where that is asked, and how it is set after any other command."""
        self.say(banner(self.settings) if b"?" in asked else ok(self.settings))

    def send(self, codes: Sequence[Sequence[int]], *, jitter_us: int = 0) -> None:
        """One frame of rows of counts."""
        settings = self.settings
        flags = settings.number << 1 | (settings.oversampling > 1) << 7
        values = [code for row in codes for code in row]
        if settings.mode is Mode.PACKED and len(values) % 4 == 0:
            flags |= 1
        us = self.start_us + self.index * settings.period_cycles // 16 + jitter_us
        frame = data_frame(
            values,
            sequence=self.sequence,
            flags=flags,
            rows=len(codes),
            index=self.index,
            device_us=us,
        )
        self.sent += stuffed(frame)
        self.sequence += 1
        self.index += len(codes)


def volts_of(codes: object, settings: BoardSettings) -> np.ndarray[Any, np.dtype[np.float64]]:
    counts = np.asarray(codes, np.float64) / settings.oversampling
    return (counts + 0.5) * (settings.reference_mv / 1000 / 1024)
