"""How to make the detector of a session, carried out by the thread that judges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.errors import DataError

if TYPE_CHECKING:
    from desktop_app.core.protocols import LearningDetector
    from desktop_app.detection.baselines.files import Baseline
    from desktop_app.detection.config import DetectionConfig
    from desktop_app.detection.false_alarms import FalseAlarms
    from desktop_app.detection.profiles.schema import Profile


@dataclass(frozen=True, slots=True)
class DetectorRecipe:
    """Calling it imports what the detector of that name needs, and may take a moment."""

    name: str
    config: DetectionConfig
    profile: Profile
    baseline: Baseline | None
    false_alarms: FalseAlarms

    def __call__(self) -> LearningDetector:
        from desktop_app.detection.profiles.applied import make_detector

        detector = make_detector(self.name, self.config, self.profile, self.false_alarms)
        if self.baseline is not None:
            self._adopt(detector, self.baseline)
        return detector

    def _adopt(self, detector: LearningDetector, baseline: Baseline) -> None:
        """What was saved, or where that does not fit, what it was learned from learned again."""
        try:
            detector.adopt(baseline.state)
        except DataError:
            from desktop_app.detection import registry
            from desktop_app.detection.baselines.learning import taught

            plain = registry.create(self.name, self.config)
            detector.adopt(taught(plain, baseline.volts, self.config.sample_rate).save())
