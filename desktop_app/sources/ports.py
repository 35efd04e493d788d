"""The serial ports of this computer: what is probably behind each, and which one is which again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

import serial.tools.list_ports

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from serial.tools.list_ports_common import ListPortInfo


class PortKind(IntEnum):
    """How likely our board is behind a port, likeliest first."""

    ARDUINO = 0
    BRIDGE = 1
    OTHER_BOARD = 2
    OTHER = 3


@dataclass(frozen=True, slots=True)
class PortInfo:
    """A serial port; USB facts are None where there are none. `board` is "" for an unknown one."""

    device: str
    description: str = ""
    vid: int | None = None
    pid: int | None = None
    serial_number: str | None = None
    location: str | None = None
    board: str = ""
    kind: PortKind = PortKind.OTHER

    @property
    def is_likely(self) -> bool:
        """Whether a voltage monitor may be looked for here without being asked."""
        return self.kind in (PortKind.ARDUINO, PortKind.BRIDGE)

    @property
    def has_native_usb(self) -> bool:
        """Whether the board's own chip is on the USB: it sends nothing until DTR is raised."""
        is_native_arduino = self.kind is PortKind.ARDUINO and (self.pid or 0) & 0x8000 != 0
        return is_native_arduino or self.kind is PortKind.OTHER_BOARD

    @property
    def label(self) -> str:
        """What a person calls it: "Arduino Uno (/dev/ttyACM0)"."""
        return f"{self.board} ({self.device})" if self.board else self.device

    def is_same_device(self, other: PortInfo) -> bool:
        """Whether `other` is this device, maybe under another name.

        By USB serial number; without one by the USB socket; without that by name.
        """
        if (self.vid, self.pid) != (other.vid, other.pid):
            return False
        if self.vid is not None:
            if self.serial_number or other.serial_number:
                return self.serial_number == other.serial_number
            if self.location or other.location:
                return self.location == other.location
        return self.device == other.device


def list_ports(
    comports: Callable[[], Iterable[ListPortInfo]] = serial.tools.list_ports.comports,
) -> tuple[PortInfo, ...]:
    """All ports, likely boards first; () while the system cannot tell."""
    try:
        found = [_port_info(port) for port in comports()]
    except (OSError, TypeError, ValueError):
        # pyserial reads sysfs in several steps and stumbles over a device that leaves in between.
        return ()
    return tuple(sorted(found, key=lambda port: (port.kind, _natural(port.device))))


def _port_info(port: ListPortInfo) -> PortInfo:
    kind, board = _board(port.vid, port.pid)
    return PortInfo(
        device=port.device,
        description=_readable(port.description),
        vid=port.vid,
        pid=port.pid,
        serial_number=port.serial_number,
        location=port.location,
        board=board,
        kind=kind,
    )


def _board(vid: int | None, pid: int | None) -> tuple[PortKind, str]:
    if vid is None or pid is None:
        return PortKind.OTHER, ""
    name = _NAMES.get((vid, pid))
    if vid in _ARDUINO_VIDS:
        return PortKind.ARDUINO, name or "Arduino"
    if vid in _BRIDGE_VIDS:
        return PortKind.BRIDGE, name or _BRIDGE_VIDS[vid]
    name = name or _OTHER_BOARD_VIDS.get(vid)
    return (PortKind.OTHER_BOARD, name) if name else (PortKind.OTHER, "")


def _readable(text: str | None) -> str:
    """A description without what a device might have put there to disturb the display."""
    kept = "".join(character for character in text or "" if character.isprintable())[:80]
    return "" if kept == "n/a" else kept


def _natural(device: str) -> list[tuple[int, str]]:
    """A sort key that puts COM9 before COM10."""
    parts = re.findall(r"\d+|\D+", device)
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]


_ARDUINO_VIDS = frozenset({0x2341, 0x2A03})
_BRIDGE_VIDS = {
    0x1A86: "CH340 USB serial",
    0x0403: "FTDI USB serial",
    0x10C4: "CP210x USB serial",
    0x067B: "PL2303 USB serial",
}
_OTHER_BOARD_VIDS = {0x239A: "Adafruit board", 0x1B4F: "SparkFun board"}
# From the boards.txt of the Arduino AVR core and from what makers publish.
_NAMES = {
    (0x2341, 0x0043): "Arduino Uno",
    (0x2341, 0x0001): "Arduino Uno",
    (0x2A03, 0x0043): "Arduino Uno",
    (0x2341, 0x0243): "Arduino Uno",
    (0x2341, 0x006A): "Arduino Uno",
    (0x2341, 0x0062): "Arduino Uno Mini",
    (0x2A03, 0x0057): "Arduino Uno WiFi",
    (0x2341, 0x0010): "Arduino Mega",
    (0x2341, 0x0042): "Arduino Mega",
    (0x2341, 0x0210): "Arduino Mega",
    (0x2341, 0x0242): "Arduino Mega",
    (0x2A03, 0x0010): "Arduino Mega",
    (0x2A03, 0x0042): "Arduino Mega",
    (0x2341, 0x0036): "Arduino Leonardo",
    (0x2341, 0x8036): "Arduino Leonardo",
    (0x2A03, 0x0036): "Arduino Leonardo",
    (0x2A03, 0x8036): "Arduino Leonardo",
    (0x2341, 0x0037): "Arduino Micro",
    (0x2341, 0x8037): "Arduino Micro",
    (0x1A86, 0x55D4): "CH9102 USB serial",
    (0x1A86, 0x55D3): "CH343 USB serial",
    (0x239A, 0x8011): "Circuit Playground",
    (0x16C0, 0x0483): "Teensy",
    (0x303A, 0x1001): "ESP32-S3",
    (0x303A, 0x4001): "ESP32-S2",
    (0x303A, 0x4002): "ESP32-S2",
    (0x2E8A, 0x000A): "Raspberry Pi Pico",
    (0x2E8A, 0x0005): "Raspberry Pi Pico",
}
