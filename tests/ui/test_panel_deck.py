from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.deck_layout import (
    DeckLayout,
    PanelPlace,
    Spot,
    decode_layout,
    encode_layout,
)
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panel_window import PanelWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.panel_deck import PanelDeck
    from desktop_app.ui.theme.theme import Theme


@pytest.fixture
def built() -> list[str]:
    return []


@pytest.fixture
def deck(window: MainWindow, built: list[str]) -> PanelDeck:
    window.show()
    window.add_panel("events", "Events", builder(built, "events"))
    window.add_panel("alarms", "Alarms", builder(built, "alarms"))
    window.add_panel("measure", "Measure", builder(built, "measure"), home=Spot.RIGHT)
    window.add_panel("marks", "Marks", builder(built, "marks"), home=Spot.RIGHT, is_open=False)
    return window.deck


def builder(built: list[str], key: str) -> Callable[[], QWidget]:
    def build() -> QWidget:
        built.append(key)
        return QLineEdit()

    return build


def shown(deck: PanelDeck) -> list[str]:
    """What a person sees of the panels."""
    contents = {key: deck.content(key) for key in deck.panels}
    return [key for key, widget in contents.items() if widget is not None and widget.isVisible()]


def test_a_panel_is_built_when_it_is_first_seen(deck: PanelDeck, built: list[str]) -> None:
    assert built == ["events", "measure"]
    deck.show_panel("alarms")
    deck.show_panel("events")
    deck.show_panel("alarms")
    assert built == ["events", "measure", "alarms"]
    assert shown(deck) == ["alarms", "measure"]


def test_showing_a_panel_gives_it_the_focus(deck: PanelDeck, window: MainWindow) -> None:
    deck.show_panel("marks")
    assert window.focusWidget() is deck.content("marks")
    assert deck.focused_key() in ("marks", "events")  # offscreen windows are seldom active


def test_a_panel_can_be_put_away_and_comes_back(deck: PanelDeck) -> None:
    deck.hide_panel("measure")
    assert shown(deck) == ["events"]
    deck.show_panel("measure")
    assert shown(deck) == ["events", "measure"]


def test_the_deck_gives_its_room_to_the_plot_when_it_is_empty(deck: PanelDeck) -> None:
    for key in ("events", "alarms", "measure"):
        deck.hide_panel(key)
    assert not deck.isVisible()
    deck.show_panel("alarms")
    assert deck.isVisible()


def test_a_panel_moves_to_the_other_half(deck: PanelDeck) -> None:
    deck.move_panel("alarms")
    assert deck.spot("alarms") is Spot.RIGHT
    assert shown(deck) == ["events", "alarms"]
    deck.hide_panel("alarms")
    deck.show_panel("alarms")
    assert deck.spot("alarms") is Spot.RIGHT


def test_a_panel_keeps_its_contents_in_a_window_and_returns_when_that_closes(
    deck: PanelDeck, window: MainWindow
) -> None:
    content = deck.content("measure")
    assert content is not None
    deck.detach_panel("measure")
    (other,) = window.findChildren(PanelWindow)
    assert other.isVisible()
    assert other.isAncestorOf(content)
    assert "Measure" in other.windowTitle()
    other.close()
    assert deck.spot("measure") is Spot.RIGHT
    assert deck.content("measure") is content
    assert shown(deck) == ["events", "measure"]


def test_the_windows_of_panels_close_with_the_main_one(deck: PanelDeck, window: MainWindow) -> None:
    deck.detach_panel("measure")
    (other,) = window.findChildren(PanelWindow)
    window.close()
    assert not other.isVisible()


def test_the_layout_returns_in_the_next_window(
    deck: PanelDeck, window: MainWindow, theme: Theme, qtbot: object
) -> None:
    deck.move_panel("alarms")
    deck.hide_panel("events")
    deck.detach_panel("measure")
    state = window.layout_state()
    window.close()

    later = MainWindow(theme)
    try:
        assert later.restore_layout(state)
        later.show()
        for key in ("events", "alarms", "measure", "marks"):  # added after the layout came back
            home = Spot.LEFT if key in ("events", "alarms") else Spot.RIGHT
            later.add_panel(key, key.title(), QLineEdit, home=home)
        spots = {key: later.deck.spot(key) for key in later.deck.panels}
        assert spots == {
            "events": Spot.HIDDEN,
            "alarms": Spot.RIGHT,
            "measure": Spot.WINDOW,
            "marks": Spot.HIDDEN,
        }
        later.reset_layout()
        assert later.deck.spot("events") is Spot.LEFT
        assert later.deck.spot("measure") is Spot.RIGHT
    finally:
        later.close()
        later.deleteLater()


def test_two_panels_of_one_key_are_an_error(window: MainWindow) -> None:
    window.add_panel("events", "Events", QLineEdit)
    with pytest.raises(ValueError, match="events"):
        window.add_panel("events", "Events", QLineEdit)


places = st.builds(
    PanelPlace,
    key=st.text(max_size=8),
    spot=st.sampled_from(Spot),
    home=st.sampled_from([Spot.LEFT, Spot.RIGHT]),
    geometry=st.none() | st.tuples(*[st.integers(-(2**31), 2**31)] * 4),
)
layouts = st.builds(
    DeckLayout,
    places=st.lists(places, max_size=5).map(tuple),
    current=st.lists(st.text(max_size=8), max_size=3).map(tuple),
    widths=st.lists(st.integers(0, 5000), max_size=3).map(tuple),
)


@given(layouts)
def test_a_saved_layout_is_read_back(layout: DeckLayout) -> None:
    assert decode_layout(encode_layout(layout)) == layout


@given(st.binary(max_size=60))
def test_foreign_bytes_are_no_layout(data: bytes) -> None:
    layout = decode_layout(data)
    assert layout is None or isinstance(layout, DeckLayout)
