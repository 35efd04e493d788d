"""What judges the live signal: threshold, material and baseline, all changed while it runs."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop_app.compose.detector_recipe import DetectorRecipe, is_same_rate
from desktop_app.compose.tunable_detector import TunableDetector
from desktop_app.core.errors import ConfigError, DataError
from desktop_app.core.protocols import at_once
from desktop_app.detection.baselines.budget import ScoreHistory
from desktop_app.detection.baselines.feedback import FeedbackBook, retuned_threshold
from desktop_app.detection.baselines.files import load_false_alarms, save_false_alarms
from desktop_app.detection.config import DEFAULT_DETECTOR, save_config
from desktop_app.detection.false_alarms import FalseAlarms, Words
from desktop_app.detection.profiles.applied import with_profile
from desktop_app.detection.profiles.files import NO_PROFILE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.compose.judging import Judged
    from desktop_app.core.protocols import LearningDetector
    from desktop_app.detection.baselines.feedback import Label
    from desktop_app.detection.baselines.files import Baseline
    from desktop_app.detection.config import DetectionConfig
    from desktop_app.detection.excursions import Excursion
    from desktop_app.detection.profiles.schema import Profile


class DetectionService(QObject):
    """Makes the detectors of sessions, and exchanges the one that runs.

    Attributes:
        feedback: what was said of events.

    Signals:
        changed: threshold, material, baseline or feedback are others now.
        profile_changed: the material is another one, which also the alarms must know.
        failed: the `VigilError` why something could not be done or kept.
    """

    changed = Signal()
    profile_changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        config: DetectionConfig,
        kept_in: Path | None,
        parent: QObject | None = None,
        *,
        pause: Callable[[], None] = at_once,
    ) -> None:
        """`kept_in` is the settings file that the threshold is written to, None for nowhere.

        `pause` is called in the detector thread before it goes on with another channel.
        """
        super().__init__(parent)
        self._stated = config
        self._threshold = config.anomaly_threshold
        self._kept_in = kept_in
        self._pause = pause
        self._running: tuple[TunableDetector, float] | None = None
        self._scores = ScoreHistory()
        self._scores_lock = threading.Lock()
        self._scored_at_hz: float | None = None
        self._profile = NO_PROFILE
        self._baseline: Baseline | None = None
        self._wanted_detector = DEFAULT_DETECTOR
        self._threshold_before_feedback: float | None = None
        self.feedback = FeedbackBook()
        self._false_alarms = FalseAlarms()
        self._remembered: tuple[Excursion, ...] = ()

    @property
    def threshold(self) -> float:
        """The score from which on a sample is an anomaly."""
        return self._threshold

    @property
    def profile(self) -> Profile:
        """The material that is watched."""
        return self._profile

    @property
    def baseline(self) -> Baseline | None:
        """The normal that every segment begins with, if one was chosen."""
        return self._baseline

    @property
    def wanted_detector(self) -> str:
        """What was chosen to judge, and what learns a baseline."""
        return self._wanted_detector

    @property
    def detector(self) -> str:
        """What judges: the one that was chosen, unless it has to be trained first."""
        name, baseline = self._wanted_detector, self._baseline
        if name == DEFAULT_DETECTOR:
            return name
        from desktop_app.detection import registry

        is_ready = baseline is not None and baseline.info.detector == name
        return name if is_ready or registry.DETECTORS[name].trained is None else DEFAULT_DETECTOR

    @property
    def n_forgiven(self) -> int:
        """How many excursions are remembered as false alarms."""
        return len(self._false_alarms.forgiven_once(self._words))

    @property
    def config(self) -> DetectionConfig:
        """The settings in force, with what the material states."""
        config = with_profile(self._stated, self._profile)
        return msgspec.structs.replace(config, anomaly_threshold=self._threshold)

    @property
    def rate_hz(self) -> float | None:
        """The rate that what is watched is judged by, None before anything was."""
        if self._running is None:
            return None
        detector, nominal_hz = self._running
        return detector.rate_hz or nominal_hz

    def config_at(self, rate_hz: float) -> DetectionConfig:
        """The settings in force for a source of that rate."""
        return msgspec.structs.replace(self.config, sample_rate=rate_hz)

    def new_detector(self, settings: DetectionConfig) -> LearningDetector:
        """The detector of a new session; `settings` have its rate."""
        detector = TunableDetector(self._recipe(settings.sample_rate))
        self._running = (detector, settings.sample_rate)
        self._clear_scores()
        return detector

    def set_threshold(self, threshold: float) -> None:
        """Judge by another threshold from now on, and write nothing but that."""
        self._threshold_before_feedback = None
        self._use_threshold(threshold)

    def choose_profile(self, profile: Profile) -> None:
        """Watch another material; a threshold it states is taken over."""
        self._profile = profile
        if profile.anomaly_threshold is not None:
            self._threshold = profile.anomaly_threshold
        self._retune(keeps_learned=True)
        self.profile_changed.emit()
        self.changed.emit()

    def choose_detector(self, name: str) -> None:
        """Have another one of the registry judge, as soon as it is trained where it has to be."""
        before = self.detector
        self._wanted_detector = name
        if self.detector != before:
            self._retune(keeps_learned=False)
        self.changed.emit()

    def choose_baseline(self, baseline: Baseline | None) -> None:
        """Begin with another normal, or learn it anew from what comes; refuses another rate."""
        rate_hz = self.rate_hz
        if baseline is None or rate_hz is None or is_same_rate(baseline.info.rate_hz, rate_hz):
            self._baseline = baseline
            kept = Words(before=self._kept_false_alarms())
            self._remembered = self._false_alarms.forgiven_once(kept)
            self._retune(keeps_learned=False)
        else:
            self.failed.emit(
                DataError(
                    f"{baseline.info.name!r} was learned at {baseline.info.rate_hz:g} Hz, "
                    f"and this source has {rate_hz:g} Hz.",
                    "Learn normal from this source.",
                )
            )
        self.changed.emit()

    def label(self, label: Label) -> None:
        """A person called an event real or a false alarm: threshold and memory follow."""
        if self._threshold_before_feedback is None:
            self._threshold_before_feedback = self._threshold
        self.feedback.label(label)
        self._follow_feedback()

    def undo_label(self) -> None:
        """Take the last word back, and what followed from it."""
        if self.feedback.undo() is not None:
            self._follow_feedback()

    def take(self, judged: Judged) -> None:
        """Keep the scores; called in the detector thread."""
        with self._scores_lock:
            if self._scored_at_hz != self.rate_hz:
                self._scores.clear()
                self._scored_at_hz = self.rate_hz
            self._scores.take(judged.verdicts, judged.block.rate_hz)

    def alarms_per_hour(self, threshold: float) -> tuple[float | None, float]:
        """Expected alarms an hour, and the seconds that are known of; None: not enough yet."""
        with self._scores_lock:
            return self._scores.alarms_per_hour(threshold), self._scores.duration_s

    def _follow_feedback(self) -> None:
        before = self._threshold_before_feedback
        start = self._threshold if before is None else before
        self._use_threshold(retuned_threshold(self.feedback.labels, start))
        self._remember()

    @property
    def _words(self) -> Words:
        return Words(self.feedback.false_alarms, self._remembered)

    def _kept_false_alarms(self) -> tuple[Excursion, ...]:
        """The false alarms that are kept with the baseline."""
        if self._baseline is None:
            return ()
        try:
            return load_false_alarms(self._baseline.info.name)
        except DataError as error:
            self.failed.emit(error)
            return ()

    def _remember(self) -> None:
        if self._baseline is None:
            return
        try:
            forgiven = self._false_alarms.forgiven_once(self._words)
            save_false_alarms(self._baseline.info.name, forgiven)
        except DataError as error:
            self.failed.emit(error)

    def _use_threshold(self, threshold: float) -> None:
        self._threshold = threshold
        self._retune(keeps_learned=True)
        self._keep_threshold()
        self.changed.emit()

    def _keep_threshold(self) -> None:
        if self._kept_in is None:
            return
        kept = msgspec.structs.replace(self._stated, anomaly_threshold=self._threshold)
        try:
            save_config(self._kept_in, kept)
        except ConfigError as error:
            self.failed.emit(error)

    def _retune(self, *, keeps_learned: bool) -> None:
        if self._running is not None:
            detector, nominal_hz = self._running
            detector.retune(self._recipe(nominal_hz), keeps_learned=keeps_learned)
            if not keeps_learned:
                self._clear_scores()

    def _recipe(self, rate_hz: float) -> DetectorRecipe:
        return DetectorRecipe(
            self.detector,
            self.config_at(rate_hz),
            self._profile,
            self._baseline,
            self._false_alarms,
            self._words,
            self._pause,
        )

    def _clear_scores(self) -> None:
        with self._scores_lock:
            self._scores.clear()
