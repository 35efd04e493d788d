"""What is said to a voltmon/1 board and what it answers, as bytes and lines; sans-IO.

One command at a time: the next one only after the answer to the last. An answer that was damaged is
none; the command is then said again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_COMMAND_BYTES = 60
CHANNELS = 6

_COMMAND = re.compile(r"(?:\?|[a-z][a-z0-9]*)(?: [a-z0-9]+)?")
_LINE = re.compile(r"#(?P<body>(?P<word>[a-z]+)(?P<fields>(?:;[^;*]+)*))\*(?P<check>[0-9A-F]{2})")
_NUMBER = re.compile(r"\d{1,10}")


class Mode(IntEnum):
    """How a board sends its samples: as lines, or in frames."""

    VOLTS = 0
    RAW = 1
    CSV = 2
    BINARY = 3
    PACKED = 4

    @property
    def is_numbered(self) -> bool:
        """Whether every sample comes with its place in the count of the device."""
        return self >= Mode.CSV

    @property
    def is_framed(self) -> bool:
        return self >= Mode.BINARY

    @property
    def word(self) -> str:
        """As the command `mode` takes it."""
        return ("volts", "raw", "csv", "bin", "bin10")[self]


@dataclass(frozen=True, slots=True)
class Reply:
    """A line of the device whose check holds: `#word;key=value;...`, a bare word has no value."""

    word: str
    fields: Mapping[str, str]

    @property
    def error(self) -> str | None:
        """What the device did not like: "cmd", "crc" or "range"; None where it obeyed."""
        return next(iter(self.fields), "") if self.word == "err" else None

    def number(self, key: str) -> int | None:
        """The value of a field of digits; None where there is none."""
        value = self.fields.get(key, "")
        return int(value) if _NUMBER.fullmatch(value) else None


@dataclass(frozen=True, slots=True)
class BoardSettings:
    """How a board measures; from any reply that has a `set`, for such a reply tells all of it.

    `period_cycles` is the exact distance of two samples of a channel, in cycles of the processor's
    clock of 16 MHz. `number` changes, modulo 4, whenever the sampling begins anew from index 0.
    """

    period_cycles: int
    oversampling: int
    mode: Mode
    is_running: bool
    reference_mv: int
    bandgap_mv: int
    channel_mask: int
    number: int
    is_calibrated: bool

    @property
    def channels(self) -> tuple[int, ...]:
        """The inputs measured: 0 for A0 to 5 for A5."""
        return tuple(pin for pin in range(CHANNELS) if self.channel_mask >> pin & 1)

    @property
    def names(self) -> tuple[str, ...]:
        """Those of the channels; none where they are A0, A1 and so on."""
        channels = self.channels
        is_usual = channels == tuple(range(len(channels)))
        return () if is_usual else tuple(f"A{pin}" for pin in channels)

    @property
    def rate_hz(self) -> float:
        """Samples of each channel in a second of the device's clock."""
        return CPU_HZ / self.period_cycles


CPU_HZ = 16_000_000


def crc8(data: bytes) -> int:
    """CRC-8, polynomial 0x07, initial value 0; "123456789" gives F4."""
    crc = 0
    for byte in data:
        crc = _CRC8[crc ^ byte]
    return crc


def encode_command(verb: str, argument: str | int | None = None) -> bytes:
    """The line that says it, with its check; raises `ValueError` for what no board can be told."""
    text = verb if argument is None else f"{verb} {argument}"
    if not _COMMAND.fullmatch(text):
        raise ValueError(f"not a command: {text!r}")
    line = f"{text}*{crc8(text.encode()):02X}"
    if len(line) > MAX_COMMAND_BYTES:
        raise ValueError(f"a command has at most {MAX_COMMAND_BYTES} characters, not {len(line)}")
    return f"{line}\n".encode()


def parse_reply(line: str) -> Reply | None:
    """The device's line, without its line end; None for anything that is not whole."""
    match = _LINE.fullmatch(line)
    if match is None or crc8(match["body"].encode()) != int(match["check"], 16):
        return None
    pairs = (field.partition("=") for field in match["fields"].split(";")[1:])
    return Reply(match["word"], MappingProxyType({key: value for key, _, value in pairs}))


def count_of(reply: Reply) -> int | None:
    """How many samples the device says it has measured since it began; None where it does not."""
    return reply.number("idx") if reply.word == "stat" else None


def settings_of(reply: Reply) -> BoardSettings | None:
    """The settings that a reply tells; None where it tells none, or impossible ones."""
    keys = ("per", "osr", "mode", "run", "vref", "bg", "mask", "set", "cal")
    numbers = [reply.number(key) for key in keys]
    per, osr, mode, run, vref, bg, mask, number, cal = (n if n is not None else -1 for n in numbers)
    if not (
        per > 0
        and 0 < osr <= 64
        and 0 <= mode < len(Mode)
        and run in {0, 1}
        and vref > 0
        and bg > 0
        and 0 < mask < 1 << CHANNELS
        and 0 <= number < 4
        and cal in {0, 1}
    ):
        return None
    return BoardSettings(per, osr, Mode(mode), run == 1, vref, bg, mask, number, cal == 1)


def _crc8_table() -> bytes:
    table = bytearray()
    for byte in range(256):
        crc = byte
        for _ in range(8):
            crc = (crc << 1 ^ 0x07 if crc & 0x80 else crc << 1) & 0xFF
        table.append(crc)
    return bytes(table)


_CRC8 = _crc8_table()
