"""Joins tuning to its panel: one run for each detector, every threshold from its scores."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop_app.compose.tuning import Setting, alarms_at, best_point, curve, point_at
from desktop_app.detection import registry
from desktop_app.ui.tune_states import CurveState, TraceState, TuneState
from desktop_app.ui.words import tr, tr_count, tr_text

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.compose.tuning import Run
    from desktop_app.services.detection import DetectionService
    from desktop_app.services.tuning import Tuned, TuningService
    from desktop_app.ui.tune_panel import TunePanel
    from desktop_app.ui.tune_states import Marks


class TunePresenter(QObject):
    """Keeps the file, the detector and the threshold that are tried."""

    def __init__(self, detection: DetectionService, tuning: TuningService, parent: QObject) -> None:
        super().__init__(parent)
        self._detection = detection
        self._tuning = tuning
        self._panel: TunePanel | None = None
        self._path: Path | None = None
        self._detector = registry.DEFAULT
        self._threshold = detection.threshold
        tuning.changed.connect(self.refresh)

    def show(self, panel: TunePanel) -> None:
        """The panel was opened for the first time."""
        self._panel = panel
        panel.threshold_moved.connect(self.try_threshold)
        panel.detector_chosen.connect(self.try_detector)
        panel.use_requested.connect(self._on_use)
        self.refresh()

    def open(self, path: Path) -> None:
        """Judge this file by the settings in force, and by those that are tried."""
        self._path = path
        self._threshold = self._detection.threshold
        self._run()

    @Slot(float)
    def try_threshold(self, threshold: float) -> None:
        """What would this threshold have told? Known without another run."""
        self._threshold = threshold
        self.refresh()

    @Slot(str)
    def try_detector(self, name: str) -> None:
        """Judge the file by another detector."""
        self._detector = name
        self._run()

    @Slot()
    def refresh(self) -> None:
        """Show what is known now."""
        if self._panel is not None:
            self._panel.render_tuning(self._state())

    def _run(self) -> None:
        if self._path is not None:
            config, profile = self._detection.config, self._detection.profile
            before = Setting("now", config, self._detection.detector, profile)
            after = replace(before, detector=self._detector)
            self._tuning.run(self._path, before, after)

    def _state(self) -> TuneState:
        tuned = self._tuning.tuned
        state = TuneState(
            is_busy=self._tuning.is_busy,
            detectors=tuple(
                (name, tr_text(entry.help)) for name, entry in registry.DETECTORS.items()
            ),
            detector=self._detector,
            threshold=self._threshold,
            can_use=self._detector == self._detection.detector,
        )
        return state if tuned is None else _shown(state, tuned)

    @Slot()
    def _on_use(self) -> None:
        self._detection.set_threshold(self._threshold)
        self._run()


def _shown(state: TuneState, tuned: Tuned) -> TuneState:
    """The state with what came of the file."""
    now = _alarms(tuned.before, tuned.before.setting.threshold)
    then = _alarms(tuned.after, state.threshold)
    points = curve(tuned.after, tuned.truths)
    best = best_point(points)
    minutes = tuned.before.hours * 60
    details = [tr("{name}, {minutes:.0f} min.", name=tuned.name, minutes=minutes)]
    if best is not None:
        threshold = best.threshold
        details.append(
            tr("By your labels, {threshold:.2f} would be the best.", threshold=threshold)
        )
    else:
        details.append(
            tr("Marks named real or false in a recording draw the curve of your labels.")
        )
    at = point_at(tuned.after, state.threshold, tuned.truths)
    shares = [(point.false_kept, point.real_found) for point in (*points, at)]
    known = [(false, real) for false, real in shares if false is not None and real is not None]
    return replace(
        state,
        sentence=tr_count(
            "{count} alarm, as before"
            if len(then) == len(now)
            else "{count} alarm instead of {before}",
            "{count} alarms, as before"
            if len(then) == len(now)
            else "{count} alarms instead of {before}",
            len(then),
            before=len(now),
        ),
        detail=" ".join(details),
        trace=TraceState(
            tuned.low, tuned.high, _marks(tuned.before, now), _marks(tuned.after, then)
        ),
        curve=CurveState(tuple(sorted(known[:-1])), known[-1]) if known else CurveState(),
    )


def _alarms(run: Run, threshold: float) -> tuple[tuple[float, float], ...]:
    """Those of the run itself at its own threshold, those of its scores at any other."""
    if threshold != run.setting.threshold:
        return alarms_at(run, threshold)
    end_s = run.start_s + len(run.scores) / run.rate_hz
    return tuple(
        (event.start_s, end_s if event.end_s is None else event.end_s) for event in run.events
    )


def _marks(run: Run, alarms: tuple[tuple[float, float], ...]) -> Marks:
    """Moments as shares of the file."""
    length_s = max(len(run.scores) / run.rate_hz, 1e-12)
    return tuple(
        ((start_s - run.start_s) / length_s, (end_s - run.start_s) / length_s)
        for start_s, end_s in alarms
    )
