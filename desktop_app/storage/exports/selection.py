"""The part of a recording that is exported, read block by block, with its progress told."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.errors import RecordingError
from desktop_app.core.messages import channel_name, frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.core.messages import Event, SampleBlock
    from desktop_app.storage.recordings.batch import Annotation
    from desktop_app.storage.recordings.card import RecordingGap
    from desktop_app.storage.recordings.recording import Recording, Segment


def spread(block: SampleBlock, names: tuple[str, ...]) -> SampleBlock:
    """The block with the channels `names`, of which those that it lacks are missing."""
    own = tuple(channel_name(block.names, channel) for channel in range(block.n_channels))
    if own == names:
        return block
    volts = np.full((block.n_samples, len(names)), np.nan)
    volts[:, [names.index(name) for name in own]] = block.volts
    return replace(block, volts=frozen(volts), names=names)


class ExportCancelledError(RecordingError):
    """Somebody no longer wants the file; nothing of it is left."""


class Selection:
    """What lies from `start_s` to `end_s`, in the recording's own Unix seconds, both included.

    `on_progress` hears the share of the work that is done; what it raises ends the export. Raises
    `RecordingError` where nothing is selected.
    """

    def __init__(
        self,
        recording: Recording,
        *,
        start_s: float = -math.inf,
        end_s: float = math.inf,
        on_progress: Callable[[float], None] | None = None,
    ) -> None:
        self.recording = recording
        self._start_s = start_s
        self._end_s = end_s
        self._on_progress = on_progress
        segments = self.segments()
        first = next(iter(self._cut_blocks()), None)
        if not segments or first is None:
            raise RecordingError(
                f"{recording.path} has no samples there.", "Choose another start or end."
            )
        self._names = recording.channel_names(start_s, end_s)
        self.first_s = first.start_s
        self._n_expected = sum(one.n_samples for one in segments)

    @property
    def n_channels(self) -> int:
        """How many there are."""
        return len(self._names)

    @property
    def labels(self) -> tuple[str, ...]:
        """A name for every channel: nothing but "voltage" where there is only A0."""
        if self._names == ("A0",):
            return ("voltage",)
        return tuple(f"voltage_{name}" for name in self._names)

    def label_of(self, event: Event) -> str:
        """That of the channel of an event; "" where there is only one."""
        if self.n_channels == 1:
            return ""
        names = self.recording.channels.at(event.start_index)
        return f"voltage_{channel_name(names, event.channel)}"

    def blocks(self, from_share: float = 0.0, to_share: float = 1.0) -> Iterator[SampleBlock]:
        """The selected samples, NaN in channels that a board did not send yet, or no longer.

        The shares are of the work that this reading is.
        """
        n_done = 0
        for block in self._cut_blocks():
            yield spread(block, self._names)
            n_done += block.n_samples
            if self._on_progress is not None:
                done = min(1.0, n_done / self._n_expected)
                self._on_progress(from_share + done * (to_share - from_share))

    def segments(self) -> tuple[Segment, ...]:
        """Those that reach into the selection."""
        return tuple(
            one for one in self.recording.segments() if self._touches(one.start_s, one.end_s)
        )

    def events(self) -> tuple[Event, ...]:
        """The events that reach into the selection."""
        return tuple(
            event
            for event in self.recording.events()
            if self._touches(event.start_s, event.start_s if event.end_s is None else event.end_s)
        )

    def annotations(self) -> tuple[Annotation, ...]:
        """The remarks in the selection, by time."""
        return tuple(
            note for note in self.recording.annotations() if self._touches(note.at_s, note.at_s)
        )

    def gaps(self) -> tuple[RecordingGap, ...]:
        """The gaps in the selection."""
        from desktop_app.storage.recordings.card import quality_card

        gaps = quality_card(self.recording).gaps
        return tuple(gap for gap in gaps if self._touches(gap.start_s, gap.end_s))

    def _touches(self, start_s: float, end_s: float) -> bool:
        return start_s <= self._end_s and end_s >= self._start_s

    def _cut_blocks(self) -> Iterator[SampleBlock]:
        for block in self.recording.blocks(self._start_s, self._end_s):
            times_s = block.times_s()
            first = int(np.searchsorted(times_s, self._start_s, "left"))
            end = int(np.searchsorted(times_s, self._end_s, "right"))
            if (first, end) == (0, block.n_samples):
                yield block
            elif first < end:
                yield replace(
                    block,
                    first_index=block.first_index + first,
                    start_s=float(times_s[first]),
                    volts=block.volts[first:end],
                )
