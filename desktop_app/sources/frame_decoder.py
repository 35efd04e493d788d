"""The bytes of a voltmon/1 board to volts: lines until a frame comes, then frames until lines come.

Sans-IO and total. A sample is accepted only from a frame whose check holds, whose settings are
known, and whose device clock agrees with its index; everything else is counted, by reason.
"""

from __future__ import annotations

import re
from binascii import crc_hqx
from collections import Counter, deque
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.ledger import ByteAccount
from desktop_app.sources.beginnings import Beginnings
from desktop_app.sources.cobs import equal_runs, unstuff_all
from desktop_app.sources.commands import count_of, parse_reply, settings_of
from desktop_app.sources.data_frames import (
    CHECK_BYTES,
    DATA,
    HEADER_BYTES,
    MAX_VALUES,
    TEXT,
    TIME_BROKEN,
    UNKNOWN_SETTINGS,
    Frame,
    FrameClock,
    Sequence,
    parse_frame,
    parse_frames,
    settings_number,
    valid_frame,
)
from desktop_app.sources.frame_runs import FrameRuns
from desktop_app.sources.text_decoder import MAX_TEXTS, TextDecoder
from desktop_app.sources.text_format import TextFormat

if TYPE_CHECKING:
    from desktop_app.core.messages import Decoded
    from desktop_app.sources.commands import BoardSettings
    from desktop_app.sources.text_format import Layout

DAMAGED = "damaged frame"

# Longer than any frame; more bytes without a zero are none.
MAX_HELD_BYTES = 300
MAX_DATA_WIRE_BYTES = HEADER_BYTES + 2 * MAX_VALUES + CHECK_BYTES + 2
# Fewer frames are decoded one by one, which is then as fast.
MIN_RUN_FRAMES = 32
AUTOMATIC = TextFormat()
# A frame that says the same begins with three bytes of its own.
FRAMED_BANNER_AT = 3

_BANNER = re.compile(rb"#voltmon[\x20-\x7e]*\*[0-9A-F]{2}\r\n")
_READABLE = re.compile(rb"[\t\r\n\x20-\x7e]*")


