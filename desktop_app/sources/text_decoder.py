"""Text lines to volts: `2.503` as an Arduino prints it; `#` lines are the device's own words.

Sans-IO and total: no bytes make it raise, and every byte is in the account at every moment.
"""

from __future__ import annotations

import math
import re
from collections import deque
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.ledger import ByteAccount
from desktop_app.core.messages import Decoded, frozen
from desktop_app.sources.commands import CPU_HZ, parse_reply, settings_of

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.sources.commands import BoardSettings

MAX_LINE_BYTES = 256
MAX_TEXTS = 64
BANNER = b"#voltmon"

EMPTY = "empty line"
TOO_LONG = "line too long"
NOT_FINITE = "not finite"
NOT_A_NUMBER = "not a number"
UNREADABLE = "unreadable bytes"

_NUMBER = re.compile(rb"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
# Of these characters alone, float() reads exactly what _NUMBER takes.
_NUMERIC = b"0123456789+-.eE\r\n"
# What Arduino's print() and C make of a float that is none.
_NOT_FINITE_WORDS = frozenset({b"nan", b"inf", b"infinity", b"ovf"})
_READABLE = re.compile(rb"[\t\x20-\x7e]*")
_CONTROL = re.compile(r"[^\x20-\x7e]")


class TextDecoder:
    """Decodes number lines that end in LF or CR LF; one channel.

    The first line after construction or `reset` may have begun before we listened and is discarded.
    A line may hold `MAX_LINE_BYTES` before its LF. Grammar: sign, decimal digits with at most one
    point, exponent; the value must be finite. A board never sends an empty line on purpose; with
    `empty_is_missing`, for lines that were made from a file, it is a sample that is missing (NaN).
    """

    def __init__(self, *, empty_is_missing: bool = False) -> None:
        self._empty_is_missing = empty_is_missing
        self._settings: BoardSettings | None = None
        self._settings_line = b""
        self._received = 0
        self._in_samples = 0
        self._in_text = 0
        self._discarded = 0
        self._rejected: dict[str, int] = {}
        self._pending = b""
        self._is_first_line = True
        self._may_be_reply = True
        self._is_skipping = False
        self._has_restarted = False
        self._texts: deque[str] = deque(maxlen=MAX_TEXTS)
        self._n_texts = 0

    @property
    def n_texts(self) -> int:
        """How many lines the device has said."""
        return self._n_texts

    def feed(self, data: bytes) -> tuple[Decoded, ...]:
        """Decode what arrived; a run ends where the device says that it restarted."""
        self._received += len(data)
        data = self._after_unwanted_line(data)
        end = data.rfind(b"\n") + 1
        lines = self._pending + data[:end] if end else b""
        self._pending = data[end:] if end else self._pending + data
        decoded = self._decode(lines) if lines else ()
        if len(self._pending) > MAX_LINE_BYTES:
            self._reject(TOO_LONG, len(self._pending))
            self._pending = b""
            self._is_skipping = True
        return decoded

    def believe(self, settings: BoardSettings | None, line: bytes = b"") -> None:
        """What the device has said of its settings, in `line`, maybe elsewhere."""
        self._settings = settings
        self._settings_line = line + b"\n" if line else b""

    def reset(self) -> None:
        """Forget the unfinished line: the connection was cut and begins anew."""
        self._discarded += len(self._pending)
        self._pending = b""
        self._is_skipping = False
        self._is_first_line = True
        self._may_be_reply = True

    def resume(self) -> bytes:
        """Bytes after which a fresh decoder goes on as this one does."""
        if self._is_skipping or (self._is_first_line and not self._may_be_reply):
            return b"."  # The middle of a line.
        if self._is_first_line:
            return self._pending
        return b"\n" + self._settings_line + self._pending

    def account(self) -> ByteAccount:
        """Where every byte went so far."""
        return ByteAccount(
            received=self._received,
            in_samples=self._in_samples,
            in_text=self._in_text,
            rejected=MappingProxyType(dict(self._rejected)),
            discarded=self._discarded,
            pending=len(self._pending),
        )

    def texts(self) -> tuple[str, ...]:
        """The last lines that the device said, oldest first, fit to be shown."""
        return tuple(self._texts)

    def _after_unwanted_line(self, data: bytes) -> bytes:
        """Drop and count the rest of a line that is not wanted, to its LF."""
        if self._is_first_line:
            return self._after_first_line(data)
        if not self._is_skipping:
            return data
        newline = data.find(b"\n")
        used = len(data) if newline < 0 else newline + 1
        self._reject(TOO_LONG, used)
        self._is_skipping = newline < 0
        return data[used:]

    def _after_first_line(self, data: bytes) -> bytes:
        """Drop what may have begun before we listened; a reply that is whole has not."""
        line, newline, rest = (self._pending + data).partition(b"\n")
        may_be_reply = self._may_be_reply and line[:1] in b"#" and len(line) <= MAX_LINE_BYTES
        if not newline and may_be_reply:
            self._pending = line
            return b""
        self._pending = b""
        self._is_first_line = not newline
        if newline and may_be_reply and _settings_in(line) is not None:
            return line + newline + rest
        self._discarded += len(line) + len(newline)
        self._may_be_reply = False
        return rest

    def _decode(self, lines: bytes) -> tuple[Decoded, ...]:
        values = _ordinary(lines)
        if values is None:
            return self._decode_line_by_line(lines)
        self._in_samples += len(lines)
        return (self._run(values),)

    def _decode_line_by_line(self, lines: bytes) -> tuple[Decoded, ...]:
        decoded: list[Decoded] = []
        values: list[float] = []
        for line in lines[:-1].split(b"\n"):
            if line.startswith(b"#") and len(line) <= MAX_LINE_BYTES:
                if self._tells_beginning(line):
                    if values:
                        decoded.append(self._run(np.array(values)))
                        values = []
                    self._has_restarted = True
                self._take_text(line)
                continue
            value = self._take_value(line)
            if value is not None:
                values.append(value)
        if values:
            decoded.append(self._run(np.array(values)))
        return tuple(decoded)

    def _take_value(self, line: bytes) -> float | None:
        n_bytes = len(line) + 1
        content = line.removesuffix(b"\r")
        if len(line) > MAX_LINE_BYTES:
            reason = TOO_LONG
        elif _NUMBER.fullmatch(content):
            value = float(content)
            if math.isfinite(value):
                self._in_samples += n_bytes
                return value
            reason = NOT_FINITE
        elif not content and self._empty_is_missing:
            self._in_samples += n_bytes
            return math.nan
        elif not content:
            reason = EMPTY
        elif content.lstrip(b"+-").lower() in _NOT_FINITE_WORDS:
            reason = NOT_FINITE
        else:
            reason = NOT_A_NUMBER if _READABLE.fullmatch(content) else UNREADABLE
        self._reject(reason, n_bytes)
        return None

    def _tells_beginning(self, line: bytes) -> bool:
        """Whether a line of the device says that it has begun to measure anew."""
        told = _settings_in(line)
        if told is None:
            return line.startswith(BANNER)
        before = self._settings
        return line.startswith(BANNER) or before is None or told.number != before.number

    def _take_text(self, line: bytes) -> None:
        told = _settings_in(line)
        if told is not None:
            self.believe(told, line)
        self._n_texts += 1
        self._in_text += len(line) + 1
        self._texts.append(_CONTROL.sub("", line.decode("ascii", "ignore")))

    def _reject(self, reason: str, n_bytes: int) -> None:
        self._rejected[reason] = self._rejected.get(reason, 0) + n_bytes

    def _run(self, volts: FloatArray) -> Decoded:
        restarted, self._has_restarted = self._has_restarted, False
        period_s = None if self._settings is None else self._settings.period_cycles / CPU_HZ
        return Decoded(frozen(volts.reshape(-1, 1)), restarted=restarted, period_s=period_s)


def _settings_in(line: bytes) -> BoardSettings | None:
    """The settings that a line of the device tells; None for any other line."""
    reply = parse_reply(line.removesuffix(b"\r").decode("ascii", "replace"))
    return None if reply is None else settings_of(reply)


def _ordinary(lines: bytes) -> FloatArray | None:
    """The values of whole lines that are all finite numbers; None if any line is something else."""
    is_numeric = not lines.translate(None, _NUMERIC)
    if not is_numeric or lines.count(b"\r") != lines.count(b"\r\n"):
        return None
    words = lines.split()
    if len(words) != lines.count(b"\n") or max(map(len, words)) >= MAX_LINE_BYTES:
        return None
    try:
        values = np.fromiter(map(float, words), dtype=np.float64, count=len(words))
    except ValueError:
        return None
    return values if np.isfinite(values).all() else None
