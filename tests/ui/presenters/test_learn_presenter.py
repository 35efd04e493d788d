"""Learning, baselines and feedback joined to their views."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QObject

from desktop_app.core.messages import Cause, Event
from desktop_app.detection.baselines import files
from desktop_app.detection.baselines.learning import learn
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.profiles.schema import Profile
from desktop_app.services.detection import DetectionService
from desktop_app.services.learning import Learned, LearningService
from desktop_app.services.monitor import MonitorService
from desktop_app.services.settings import SettingsService
from desktop_app.ui.feedback_panel import FeedbackPanel
from desktop_app.ui.learn_panel import LearnPanel
from desktop_app.ui.presenters.learn_presenter import LearnPresenter
from desktop_app.ui.presenters.live_states import event_row_of
from desktop_app.ui.threshold_bar import ThresholdBar
from tests.helpers.clock import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.compose.judging import Judged
    from desktop_app.compose.session import Session
    from desktop_app.core.errors import VigilError
    from desktop_app.ui.theme.theme import Theme

CONFIG = DetectionConfig(window_size=40, sample_rate=10.0, min_window_s=0.0)
EVENT = Event(7, 0, Cause.HIGH, 0, 100.0, 10, 101.0, 4.3, 1.9, 3.1, 0.6)


def no_session(_source: str) -> Session:
    raise AssertionError


def publish(_judged: Judged) -> None:
    """Nobody listens."""


class Desk:
    """A presenter on real services without a source."""

    def __init__(self, theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
        self.owner = QObject()
        self.settings = SettingsService(tmp_path / "settings.json")
        self.monitor = MonitorService(no_session, publish)
        self.detection = DetectionService(CONFIG, None)
        self.learning = LearningService(self.monitor, self.detection, FakeClock())
        self.told: list[VigilError] = []
        self.events: tuple[Event, ...] = (EVENT,)
        self.panel, self.bar = LearnPanel(theme), ThresholdBar(theme)
        self.feedback = FeedbackPanel(theme)
        for view in (self.panel, self.bar, self.feedback):
            qtbot.addWidget(view)
        self.presenter = self.begin()

    def begin(self) -> LearnPresenter:
        presenter = LearnPresenter(
            self.monitor,
            self.detection,
            self.learning,
            row_of=lambda event: event_row_of(event, 1000.0),
            settings=self.settings,
            events=lambda: self.events,
            tell=self.told.append,
            parent=self.owner,
        )
        presenter.show_learning(self.panel, self.bar)
        presenter.show_feedback(self.feedback)
        return presenter

    def learn(self) -> None:
        volts = np.random.default_rng(1).normal(2.5, 0.01, (600, 1))
        made = learn("Uno", volts, CONFIG, detector="rules", source="Uno", made_s=1.7e9)
        self.learning.learned = Learned(*made)
        self.learning.changed.emit()


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(theme, qtbot, tmp_path)
    yield made
    made.presenter.stop()


def test_what_was_learned_is_kept_used_and_remembered(desk: Desk) -> None:
    desk.learn()
    assert desk.panel._name.text().startswith("Uno, ")
    desk.panel._name.setText("Pump at rest")
    desk.panel._keep.click()
    assert desk.detection.baseline is not None
    assert [one.info.name for one in files.list_baselines()] == ["Pump at rest"]
    assert desk.panel._chooser.currentText() == "Pump at rest"
    assert desk.settings.current.detection.baseline == "Pump at rest"
    assert desk.panel._name.isHidden()


def test_the_baseline_of_last_time_is_there_again(desk: Desk) -> None:
    desk.learn()
    desk.presenter.keep("Pump at rest")
    desk.detection.choose_baseline(None)
    desk.begin().stop()
    chosen = desk.detection.baseline
    assert chosen is not None
    assert chosen.info.name == "Pump at rest"


def test_a_material_may_name_its_baseline(desk: Desk) -> None:
    desk.learn()
    desk.presenter.keep("Pump at rest")
    desk.presenter.choose("")
    assert desk.detection.baseline is None
    desk.detection.choose_profile(Profile(1, "Pump", baseline="Pump at rest"))
    assert desk.detection.baseline is not None


def test_the_threshold_follows_the_hand(desk: Desk) -> None:
    desk.bar.chosen.emit(0.8)
    assert desk.detection.threshold == 0.8
    assert desk.bar._value.text() == "0.80"
    assert "alarms an hour is known in" in desk.bar._meaning.text()


def test_an_event_is_called_false_and_taken_back(desk: Desk) -> None:
    desk.feedback.labelled.emit("7", "false")
    (label,) = desk.detection.feedback.labels
    assert not label.is_real
    assert desk.detection.threshold > 0.6
    assert desk.feedback._rows[7]._answer.current == 1
    desk.feedback._undo.click()
    assert desk.detection.threshold == 0.5
    assert desk.feedback._rows[7]._answer.current == -1


def test_an_event_that_is_gone_is_no_matter(desk: Desk) -> None:
    desk.feedback.labelled.emit("99", "real")
    assert not desk.detection.feedback.labels


def test_a_detector_that_is_not_trained_says_so_and_is_remembered(desk: Desk) -> None:
    desk.panel.detector_chosen.emit("forecast_mlp")
    assert "forecast_mlp has to be trained on a baseline" in desk.panel._note.text()
    assert "Until then layered judges." in desk.panel._note.text()
    assert desk.panel._train.isHidden()
    desk.learn()
    desk.presenter.keep("Pump at rest")
    assert "'Pump at rest' was learned by rules" in desk.panel._note.text()
    assert not desk.panel._train.isHidden()
    assert desk.settings.current.detection.detector == "forecast_mlp"
    desk.detection.choose_detector("layered")
    desk.begin().stop()
    assert desk.detection.wanted_detector == "forecast_mlp"
    desk.panel.detector_chosen.emit("rules")
    assert desk.detection.detector == "rules"
    assert desk.panel._note.text().startswith("Range, spike, flat line")
