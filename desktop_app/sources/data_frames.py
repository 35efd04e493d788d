"""The inside of voltmon/1 data frames: header, packing, and whether index and clock agree."""

from __future__ import annotations

from binascii import crc_hqx
from dataclasses import dataclass
from struct import Struct
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.sources.cobs import unstuff
from desktop_app.sources.commands import CPU_HZ

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop_app.sources.commands import BoardSettings

# Why what arrived whole is not believed, of frames and of csv lines.
UNKNOWN_SETTINGS = "settings unknown"
TIME_BROKEN = "clock and index disagree"

DATA, TEXT = 1, 2
HEADER_BYTES = 12
CHECK_BYTES = 2
MAX_VALUES = 64

PACKED = 0x01
SUMS = 0x80
CYCLES_PER_US = CPU_HZ // 1_000_000
U32 = 1 << 32
# Type, sequence, flags, rows, index, microseconds.
_HEADER = Struct("<BBBBII")


@dataclass(frozen=True, slots=True)
class Frames:
    """Data frames of one shape, in order; u32 as int64, `body` is that of all of them."""

    flags: int
    rows: int
    sequence: npt.NDArray[np.uint8]
    index: npt.NDArray[np.int64]
    device_us: npt.NDArray[np.int64]
    body: bytes


@dataclass(frozen=True, slots=True)
class Frame:
    """One data frame, or several that follow each other; `body` holds the counts, row by row."""

    flags: int
    rows: int
    index: int
    device_us: int
    body: bytes


def valid_frame(wire: bytes) -> bytes | None:
    """The frame, from type to check, if it is whole."""
    frame = unstuff(wire)
    if frame is None or len(frame) <= 2 + CHECK_BYTES or crc_hqx(frame, 0xFFFF) != 0:
        return None
    is_long_enough = frame[0] == TEXT or len(frame) > HEADER_BYTES + CHECK_BYTES
    return frame if frame[0] in {DATA, TEXT} and is_long_enough else None


def parse_frames(frames: npt.NDArray[np.uint8], settings: BoardSettings) -> Frames | None:
    """Take apart `(n, length)` frames whose checks hold, each from type to check, all data.

    None where their shapes differ, or are none that a board so set can send.
    """
    head = frames[0]
    flags, rows = int(head[2]), int(head[3])
    if not (frames[:, (0, 2, 3)] == head[[0, 2, 3]]).all():
        return None
    if not _is_possible(flags, rows, frames.shape[1], settings):
        return None
    clocks = np.ascontiguousarray(frames[:, 4:HEADER_BYTES]).view("<u4").astype(np.int64)
    body = frames[:, HEADER_BYTES:-CHECK_BYTES].tobytes()
    return Frames(flags, rows, frames[:, 1], clocks[:, 0], clocks[:, 1], body)


def parse_frame(frame: bytes, settings: BoardSettings) -> Frame | None:
    """Take apart one frame; as `parse_frames`, but quicker where there is only one."""
    _, _, flags, rows, index, device_us = _HEADER.unpack_from(frame)
    if not _is_possible(flags, rows, len(frame), settings):
        return None
    return Frame(flags, rows, index, device_us, frame[HEADER_BYTES:-CHECK_BYTES])


def _is_possible(flags: int, rows: int, length: int, settings: BoardSettings) -> bool:
    """Whether a board so set can send a frame of this shape."""
    n_values = rows * settings.channel_mask.bit_count()
    is_packed = bool(flags & PACKED)
    n_bytes = n_values // 4 * 5 if is_packed else 2 * n_values
    return (
        0 < n_values <= MAX_VALUES
        and length == HEADER_BYTES + n_bytes + CHECK_BYTES
        and not (is_packed and n_values % 4)
        and bool(flags & SUMS) == (settings.oversampling > 1)
    )


def frame_index(frame: bytes) -> int:
    """The index of the first row of a data frame."""
    return int.from_bytes(frame[4:8], "little")


def settings_number(flags: int) -> int:
    """Which settings a frame was made with: `BoardSettings.number`."""
    return flags >> 1 & 3


