"""The rule detector: range, spike, flat line, dropout and missing, relative to what was learned.

It assumes nothing about the signal: every limit comes from the recent normal, or from rails that
the settings state.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.detection.channel import Channel
from desktop_app.detection.channelwise import ChannelwiseDetector

if TYPE_CHECKING:
    from desktop_app.detection.config import DetectionConfig


class RuleDetector(ChannelwiseDetector):
    """The rules on every channel; what it saves depends on the size of its window."""

    def __init__(self, config: DetectionConfig) -> None:
        super().__init__(f"rules, window of {config.window_samples}", lambda: Channel(config))
