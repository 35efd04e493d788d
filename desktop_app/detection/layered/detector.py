"""The layered detector, whole or in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop_app.detection.channelwise import ChannelwiseDetector
from desktop_app.detection.layered.catalogue import LAYERS, N_STATISTICS
from desktop_app.detection.layered.channel import LayeredChannel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.detection.config import DetectionConfig


class LayeredDetector(ChannelwiseDetector):
    """Validity, calibrated statistics and a learned memory; what is missing, every part tells."""

    def __init__(self, config: DetectionConfig, layers: Iterable[str] = LAYERS) -> None:
        used = np.zeros(N_STATISTICS, dtype=np.bool_)
        for layer in layers:
            used[list(LAYERS[layer])] = True
        # Which statistics alarm does not change what is learned of them: parts share their states.
        kind = f"layered, window of {config.window_samples}"
        super().__init__(kind, lambda: LayeredChannel(config, used))
