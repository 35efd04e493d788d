"""What the detector thread tells the learning when nobody wants to hear it any more."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop_app.compose.judging import Judged
from desktop_app.compose.wiring import make_session, parse_source
from desktop_app.core.messages import SampleBlock, frozen
from desktop_app.detection.config import DetectionConfig
from desktop_app.services.detection import DetectionService
from desktop_app.services.learning import LearningService
from desktop_app.services.monitor import MonitorService
from tests.helpers.clock import FakeClock

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.compose.session import Session

CONFIG = DetectionConfig(window_size=40, sample_rate=10.0, min_window_s=0.0)


def new_session(source: str) -> Session:
    return make_session(parse_source(source), CONFIG, clock=FakeClock())


def test_what_was_full_and_given_up_does_not_end_the_learning_that_followed(qtbot: QtBot) -> None:
    detection = DetectionService(CONFIG, None)
    detector = detection.new_detector(CONFIG)
    monitor = MonitorService(new_session, lambda _: None)
    monitor.session = new_session("demo:steady")
    learning = LearningService(monitor, detection, FakeClock())
    block = SampleBlock(0, 0, 0.0, 10.0, frozen(np.full((1000, 1), 2.5)))
    judged = Judged(block, detector.update(block), ())

    learning.start(1.0)
    # Full in the detector thread, and given up before this thread has heard of it.
    telling = threading.Thread(target=learning._take, args=(judged,))
    telling.start()
    telling.join()
    assert learning.progress == 1.0
    learning.cancel()
    learning.start(3600.0)
    QCoreApplication.sendPostedEvents(learning)
    assert learning.progress == 0.0
    learning.shut_down()
