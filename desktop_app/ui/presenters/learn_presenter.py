"""Joins learning, baselines, threshold and feedback to their views."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.core.errors import DataError, VigilError
from desktop_app.detection import registry
from desktop_app.detection.baselines import files
from desktop_app.detection.baselines.feedback import Label
from desktop_app.detection.baselines.quality import Doubt
from desktop_app.ui.learn_states import DetectorChoice, FeedbackRow, FindingRow, LearnState
from desktop_app.ui.presenters.learn_texts import (
    baseline_choice,
    detector_note,
    expected_text,
    left_text,
)
from desktop_app.ui.words import tr_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.core.messages import Event
    from desktop_app.services.detection import DetectionService
    from desktop_app.services.learning import LearningService
    from desktop_app.services.monitor import MonitorService
    from desktop_app.services.settings import SettingsService
    from desktop_app.ui.feedback_panel import FeedbackPanel
    from desktop_app.ui.learn_panel import LearnPanel
    from desktop_app.ui.states import EventRow
    from desktop_app.ui.threshold_bar import ThresholdBar

# Learned in this time, or longer where that is too little to judge.
LEARN_FOR_S = 60.0
REFRESH_MS = 500
EVENTS_SHOWN = 12
_TONES = {Doubt.NONE: "good", Doubt.DOUBT: "warning", Doubt.REFUSAL: "error"}


class LearnPresenter(QObject):
    """Views are given when they are first seen; a slow timer keeps them up to date."""

    def __init__(  # noqa: PLR0913 - it joins four services to three views
        self,
        monitor: MonitorService,
        detection: DetectionService,
        learning: LearningService,
        *,
        row_of: Callable[[Event], EventRow],
        settings: SettingsService,
        events: Callable[[], tuple[Event, ...]],
        tell: Callable[[VigilError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._monitor = monitor
        self._detection = detection
        self._learning = learning
        self._row_of = row_of
        self._settings = settings
        self._events = events
        self._tell = tell
        self._panel: LearnPanel | None = None
        self._threshold: ThresholdBar | None = None
        self._feedback: FeedbackPanel | None = None
        self._baselines = files.list_baselines()
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        detection.changed.connect(self.refresh)
        detection.profile_changed.connect(self._on_profile_changed)
        learning.changed.connect(self.refresh)
        detector = settings.current.detection.detector
        if detector and detector != detection.wanted_detector:
            self.choose_detector(detector)
        if name := settings.current.detection.baseline:
            self.choose(name)

    def show_learning(self, panel: LearnPanel, threshold: ThresholdBar) -> None:
        """The panel was opened for the first time."""
        self._panel, self._threshold = panel, threshold
        panel.learn_requested.connect(self.toggle_learning)
        panel.keep_requested.connect(self.keep)
        panel.baseline_chosen.connect(self.choose)
        panel.detector_chosen.connect(self.choose_detector)
        panel.train_requested.connect(self.train)
        threshold.moved.connect(self.refresh)
        threshold.chosen.connect(self._on_threshold)
        self._begin()

    def show_feedback(self, view: FeedbackPanel) -> None:
        """The panel was opened for the first time."""
        self._feedback = view
        view.labelled.connect(self._on_labelled)
        view.undo_requested.connect(self._on_undo)
        self._begin()

    def stop(self) -> None:
        """Render no more."""
        self._timer.stop()

    @Slot()
    def toggle_learning(self) -> None:
        """Learn from the live signal, or give up."""
        if self._learning.progress is None:
            self._learning.start(LEARN_FOR_S)
        else:
            self._learning.cancel()

    @Slot(str)
    def keep(self, name: str) -> None:
        """Keep what was learned under `name`, and begin with it."""
        learned = self._learning.learned
        if learned is None:
            return
        info = msgspec.structs.replace(learned.baseline.info, name=name)
        baseline = files.Baseline(info, learned.baseline.volts, learned.baseline.state)
        try:
            files.save_baseline(files.path_of(name), baseline)
        except DataError as error:
            self._tell(error)
            return
        self._learning.learned = None
        self._baselines = files.list_baselines()
        self._detection.choose_baseline(baseline)
        self._remember()

    @Slot(str)
    def choose(self, name: str) -> None:
        """Begin with the baseline of that name, or with none."""
        found = next((one for one in self._baselines if one.info.name == name), None)
        self._detection.choose_baseline(found)
        self._remember()

    @Slot(str)
    def choose_detector(self, name: str) -> None:
        """Have that detector judge, and learn what is learned; an unknown one is left alone."""
        if name in registry.DETECTORS:
            self._detection.choose_detector(name)
            self._settings.change("detection.detector", name)

    @Slot()
    def train(self) -> None:
        """Train the detector that was chosen on the baseline that was chosen."""
        if (baseline := self._detection.baseline) is not None:
            self._learning.learn_again(baseline)

    def _remember(self) -> None:
        chosen = self._detection.baseline
        name = "" if chosen is None else chosen.info.name
        if self._settings.current.detection.baseline != name:
            self._settings.change("detection.baseline", name)

    @Slot()
    def _on_profile_changed(self) -> None:
        """A material may name the normal that belongs to it."""
        if name := self._detection.profile.baseline:
            self.choose(name)

    @Slot()
    def refresh(self) -> None:
        """Show what is known now."""
        if self._panel is not None:
            self._panel.render_learning(self._learn_state())
        if self._threshold is not None:
            self._render_threshold(self._threshold)
        if self._feedback is not None:
            rows = tuple(self._feedback_row(event) for event in self._shown_events())
            can_undo = bool(self._detection.feedback.labels)
            self._feedback.render_feedback(
                rows, can_undo=can_undo, n_forgiven=self._detection.n_forgiven
            )

    def _begin(self) -> None:
        self._timer.start()
        self.refresh()

    def _learn_state(self) -> LearnState:
        learned, chosen = self._learning.learned, self._detection.baseline
        wanted, judging = self._detection.wanted_detector, self._detection.detector
        purpose = tr_text(registry.DETECTORS[wanted].help)
        findings: tuple[FindingRow, ...] = ()
        name = ""
        if learned is not None:
            findings = tuple(
                FindingRow(tr_text(finding.sentence), _TONES[finding.doubt])
                for finding in learned.quality.findings
            )
            day = datetime.fromtimestamp(learned.baseline.info.made_s).strftime("%d.%m. %H:%M")
            fresh = learned.name or f"{learned.baseline.info.source}, {day}"
            name = fresh if learned.quality.is_usable else ""
        return LearnState(
            baselines=tuple(baseline_choice(baseline) for baseline in self._baselines),
            chosen="" if chosen is None else chosen.info.name,
            detectors=_detectors(),
            detector=wanted,
            detector_note=detector_note(wanted, judging, purpose, chosen),
            can_train=wanted != judging and chosen is not None,
            can_learn=self._monitor.session is not None,
            progress=self._learning.progress,
            left_text=left_text(self._learning),
            findings=findings,
            suggested_name=name,
        )

    def _render_threshold(self, view: ThresholdBar) -> None:
        at = view.threshold if view.is_held else self._detection.threshold
        rate, known_s = self._detection.alarms_per_hour(at)
        view.render_threshold(self._detection.threshold, expected_text(rate, known_s))

    def _shown_events(self) -> tuple[Event, ...]:
        return tuple(reversed(self._events()))[:EVENTS_SHOWN]

    def _feedback_row(self, event: Event) -> FeedbackRow:
        row = self._row_of(event)
        said = ""
        for label in self._detection.feedback.labels:
            if (label.start_s, label.channel) == (event.start_s, event.channel):
                said = "real" if label.is_real else "false"
        return FeedbackRow(event.event_id, row.time_text, row.text, said)

    @Slot(float)
    def _on_threshold(self, threshold: float) -> None:
        self._detection.set_threshold(threshold)

    @Slot(str, str)
    def _on_labelled(self, event_id: str, said: str) -> None:
        event = next((one for one in self._events() if str(one.event_id) == event_id), None)
        if event is not None:
            self._detection.label(Label(event.start_s, event.channel, event.score, said == "real"))

    @Slot()
    def _on_undo(self) -> None:
        self._detection.undo_label()

    def learn_from(self, path: Path) -> None:
        """Learn from a recording or a CSV file."""
        self._learning.learn_from(path)


def _detectors() -> tuple[DetectorChoice, ...]:
    return tuple(
        DetectorChoice(name, tr_text(entry.help)) for name, entry in registry.DETECTORS.items()
    )