class Sequence:
    """Counts the frames of any kind that are missing, damaged ones included."""

    def __init__(self) -> None:
        self.n_lost = 0
        self._next: int | None = None

    def forget(self) -> None:
        """What comes next may have any number."""
        self._next = None

    def count(self, sequence: int, n_frames: int = 1) -> None:
        """So many frames came, numbered without a gap from `sequence` on."""
        if self._next is not None:
            self.n_lost += (sequence - self._next) % 256
        self._next = (sequence + n_frames) % 256


class FrameClock:
    """Gives frames their place, or refuses them: index and device clock must tell the same story.

    Both count in 32 bits and are carried on beyond. A story that changes is believed when a second
    frame tells the new one too.
    """

    def __init__(self) -> None:
        self._base: tuple[int, int] | None = None
        self._suspect: tuple[int, int] | None = None
        self._next_index = 0
        self._counted: int | None = None

    def restart(self) -> None:
        """The device says that it begins anew: whatever comes next is believed."""
        self._base = self._suspect = self._counted = None

    def hear_count(self, n_measured: int | None) -> None:
        """How many samples the device has measured since it began; None where it says nothing."""
        if n_measured is not None:
            self._counted = n_measured

    def n_missing(self, due_index: int | None) -> int:
        """How many of those that it has counted have not come.

        `due_index` is that of the first one to come: where none has, it tells from where to count.
        """
        next_index = due_index if self._base is None else self._next_index
        if self._counted is None or next_index is None:
            return 0
        return max(0, (self._counted - next_index + U32 // 2) % U32 - U32 // 2)

    def place(
        self, index: int, device_us: int, rows: int, period_cycles: int
    ) -> tuple[int, int, bool] | None:
        """Index and microseconds carried on beyond 32 bits, and whether the story is a new one."""
        here = (index, device_us)
        if self._base is None:
            self._accept(here, rows, is_base=True)
            return *here, False
        expected = self._next_index
        here = _carried(here, self._base, expected, period_cycles)
        if here[0] >= expected and _agree(self._base, here, period_cycles):
            self._accept(here, rows, is_base=False)
            return *here, False
        if self._suspect is not None:
            here = _carried((index, device_us), self._suspect, self._suspect[0], period_cycles)
            if here[0] > self._suspect[0] and _agree(self._suspect, here, period_cycles):
                self._counted = None
                self._accept(here, rows, is_base=True)
                return *here, True
        self._suspect = (index, device_us)
        return None

    def place_all(self, frames: Frames, period_cycles: int) -> tuple[int, int] | None:
        """The place of the first of frames that follow each other without a gap; None if unsure."""
        if self._base is None:
            base = (int(frames.index[0]), int(frames.device_us[0]))
            expected = base[0]
        else:
            base, expected = self._base, self._next_index
        if frames.index[0] != expected % U32:
            return None
        steps = np.arange(len(frames.index)) * frames.rows
        if ((frames.index - frames.index[0] - steps) % U32).any():
            return None
        first = _carried((expected, int(frames.device_us[0])), base, expected, period_cycles)
        late_us = np.cumsum(np.diff(frames.device_us, prepend=frames.device_us[0]) % U32)
        late_us += first[1] - base[1]
        due_us = (first[0] - base[0] + steps) * (period_cycles / CYCLES_PER_US)
        if np.abs(late_us - due_us).max() > period_cycles / CYCLES_PER_US:
            return None
        self._accept(first, len(steps) * frames.rows, is_base=self._base is None)
        return first

    def _accept(self, here: tuple[int, int], rows: int, *, is_base: bool) -> None:
        if is_base:
            self._base = here
        self._suspect = None
        self._next_index = here[0] + rows


def _carried(
    here: tuple[int, int], base: tuple[int, int], expected: int, period_cycles: int
) -> tuple[int, int]:
    """The 32 bits of index and microseconds, carried on to what lies nearest to the expected."""
    index = expected + (here[0] - expected + U32 // 2) % U32 - U32 // 2
    due_us = base[1] + (index - base[0]) * period_cycles // CYCLES_PER_US
    return index, due_us + (here[1] - due_us + U32 // 2) % U32 - U32 // 2


def _agree(base: tuple[int, int], here: tuple[int, int], period_cycles: int) -> bool:
    """Within one period; a trigger missed by the converter moves the clock by just that."""
    due_us = (here[0] - base[0]) * period_cycles / CYCLES_PER_US
    return abs(here[1] - base[1] - due_us) <= period_cycles / CYCLES_PER_US
