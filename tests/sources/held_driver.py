"""A serial port of a driver that hangs: it gives some lines, and then its `read` never returns."""

from __future__ import annotations

import threading

LINES = b"2.501\r\n2.502\r\n2.503\r\n"


class HeldDriver:
    """Stands in for `serial.Serial`.

    Attributes:
        is_held: set once a call has come that does not return.
        may_return: lets it return, for the end of a test, with one more line.
    """

    is_held = threading.Event()
    may_return = threading.Event()

    def __init__(self) -> None:
        self.port = ""
        self.baudrate = 0
        self.timeout = self.write_timeout = 0.0
        self.exclusive = False
        self._left = LINES

    @property
    def in_waiting(self) -> int:
        return len(self._left)

    def open(self) -> None:
        """It is there."""

    def read(self, size: int = 1, /) -> bytes:
        if not self._left:
            self.is_held.set()
            self.may_return.wait()
            return b"4.999\r\n"
        taken, self._left = self._left[:size], self._left[size:]
        return taken

    def write(self, data: bytes, /) -> int:
        return len(data)

    def reset_input_buffer(self) -> None:
        """Nothing waits that would not come."""

    def close(self) -> None:
        """As any port."""