class FrameDecoder:
    """Decodes the lines and the frames of one board, and the changes between them.

    Frames begin at the zero after a reply that announces them, or wherever a whole frame stands
    between two zeros. They end with a framed reply that announces lines, with the banner of a board
    that has begun anew, or where nothing but text comes. Volts are those of the middle of a count.
    """

    def __init__(self, text_format: TextFormat = AUTOMATIC) -> None:
        self._format = text_format
        self._text = TextDecoder(text_format)
        self._received = self._in_samples = self._in_text = self._discarded = 0
        self._rejected: Counter[str] = Counter()
        self._texts: deque[str] = deque(maxlen=MAX_TEXTS)
        self._heard: deque[str] = deque(maxlen=MAX_TEXTS)
        self._is_framing = False
        self._is_confirmed = False
        self._held = b""
        self._line_ends_added = 0
        self._text_before = 0
        self._settings: BoardSettings | None = None
        self._settings_line = ""
        self._clock = FrameClock()
        self._begun = Beginnings()
        self._sequence = Sequence()

    @property
    def settings(self) -> BoardSettings | None:
        """What the board last said of its settings, in a frame or before the first one."""
        return self._settings

    @property
    def frames_lost(self) -> int:
        """Frames of any kind that are missing in the count, damaged ones included."""
        return self._sequence.n_lost

    @property
    def layout(self) -> Layout | None:
        """How the lines are laid out; None while frames come, and before the first line."""
        return None if self._is_confirmed else self._text.layout

    @property
    def may_be_counts(self) -> bool:
        """Whether only a person can tell if the numbers of lines are volts or counts."""
        return self._text.may_be_counts

    @property
    def is_framing(self) -> bool:
        """Whether frames come now."""
        return self._is_confirmed

    def take_heard(self) -> tuple[str, ...]:
        """The lines that the device said since the last call, oldest first."""
        heard = tuple(self._heard)
        self._heard.clear()
        return heard

    def feed(self, data: bytes) -> tuple[Decoded, ...]:
        """Decode what arrived; runs of lines have one channel and no index."""
        self._received += len(data)
        decoded = FrameRuns()
        while data:
            if not self._is_framing:
                data = self._feed_text(data, decoded)
            elif not self._is_confirmed:
                data = self._await_frame(self._take_held() + data)
            else:
                data = self._feed_frames(self._take_held() + data, decoded)
        return decoded.taken()

    def reset(self) -> None:
        """Forget what is unfinished: the connection was cut and begins anew."""
        self._text.reset()
        self._discarded += len(self._held) + self._n_stray_zeros
        self._held = b""
        self._is_framing = self._is_confirmed = False
        self._settings, self._settings_line = None, ""
        self._begun.forget()
        self._text.believe(None)
        self._text_before = self._text.account().in_text

    def resume(self) -> bytes:
        """Bytes after which a fresh decoder goes on as this one: settings, then a frame's start."""
        if not self._is_framing:
            return self._text.resume()
        return b"\n%b\r\n\0%b" % (self._settings_line.encode(), self._held)

    @property
    def n_missing(self) -> int:
        """Samples that the device has measured, as it said last, and that have not come."""
        of_frames = self._clock.n_missing(self._begun.due_index)
        return self._begun.lost_before + self._text.n_missing + of_frames

    def take_missing(self) -> int:
        """How many are missing, where no more will come."""
        n_missing, self._begun.lost_before = self.n_missing, 0
        self._text.take_missing()
        self._clock.restart()
        return n_missing

    def account(self) -> ByteAccount:
        """Where every byte went so far."""
        text = self._text.account()
        return ByteAccount(
            received=self._received,
            in_samples=text.in_samples + self._in_samples,
            in_text=text.in_text + self._in_text,
            rejected=(
                MappingProxyType(dict(Counter(text.rejected) + self._rejected))
                if self._rejected
                else text.rejected
            ),
            discarded=text.discarded + self._discarded - self._line_ends_added,
            pending=text.pending + len(self._held) + self._n_stray_zeros,
        )

    @property
    def n_good_bytes(self) -> int:
        """Bytes so far that meant something; cheaper than the account."""
        return self._in_samples + self._in_text + self._text.n_good_bytes

    def texts(self) -> tuple[str, ...]:
        """The last lines that the device said, oldest first, fit to be shown."""
        return (*self._texts, *self._text.texts())[-MAX_TEXTS:]

    @property
    def _n_stray_zeros(self) -> int:
        return int(self._is_framing and not self._is_confirmed)

    def _take_held(self) -> bytes:
        held, self._held = self._held, b""
        return held

    def _feed_text(self, data: bytes, decoded: FrameRuns) -> bytes:
        """Decode lines up to the first zero; returns what comes after it."""
        zero = data.find(0)
        n_before = self._text.n_texts
        runs = self._text.feed(data if zero < 0 else data[:zero])
        n_new = self._text.n_texts - n_before
        self._heard.extend(self._text.texts()[-n_new:] if n_new else ())
        for run in runs:
            decoded.add_run(run, self._begun.take())
        if zero < 0:
            return b""
        self._is_framing = True
        account = self._text.account()
        if account.pending == 0 and account.in_text > self._text_before:
            announced = self._settings_in_text()
            if announced is not None and announced.mode.is_framed:
                self._begin_frames()
        return data[zero + 1 :]

    def _await_frame(self, data: bytes) -> bytes:
        """Whether a zero among lines was the beginning of frames; returns what is not yet used."""
        zero = data.find(0)
        start = data[: MAX_HELD_BYTES + 1] if zero < 0 else data[:zero]
        if zero >= 0 and len(start) <= MAX_HELD_BYTES and valid_frame(start) is not None:
            self._begin_frames()
            return data
        is_none = len(start) > MAX_HELD_BYTES or (len(start) > 1 and start[1] not in {DATA, TEXT})
        if zero >= 0 or is_none:
            self._is_framing = False
            self._text.feed(b"\0")
            return data
        self._held = data
        return b""

    def _settings_in_text(self) -> BoardSettings | None:
        for line in reversed(self._text.texts()):
            reply = parse_reply(line)
            if reply is not None:
                settings = settings_of(reply)
                self._settings_line = line if settings is not None else ""
                return settings
        return None

    def _begin_frames(self) -> None:
        if self._text.account().in_text > self._text_before:
            self._settings = self._settings_in_text()
        self._is_confirmed = True
        self._in_text += 1
        self._begin_sampling()
        self._begun.begin(self._text.due_index)
        self._end_text()
        self._sequence.forget()

    def _end_text(self) -> None:
        """Take over what the lines came to; the next ones get a decoder of their own."""
        self._text.reset()
        account = self._text.account()
        self._in_samples += account.in_samples
        self._in_text += account.in_text
        self._discarded += account.discarded
        self._rejected.update(account.rejected)
        self._texts.extend(self._text.texts())
        self._text = TextDecoder(self._format)
        self._text_before = 0

    def _begin_text(self) -> None:
        """Lines come, from the beginning of one; the line decoder is told so by a line end."""
        self._is_framing = self._is_confirmed = False
        self._text.feed(b"\n")
        self._line_ends_added += 1
        self._begin_sampling()

    def _begin_sampling(self) -> None:
        self._begun.restart(self.take_missing())

    def _feed_frames(self, data: bytes, decoded: FrameRuns) -> bytes:
        """Decode whole frames; returns what comes after the last one if that is text."""
        at = 0
        for length, n_frames in equal_runs(data):
            run = data[at : at + length * n_frames]
            if self._take_run(run, length, decoded):
                at += len(run)
                continue
            for _ in range(n_frames):
                used = self._take_segment(data[at : at + length], decoded)
                at += used
                if used < length or not self._is_framing:
                    return data[at:]
        return self._hold(data[at:])

    def _take_run(self, wires: bytes, length: int, decoded: FrameRuns) -> bool:
        """Decode data frames of one length at a stroke, if there is nothing unusual about any."""
        settings = self._settings
        is_run = MIN_RUN_FRAMES * length <= len(wires) and length <= MAX_DATA_WIRE_BYTES
        if settings is None or not is_run or length <= HEADER_BYTES + CHECK_BYTES + 2:
            return False
        matrix = np.frombuffer(wires, np.uint8).reshape(-1, length).copy()
        if not unstuff_all(matrix).all():
            return False
        view = memoryview(matrix.tobytes())
        starts = range(1, len(wires), length)
        if any(crc_hqx(view[start : start + length - 2], 0xFFFF) for start in starts):
            return False
        if matrix[0, 1] != DATA:
            return False
        frames = parse_frames(matrix[:, 1:-1], settings)
        if frames is None or settings_number(frames.flags) != settings.number:
            return False
        numbers = (int(frames.sequence[0]) + np.arange(len(frames.sequence))) % 256
        if (frames.sequence != numbers).any():
            return False
        place = self._clock.place_all(frames, settings.period_cycles)
        if place is None:
            return False
        self._sequence.count(int(numbers[0]), len(numbers))
        self._in_samples += len(wires)
        whole = Frame(frames.flags, frames.rows * len(numbers), *place, frames.body)
        decoded.add(whole, settings, self._begun.take())
        return True

    def _take_segment(self, wire: bytes, decoded: FrameRuns) -> int:
        """Take what stands before a zero, with it; returns how much of it was no text."""
        segment = wire[:-1]
        frame = valid_frame(segment) if len(segment) <= MAX_HELD_BYTES else None
        if frame is None:
            used = self._take_invalid(segment)
            if used is None:
                self._rejected[DAMAGED] += len(wire)
                return len(wire)
            return used
        self._sequence.count(frame[1])
        if frame[0] == TEXT:
            self._take_text(frame, len(wire))
        else:
            self._take_data(frame, len(wire), decoded)
        return len(wire)

    def _take_invalid(self, segment: bytes) -> int | None:
        """Find text in what is no frame; returns how much is used up, None if all is as it was."""
        start = segment[: MAX_HELD_BYTES + 1]
        for banner in _BANNER.finditer(start):
            at = banner.start()
            is_framed = at == FRAMED_BANNER_AT and start[1] == TEXT
            if not is_framed and parse_reply(banner[0][:-2].decode()) is not None:
                self._rejected[DAMAGED] += at
                self._begin_text()
                return at
        if len(start) <= MAX_HELD_BYTES:
            return None
        if _READABLE.fullmatch(start):
            self._begin_text()
            return 0
        self._rejected[DAMAGED] += len(start)
        return len(start)

    def _hold(self, rest: bytes) -> bytes:
        """Keep the beginning of a frame, unless it is text; returns what is not yet used."""
        used = self._take_invalid(rest)
        if used is None:
            self._held = rest
            return b""
        return rest[used:]

    def _take_text(self, frame: bytes, n_bytes: int) -> None:
        line = frame[2:-CHECK_BYTES].decode("ascii", "replace")
        reply = parse_reply(line)
        if reply is None:
            self._rejected[DAMAGED] += n_bytes
            return
        self._in_text += n_bytes
        self._texts.append(line)
        self._heard.append(line)
        if not self._begun.is_unread:
            self._clock.hear_count(count_of(reply))
        told = settings_of(reply)
        if told is None:
            return
        if self._settings is None or told.number != self._settings.number:
            self._begin_sampling()
            self._begun.begin_with(told, self._settings)
        self._settings, self._settings_line = told, line
        self._text.believe(told, line.encode())
        if not told.mode.is_framed:
            self._begin_text()

    def _take_data(self, frame: bytes, n_bytes: int, decoded: FrameRuns) -> None:
        settings = self._settings
        if settings is None or settings_number(frame[2]) != settings.number:
            self._rejected[UNKNOWN_SETTINGS] += n_bytes
            self._begun.see(frame)
            return
        parsed = parse_frame(frame, settings)
        if parsed is None:
            self._rejected[DAMAGED] += n_bytes
            return
        place = self._clock.place(
            parsed.index, parsed.device_us, parsed.rows, settings.period_cycles
        )
        if place is None:
            self._rejected[TIME_BROKEN] += n_bytes
            return
        self._begun.restarted |= place[2]
        self._in_samples += n_bytes
        placed = Frame(parsed.flags, parsed.rows, place[0], place[1], parsed.body)
        decoded.add(placed, settings, self._begun.take())
