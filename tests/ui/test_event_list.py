from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from desktop_app.ui.event_list import EMPTY_SENTENCE, EventList
from desktop_app.ui.event_model import MAX_ROWS, ROW_ROLE, EventModel
from desktop_app.ui.states import EventRow, Priority
from tests.ui.hands import hit, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme


def row(event_id: int, text: str = "SPIKE 4.30 V, 0.1 s", *, is_ongoing: bool = False) -> EventRow:
    return EventRow(event_id, "14:02:11", Priority.MEDIUM, text, is_ongoing)


def newest_first(*event_ids: int) -> tuple[EventRow, ...]:
    return tuple(row(event_id) for event_id in event_ids)


def held(model: EventModel) -> list[EventRow]:
    return [model.index(at).data(ROW_ROLE) for at in range(model.rowCount())]


@pytest.fixture
def events(theme: Theme, qtbot: QtBot) -> EventList:
    made = EventList(theme)
    qtbot.addWidget(made)
    made.resize(900, 208)
    made.show()
    return made


def test_an_empty_list_says_what_will_appear(events: EventList) -> None:
    assert events._stack.currentWidget() is events._empty
    assert events._empty.text() == EMPTY_SENTENCE
    events.render_events(newest_first(1))
    assert events._stack.currentWidget() is events._list


def test_the_heading_counts(events: EventList) -> None:
    events.render_events((row(2, is_ongoing=True), row(1)))
    assert events._count.text() == "2 in this session, 1 ongoing"


def test_a_new_event_is_put_on_top_and_the_choice_stays(events: EventList) -> None:
    events.render_events(newest_first(2, 1))
    events._list.setCurrentIndex(events._model.index(1))
    events.render_events(newest_first(3, 2, 1))
    assert [one.event_id for one in held(events._model)] == [3, 2, 1]
    assert events._list.currentIndex().data(ROW_ROLE).event_id == 1


def test_an_event_that_lasts_changes_in_its_place(events: EventList, qtbot: QtBot) -> None:
    events.render_events((row(2, "HIGH 4.31 V, 0.4 s", is_ongoing=True), row(1)))
    with (
        qtbot.assertNotEmitted(events._model.modelReset),
        qtbot.waitSignal(events._model.dataChanged) as seen,
    ):
        events.render_events((row(2, "HIGH 4.33 V, 2.4 s"), row(1)))
    assert seen.args[0].row() == 0
    assert held(events._model)[0].text == "HIGH 4.33 V, 2.4 s"


def test_rendering_the_same_again_changes_nothing(events: EventList, qtbot: QtBot) -> None:
    rows = newest_first(3, 2, 1)
    events.render_events(rows)
    with (
        qtbot.assertNotEmitted(events._model.dataChanged),
        qtbot.assertNotEmitted(events._model.modelReset),
        qtbot.assertNotEmitted(events._model.rowsInserted),
    ):
        events.render_events(rows)


def test_the_list_is_bounded(events: EventList) -> None:
    events.render_events(newest_first(*range(2 * MAX_ROWS, 0, -1)))
    assert events._model.rowCount() == MAX_ROWS
    assert held(events._model)[0].event_id == 2 * MAX_ROWS


def test_a_click_asks_for_the_moment(events: EventList, qtbot: QtBot) -> None:
    events.render_events(newest_first(2, 1))
    box = events._list.visualRect(events._model.index(1))
    with qtbot.waitSignal(events.event_activated) as seen:
        press(events._list.viewport(), box.center())
    assert seen.args[0].event_id == 1


def test_enter_asks_for_the_moment(events: EventList, qtbot: QtBot) -> None:
    events.render_events(newest_first(2, 1))
    events._list.setCurrentIndex(events._model.index(0))
    with qtbot.waitSignal(events.event_activated) as seen:
        hit(events._list, Qt.Key.Key_Return)
    assert seen.args[0].event_id == 2


def test_a_row_is_read_aloud_with_priority_and_state(events: EventList) -> None:
    events.render_events((replace(row(1), priority=Priority.HIGH, is_ongoing=True),))
    spoken = events._model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "14:02:11 high priority: SPIKE 4.30 V, 0.1 s, ongoing"


@given(
    st.lists(
        st.lists(st.integers(0, 30), unique=True, max_size=12).map(
            lambda ids: tuple(sorted(ids, reverse=True))
        ),
        max_size=6,
    )
)
def test_the_model_holds_what_was_last_rendered(lists: list[tuple[int, ...]]) -> None:
    model = EventModel()
    for number, ids in enumerate(lists):
        rows = tuple(row(event_id, f"text {number % 2}") for event_id in ids)
        model.set_rows(rows)
        assert held(model) == list(rows)
