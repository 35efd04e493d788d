"""The row above the plot in a window that is not wide."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from desktop_app.ui.metric import Metric
from desktop_app.ui.readout_bar import ReadoutBar
from desktop_app.ui.states import ReadoutState
from desktop_app.ui.text_label import TextLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme

GONE = "There is no device at /dev/ttyACM0. Plug it in, or choose another port."
STATE = ReadoutState(
    volts=3.034,
    low_volts=1.7,
    high_volts=3.388,
    expected_low_volts=1.88,
    expected_high_volts=4.19,
    score=0.0,
    is_stale=True,
)


def shown(bar: ReadoutBar) -> int:
    return sum(metric.isVisible() for metric in bar.findChildren(Metric))


@pytest.mark.parametrize("width_px", [520, 640, 883, 1400])
def test_what_keeps_a_board_away_can_be_read_whole(
    theme: Theme, qtbot: QtBot, width_px: int
) -> None:
    bar = ReadoutBar(theme)
    qtbot.addWidget(bar)
    bar.resize(width_px, bar.height())
    bar.show()
    bar.render_readout(STATE)
    n_before = shown(bar)
    bar.render_readout(replace(STATE, note=GONE))
    layout = bar.layout()
    assert layout is not None
    layout.activate()
    (note,) = (label for label in bar.findChildren(TextLabel) if label.text() == GONE)
    needed = QFontMetrics(note.font()).boundingRect(
        QRect(0, 0, note.width(), 1000), Qt.TextFlag.TextWordWrap, GONE
    )
    assert needed.height() <= note.height()
    assert needed.width() <= note.width()
    bar.render_readout(STATE)
    assert shown(bar) == n_before
