"""The spectrum's tools: all in one row where there is room, else behind a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

from desktop_app.ui.spectrum_panel import SpectrumPanel
from desktop_app.ui.trace_chart import TraceChart

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme

SELDOM = ("What is shown", "Samples in a spectrum", "Window", "Averages", "Hold peaks")


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> SpectrumPanel:
    panel = SpectrumPanel(theme)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def test_in_a_wide_panel_every_tool_is_in_sight(panel: SpectrumPanel) -> None:
    panel.resize(1000, 300)
    assert all(_tool(panel, name).isVisible() for name in SELDOM)
    assert not _tool(panel, "More settings").isVisible()


def test_a_narrow_panel_keeps_its_height_for_the_chart(panel: SpectrumPanel) -> None:
    panel.resize(420, 180)
    assert not any(_tool(panel, name).isVisible() for name in SELDOM)
    one_row_px = 2 * _tool(panel, "More settings").height()
    chart = panel.findChild(TraceChart)
    assert chart is not None
    assert chart.y() <= one_row_px


def test_a_narrow_panel_has_the_seldom_used_tools_behind_a_button(panel: SpectrumPanel) -> None:
    panel.resize(420, 180)
    more = _tool(panel, "More settings")
    assert isinstance(more, QAbstractButton)
    more.click()
    assert all(_tool(panel, name).isVisible() for name in SELDOM)
    more.click()
    assert not any(_tool(panel, name).isVisible() for name in SELDOM)


def _tool(panel: SpectrumPanel, name: str) -> QWidget:
    tools = [*panel.findChildren(QComboBox), *panel.findChildren(QAbstractButton)]
    return next(tool for tool in tools if tool.accessibleName() == name)
