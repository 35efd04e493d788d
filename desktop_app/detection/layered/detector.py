"""The layered detector, whole or in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop_app.detection.channelwise import ChannelwiseDetector
from desktop_app.detection.layered.catalogue import LAYERS, N_STATISTICS
from desktop_app.detection.layered.channel import LayeredChannel
from desktop_app.detection.novelty import NoveltyChannel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.detection.config import DetectionConfig


# What is sampled more slowly is a record, not a waveform: it is judged by `novelty`.
SLOWEST_WAVEFORM_HZ = 0.1
# Counts up whenever other things are saved than before: what was saved then is learned anew.
_FORM = 2


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
        kind = f"{' '.join(layers)}, form {_FORM}, window of {config.window_samples}"
        super().__init__(kind, lambda: LayeredChannel(config, used, with_beats="beats" in layers))
