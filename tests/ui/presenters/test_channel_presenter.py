from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from desktop_app.ui.channel_panel import ChannelPanel
from desktop_app.ui.presenters.channel_looks import NO_LOOKS, ChannelLook, ChannelLooks
from desktop_app.ui.presenters.channel_presenter import read_looks, write_looks
from tests.ui.hands import hit, write

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme

Wanted = list[tuple[int, ChannelLook]]


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> ChannelPanel:
    made = ChannelPanel(theme)
    qtbot.addWidget(made)
    made.resize(800, 300)
    made.show()
    made.render_looks((ChannelLook("A0", 0), ChannelLook("A1", 1)))
    return made


@pytest.fixture
def wanted(panel: ChannelPanel) -> Wanted:
    seen: Wanted = []
    panel.changed.connect(lambda channel, look: seen.append((channel, look)))
    return seen


def test_a_channel_can_be_put_away(panel: ChannelPanel, wanted: Wanted) -> None:
    hit(panel._rows[1]._shown, Qt.Key.Key_Space)
    assert wanted[-1] == (1, ChannelLook("A1", 1, is_shown=False))


def test_a_channel_gets_a_gain_and_a_unit_by_keyboard(panel: ChannelPanel, wanted: Wanted) -> None:
    row = panel._rows[0]
    row._gain.setFocus()
    edit = row._gain._edit
    edit.selectAll()
    write(edit, "12,5")
    hit(edit, Qt.Key.Key_Return)
    assert wanted[-1] == (0, ChannelLook("A0", 0, gain=12.5))
    row._unit.selectAll()
    write(row._unit, "kPa")
    hit(row._unit, Qt.Key.Key_Return)
    assert wanted[-1][1].unit == "kPa"


def test_an_empty_name_is_the_pin(panel: ChannelPanel, wanted: Wanted) -> None:
    name = panel._rows[0]._name
    name.setText("Pressure")
    hit(name, Qt.Key.Key_Return)
    assert wanted[-1][1].name == "Pressure"
    panel.render_looks((wanted[-1][1], ChannelLook("A1", 1)))
    name.setText("  ")
    hit(name, Qt.Key.Key_Return)
    assert wanted[-1][1].name == "A0"


def test_rendering_emits_nothing(panel: ChannelPanel, wanted: Wanted) -> None:
    panel.render_looks((ChannelLook("P", 3, 2.0, 1.0, "kPa", is_shown=False),))
    assert wanted == []
    assert not panel._rows[1]._name.isVisible()


looks = st.builds(
    ChannelLook,
    name=st.text(max_size=10),
    color=st.integers(0, 5),
    gain=st.floats(-1e6, 1e6),
    offset=st.floats(-1e6, 1e6),
    unit=st.text(max_size=5),
    is_shown=st.booleans(),
)


@given(st.lists(st.tuples(st.integers(0, 5), looks), max_size=6))
def test_the_looks_are_remembered(entries: list[tuple[int, ChannelLook]]) -> None:
    made = NO_LOOKS
    for channel, look in entries:
        made = made.with_look(channel, look)
    assert read_looks(write_looks(made)) == made


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"changed": 3}', '{"changed": [[0, {"gain": "x"}]]}']
)
def test_what_cannot_be_read_is_as_designed(text: str) -> None:
    assert read_looks(text) == ChannelLooks()
