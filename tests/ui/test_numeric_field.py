from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt

from desktop_app.ui.form_states import FieldNote, FormField
from desktop_app.ui.numeric_field import NumericField
from tests.ui.form_fields import AGE
from tests.ui.hands import hit, write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme


@pytest.fixture
def field(theme: Theme, qtbot: QtBot) -> NumericField:
    made = NumericField(theme, AGE)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    yield
    QLocale.setDefault(before)


def test_it_begins_empty(field: NumericField) -> None:
    assert field.text() == ""


@pytest.mark.parametrize("typed", ["54", "2.3", "2,3", "1.234,5", "abc", " 7 ", "-0", "1e400"])
def test_typed_text_is_kept_as_it_is(
    field: NumericField, qtbot: QtBot, german: None, typed: str
) -> None:
    with qtbot.waitSignal(field.edited):
        write(field.control(), typed)
    assert field.text() == typed


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.text(st.characters(exclude_categories=["C", "Z"]), max_size=16))
def test_any_text_set_is_any_text_read(field: NumericField, text: str) -> None:
    field.set_text(text)
    assert field.text() == text


def test_a_pasted_novel_is_cut(field: NumericField) -> None:
    field.set_text("9" * 100_000)
    assert len(field.text()) <= 64


def test_setting_a_text_emits_nothing(field: NumericField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.edited), qtbot.assertNotEmitted(field.committed):
        field.set_text("61")


def test_leaving_it_commits_its_key(field: NumericField, qtbot: QtBot) -> None:
    write(field.control(), "61")
    with qtbot.waitSignal(field.committed) as seen:
        hit(field.control(), Qt.Key.Key_Return)
    assert seen.args == ["age"]


def test_the_unit_gives_way_to_the_number_as_it_was_understood(field: NumericField) -> None:
    assert field._unit.text() == "years"
    field.render_note(FieldNote(echo="2.3 years"))
    assert field._unit.text() == "= 2.3 years"
    field.render_note(FieldNote())
    assert field._unit.text() == "years"


@pytest.mark.parametrize(
    ("note", "words", "tone"),
    [
        (FieldNote(error="This is not a number."), "Error: This is not a number.", "error"),
        (FieldNote(warning="Is it mmol/L?"), "Check: Is it mmol/L?", "warning"),
        (FieldNote(error="No.", warning="Hm."), "Error: No.", "error"),
    ],
)
def test_an_objection_is_shown_in_words_under_the_field(
    field: NumericField, note: FieldNote, words: str, tone: str
) -> None:
    field.render_note(note)
    assert field._message.isVisible()
    assert field._message.text() == words
    assert field.control().property("tone") == tone
    assert field.control().accessibleDescription() == words
    field.render_note(FieldNote())
    assert not field._message.isVisible()


def test_what_a_number_is_in_the_other_unit_has_room_in_the_narrowest_panel(
    theme: Theme, qtbot: QtBot
) -> None:
    cholesterol = FormField("chol", "Cholesterol", "mg/dL", units=("mg/dL", "mmol/L"))
    field = NumericField(theme, cholesterol)
    qtbot.addWidget(field)
    field.show()
    field.set_unit("mmol/L")
    field.render_note(FieldNote(echo="251 mg/dL"))
    assert field._unit.isVisible()
    assert field._unit.text() == "= 251 mg/dL"
    assert field.minimumSizeHint().width() <= 380 - 40  # edges and a scroll bar
    field.render_note(FieldNote())
    assert not field._unit.isVisible()


def test_it_is_named_with_its_unit(field: NumericField) -> None:
    assert field.control().accessibleName() == "Age, years"
    assert field.control().toolTip() == "Usually 28 to 77 years"
