from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from desktop_app.ui.choice_field import ChoiceField
from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.segments import Segments
from tests.ui.form_fields import EKG, SEX
from tests.ui.hands import hit, press, write

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme


@pytest.fixture
def sex(theme: Theme, qtbot: QtBot) -> ChoiceField:
    made = ChoiceField(theme, SEX)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def ekg(theme: Theme, qtbot: QtBot) -> ChoiceField:
    made = ChoiceField(theme, EKG)
    qtbot.addWidget(made)
    made.show()
    return made


def wheel(over: ChoiceField) -> QWheelEvent:
    middle = QPointF(over.rect().center())
    no_buttons, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    return QWheelEvent(
        middle,
        middle,
        QPoint(),
        QPoint(0, -120),
        no_buttons,
        no_keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # Qt's own signature
    )


def test_few_short_answers_stand_side_by_side_and_long_ones_in_a_list(
    sex: ChoiceField, ekg: ChoiceField
) -> None:
    assert isinstance(sex.control(), Segments)
    assert isinstance(ekg.control(), ComboBox)


@pytest.mark.parametrize("name", ["sex", "ekg"])
def test_nothing_is_chosen_in_advance(name: str, request: pytest.FixtureRequest) -> None:
    assert request.getfixturevalue(name).text() == ""


@pytest.mark.parametrize("name", ["sex", "ekg"])
@pytest.mark.parametrize("text", ["0", "1", "", "9", "male"])
def test_only_known_values_can_be_set(
    name: str, text: str, request: pytest.FixtureRequest, qtbot: QtBot
) -> None:
    field: ChoiceField = request.getfixturevalue(name)
    with qtbot.assertNotEmitted(field.edited), qtbot.assertNotEmitted(field.committed):
        field.set_text(text)
    assert field.text() == (text if text in ("0", "1") else "")


def test_a_click_chooses_a_segment(sex: ChoiceField, qtbot: QtBot) -> None:
    right = QPoint(sex.control().width() - 8, 12)
    with qtbot.waitSignals([sex.edited, sex.committed]):
        press(sex.control(), right)
    assert sex.text() == "1"
    with qtbot.assertNotEmitted(sex.edited):
        press(sex.control(), right)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([Qt.Key.Key_Right], "0"),
        ([Qt.Key.Key_Right, Qt.Key.Key_Right], "1"),
        ([Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right], "1"),
        ([Qt.Key.Key_M], "1"),
        ([Qt.Key.Key_M, Qt.Key.Key_F], "0"),
        ([Qt.Key.Key_M, Qt.Key.Key_Delete], ""),
        ([Qt.Key.Key_Space, Qt.Key.Key_Space], "1"),
        ([Qt.Key.Key_Q], ""),
    ],
)
def test_segments_are_worked_by_keyboard(
    sex: ChoiceField, qtbot: QtBot, keys: list[Qt.Key], expected: str
) -> None:
    for key in keys:
        hit(sex.control(), key)
    assert sex.text() == expected


def test_a_list_is_worked_by_keyboard(ekg: ChoiceField, qtbot: QtBot) -> None:
    ekg.control().setFocus()
    with qtbot.waitSignal(ekg.edited):
        write(ekg.control(), "left")
    assert ekg.text() == "2"


def test_an_answer_of_a_list_can_be_taken_back(ekg: ChoiceField, qtbot: QtBot) -> None:
    ekg.set_text("2")
    with qtbot.waitSignal(ekg.edited):
        hit(ekg.control(), Qt.Key.Key_End)
    assert ekg.text() == ""


def test_the_first_letter_of_the_usual_answer_chooses_it(ekg: ChoiceField) -> None:
    ekg.control().setFocus()
    write(ekg.control(), "n")
    assert ekg.text() == "0"


def test_the_arrow_down_begins_with_the_first_answer(ekg: ChoiceField) -> None:
    hit(ekg.control(), Qt.Key.Key_Down)
    assert ekg.text() == "0"


@pytest.mark.parametrize("name", ["sex", "ekg"])
def test_scrolling_past_changes_nothing(name: str, request: pytest.FixtureRequest) -> None:
    field: ChoiceField = request.getfixturevalue(name)
    field.set_text("0")
    field.control().clearFocus()
    QApplication.sendEvent(field.control(), wheel(field))
    assert field.text() == "0"


@pytest.mark.parametrize("name", ["sex", "ekg"])
def test_it_is_named(name: str, request: pytest.FixtureRequest) -> None:
    field: ChoiceField = request.getfixturevalue(name)
    assert field.control().accessibleName() == {"sex": "Sex", "ekg": "Resting EKG"}[name]


@pytest.mark.parametrize(("width_px", "is_told"), [(320, False), (90, True)])
def test_an_answer_that_is_cut_is_told_whole_by_the_tip(
    ekg: ChoiceField, width_px: int, is_told: bool
) -> None:
    ekg.set_text("2")
    box = ekg.control()
    assert isinstance(box, ComboBox)
    box.setFixedWidth(width_px)
    at = box.mapToGlobal(QPoint(5, 5))
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), at))
    assert QToolTip.text().startswith(box.currentText()) is is_told
    QToolTip.hideText()
