"""Consistent overhead byte stuffing for frames in which no 254 bytes in a row are without a zero.

On the wire every zero of a frame is replaced by the distance to the next, one more such distance
stands in front, and the only zero is the end. Unstuffing is thus putting the zeros back.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

MAX_DISTANCE = 254
# What one read of a port returns at most is taken apart one frame at a time, which is then faster.
FEW_BYTES = 4096
# A damaged frame sends no more of its run than these the slow way.
MAX_RUN_FRAMES = 512


def unstuff(wire: bytes) -> bytes | None:
    """The frame that arrived as `wire`, its end taken off; None where the distances do not fit."""
    frame = bytearray(wire)
    end = len(frame)
    at = 0
    while at < end:
        distance = frame[at]
        if distance > MAX_DISTANCE:
            return None
        frame[at] = 0
        at += distance
    return bytes(frame[1:]) if at == end and end > 0 else None


def unstuff_all(wires: npt.NDArray[np.uint8]) -> npt.NDArray[np.bool_]:
    """Put the zeros back in place in many frames of one length; says which of them fit.

    `wires` is C-contiguous `(n, length)`: each row a frame with the distance in front and its end,
    0, as the last byte. The frame is then `row[1:-1]`. A row that does not fit holds anything.
    """
    n_frames, length = wires.shape
    flat = wires.reshape(-1)
    ends = np.arange(1, n_frames + 1) * length - 1
    at = ends - (length - 1)
    fits = np.ones(n_frames, dtype=np.bool_)
    while True:
        distance = flat[at]
        if not distance.any():
            return fits
        flat[at] = 0
        at += distance
        beyond = at > ends
        if beyond.any():
            fits &= ~beyond
            np.minimum(at, ends, out=at)


def equal_runs(data: bytes) -> list[tuple[int, int]]:
    """The lengths of what ends in a zero, with the zero, and how many have that length in a row."""
    if len(data) < FEW_BYTES:
        return [(len(part) + 1, 1) for part in data.split(b"\0")[:-1]]
    ends = np.flatnonzero(np.frombuffer(data, np.uint8) == 0)
    lengths = np.diff(ends, prepend=-1)
    changes = (np.flatnonzero(np.diff(lengths)) + 1).tolist()
    return [
        (int(lengths[first]), min(MAX_RUN_FRAMES, after - start))
        for first, after in pairwise([0, *changes, len(lengths)])
        for start in range(first, after, MAX_RUN_FRAMES)
    ]
