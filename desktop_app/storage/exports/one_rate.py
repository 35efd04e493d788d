"""A selection at one rate, for formats that know no other: what came slower is held."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.messages import frozen
from desktop_app.storage.recordings.card import are_one_rate, segment_rate_hz

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.messages import SampleBlock
    from desktop_app.storage.exports.selection import Selection
    from desktop_app.storage.recordings.recording import Segment

# A segment with fewer of the samples tells no rate for all of them.
_LEAST_SHARE = 0.01
# Times of today have a quarter of a microsecond as floats: a tick this near to a sample is at it.
_SLACK = 0.05


class OneRate:
    """The samples of a selection at the highest rate that it has.

    Attributes:
        rate_hz: of all blocks.
        slower: the segments whose values are held, each until the next of them, with their rates.
    """

    def __init__(self, selection: Selection) -> None:
        self._selection = selection
        segments = selection.segments()
        n_samples = sum(segment.n_samples for segment in segments)
        rates_hz = {one.number: rate for one in segments if (rate := segment_rate_hz(one))}
        telling = [
            rates_hz[one.number]
            for one in segments
            if one.number in rates_hz and one.n_samples >= _LEAST_SHARE * n_samples
        ]
        highest_hz = max(telling, default=selection.recording.origin.info.nominal_rate_hz)
        alike = [one for one in segments if are_one_rate(rates_hz.get(one.number, 0.0), highest_hz)]
        self.rate_hz = _mean_rate_hz(alike) or highest_hz
        self.slower = tuple(
            (one, rate)
            for one in segments
            if (rate := rates_hz.get(one.number, self.rate_hz)) < self.rate_hz
            and not are_one_rate(rate, self.rate_hz)
        )

    def blocks(self, from_share: float, to_share: float) -> Iterator[SampleBlock]:
        """As those of the selection; the shares are of the work that this reading is."""
        starts_s = {segment.number: segment.start_s for segment, _ in self.slower}
        periods_s = {segment.number: 1 / rate for segment, rate in self.slower}
        for block in self._selection.blocks(from_share, to_share):
            if block.segment not in starts_s:
                yield block
                continue
            held = self._held(block, starts_s[block.segment], periods_s[block.segment])
            if held is not None:
                yield held

    def _held(self, block: SampleBlock, start_s: float, period_s: float) -> SampleBlock | None:
        """Its values at every tick since `start_s`; None where no tick falls upon it."""
        times_s = block.times_s()
        end_s = float(times_s[-1]) + period_s
        first, end = np.ceil((np.array([times_s[0], end_s]) - start_s) * self.rate_hz - _SLACK)
        ticks_s = start_s + np.arange(int(first), int(end)) / self.rate_hz
        if not len(ticks_s):
            return None
        at = np.searchsorted(times_s, ticks_s + _SLACK / self.rate_hz, "right") - 1
        return replace(
            block,
            first_index=int(first),
            start_s=float(ticks_s[0]),
            rate_hz=self.rate_hz,
            volts=frozen(block.volts[np.maximum(at, 0)]),
        )


def _mean_rate_hz(segments: list[Segment]) -> float | None:
    span_s = sum(one.end_s - one.start_s for one in segments)
    steps = sum(one.end_index - one.first_index - 1 for one in segments)
    return steps / span_s if span_s > 0 else None
