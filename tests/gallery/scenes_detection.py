"""Learn normal, threshold and feedback."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.areas.normal import scrolled
from desktop_app.ui.feedback_panel import FeedbackPanel
from desktop_app.ui.learn_panel import LearnPanel
from desktop_app.ui.learn_states import BaselineChoice, FeedbackRow, FindingRow, LearnState
from desktop_app.ui.threshold_bar import ThresholdBar
from tests.gallery.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.theme.theme import Theme

KEPT = (
    BaselineChoice("Pump at rest", "60 s at 10 Hz from Uno on ttyACM0, 2026-03-02 14:02"),
    BaselineChoice("Pump at full load", "120 s at 10 Hz from Uno on ttyACM0, 2026-03-02 14:31"),
)
IDLE = LearnState(baselines=KEPT, chosen="Pump at rest", can_learn=True)
BUSY = LearnState(
    baselines=KEPT,
    can_learn=True,
    progress=0.43,
    left_text="Learning, 43%. Keep the signal as it should be.",
)
GOOD = LearnState(
    can_learn=True,
    findings=(
        FindingRow("60 s, 600 samples: enough.", "good"),
        FindingRow("No sample is missing.", "good"),
        FindingRow("Level and swing stayed the same.", "good"),
        FindingRow("Nothing in it is unusual.", "good"),
    ),
    suggested_name="Uno on ttyACM0, 02.03. 14:02",
)
REFUSED = LearnState(
    can_learn=True,
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
        view.render_feedback(rows, can_undo=bool(rows))
        return scrolled("Was it real?", view)

    return build


DETECTION = (
    Scene("normal-kept", 480, 320, _normal(IDLE)),
    Scene("normal-learning", 480, 320, _normal(BUSY)),
    Scene("normal-good", 480, 400, _normal(GOOD)),
    Scene("normal-refused", 480, 400, _normal(REFUSED)),
    Scene("feedback-empty", 480, 160, _feedback()),
    Scene("feedback", 560, 200, _feedback(*EVENTS)),
)
