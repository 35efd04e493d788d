"""The layered detector, whole or in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import numpy as np

from desktop_app.detection.channelwise import ChannelwiseDetector
from desktop_app.detection.layered.catalogue import LAYERS, N_STATISTICS
from desktop_app.detection.layered.channel import LayeredChannel
from desktop_app.detection.layered.growing import GrowingChannel
from desktop_app.detection.novelty import NoveltyChannel
from desktop_app.detection.thinned import ThinnedChannel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.detection.channelwise import ChannelJudge
    from desktop_app.detection.config import DetectionConfig

# What is sampled more slowly is a record, not a waveform: it is judged by `novelty`.
SLOWEST_WAVEFORM_HZ = 0.1
# Counts up whenever other things are saved than before: what was saved then is learned anew.
_FORM = 8
# What one channel costs at this rate a computer can spare six times while it draws.
FASTEST_JUDGED_HZ = 2500.0


class LayeredDetector(ChannelwiseDetector):
    """Validity, statistics, memory and beats; what is missing, every part tells."""

    def __init__(self, config: DetectionConfig, layers: Iterable[str] = LAYERS) -> None:
        layers = tuple(layers)
        if config.sample_rate < SLOWEST_WAVEFORM_HZ and layers == tuple(LAYERS):
            kind = f"novelty, window of {config.window_samples}"
            super().__init__(kind, lambda: NoveltyChannel(config))
            return
        used = np.zeros(N_STATISTICS, dtype=np.bool_)
        for layer in layers:
            used[list(LAYERS[layer])] = True
        form = f"{' '.join(layers)}, form {_FORM}"
        group_size = int(config.sample_rate // FASTEST_JUDGED_HZ)
        if group_size >= 2:
            config = msgspec.structs.replace(config, sample_rate=config.sample_rate / group_size)
            form += f", groups of {group_size}"

        def learning_from(window: int) -> LayeredChannel:
            return LayeredChannel(config, used, with_beats="beats" in layers, window=window)

        def new_channel() -> ChannelJudge:
            channel = GrowingChannel(config.window_samples, learning_from)
            return channel if group_size < 2 else ThinnedChannel(channel, group_size)

        super().__init__(f"{form}, window of {config.window_samples}", new_channel)
