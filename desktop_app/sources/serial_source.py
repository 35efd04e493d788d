"""Bytes from a board on a serial port; finds the board, and finds the same one again.

All calls come from one thread. Opening a port resets an Arduino Uno, so no port is opened unasked
unless a board is likely behind it.
"""

from __future__ import annotations

import contextlib
from collections import deque
from typing import TYPE_CHECKING, Protocol

import serial

from desktop_app.core.errors import SourceAbsentError, SourceError
from desktop_app.core.messages import Chunk
from desktop_app.core.protocols import never
from desktop_app.core.source_info import SourceInfo, SourceKind
from desktop_app.sources import ports
from desktop_app.sources.board_link import BoardLink, Phase
from desktop_app.sources.board_setup import DEFAULT_BAUD
from desktop_app.sources.port_errors import GONE, loss, open_failure
from desktop_app.sources.ports import PortInfo
from desktop_app.sources.talk import Say

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.protocols import Clock

READ_TIMEOUT_S = 0.1
# One byte, a pause, then all there is: a twentieth of the CPU time of reading byte by byte.
SETTLE_S = 0.005
# Where more than this comes, a longer pause: what follows a read costs by the read. Never so long
# that the system, which keeps 4095 bytes, has to hold the board up.
BUSY_BYTES_PER_S, BUSY_SETTLE_S = 10_000, 0.03
BUSY_BYTES = 2048
# A command has at most 60 bytes: 60 ms at 9600 baud.
WRITE_TIMEOUT_S = 1.0
# An Uno boots for one second after it was opened; a board that did not boot is asked after two.
CONFIRM_S = 2.5
CONFIRM_SAMPLES = 2


class SerialPort(Protocol):
    """What is used of an open `serial.Serial`; `read` waits at most `READ_TIMEOUT_S`."""

    baudrate: int

    @property
    def in_waiting(self) -> int: ...

    def read(self, size: int = 1, /) -> bytes: ...

    def write(self, data: bytes, /) -> int | None: ...

    def reset_input_buffer(self) -> None: ...

    def close(self) -> None: ...


def open_serial_port(device: str, baud: int) -> SerialPort:
    """Open a port for ourselves alone, as far as the system allows.

    The line that tells a board that somebody listens (DTR) is raised: one with USB of its own sends
    nothing without, and one behind a bridge is reset by it.
    """
    port = serial.Serial()
    port.port = device
    port.baudrate = baud
    port.timeout = READ_TIMEOUT_S
    port.write_timeout = WRITE_TIMEOUT_S
    port.exclusive = True
    port.open()
    return port


