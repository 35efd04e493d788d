"""Learn normal, threshold and feedback: what is seen, and what a person can ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop_app.ui.feedback_panel import FeedbackPanel
from desktop_app.ui.learn_panel import LearnPanel
from desktop_app.ui.learn_states import DetectorChoice, LearnState
from desktop_app.ui.presenters.learn_texts import expected_text
from desktop_app.ui.threshold_bar import ThresholdBar
from tests.gallery.scenes_detection import BUSY, EVENTS, GOOD, IDLE, REFUSED
from tests.ui.hands import hit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> LearnPanel:
    made = LearnPanel(theme)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> ThresholdBar:
    made = ThresholdBar(theme)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def feedback(theme: Theme, qtbot: QtBot) -> FeedbackPanel:
    made = FeedbackPanel(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def test_without_a_signal_nothing_can_be_learned(panel: LearnPanel) -> None:
    panel.render_learning(LearnState())
    assert not panel._learn.isEnabled()
    assert panel._file.isEnabled()


def test_learning_shows_how_far_it_is_and_can_be_given_up(panel: LearnPanel, qtbot: QtBot) -> None:
    panel.render_learning(BUSY)
    assert panel._progress.isVisible()
    assert panel._progress.value() == 43
    assert panel._learn.text() == "Give up"
    with qtbot.waitSignal(panel.learn_requested):
        panel._learn.click()


def test_what_was_learned_is_kept_under_a_name(panel: LearnPanel, qtbot: QtBot) -> None:
    panel.render_learning(GOOD)
    panel._name.setText("  Pump at rest ")
    panel.render_learning(GOOD)
    with qtbot.waitSignal(panel.keep_requested) as seen:
        panel._keep.click()
    assert seen.args == ["Pump at rest"]


def test_what_is_unusual_already_cannot_be_kept(panel: LearnPanel) -> None:
    panel.render_learning(REFUSED)
    assert panel._findings[0].text().startswith("Not usable: 31% of it is unusual")
    assert not panel._keep.isVisible()


def test_a_baseline_is_chosen_by_its_name(panel: LearnPanel, qtbot: QtBot) -> None:
    panel.render_learning(IDLE)
    assert panel._chooser.currentText() == "Pump at rest"
    panel._chooser.setCurrentIndex(2)
    with qtbot.waitSignal(panel.baseline_chosen) as seen:
        panel._chooser.activated.emit(2)
    assert seen.args == ["Pump at full load"]


def test_a_key_moves_the_threshold_by_a_step(bar: ThresholdBar, qtbot: QtBot) -> None:
    bar.render_threshold(0.5, "")
    with qtbot.waitSignal(bar.chosen) as seen:
        hit(bar._slider, Qt.Key.Key_Right)
    assert seen.args == [0.51]


def test_showing_a_threshold_chooses_none(bar: ThresholdBar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bar.chosen):
        bar.render_threshold(0.7, "About 2 alarms an hour.")
    assert bar._value.text() == "0.70"
    assert bar._slider.accessibleDescription() == "About 2 alarms an hour."


def test_an_event_is_called_real_or_not_and_undone(feedback: FeedbackPanel, qtbot: QtBot) -> None:
    feedback.render_feedback(EVENTS, can_undo=True)
    line = feedback._rows[1]
    with qtbot.waitSignal(feedback.labelled) as seen:
        hit(line._answer, Qt.Key.Key_F)
    assert seen.args == ["1", "false"]
    with qtbot.waitSignal(feedback.undo_requested):
        feedback._undo.click()


def test_what_was_said_is_shown(feedback: FeedbackPanel) -> None:
    feedback.render_feedback(EVENTS, can_undo=True)
    assert [feedback._rows[at]._answer.current for at in (3, 2, 1)] == [0, 1, -1]
    feedback.render_feedback(EVENTS[1:], can_undo=False)
    assert sorted(feedback._rows) == [1, 2]


@pytest.mark.parametrize(
    ("rate", "known_s", "text"),
    [
        (None, 12.0, "What it means in alarms an hour is known in 48 s."),
        (0.62, 720.0, "About 0.6 alarms an hour, from the scores of the last 12 min."),
        (0.01, 3600.0, "Fewer than 0.1 alarms an hour, from the scores of the last hour."),
    ],
)
def test_a_threshold_is_told_in_alarms_an_hour(
    rate: float | None, known_s: float, text: str
) -> None:
    assert expected_text(rate, known_s) == text


def test_what_is_remembered_of_false_alarms_is_said(feedback: FeedbackPanel) -> None:
    feedback.render_feedback(EVENTS, can_undo=True)
    assert feedback._remembered.isHidden()
    feedback.render_feedback(EVENTS, can_undo=True, n_forgiven=2)
    assert feedback._remembered.text().startswith("2 shapes are remembered as false alarms")


def test_another_detector_is_chosen_and_trained(panel: LearnPanel, qtbot: QtBot) -> None:
    choices = (DetectorChoice("layered", "all layers"), DetectorChoice("rules", "limits"))
    panel.render_learning(
        LearnState(detectors=choices, detector="rules", detector_note="Limits.", can_train=True)
    )
    assert panel._detector.currentText() == "rules"
    assert panel._note.text() == "Limits."
    with qtbot.waitSignal(panel.detector_chosen) as seen:
        panel._detector.setCurrentIndex(0)
        panel._detector.activated.emit(0)
    assert seen.args == ["layered"]
    with qtbot.waitSignal(panel.train_requested):
        panel._train.click()
    panel.render_learning(LearnState(detectors=choices, detector="rules"))
    assert panel._train.isHidden()
