"""What a host does with the port: reads lines, with a bound on everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import serial

from tests.firmware.simulated_uno import line_of
from tests.helpers.patience import PATIENCE_S

if TYPE_CHECKING:
    from tests.firmware.simulated_uno import SimulatedUno


def open_port(uno: SimulatedUno) -> serial.Serial:
    port = serial.Serial(uno.port, 115200, timeout=PATIENCE_S)
    assert port.readline().startswith(b"#voltmon;")
    return port


def read_lines(uno: SimulatedUno, count: int) -> list[bytes]:
    with open_port(uno) as port:
        return [port.readline() for _ in range(count)]


def read_past(port: serial.Serial, wanted: bytes) -> list[bytes]:
    """The lines up to and with the wanted one; flat out, a board never falls silent."""
    lines = []
    for _ in range(5000):
        lines.append(port.readline())
        if lines[-1] == wanted:
            return lines
    raise AssertionError(f"{wanted!r} did not come; the last was {lines[-1]!r}")


def read_to_the_end(port: serial.Serial, received: bytearray) -> None:
    while True:
        received += port.read(1)


def sent_by_the_sketch(uno: SimulatedUno, identity: bytes) -> bytes:
    return identity + b"".join(line_of(code) for code in uno.samples()["code"])
