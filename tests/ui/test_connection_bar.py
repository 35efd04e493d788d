from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.core.link import LinkState
from desktop_app.ui.bar_rows import BarGroup
from desktop_app.ui.button import Button
from desktop_app.ui.connection_bar import ConnectionBar
from desktop_app.ui.states import ConnectionState, PortChoice
from tests.ui.hands import arrange, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme

PORTS = (
    PortChoice("auto", "Find a board", "Boards"),
    PortChoice("serial:/dev/ttyACM0", "Uno on ttyACM0", "Boards"),
    PortChoice("demo:ecg", "ECG", "Demo signals"),
)
OFF = ConnectionState(LinkState.DISCONNECTED, PORTS)
LIVE = ConnectionState(
    LinkState.LIVE,
    PORTS,
    connected_spec="serial:/dev/ttyACM0",
    source_label="Uno on ttyACM0",
    rate_hz=10.0,
)


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> ConnectionBar:
    made = ConnectionBar(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def shown_texts(bar: ConnectionBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("link", list(LinkState))
def test_the_state_word_is_shown_and_read_aloud(bar: ConnectionBar, link: LinkState) -> None:
    bar.render_connection(replace(LIVE, link=link))
    assert bar._chip.accessibleName() == f"Signal: {link.value}"
    assert bar._chip._look.text == link.value
    assert bar._chip.toolTip()


def test_the_rate_is_shown_while_samples_come(bar: ConnectionBar) -> None:
    bar.render_connection(LIVE)
    assert "10.0 Hz" in shown_texts(bar)


def test_a_stale_signal_tells_for_how_long(bar: ConnectionBar) -> None:
    bar.render_connection(replace(LIVE, link=LinkState.STALE, sample_age_s=7.2))
    assert "no data for 7 s" in shown_texts(bar)


def test_the_source_is_named_once(bar: ConnectionBar) -> None:
    bar.render_connection(LIVE)
    assert "Uno on ttyACM0" not in shown_texts(bar)  # the chooser says it
    bar.render_connection(replace(LIVE, source_label="CH340 on ttyUSB0"))
    assert "CH340 on ttyUSB0" in shown_texts(bar)


def test_rendering_emits_nothing(bar: ConnectionBar, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(bar.connect_requested),
        qtbot.assertNotEmitted(bar.disconnect_requested),
        qtbot.assertNotEmitted(bar.share_requested),
    ):
        for state in (OFF, LIVE, replace(LIVE, is_sharing=True), OFF):
            bar.render_connection(state)


def test_connect_carries_the_chosen_source(bar: ConnectionBar, qtbot: QtBot) -> None:
    bar.render_connection(OFF)
    bar._chooser.setCurrentIndex(bar._chooser.findData("demo:ecg"))
    with qtbot.waitSignal(bar.connect_requested) as seen:
        press(bar._button)
    assert seen.args == ["demo:ecg"]


def test_the_button_leaves_the_source_in_use(bar: ConnectionBar, qtbot: QtBot) -> None:
    bar.render_connection(LIVE)
    assert bar.selected_spec() == "serial:/dev/ttyACM0"
    assert bar._button.text() == "Disconnect"
    with qtbot.waitSignal(bar.disconnect_requested):
        press(bar._button)


def test_the_button_changes_to_another_source(bar: ConnectionBar, qtbot: QtBot) -> None:
    bar.render_connection(LIVE)
    bar._chooser.setCurrentIndex(bar._chooser.findData("demo:ecg"))
    assert bar._button.text() == "Connect"
    with qtbot.waitSignal(bar.connect_requested) as seen:
        bar._button.click()
    assert seen.args == ["demo:ecg"]


def test_connecting_can_be_cancelled(bar: ConnectionBar, qtbot: QtBot) -> None:
    bar.render_connection(replace(LIVE, link=LinkState.CONNECTING))
    assert bar._button.text() == "Cancel"
    with qtbot.waitSignal(bar.disconnect_requested):
        bar._button.click()


def test_a_choice_survives_a_new_list_of_ports(bar: ConnectionBar) -> None:
    bar.render_connection(OFF)
    bar._chooser.setCurrentIndex(bar._chooser.findData("demo:ecg"))
    more = (*PORTS, PortChoice("serial:/dev/ttyUSB0", "CH340", "Boards"))
    bar.render_connection(replace(OFF, ports=more))
    assert bar.selected_spec() == "demo:ecg"
    bar.render_connection(replace(OFF, ports=PORTS[:2]))
    assert bar.selected_spec() == "auto"


def test_headings_of_the_list_cannot_be_chosen(bar: ConnectionBar) -> None:
    bar.render_connection(OFF)
    assert bar._chooser.itemText(0) == "Boards"
    flags = bar._chooser.model().index(0, 0).flags()
    assert not flags & Qt.ItemFlag.ItemIsEnabled
    assert bar.selected_spec() == "auto"


def test_without_any_source_nothing_can_be_connected(bar: ConnectionBar) -> None:
    bar.render_connection(ConnectionState(LinkState.DISCONNECTED))
    assert not bar._button.isEnabled()
    assert bar.selected_spec() == ""


def test_opening_the_list_asks_for_the_ports(bar: ConnectionBar, qtbot: QtBot) -> None:
    bar.render_connection(OFF)
    with qtbot.waitSignal(bar.ports_requested):
        bar._chooser.showPopup()
    bar._chooser.hidePopup()


def test_share_asks_and_shows_the_address_only_when_on(bar: ConnectionBar, qtbot: QtBot) -> None:
    bar.render_connection(LIVE)
    with qtbot.waitSignal(bar.share_requested) as seen:
        bar._share.click()
    assert seen.args == [True]
    address = "http://192.168.1.20:5000"
    bar.render_connection(replace(LIVE, share_address=address))
    assert address not in shown_texts(bar)
    assert not bar._share.isChecked()  # the state decides, not the click
    bar.render_connection(replace(LIVE, is_sharing=True, share_address=address))
    assert address in shown_texts(bar)
    assert bar._share.isChecked()


def test_the_controls_keep_their_place_when_the_state_changes(bar: ConnectionBar) -> None:
    bar.resize(1280, 48)
    places = set()
    for state in (LIVE, OFF, replace(LIVE, link=LinkState.CONNECTING, rate_hz=None)):
        bar.render_connection(state)
        arrange(bar)
        places.add((bar._chooser.x(), bar._button.x(), bar._button.width()))
    assert len(places) == 1


def test_only_the_button_that_calls_is_bold(bar: ConnectionBar) -> None:
    for state, is_bold in ((OFF, True), (LIVE, False), (OFF, True), (LIVE, False)):
        bar.render_connection(state)
        assert bar._button.fontInfo().bold() == is_bold


def test_the_entries_of_the_list_are_as_tall_as_the_style_says(bar: ConnectionBar) -> None:
    bar.render_connection(OFF)
    assert bar._chooser.view().sizeHintForRow(0) >= 28


def test_a_narrow_bar_gives_the_tools_a_row_of_their_own(qtbot: QtBot, theme: Theme) -> None:
    bar = ConnectionBar(theme)
    qtbot.addWidget(bar)
    tool = Button(theme, "Record")
    bar.place_tool(tool)
    bar.resize(1500, bar.sizeHint().height())
    bar.show()
    one_row = bar.sizeHint().height()
    assert tool.mapTo(bar, QPoint(0, 0)).y() < one_row // 2
    bar.resize(700, one_row)
    arrange(bar)
    assert bar.sizeHint().height() > one_row
    assert tool.mapTo(bar, QPoint(0, 0)).y() > one_row // 2
    bar.resize(1500, one_row)
    arrange(bar)
    assert bar.sizeHint().height() == one_row


def test_a_tool_knows_its_width_with_its_word_also_while_it_shows_none(
    qtbot: QtBot, theme: Theme
) -> None:
    room = QWidget()
    group = BarGroup(room)
    qtbot.addWidget(room)
    tool = Button(theme, "Record", icon="circle-dot")
    tool.hold_width_of("Record", "Stop recording")
    group.row.addWidget(tool)
    wide, narrow = group.width_px(), group.width_px(is_compact=True)
    assert wide == tool.sizeHint().width() > narrow
    group.set_compact(True)
    assert (group.width_px(), group.width_px(is_compact=True)) == (wide, narrow)
    assert tool.sizeHint().width() == narrow


def test_a_bar_too_narrow_for_words_draws_its_tools(qtbot: QtBot, theme: Theme) -> None:
    bar = ConnectionBar(theme)
    qtbot.addWidget(bar)
    tools = [Button(theme, f"Learn normal {number}", icon="check") for number in range(3)]
    for tool in tools:
        bar.place_tool(tool)
    bar.show()
    bar.resize(640, 80)
    arrange(bar)
    assert [tool.text() for tool in tools] == ["", "", ""]
    assert tools[2].geometry().right() < bar.width()
    tools[0].setText("Stop")
    assert tools[0].text() == ""
    bar.resize(1500, 80)
    arrange(bar)
    assert [tool.text() for tool in tools] == ["Stop", "Learn normal 1", "Learn normal 2"]


def test_a_bar_made_narrow_and_wide_again_keeps_no_reference_to_none(
    qtbot: QtBot, theme: Theme
) -> None:
    bar = ConnectionBar(theme)
    qtbot.addWidget(bar)
    bar.place_tool(Button(theme, "Learn normal", icon="check"))
    bar.show()

    def narrow_and_wide() -> None:
        for width_px in (640, 1500):
            bar.resize(width_px, 80)
            arrange(bar)

    narrow_and_wide()
    before = sys.getrefcount(None)
    for _ in range(20):
        narrow_and_wide()
    assert abs(sys.getrefcount(None) - before) < 50


def test_a_tool_that_comes_into_a_narrow_bar_is_drawn_without_its_word(
    bar: ConnectionBar, theme: Theme, qtbot: QtBot
) -> None:
    bar.render_connection(LIVE)
    bar.setFixedWidth(640)
    tools = [Button(theme, f"A tool of {n} long words", bar, icon="play") for n in range(3)]
    for tool in tools:
        bar.place_tool(tool)
        qtbot.waitUntil(tool.isVisible)
        bar.resize(640, bar.height())
    qtbot.waitUntil(lambda: len({tool.width() for tool in tools}) == 1)
    assert max(tool.geometry().right() for tool in tools) < 640
    assert [tool.text() for tool in tools] == [""] * 3
