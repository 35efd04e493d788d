"""The contract checks catch what they are there to catch."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.core.messages import SampleBlock, Verdicts, frozen
from desktop_app.detection import checks
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.rules import RuleDetector

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.messages import FloatArray
    from desktop_app.core.protocols import DetectorState


class Broken:
    """The rule detector with its verdicts spoiled by `spoil`."""

    def __init__(self, spoil: Callable[[SampleBlock, Verdicts], Verdicts]) -> None:
        self._rules = RuleDetector(DetectionConfig(window_size=100, sample_rate=checks.RATE_HZ))
        self._spoil = spoil

    def update(self, block: SampleBlock) -> Verdicts:
        return self._spoil(block, self._rules.update(block))

    def save(self) -> DetectorState:
        return self._rules.save()

    def load(self, state: DetectorState) -> None:
        self._rules.load(state)

    def adopt(self, state: DetectorState) -> None:
        self._rules.adopt(state)


class Forgetful(Broken):
    """Saves and loads all but one array."""

    def __init__(self, lost: str) -> None:
        super().__init__(lambda block, verdicts: verdicts)
        self._lost = lost

    def load(self, state: DetectorState) -> None:
        kept = {name: a if name != self._lost else np.zeros_like(a) for name, a in state.items()}
        super().load(kept)


class Deaf(Broken):
    """Takes no baseline."""

    def adopt(self, state: DetectorState) -> None:
        pass


def with_score(verdicts: Verdicts, score: FloatArray) -> Verdicts:
    return replace(verdicts, score=frozen(score))


def writable(block: SampleBlock, verdicts: Verdicts) -> Verdicts:
    return replace(verdicts, score=verdicts.score.copy())


def too_large(block: SampleBlock, verdicts: Verdicts) -> Verdicts:
    return with_score(verdicts, verdicts.score + 1.0)


def one_column(block: SampleBlock, verdicts: Verdicts) -> Verdicts:
    return with_score(verdicts, verdicts.score[:, :1].copy())


def without_cause(block: SampleBlock, verdicts: Verdicts) -> Verdicts:
    return replace(verdicts, cause=frozen(np.zeros_like(verdicts.cause)))


def looking_ahead(block: SampleBlock, verdicts: Verdicts) -> Verdicts:
    return with_score(verdicts, np.full_like(verdicts.score, np.nanmean(block.volts) / 10.0))


def by_block_size(block: SampleBlock, verdicts: Verdicts) -> Verdicts:
    return with_score(verdicts, np.full_like(verdicts.score, 1.0 / block.n_samples))


def by_other_channels(block: SampleBlock, verdicts: Verdicts) -> Verdicts:
    mean = np.nan_to_num(block.volts.mean(axis=1, keepdims=True)) / 10.0
    return with_score(verdicts, np.broadcast_to(mean, block.volts.shape).copy())


def by_chance(block: SampleBlock, verdicts: Verdicts) -> Verdicts:
    return with_score(verdicts, np.random.default_rng().random(verdicts.score.shape))


def by_value(block: SampleBlock, verdicts: Verdicts) -> Verdicts:
    return with_score(verdicts, block.volts / 10.0)


def in_place(block: SampleBlock, verdicts: Verdicts) -> Verdicts:
    if block.volts.flags.writeable:
        block.volts[0] = 0.0
    return verdicts


@pytest.mark.parametrize(
    ("check", "spoil"),
    [
        (checks.check_verdicts_are_well_formed, writable),
        (checks.check_verdicts_are_well_formed, too_large),
        (checks.check_verdicts_are_well_formed, one_column),
        (checks.check_verdicts_are_well_formed, without_cause),
        (checks.check_no_look_ahead, looking_ahead),
        (checks.check_blocks_do_not_matter, by_block_size),
        (checks.check_channels_are_independent, by_other_channels),
        (checks.check_runs_are_reproducible, by_chance),
        (checks.check_hostile_input_is_survived, by_value),
        (checks.check_input_is_not_changed, in_place),
    ],
    ids=lambda function: function.__name__,
)
def test_a_broken_detector_is_caught(
    check: Callable[[Callable[[], Broken]], None],
    spoil: Callable[[SampleBlock, Verdicts], Verdicts],
) -> None:
    with pytest.raises(AssertionError):
        check(lambda: Broken(spoil))


def test_a_state_that_is_not_whole_is_caught() -> None:
    for lost in ("channel0.memory._rows", "channel1.observer._last", "channel0._n_in_row"):
        with pytest.raises(AssertionError, match="does not continue"):
            checks.check_saved_state_continues(lambda lost=lost: Forgetful(lost))  # type: ignore[misc]


def test_a_baseline_that_is_ignored_is_caught() -> None:
    with pytest.raises(AssertionError, match="learned anew"):
        checks.check_a_baseline_outlives_a_segment(lambda: Deaf(lambda block, verdicts: verdicts))