class SerialSource:
    """The board on `port`; without one, the likeliest board that sends readable numbers.

    Once opened, the source is that device: opening again finds it under whatever name it came
    back, and never another one. `SourceError` where it is not there.
    """

    def __init__(
        self,
        port: str | None,
        *,
        clock: Clock,
        nominal_rate_hz: float,
        open_port: Callable[[str, int], SerialPort] = open_serial_port,
        list_ports: Callable[[], tuple[PortInfo, ...]] = ports.list_ports,
    ) -> None:
        self._wanted = port
        self._clock = clock
        self._nominal_rate_hz = nominal_rate_hz
        self._open_port = open_port
        self._list_ports = list_ports
        self._device: PortInfo | None = None
        self._port: SerialPort | None = None
        self._unread: deque[Chunk] = deque()
        self._failure: Exception | None = None
        self._pause_s = SETTLE_S

    @property
    def info(self) -> SourceInfo:
        """The board that was opened, else the port that was asked for; for any thread."""
        device = self._device  # Asked for once: who searches drops one after another.
        label = device.label if device else self._wanted or "Board"
        return SourceInfo(SourceKind.SERIAL, label, self._nominal_rate_hz)

    def open(self, is_stopped: Callable[[], bool] = never) -> None:
        """Open the port, or find a board; may take `CONFIRM_S` for every likely port."""
        self.close()
        if self._device is not None:
            self._open_again(self._device)
        elif self._wanted is not None:
            self._open_named(self._wanted)
        else:
            self._find_board(is_stopped)

    def read(self, timeout_s: float) -> Chunk:
        """What has arrived; waits at most `timeout_s` or 0.1 s, whichever is shorter."""
        if self._unread:
            return self._unread.popleft()
        return self._receive(timeout_s)

    def write(self, data: bytes) -> None:
        """Send a command to the board."""
        port = self._opened()
        try:
            port.write(data)
        except GONE as error:
            raise loss(self._name(), error) from error

    def set_baud(self, baud: int) -> None:
        """Change the speed of the line, on a port that stays open: the board is not reset."""
        port = self._opened()
        try:
            port.baudrate = baud
            port.reset_input_buffer()
        except GONE as error:
            raise loss(self._name(), error) from error

    def close(self) -> None:
        """Give the port back."""
        port, self._port = self._port, None
        self._unread.clear()
        self._failure = None
        if port is not None:
            # A device that has gone cannot be closed any better.
            with contextlib.suppress(*GONE):
                port.close()

    def _open_named(self, name: str) -> None:
        listed = self._list_ports()
        known = (port for port in listed if port.device == name)
        self._open_device(next(known, PortInfo(name)), listed)

    def _open_again(self, device: PortInfo) -> None:
        listed = self._list_ports()
        there = next((port for port in listed if device.is_same_device(port)), None)
        if there is None and device.vid is None and all(p.device != device.device for p in listed):
            there = device  # A name that the system does not list, but that was opened before.
        if there is None:
            raise SourceAbsentError(
                f"{device.label} is not there.", "Plug the same board in again, or choose another."
            )
        self._open_device(there, listed)

    def _open_device(self, device: PortInfo, listed: tuple[PortInfo, ...] = ()) -> None:
        try:
            self._port = self._open_port(device.device, DEFAULT_BAUD)
        except GONE as error:
            others = [port.device for port in listed if port.device != device.device]
            raise open_failure(device.device, error, others=others) from error
        self._device = device

    def _find_board(self, is_stopped: Callable[[], bool]) -> None:
        likely = [port for port in self._list_ports() if port.is_likely]
        refusals: list[SourceError] = []
        for device in likely:
            is_confirmed = False
            try:
                self._open_device(device)
                is_confirmed = self._confirm(is_stopped)
            except SourceError as error:
                refusals.append(error)
            finally:
                if not is_confirmed:
                    self.close()
                    self._device = None
            if is_confirmed:
                return
            if is_stopped():
                raise SourceError("The search was ended.")
        if refusals:
            raise refusals[0]
        raise SourceAbsentError("No board found.", _advice([port.label for port in likely]))

    def _confirm(self, is_stopped: Callable[[], bool]) -> bool:
        """Whether a board is there or numbers come; what was read is kept for `read`."""
        link = BoardLink()
        n_samples = 0
        chunks: list[Chunk] = []
        end_s = self._clock.now_s() + CONFIRM_S
        is_board = False
        while not is_board and self._clock.now_s() < end_s and not is_stopped():
            chunk = self._receive(READ_TIMEOUT_S)
            chunks.append(chunk)
            n_samples += sum(len(run.volts) for run in link.feed(chunk.data))
            for action in link.step(self._clock.now_s()):
                if isinstance(action, Say):
                    self.write(action.data)
            is_board = n_samples >= CONFIRM_SAMPLES or link.report.phase is Phase.READY
        self._unread.extend(chunk for chunk in chunks if chunk.data)
        return is_board or (n_samples > 0 and not link.account().rejected)

    def _opened(self) -> SerialPort:
        if self._port is None or self._failure is not None:
            raise loss(self._name(), self._failure)
        return self._port

    def _receive(self, timeout_s: float) -> Chunk:
        port = self._opened()
        try:
            data = self._first_bytes(port, timeout_s)
        except GONE as error:
            raise loss(self._name(), error) from error
        if data:
            data += self._rest(port)
        return Chunk(data, self._clock.now_s())

    def _first_bytes(self, port: SerialPort, timeout_s: float) -> bytes:
        """What tells that something comes; empty where nothing came in time."""
        if timeout_s < READ_TIMEOUT_S and not port.in_waiting:
            self._clock.sleep(timeout_s)
            if not port.in_waiting:
                return b""
        return port.read(1)

    def _rest(self, port: SerialPort) -> bytes:
        """What more comes in a moment; how much that is tells how long to wait the next time."""
        self._clock.sleep(self._pause_s)
        try:
            rest = port.read(port.in_waiting)
        except GONE as error:
            self._failure = error  # Told by the next read: first what still came.
            return b""
        bytes_per_s = len(rest) / self._pause_s
        is_busy = bytes_per_s >= BUSY_BYTES_PER_S
        self._pause_s = min(BUSY_SETTLE_S, BUSY_BYTES / bytes_per_s) if is_busy else SETTLE_S
        return rest

    def _name(self) -> str:
        return self._device.label if self._device else self._wanted or "the board"


def _advice(silent: list[str]) -> str:
    if not silent:
        return "Plug one in, or try the demo signal."
    return (
        f"{' and '.join(silent)} sent no readable numbers in {CONFIRM_S} s: upload the"
        " voltage_monitor sketch, or choose the port yourself."
    )
