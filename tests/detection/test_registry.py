"""Every detector there is keeps the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.errors import VigilError
from desktop_app.detection import checks, registry
from desktop_app.detection.config import DetectionConfig

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.protocols import LearningDetector

CONFIG = DetectionConfig(window_size=100, sample_rate=checks.RATE_HZ)


# The LSTM, which not every machine can train, is checked with a trained network beside it.
TRAINED_ANYWHERE = [name for name, entry in registry.DETECTORS.items() if not entry.trained_by]


@pytest.mark.parametrize("check", checks.CHECKS, ids=lambda check: check.__name__[6:])
@pytest.mark.parametrize("name", TRAINED_ANYWHERE)
def test_every_detector_keeps_the_contract(
    name: str, check: Callable[[Callable[[], LearningDetector]], None]
) -> None:
    check(lambda: registry.create(name, CONFIG))


@pytest.mark.parametrize("threshold", [0.0, 1.0])
@pytest.mark.parametrize("name", TRAINED_ANYWHERE)
def test_any_threshold_keeps_the_contract(name: str, threshold: float) -> None:
    config = DetectionConfig(
        window_size=32, sample_rate=10.0, min_window_s=0.0, anomaly_threshold=threshold
    )
    checks.check_verdicts_are_well_formed(lambda: registry.create(name, config))
    checks.check_hostile_input_is_survived(lambda: registry.create(name, config))


@pytest.mark.parametrize("name", registry.DETECTORS)
def test_every_detector_says_in_a_line_what_it_does(name: str) -> None:
    assert registry.DETECTORS[name].help
    assert "\n" not in registry.DETECTORS[name].help


def test_an_unknown_detector_is_named_with_those_there_are() -> None:
    with pytest.raises(VigilError, match=r"'magic'.*rules"):
        registry.create("magic", CONFIG)


def test_a_misspelt_detector_is_guessed() -> None:
    with pytest.raises(VigilError, match="Did you mean 'rules'"):
        registry.create("rule", CONFIG)
