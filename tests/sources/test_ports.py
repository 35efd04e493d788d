from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from serial.tools.list_ports_common import ListPortInfo

from desktop_app.sources.ports import PortInfo, PortKind, list_ports
from tests.sources.fake_serial import CLONE, UNO

if TYPE_CHECKING:
    from collections.abc import Callable


def usb(device: str, vid: int | None = None, pid: int | None = None) -> ListPortInfo:
    port = ListPortInfo(device)
    port.vid, port.pid = vid, pid
    return port


def test_arduinos_come_first_then_bridges_then_other_boards_then_the_rest() -> None:
    found = list_ports(
        lambda: [
            usb("COM1"),
            usb("COM12", 0x239A, 0x8011),
            usb("COM10", 0x1A86, 0x7523),
            usb("COM9", 0x10C4, 0xEA60),
            usb("COM3", 0x2341, 0x0043),
            usb("COM2", 0xDEAD, 0xBEEF),
        ]
    )
    assert [port.device for port in found] == ["COM3", "COM9", "COM10", "COM12", "COM1", "COM2"]
    assert [port.is_likely for port in found] == [True, True, True, False, False, False]


@pytest.mark.parametrize(
    ("vid", "pid", "board", "kind"),
    [
        (0x2341, 0x0043, "Arduino Uno", PortKind.ARDUINO),
        (0x2A03, 0x0043, "Arduino Uno", PortKind.ARDUINO),
        (0x2341, 0x8036, "Arduino Leonardo", PortKind.ARDUINO),
        (0x2341, 0x9999, "Arduino", PortKind.ARDUINO),
        (0x1A86, 0x7523, "CH340 USB serial", PortKind.BRIDGE),
        (0x0403, 0x6015, "FTDI USB serial", PortKind.BRIDGE),
        (0x067B, 0x23A3, "PL2303 USB serial", PortKind.BRIDGE),
        (0x16C0, 0x0483, "Teensy", PortKind.OTHER_BOARD),
        (0x1B4F, 0x1234, "SparkFun board", PortKind.OTHER_BOARD),
        (0x16C0, 0x0000, "", PortKind.OTHER),
        (None, None, "", PortKind.OTHER),
    ],
)
def test_boards_are_known_by_their_usb_numbers(
    vid: int | None, pid: int | None, board: str, kind: PortKind
) -> None:
    (port,) = list_ports(lambda: [usb("COM3", vid, pid)])
    assert (port.board, port.kind) == (board, kind)


def test_label_is_board_and_name() -> None:
    assert UNO.label == "Arduino Uno (/dev/ttyACM0)"
    assert PortInfo("/dev/ttyS0").label == "/dev/ttyS0"


def test_description_cannot_disturb_a_terminal() -> None:
    port = usb("COM3")
    port.description = "evil\x1b[2J\u202e\n" + "a" * 1000
    (found,) = list_ports(lambda: [port])
    assert found.description.isprintable()
    assert len(found.description) <= 80


@pytest.mark.parametrize("error", [OSError("gone"), TypeError("int(None, 16)"), ValueError("")])
def test_device_that_leaves_while_it_is_looked_at_does_no_harm(error: Exception) -> None:
    def comports() -> list[ListPortInfo]:
        raise error

    assert list_ports(comports) == ()


def test_ports_of_this_computer_can_be_listed() -> None:
    assert isinstance(list_ports(), tuple)


BARE = PortInfo("/dev/ttyS0")


@pytest.mark.parametrize(
    ("before", "change", "is_same"),
    [
        (UNO, lambda port: replace(port, device="/dev/ttyACM5"), True),
        (UNO, lambda port: replace(port, location="2-3"), True),
        (UNO, lambda port: replace(port, serial_number="1"), False),
        (UNO, lambda port: replace(port, serial_number=None), False),
        (UNO, lambda port: replace(port, pid=0x0001), False),
        (CLONE, lambda port: replace(port, device="/dev/ttyUSB5"), True),
        (CLONE, lambda port: replace(port, location="2-3"), False),
        (CLONE, lambda port: replace(port, location=None), False),
        (replace(CLONE, location=None), lambda port: replace(port, device="/dev/ttyUSB5"), False),
        (replace(CLONE, location=None), lambda port: port, True),
        (BARE, lambda port: replace(port, device="/dev/ttyS1"), False),
        (BARE, lambda port: replace(port, description="x"), True),
        (BARE, lambda port: replace(UNO, device=port.device), False),
    ],
)
def test_device_is_known_again_by_serial_number_else_socket_else_name(
    before: PortInfo, change: Callable[[PortInfo], PortInfo], is_same: bool
) -> None:
    assert before.is_same_device(change(before)) is is_same
