"""The counts of many frames to volts at a stroke: what is done to samples costs by the call."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.messages import Decoded, frozen
from desktop_app.sources.beginnings import Beginning
from desktop_app.sources.commands import CPU_HZ
from desktop_app.sources.data_frames import PACKED

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop_app.core.messages import FloatArray
    from desktop_app.sources.commands import BoardSettings
    from desktop_app.sources.data_frames import Frame


class FrameRuns:
    """Collects what one piece of a stream holds; frames that follow each other become one run."""

    def __init__(self) -> None:
        self._done: list[Decoded] = []
        self._first: Frame | None = None
        self._settings: BoardSettings | None = None
        self._beginning = Beginning(restarted=False, due_index=None, lost_before=0)
        self._next_index = 0
        self._bodies: list[bytes] = []

    def add(self, frame: Frame, settings: BoardSettings, beginning: Beginning) -> None:
        """A frame whose place is known, made with `settings`, and what it tells of a beginning."""
        first = self._first
        continues = (
            first is not None
            and not beginning.restarted
            and frame.index == self._next_index
            and (settings is self._settings or settings == self._settings)
            and not (frame.flags ^ first.flags) & PACKED
        )
        if not continues:
            self._end_run()
            self._first, self._settings, self._beginning = frame, settings, beginning
        self._bodies.append(frame.body)
        self._next_index = frame.index + frame.rows

    def add_run(self, run: Decoded, beginning: Beginning) -> None:
        """A run that is samples already, and knows itself what is due."""
        self._end_run()
        restarted, _, lost_before = beginning
        self._done.append(
            replace(
                run,
                restarted=run.restarted or restarted,
                lost_before=run.lost_before + lost_before,
            )
        )

    def taken(self) -> tuple[Decoded, ...]:
        """Everything in the order it came."""
        self._end_run()
        return tuple(self._done)

    def _end_run(self) -> None:
        first, settings = self._first, self._settings
        if first is None or settings is None:
            return
        body = b"".join(self._bodies)
        values = _unpacked(body) if first.flags & PACKED else np.frombuffer(body, "<u2")
        self._done.append(
            Decoded(
                frozen(_volts_of(values, settings)),
                first.index,
                first.device_us,
                self._beginning.restarted,
                settings.period_cycles / CPU_HZ,
                self._beginning.due_index,
                self._beginning.lost_before,
                settings.names,
            )
        )
        self._first = None
        self._bodies = []


def _unpacked(body: bytes) -> npt.NDArray[np.uint16]:
    """Five bytes hold four values: the low eight bits of each, then the high two of all."""
    fives = np.frombuffer(body, np.uint8).reshape(-1, 5)
    high = fives[:, 4:].astype(np.uint16) >> np.array([0, 2, 4, 6], np.uint16) & 3
    values: npt.NDArray[np.uint16] = fives[:, :4] | (high << 8).astype(np.uint16)
    return values.reshape(-1)


def _volts_of(values: npt.NDArray[np.uint16], settings: BoardSettings) -> FloatArray:
    """Counts to volts: the converter rounds down, so half a count is added."""
    count_volts = settings.reference_mv / 1000 / 1024
    volts: FloatArray = np.multiply(values, count_volts / settings.oversampling, dtype=np.float64)
    volts += 0.5 * count_volts
    return volts.reshape(-1, settings.channel_mask.bit_count())
