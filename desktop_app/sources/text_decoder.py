"""Text lines to volts: `2.503` as an Arduino prints it; `#` lines are the device's own words.

Sans-IO and total: no bytes make it raise, and every byte is in the account at every moment.
"""

from __future__ import annotations

import re
from collections import deque
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.ledger import ByteAccount
from desktop_app.core.messages import Decoded, frozen
from desktop_app.sources.commands import CPU_HZ, Mode, count_of, parse_reply, settings_of
from desktop_app.sources.csv_mode import CsvMode
from desktop_app.sources.line_ends import LineEnds
from desktop_app.sources.line_reader import TOO_LONG, LineReader
from desktop_app.sources.text_format import MAX_LINE_BYTES, Shape, TextFormat, Unit

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.sources.commands import BoardSettings
    from desktop_app.sources.text_format import Layout

MAX_TEXTS = 64
BANNER = b"#voltmon"
CUT_OFF = "cut off by a restart"
ONE_NUMBER = TextFormat(Shape.NUMBER)
# Beyond any supply of a board: no voltage that its converter can have measured.
MOST_VOLTS = 5.5

_CONTROL = re.compile(r"[^\x20-\x7e]")


class TextDecoder:
    """Decodes lines of numbers that end in LF, CR LF or CR, laid out as `text_format` says.

    The first line after construction or `reset` may have begun before we listened and is discarded,
    unless it is a reply whose check holds. A line may hold `MAX_LINE_BYTES` before its LF. Grammar:
    sign, decimal digits with at most one point, exponent; the values must be finite. Lines with a
    check are those of a board's csv mode.
    """

    def __init__(self, text_format: TextFormat = ONE_NUMBER) -> None:
        self._format = text_format
        self._reader = LineReader(text_format)
        self._ends = LineEnds()
        self._csv = CsvMode()
        self._rows = _Rows()
        self._is_whole, self._is_beyond = True, False
        self._settings: BoardSettings | None = None
        self._settings_line = b""
        self._due_index: int | None = None
        self._lost_before = 0
        self._received = 0
        self._in_samples = 0
        self._in_text = 0
        self._discarded = 0
        self._rejected: dict[str, int] = {}
        self._pending = b""
        self._is_first_line = True
        self._is_skipping = False
        self._has_restarted = False
        self._texts: deque[str] = deque(maxlen=MAX_TEXTS)
        self._n_texts = 0

    @property
    def layout(self) -> Layout | None:
        """How the lines are laid out; None before the first."""
        return self._reader.layout

    @property
    def may_be_counts(self) -> bool:
        """Whether only a person can tell if the numbers are volts or a converter's counts."""
        is_open = self._format.unit is Unit.AUTO and self._settings is None
        return is_open and self._is_whole and self._is_beyond

    @property
    def due_index(self) -> int | None:
        """The index of the first sample that is to come; None where nobody knows."""
        return self._due_index

    @property
    def n_good_bytes(self) -> int:
        """Bytes so far that meant something; cheaper than the account."""
        return self._in_samples + self._in_text

    @property
    def n_texts(self) -> int:
        """How many lines the device has said."""
        return self._n_texts

    def feed(self, data: bytes) -> tuple[Decoded, ...]:
        """Decode what arrived; a run ends where the device says that it restarted."""
        self._received += len(data)
        data = self._after_unwanted_line(self._ends.as_lf(data))
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
        before = self._settings
        if settings is None or before is None:
            self._due_index = None
        elif settings.number != before.number:
            self._due_index = 0
        self._settings = settings
        self._settings_line = line + b"\n" if line else b""

    def reset(self) -> None:
        """Forget the unfinished line: the connection was cut and begins anew."""
        self._discarded += len(self._pending)
        self._pending = b""
        self._is_skipping = False
        self._is_first_line = True
        self._ends = LineEnds()

    def resume(self) -> bytes:
        """Bytes after which a fresh decoder goes on as this one does."""
        if self._is_skipping or self._is_first_line:
            # A fresh one, too, waits for the end of a line.
            return self._ends.resume() + self._pending
        # Where the CRs that told how lines end are in this very line, they tell it again.
        is_told = b"\r" in self._pending or not self._ends.are_cr
        end = b"" if is_told else self._ends.resume() + b"\r"
        return b"\n" + self._settings_line + end + self._pending

    @property
    def n_missing(self) -> int:
        """Samples that the device has measured, as it said last, and that have not come."""
        return self._lost_before + self._csv.n_missing(self._due_index)

    def take_missing(self) -> int:
        """How many are missing, where no more will come."""
        n_missing, self._lost_before = self.n_missing, 0
        self._csv.restart()
        return n_missing

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
        """Drop what may have begun before we listened; a reply at its end that is whole has not."""
        line, newline, rest = (self._pending + data).partition(b"\n")
        at = line.rfind(b"#")
        dropped = at if at >= 0 and len(line) - at <= MAX_LINE_BYTES else len(line)
        reply = line[dropped:]
        self._discarded += dropped
        self._pending = b"" if newline else reply
        self._is_first_line = not newline
        if not newline:
            return b""
        if reply and _settings_in(reply) is not None:
            return reply + newline + rest
        self._discarded += len(reply) + len(newline)
        return rest

    def _decode(self, lines: bytes) -> tuple[Decoded, ...]:
        values = self._reader.read_block(lines)
        if values is None:
            return self._decode_line_by_line(lines)
        self._in_samples += len(lines)
        return (self._run(values, self._names(values.shape[1])),)

    def _decode_line_by_line(self, lines: bytes) -> tuple[Decoded, ...]:
        decoded: list[Decoded] = []
        for whole in lines[:-1].split(b"\n"):
            line = self._after_cut(whole)
            if line.startswith(b"#") and len(line) <= MAX_LINE_BYTES:
                if self._tells_beginning(line):
                    self._end_run(decoded)
                    self._begin_anew()
                self._take_text(line)
            else:
                self._take_line(line, decoded)
        self._end_run(decoded)
        return tuple(decoded)

    def _after_cut(self, line: bytes) -> bytes:
        """What is left of a line in the middle of which the board was reset: its banner."""
        at = line.rfind(BANNER)
        if at <= 0 or len(line) > MAX_LINE_BYTES or _settings_in(line[at:]) is None:
            return line
        self._reject(CUT_OFF, at)
        return line[at:]

    def _take_line(self, line: bytes, decoded: list[Decoded]) -> None:
        if len(line) > MAX_LINE_BYTES:
            self._reject(TOO_LONG, len(line) + 1)
            return
        row = self._csv.read(line, self._settings)
        if row is None:
            layout = self._reader.layout
            values = self._reader.read(line)
            if isinstance(values, str):
                self._reject(values, len(line) + 1)
                return
            if layout not in (None, self._reader.layout):
                self._end_run(decoded)
                self._has_restarted = True
            if self._rows.index is not None:
                self._end_run(decoded)
            self._rows.add(values, self._names(len(values)))
        elif isinstance(row, str):
            self._reject(row, len(line) + 1)
            return
        else:
            if row.begins_anew or not self._rows.continues(row.index):
                self._end_run(decoded)
                self._has_restarted |= row.begins_anew
            names = self._names(len(row.counts))
            self._rows.add(row.counts, names, row.index, row.device_us)
        self._in_samples += len(line) + 1

    def _end_run(self, decoded: list[Decoded]) -> None:
        if self._rows.values:
            rows, self._rows = self._rows, _Rows()
            values = np.array(rows.values)
            decoded.append(self._run(values, rows.names, rows.index, rows.device_us))

    def _begin_anew(self) -> None:
        self._lost_before = self.take_missing()
        self._has_restarted = True

    def _tells_beginning(self, line: bytes) -> bool:
        """Whether a line of the device says that it has begun to measure anew."""
        told = _settings_in(line)
        if told is None:
            return line.startswith(BANNER)
        before = self._settings
        return line.startswith(BANNER) or before is None or told.number != before.number

    def _take_text(self, line: bytes) -> None:
        reply = parse_reply(line.removesuffix(b"\r").decode("ascii", "replace"))
        told = None if reply is None else settings_of(reply)
        if told is not None:
            self.believe(told, line)
        self._csv.hear_count(None if reply is None else count_of(reply))
        self._n_texts += 1
        self._in_text += len(line) + 1
        self._texts.append(_CONTROL.sub("", line.decode("ascii", "ignore")))

    def _reject(self, reason: str, n_bytes: int) -> None:
        self._rejected[reason] = self._rejected.get(reason, 0) + n_bytes

    def _names(self, n_channels: int) -> tuple[str, ...]:
        """As the board names its inputs, or its lines what they hold."""
        settings, layout = self._settings, self._reader.layout
        if settings is not None and len(settings.channels) == n_channels:
            return settings.names
        labels = () if layout is None else layout.labels
        return tuple(label.decode("utf-8", "replace") for label in labels)

    def _run(
        self,
        values: FloatArray,
        names: tuple[str, ...],
        index: int | None = None,
        device_us: int | None = None,
    ) -> Decoded:
        restarted, self._has_restarted = self._has_restarted, False
        period_s = None if self._settings is None else self._settings.period_cycles / CPU_HZ
        volts = frozen(self._volts(values))
        lost_before, self._lost_before = self._lost_before, 0
        if index is None:
            return Decoded(
                volts,
                restarted=restarted,
                period_s=period_s,
                lost_before=lost_before,
                names=names,
            )
        due_index, self._due_index = self._due_index, None
        return Decoded(volts, index, device_us, restarted, period_s, due_index, lost_before, names)

    def _volts(self, values: FloatArray) -> FloatArray:
        """Counts are taken at their middle, for the converter rounds down."""
        settings = self._settings
        if settings is not None and settings.mode in {Mode.RAW, Mode.CSV}:
            count_v = settings.reference_mv / 1000 / 1024
            return (values / settings.oversampling + 0.5) * count_v
        if settings is None and self._format.unit is Unit.COUNTS:
            return (values + 0.5) * (self._format.full_scale_v / self._format.n_counts)
        if self._is_whole and self._format.unit is Unit.AUTO:
            self._is_whole = bool(((values == np.floor(values)) & (values >= 0)).all())
            self._is_beyond |= bool((values > MOST_VOLTS).any())
        return values


class _Rows:
    """Lines that make one run."""

    def __init__(self) -> None:
        self.values: list[list[float]] = []
        self.names: tuple[str, ...] = ()
        self.index: int | None = None
        self.device_us: int | None = None

    def continues(self, index: int) -> bool:
        """Whether a row with this index follows without a gap."""
        return self.index is not None and index == self.index + len(self.values)

    def add(
        self,
        values: list[float],
        names: tuple[str, ...],
        index: int | None = None,
        device_us: int | None = None,
    ) -> None:
        if not self.values:
            self.names, self.index, self.device_us = names, index, device_us
        self.values.append(values)


def _settings_in(line: bytes) -> BoardSettings | None:
    """The settings that a line of the device tells; None for any other line."""
    reply = parse_reply(line.removesuffix(b"\r").decode("ascii", "replace"))
    return None if reply is None else settings_of(reply)
