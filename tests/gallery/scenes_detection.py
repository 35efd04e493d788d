"""Learn normal, threshold and feedback."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.detection import registry
from desktop_app.detection.profiles.files import NO_PROFILE, find_profile, list_profiles
from desktop_app.ui.feedback_panel import FeedbackPanel
from desktop_app.ui.learn_panel import LearnPanel
from desktop_app.ui.learn_states import (
    BaselineChoice,
    DetectorChoice,
    FeedbackRow,
    FindingRow,
    LearnState,
)
from desktop_app.ui.profile_editor import ProfileEditor
from desktop_app.ui.profile_panel import ProfilePanel
from desktop_app.ui.profile_states import ProfileChoice, ProfileState, facts_of
from desktop_app.ui.scrolled import scrolled
from desktop_app.ui.threshold_bar import ThresholdBar
from desktop_app.ui.tune_panel import TunePanel
from desktop_app.ui.tune_states import CurveState, TraceState, TuneState
from tests.gallery.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.theme.theme import Theme

KEPT = (
    BaselineChoice("Pump at rest", "60 s at 10 Hz from Uno on ttyACM0, 2026-03-02 14:02"),
    BaselineChoice("Pump at full load", "120 s at 10 Hz from Uno on ttyACM0, 2026-03-02 14:31"),
)
DETECTORS = tuple(DetectorChoice(name, entry.help) for name, entry in registry.DETECTORS.items())
IDLE = LearnState(
    baselines=KEPT,
    chosen="Pump at rest",
    detectors=DETECTORS,
    detector="layered",
    detector_note="All layers below: each fault by whichever sees it first.",
    can_learn=True,
)
UNTRAINED = LearnState(
    baselines=KEPT,
    chosen="Pump at rest",
    detectors=DETECTORS,
    detector="forecast_mlp",
    detector_note="forecast_mlp has to be trained on a baseline: 'Pump at rest' was learned by "
    "layered; train on it, or learn normal anew. Until then layered judges.",
    can_train=True,
    can_learn=True,
)
TRAINING = replace(
    UNTRAINED,
    progress=0.43,
    left_text="Training, 43%. The signal may do what it likes meanwhile.",
)
BUSY = LearnState(
    baselines=KEPT,
    detectors=DETECTORS,
    detector="layered",
    detector_note="All layers below: each fault by whichever sees it first.",
    can_learn=True,
    progress=0.43,
    left_text="Learning, 43%. Keep the signal as it should be.",
)
GOOD = replace(
    IDLE,
    chosen="",
    findings=(
        FindingRow("60 s, 600 samples: enough.", "good"),
        FindingRow("No sample is missing.", "good"),
        FindingRow("Level and swing stayed the same.", "good"),
        FindingRow("Nothing in it is unusual.", "good"),
    ),
    suggested_name="Uno on ttyACM0, 02.03. 14:02",
)
REFUSED = replace(
    IDLE,
    chosen="",
    findings=(
        FindingRow("31% of it is unusual already, from 12 s, 19 s, 44 s on.", "error"),
        FindingRow("The level moved from 2.5 to 3.1 V while it was learned.", "warning"),
        FindingRow("60 s, 600 samples: enough.", "good"),
    ),
)
EVENTS = (
    FeedbackRow(3, "14:02:11", "HIGH 4.31 V, expected 1.90 to 3.10 V, 2.4 s", "real"),
    FeedbackRow(2, "14:01:58", "SPIKE 4.30 V, expected 1.90 to 3.10 V, 0.1 s", "false"),
    FeedbackRow(1, "13:58:40", "FLAT LINE 2.50 V, 3.2 s"),
)


def _normal(state: LearnState) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        panel, threshold = LearnPanel(theme), ThresholdBar(theme)
        panel.render_learning(state)
        meaning = "About 0.6 alarms an hour, from the scores of the last 12 min."
        threshold.render_threshold(0.5, meaning)
        return scrolled("Normal", panel, threshold)

    return build


def _feedback(*rows: FeedbackRow) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        view = FeedbackPanel(theme)
        view.render_feedback(rows, can_undo=bool(rows), n_forgiven=len(rows) // 2)
        return scrolled("Was it real?", view)

    return build


def _material(name: str) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        panel = ProfilePanel(theme)
        stored, _ = list_profiles()
        choices = [ProfileChoice("", NO_PROFILE.name)]
        choices += [ProfileChoice(one.path.stem, one.profile.name) for one in stored]
        profile = find_profile(Path(name)) if name else NO_PROFILE
        facts = facts_of(profile) if name else ()
        state = ProfileState(tuple(choices), name, profile.description, facts)
        panel.render_profile(state)
        return scrolled("Material", panel)

    return build


def _editor(name: str, error: str = "") -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        editor = ProfileEditor(theme)
        editor.render_profile(find_profile(Path(name)))
        editor.render_error(error)
        return scrolled("Material", editor)

    return build


def _tune(state: TuneState) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        panel = TunePanel(theme)
        panel.render_tuning(state)
        return scrolled("Tune", panel)

    return build


_TIMES = np.arange(600)
_LOW = 2.5 + 0.3 * np.sin(_TIMES / 20.0)
_HIGH = _LOW + 0.08 + 1.2 * (_TIMES % 97 == 0)
TUNED = TuneState(
    sentence="3 alarms instead of 41",
    detail="pump.vigil, 60 min. By your labels, 0.80 would be the best.",
    detectors=(("rules", "limits learned from the recent normal"),),
    detector="rules",
    threshold=0.8,
    can_use=True,
    trace=TraceState(
        _LOW,
        _HIGH,
        tuple((at / 42, at / 42 + 0.004) for at in range(1, 42)),
        ((0.1, 0.12), (0.5, 0.51), (0.9, 0.94)),
    ),
    curve=CurveState(((0.0, 0.4), (0.1, 0.9), (0.4, 1.0), (1.0, 1.0)), (0.1, 0.9)),
)

DETECTION = (
    Scene("tune-empty", 640, 160, _tune(TuneState())),
    Scene("tune-busy", 640, 160, _tune(TuneState(is_busy=True))),
    Scene("tune-done", 720, 420, _tune(TUNED)),
    Scene("normal-kept", 480, 400, _normal(IDLE)),
    Scene("normal-untrained", 480, 440, _normal(UNTRAINED)),
    Scene("normal-training", 480, 480, _normal(TRAINING)),
    Scene("normal-learning", 480, 440, _normal(BUSY)),
    Scene("normal-good", 480, 480, _normal(GOOD)),
    Scene("normal-refused", 480, 480, _normal(REFUSED)),
    Scene("material-none", 480, 200, _material("")),
    Scene("material-thermistor", 480, 340, _material("thermistor")),
    Scene("material-editor", 640, 640, _editor("bench-dc-supply")),
    Scene(
        "material-error",
        640,
        640,
        _editor("thermistor", "This material: 'rate_hz' must be a number above 0, not \"ten\"."),
    ),
    Scene("feedback-empty", 480, 160, _feedback()),
    Scene("feedback", 560, 240, _feedback(*EVENTS)),
)
