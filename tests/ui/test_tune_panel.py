"""Tune on your own data, from the file to the sentence and the marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QObject

from desktop_app.detection import registry
from desktop_app.detection.config import DetectionConfig
from desktop_app.services.detection import DetectionService
from desktop_app.services.tuning import TuningService, envelope
from desktop_app.ui.presenters.tune_presenter import TunePresenter
from desktop_app.ui.tune_panel import EMPTY_SENTENCE, TunePanel
from desktop_app.ui.tune_states import TuneState
from tests.gallery.scenes_detection import TUNED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme


class Desk:
    """Panel, presenter and the real thread behind them."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.owner = QObject()
        self.detection = DetectionService(DetectionConfig(200, 10.0), None)
        self.tuning = TuningService()
        self.panel = TunePanel(theme)
        qtbot.addWidget(self.panel)
        self.presenter = TunePresenter(self.detection, self.tuning, self.owner)
        self.presenter.show(self.panel)


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(theme, qtbot)
    yield made
    made.tuning.shut_down()


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    volts = 2.5 + np.random.default_rng(1).normal(0, 0.01, 3000)
    volts[1000::500] += 0.15
    volts[2000:2050] = 4.5
    path = tmp_path / "run.csv"
    path.write_text("time,volts\n" + "".join(f"{at / 10},{v:.4f}\n" for at, v in enumerate(volts)))
    return path


def test_an_empty_panel_says_what_to_do(desk: Desk) -> None:
    assert desk.panel._sentence.text() == EMPTY_SENTENCE
    assert desk.panel._trace.isHidden()
    assert desk.panel._curve.isHidden()


def test_a_threshold_is_tried_on_a_file_and_used(desk: Desk, qtbot: QtBot, recording: Path) -> None:
    desk.presenter.open(recording)
    assert desk.panel._sentence.text() == "Judging it again"
    qtbot.waitUntil(lambda: desk.tuning.tuned is not None)
    assert desk.panel._sentence.text().endswith("alarms, as before")
    before = int(desk.panel._sentence.text().split()[0])
    desk.panel.threshold_moved.emit(0.99)
    after = int(desk.panel._sentence.text().split()[0])
    assert after < before
    alarms = "alarm" if after == 1 else "alarms"
    assert desk.panel._sentence.text() == f"{after} {alarms} instead of {before}"
    desk.panel._use.click()
    assert desk.detection.threshold == 0.99
    qtbot.waitUntil(lambda: not desk.tuning.is_busy)


def test_another_detector_is_tried(desk: Desk, qtbot: QtBot, recording: Path) -> None:
    desk.presenter.open(recording)
    qtbot.waitUntil(lambda: not desk.tuning.is_busy)
    other = next(name for name in registry.DETECTORS if name != registry.DEFAULT)
    desk.presenter.try_detector(other)
    qtbot.waitUntil(lambda: not desk.tuning.is_busy)
    assert desk.tuning.tuned is not None
    assert desk.tuning.tuned.after.setting.detector == other
    assert not desk.panel._use.isEnabled()


def test_a_file_that_cannot_be_read_is_told(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(desk.tuning.failed) as seen:
        desk.presenter.open(tmp_path / "none.csv")
    assert "none.csv" in str(seen.args[0])
    qtbot.waitUntil(lambda: not desk.tuning.is_busy)


def test_the_curve_is_there_only_with_labels(desk: Desk) -> None:
    desk.panel.render_tuning(TUNED)
    assert not desk.panel._curve.isHidden()
    assert desk.panel._curve.accessibleDescription() == "90% real found, 10% false kept"
    desk.panel.render_tuning(TuneState())
    assert desk.panel._curve.isHidden()


def test_every_extreme_is_in_the_picture() -> None:
    values = np.zeros(12_345)
    values[777], values[9_999], values[5] = 3.0, -2.0, np.nan
    low, high = envelope(values)
    assert len(low) == len(high) == 1000
    assert (float(high.max()), float(low.min())) == (3.0, -2.0)
    assert envelope(values[:3])[0].tolist() == [0.0, 0.0, 0.0]
    assert len(envelope(values[:0])[0]) == 0
