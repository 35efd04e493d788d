"""Detectors that judge by what a network did not expect."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop_app.detection.channelwise import ChannelwiseDetector
from desktop_app.detection.forecast.forecaster import Forecaster, unheard
from desktop_app.detection.layered.catalogue import LAYERS, N_STATISTICS, Statistic
from desktop_app.detection.layered.channel import LayeredChannel

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.detection.config import DetectionConfig
    from desktop_app.detection.forecast.forecaster import Network, Report

# What follows from the errors of the forecast; the rules of validity need none.
_JUDGED_BY = (
    *LAYERS["validity"],
    Statistic.INNOVATION,
    Statistic.INNOVATION_MEAN,
    Statistic.LOCAL_INNOVATION,
    Statistic.LOCAL_ENERGY,
    Statistic.ENERGY_16,
    Statistic.QUIET_160,
)


class ForecastDetector(ChannelwiseDetector):
    """The errors of a forecast, by the same tails as the layers; and the rules of validity.

    The network of each channel is trained where its warm-up ends. What was learned under one window
    fits every other: the weights are what took long.
    """

    def __init__(
        self,
        config: DetectionConfig,
        name: str,
        new_network: Callable[[], Network],
        report: Report = unheard,
    ) -> None:
        used = np.zeros(N_STATISTICS, dtype=np.bool_)
        used[list(_JUDGED_BY)] = True
        super().__init__(
            name, lambda: LayeredChannel(config, used, Forecaster(new_network(), report))
        )
