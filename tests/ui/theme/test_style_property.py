from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from desktop_app.ui.theme.style_property import set_style_property

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme


def test_a_widget_takes_the_looks_of_what_the_style_sheet_finds(theme: Theme, qtbot: QtBot) -> None:
    label = QLabel("1.90 V")
    qtbot.addWidget(label)
    label.show()
    colors = []
    for tone in ("error", "muted", "error"):
        set_style_property(label, "tone", tone)
        colors.append(label.palette().color(QPalette.ColorRole.WindowText).name())
    wanted = theme.tokens.high, theme.tokens.muted, theme.tokens.high
    assert colors == [color.lower() for color in wanted]
