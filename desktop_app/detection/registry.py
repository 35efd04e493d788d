"""The detectors by name, each with one line of help."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop_app.core.errors import VigilError
from desktop_app.detection.config import DEFAULT_DETECTOR
from desktop_app.detection.forecast.detector import ForecastDetector
from desktop_app.detection.forecast.lstm import Lstm
from desktop_app.detection.forecast.mlp import Mlp
from desktop_app.detection.layered.detector import LayeredDetector
from desktop_app.detection.novelty import NoveltyDetector
from desktop_app.detection.rolling_z import RollingZDetector
from desktop_app.detection.rules import RuleDetector

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.detection.channelwise import ChannelwiseDetector
    from desktop_app.detection.config import DetectionConfig
    from desktop_app.detection.forecast.forecaster import Report


@dataclass(frozen=True, slots=True)
class Entry:
    """One detector: what it does in a line, and how to make one."""

    help: str
    create: Callable[[DetectionConfig], ChannelwiseDetector]
    trained: Callable[[DetectionConfig, Report], ChannelwiseDetector] | None = None
    """Where its warm-up is a training: the same, and told how far that is."""
    trained_by: str = ""
    """The package without which it cannot be trained here, only run."""


DETECTORS: Mapping[str, Entry] = MappingProxyType(
    {
        "layered": Entry(
            "all layers below: each fault by whichever sees it first; slow records by novelty",
            LayeredDetector,
        ),
        "statistics": Entry(
            "innovations, energies, means and slopes, each against its own extreme values",
            partial(LayeredDetector, layers=("statistics",)),
        ),
        "memory": Entry(
            "windows of the signal against the nearest that were ever seen",
            partial(LayeredDetector, layers=("memory",)),
        ),
        "validity": Entry(
            "missing, held and out-of-range samples, by what the baseline shows",
            partial(LayeredDetector, layers=("validity",)),
        ),
        "beats": Entry(
            "the beats of a heart or pulse: rhythm, height, shape, and what lies between them",
            partial(LayeredDetector, layers=("beats",)),
        ),
        "novelty": Entry(
            "the last five values against all that came before: for slow records",
            NoveltyDetector,
        ),
        "rules": Entry(
            "range, spike, flat line and dropout, against limits learned from the recent normal",
            RuleDetector,
        ),
        "forecast_mlp": Entry(
            "what a perceptron trained on the baseline did not expect, and the rules of validity",
            partial(ForecastDetector, name="forecast_mlp", new_network=Mlp),
            lambda config, report: ForecastDetector(config, "forecast_mlp", Mlp, report),
        ),
        "forecast_lstm": Entry(
            "the same with an LSTM, which PyTorch has to train: pip install 'vigil[lstm]'",
            partial(ForecastDetector, name="forecast_lstm", new_network=Lstm),
            lambda config, report: ForecastDetector(config, "forecast_lstm", Lstm, report),
            trained_by="torch",
        ),
        "rolling_z": Entry(
            "three deviations from the rolling mean: what the others are measured against",
            RollingZDetector,
        ),
    }
)
DEFAULT = DEFAULT_DETECTOR


def trainable() -> tuple[str, ...]:
    """The detectors that can learn here from nothing but a signal."""
    return tuple(
        name
        for name, entry in DETECTORS.items()
        if not entry.trained_by or find_spec(entry.trained_by) is not None
    )


def create(name: str, config: DetectionConfig) -> ChannelwiseDetector:
    """A fresh detector; an unknown name raises `VigilError` and lists the known ones."""
    entry = DETECTORS.get(name)
    if entry is None:
        close = difflib.get_close_matches(name, DETECTORS, n=1)
        hint = f"Did you mean {close[0]!r}?" if close else f"There is {', '.join(DETECTORS)}."
        raise VigilError(f"There is no detector {name!r}.", hint)
    return entry.create(config)
