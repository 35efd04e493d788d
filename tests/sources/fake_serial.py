"""Boards on a fake USB bus: they boot, print, are unplugged and come back, or another one does."""

from __future__ import annotations

import errno
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import serial

from desktop_app.sources.ports import PortInfo, PortKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.helpers.clock import FakeClock

UNO = PortInfo(
    "/dev/ttyACM0",
    "Arduino Uno",
    0x2341,
    0x0043,
    serial_number="7513130393",
    location="1-1.4:1.0",
    board="Arduino Uno",
    kind=PortKind.ARDUINO,
)
CLONE = PortInfo(
    "/dev/ttyUSB0",
    "USB Serial",
    0x1A86,
    0x7523,
    location="1-1.2",
    board="CH340 USB serial",
    kind=PortKind.BRIDGE,
)
UNKNOWN = PortInfo("/dev/ttyS4", "modem")


@dataclass
class FakeBoard:
    """Sends `line` every `every_s`, from `boot_s` after it was opened; opening raises `refusal`.

    At another speed than `speaks_at` what it sends cannot be read. `answer` is what it says to what
    is written to it.
    """

    info: PortInfo
    line: bytes = b"2.503\r\n"
    every_s: float = 0.1
    boot_s: float = 0.0
    refusal: Exception | None = None
    is_plugged: bool = True
    n_opened: int = 0
    baud: int = 0
    speaks_at: int = 115_200
    answer: Callable[[bytes], bytes] | None = None
    ports: list[FakePort] = field(default_factory=list)

    @property
    def n_open(self) -> int:
        return sum(not port.is_closed for port in self.ports)


class FakePort:
    """The open port of a board; behaves as pyserial 3.5 does on Linux, also when unplugged."""

    def __init__(self, board: FakeBoard, clock: FakeClock) -> None:
        self._board = board
        self._clock = clock
        self._opened_s = clock.now_s()
        self._n_sent = 0
        self._buffer = bytearray()
        self.is_closed = False
        self.close_fails = False
        self.baudrate = 0
        self.written = b""

    def put(self, data: bytes) -> None:
        """Let `data` arrive now, besides what the board sends by itself."""
        self._buffer += data

    @property
    def in_waiting(self) -> int:
        if not self._board.is_plugged:
            raise OSError(errno.EIO, "Input/output error")
        self._receive()
        return len(self._buffer)

    def read(self, size: int = 1, /) -> bytes:
        if self.is_closed:
            raise TypeError("'NoneType' object cannot be interpreted as an integer")
        self._receive()
        if size and not self._buffer and self._board.is_plugged:
            self._clock.sleep(0.1)
            self._receive()
        if size and not self._board.is_plugged:
            self._buffer.clear()  # The system throws away what was not read yet.
            raise serial.SerialException(
                "device reports readiness to read but returned no data"
                " (device disconnected or multiple access on port?)"
            )
        data = bytes(self._buffer[:size])
        del self._buffer[:size]
        return data

    def write(self, data: bytes, /) -> int:
        if not self._board.is_plugged:
            raise serial.SerialException("write failed: [Errno 5] Input/output error")
        self.written += data
        if self._board.answer is not None:
            self._buffer += self._board.answer(data)
        return len(data)

    def reset_input_buffer(self) -> None:
        self._buffer.clear()

    def close(self) -> None:
        self.is_closed = True
        if self.close_fails:
            raise OSError(errno.EIO, "Input/output error")

    def _receive(self) -> None:
        if not self._board.is_plugged or not self._board.line:
            return
        sending_s = self._clock.now_s() - self._opened_s - self._board.boot_s
        n_due = max(0, int(sending_s / self._board.every_s + 1e-6))
        sent = self._board.line * (n_due - self._n_sent)
        if self.baudrate != self._board.speaks_at:
            sent = bytes(byte ^ 0x80 for byte in sent)
        self._buffer += sent
        self._n_sent = n_due


class FakeBus:
    """What `open_port` and `list_ports` of a `SerialSource` see."""

    def __init__(self, clock: FakeClock, *boards: FakeBoard) -> None:
        self._clock = clock
        self.boards = list(boards)

    def list_ports(self) -> tuple[PortInfo, ...]:
        plugged = [board.info for board in self.boards if board.is_plugged]
        return tuple(sorted(plugged, key=lambda info: info.kind))

    def open_port(self, device: str, baud: int) -> FakePort:
        for board in self.boards:
            if board.is_plugged and board.info.device == device:
                break
        else:
            raise serial.SerialException(
                errno.ENOENT, f"could not open port {device}: [Errno 2] No such file or directory"
            )
        if board.refusal is not None:
            raise board.refusal
        board.n_opened += 1
        board.baud = baud
        board.ports.append(FakePort(board, self._clock))
        board.ports[-1].baudrate = baud
        return board.ports[-1]

    def plug(
        self, board: FakeBoard, device: str | None = None, location: str | None = None
    ) -> None:
        """Plug a board in (again), maybe under another name or in another socket."""
        board.info = replace(
            board.info,
            device=device or board.info.device,
            location=location or board.info.location,
        )
        board.is_plugged = True


def busy(device: str) -> serial.SerialException:
    """What pyserial raises for a port that another program holds."""
    return serial.SerialException(
        errno.EAGAIN,
        f"Could not exclusively lock port {device}: [Errno 11] Resource temporarily unavailable",
    )


def denied(device: str) -> serial.SerialException:
    """What pyserial raises for a port that the user may not open."""
    return serial.SerialException(
        errno.EACCES, f"could not open port {device}: [Errno 13] Permission denied: '{device}'"
    )
