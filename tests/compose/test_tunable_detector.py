"""A detector that is exchanged while a session runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop_app.compose.tunable_detector import TunableDetector
from desktop_app.core.messages import SampleBlock, Verdicts, frozen
from desktop_app.detection import registry
from desktop_app.detection.config import DetectionConfig

if TYPE_CHECKING:
    from desktop_app.core.protocols import LearningDetector

NOISE = np.random.default_rng(1).normal(2.5, 0.01, 400)


def made(threshold: float = 0.5, window_size: int = 40) -> LearningDetector:
    config = DetectionConfig(window_size, 10.0, threshold, min_window_s=0.0)
    return registry.create("rules", config)


def judged(detector: TunableDetector, first: int, n: int, volts: float | None = None) -> Verdicts:
    values = NOISE[first : first + n].copy()
    if volts is not None:
        values[:] = volts
    return detector.update(SampleBlock(first, 0, first / 10, 10.0, frozen(values[:, np.newaxis])))


def test_another_threshold_keeps_what_was_learned() -> None:
    detector = TunableDetector(made)
    judged(detector, 0, 300)
    detector.retune(lambda: made(0.9))
    verdicts = judged(detector, 300, 10)
    assert np.isfinite(verdicts.low).all()


def test_what_was_learned_may_be_left_behind() -> None:
    detector = TunableDetector(made)
    judged(detector, 0, 300)
    detector.retune(made, keeps_learned=False)
    assert np.isnan(judged(detector, 300, 5).low).all()


def test_two_wishes_between_two_blocks_are_both_heard() -> None:
    detector = TunableDetector(made)
    judged(detector, 0, 300)
    detector.retune(made, keeps_learned=False)
    detector.retune(lambda: made(0.9))
    assert np.isnan(judged(detector, 300, 5).low).all()


def test_what_does_not_fit_is_learned_anew() -> None:
    detector = TunableDetector(made)
    judged(detector, 0, 300)
    detector.retune(lambda: made(window_size=80))
    assert np.isnan(judged(detector, 300, 5).low).all()


def test_nothing_is_made_before_the_first_block() -> None:
    calls: list[int] = []

    def make() -> LearningDetector:
        calls.append(1)
        return made()

    detector = TunableDetector(make)
    assert calls == []
    judged(detector, 0, 5)
    judged(detector, 5, 5)
    assert calls == [1]
