"""How to make the detector of a session, carried out by the thread that judges."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import msgspec

from desktop_app.compose.judged_with import JudgedWith
from desktop_app.core.errors import DataError
from desktop_app.core.protocols import at_once
from desktop_app.detection.false_alarms import FalseAlarms, Words
from desktop_app.detection.state import part, scoped

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.protocols import DetectorState, LearningDetector
    from desktop_app.detection.baselines.files import Baseline
    from desktop_app.detection.config import DetectionConfig
    from desktop_app.detection.profiles.schema import Profile

_RATE_TOLERANCE = 0.05


@dataclass(frozen=True, slots=True)
class DetectorRecipe:
    """Calling it imports what the detector of that name needs, and may take a moment.

    What a detector so made has come to is told by `judged_with` and `save`. The call also tells
    `false_alarms` the `words`, where there are any: they hold from the sample on that a recording
    notes, and not in the midst of a block. The detector calls `pause` before each channel.
    """

    name: str
    config: DetectionConfig
    profile: Profile
    baseline: Baseline | None
    false_alarms: FalseAlarms
    words: Words | None = None
    pause: Callable[[], None] = at_once

    def __call__(self) -> LearningDetector:
        from desktop_app.detection.profiles.applied import make_detector

        if self.words is not None:
            self.false_alarms.say(self.words.said)
            self.false_alarms.begin_with(self.words.before)
        detector = make_detector(
            self.name, self.config, self.profile, self.false_alarms, pause=self.pause
        )
        if self.baseline is not None:
            self._adopt(detector, self.baseline)
        return detector

    @property
    def judged_with(self) -> JudgedWith:
        """The settings, without what was learned."""
        return JudgedWith(self.config, self.profile, self.name)

    def at(self, rate_hz: float) -> DetectorRecipe:
        """The same for samples at that rate; what was learned at another one is left out."""
        config = msgspec.structs.replace(self.config, sample_rate=rate_hz)
        if self.baseline is None or is_same_rate(self.baseline.info.rate_hz, rate_hz):
            return replace(self, config=config)
        from desktop_app.detection import registry

        needs_it = registry.DETECTORS[self.name].trained is not None
        name = registry.DEFAULT if needs_it else self.name
        return replace(self, name=name, config=config, baseline=None)

    def save(self, detector: LearningDetector) -> DetectorState:
        """All that was learned by a detector of this recipe, and what a person has forgiven."""
        alarms = scoped("alarms", self.false_alarms.save())
        return scoped("detector", detector.save()) | alarms

    def _adopt(self, detector: LearningDetector, baseline: Baseline) -> None:
        """What was saved, or where that does not fit, what it was learned from learned again."""
        try:
            detector.adopt(baseline.state)
        except DataError:
            from desktop_app.detection import registry
            from desktop_app.detection.baselines.learning import taught

            plain = registry.create(self.name, self.config)
            detector.adopt(taught(plain, baseline.volts, self.config.sample_rate).save())


def is_same_rate(rate_hz: float, other_hz: float) -> bool:
    """Whether two rates may be the same setting of a board, one of them measured."""
    return abs(rate_hz / other_hz - 1.0) <= _RATE_TOLERANCE


def plain_recipe(judged_with: JudgedWith) -> DetectorRecipe:
    """How to make a detector that has learned nothing, and was forgiven nothing."""
    return DetectorRecipe(
        judged_with.detector, judged_with.settings, judged_with.profile, None, FalseAlarms()
    )


def resumed(judged_with: JudgedWith, state: DetectorState | None) -> LearningDetector:
    """A detector that goes on as the one whose `DetectorRecipe.save` gave `state` did.

    One that cannot be trained here, or that this version does not know, is not what fails a
    recording: the default takes its place, and learns anew. Raises `DataError` where the state does
    not fit.
    """
    from desktop_app.detection import registry

    recipe = plain_recipe(judged_with)
    is_trained = state is not None and recipe.name in registry.DETECTORS
    if not is_trained and recipe.name not in registry.trainable():
        return replace(recipe, name=registry.DEFAULT)()
    if state is None:
        return recipe()
    recipe.false_alarms.load(part("alarms", state))
    detector = recipe()
    detector.load(part("detector", state))
    return detector
