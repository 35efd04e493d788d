"""The rule detector: range, spike, flat line, dropout and missing, relative to what was learned.

It assumes nothing about the signal: every limit comes from the recent normal, or from rails that
the settings state.
"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.messages import Verdicts, frozen
from desktop_app.detection.channel import Channel, ChannelVerdicts

if TYPE_CHECKING:
    from desktop_app.core.messages import SampleBlock
    from desktop_app.detection.config import DetectionConfig


class RuleDetector:
    """Judges every sample of every channel; a new segment is learned anew.

    Samples left out within a segment, dropped before judging, cost nothing of what was learned.
    """

    def __init__(self, config: DetectionConfig) -> None:
        self._config = config
        self._segment: int | None = None
        self._next_index = 0
        self._channels: list[Channel] = []

    def update(self, block: SampleBlock) -> Verdicts:
        """Verdicts for `block`; see `Verdicts` for shapes."""
        if block.segment != self._segment or block.n_channels != len(self._channels):
            self._segment = block.segment
            self._channels = [Channel(self._config) for _ in range(block.n_channels)]
        elif block.first_index != self._next_index:
            for channel in self._channels:
                channel.interrupt()
        self._next_index = block.end_index
        # Hostile values may overflow on their way to a score of 1; that is no one's news.
        with np.errstate(all="ignore"):
            columns = [
                channel.update(np.ascontiguousarray(block.volts[:, at], dtype=np.float64))
                for at, channel in enumerate(self._channels)
            ]
        return Verdicts(
            first_index=block.first_index,
            segment=block.segment,
            **{
                field.name: frozen(
                    np.stack([getattr(column, field.name) for column in columns], axis=1)
                )
                for field in fields(ChannelVerdicts)
            },
        )
