from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.ui.trace_voice import TraceVoice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def voice(qtbot: QtBot) -> TraceVoice:
    speaker = QWidget()
    qtbot.addWidget(speaker)
    made = TraceVoice(speaker)
    made._timer.setInterval(20)
    return made


def test_a_change_is_told_once_it_settles(voice: TraceVoice, qtbot: QtBot) -> None:
    with qtbot.waitSignal(voice.spoken) as seen:
        for number in range(50):
            voice.note(number % 2, f"2.503 V, verdict {number % 2}")
    assert seen.args == ["2.503 V, verdict 1"]
    with qtbot.assertNotEmitted(voice.spoken, wait=60):
        voice.note(1, "2.504 V, verdict 1")


def test_it_speaks_when_it_is_asked(voice: TraceVoice, qtbot: QtBot) -> None:
    voice.note("normal", "2.503 V, normal")
    voice.stop()
    with qtbot.waitSignal(voice.spoken) as seen:
        voice.speak()
    assert seen.args == ["2.503 V, normal"]


def test_it_has_nothing_to_say_before_there_is_a_signal(voice: TraceVoice, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(voice.spoken, wait=10):
        voice.speak()
