"""What a screen reader is told of widgets that paint themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface

from desktop_app.core.priority import Priority
from desktop_app.ui.accessible_roles import tell_roles
from desktop_app.ui.contribution_bars import ContributionBars
from desktop_app.ui.overview_strip import OverviewStrip
from desktop_app.ui.pill import Pill, priority_look
from desktop_app.ui.segments import Segments
from tests.ui.hands import hit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme


@pytest.fixture(scope="module", autouse=True)
def _roles() -> None:
    """As the program does when it begins."""
    tell_roles()


def told_of(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


@pytest.mark.parametrize(
    ("new", "role"),
    [
        (lambda theme: Pill(theme, priority_look("HIGH", Priority.HIGH)), "StaticText"),
        (OverviewStrip, "Chart"),
        (ContributionBars, "Chart"),
        (lambda theme: Segments(theme, ("No", "Yes")), "Grouping"),
    ],
)
def test_a_painted_widget_has_a_role(
    theme: Theme, qtbot: QtBot, new: Callable[[Theme], QWidget], role: str
) -> None:
    widget = new(theme)
    qtbot.addWidget(widget)
    widget.setAccessibleName("Something")
    told = told_of(widget)
    assert told.role() is QAccessible.Role[role]
    assert told.text(QAccessible.Text.Name) == "Something"


def test_every_answer_is_a_radio_button_that_says_whether_it_is_chosen(
    theme: Theme, qtbot: QtBot
) -> None:
    answers = Segments(theme, ("No", "Yes"))
    qtbot.addWidget(answers)
    told = told_of(answers)
    parts = [told.child(at) for at in range(told.childCount())]
    assert [part.role() for part in parts] == [QAccessible.Role.RadioButton] * 2
    assert [part.text(QAccessible.Text.Name) for part in parts] == ["No", "Yes"]

    def chosen() -> list[bool]:
        return [bool(part.state().checked) for part in parts]

    assert chosen() == [False, False]
    hit(answers, Qt.Key.Key_Right)
    assert chosen() == [True, False]
    hit(answers, Qt.Key.Key_Delete)
    assert chosen() == [False, False]


def test_an_answer_is_chosen_by_what_a_screen_reader_does(theme: Theme, qtbot: QtBot) -> None:
    answers = Segments(theme, ("No", "Yes"))
    qtbot.addWidget(answers)
    answers.show()
    for _ in range(2):
        answers._parts[1].click()
        assert answers.current == 1
        assert answers._parts[1].isChecked()
    assert not any(part.focusPolicy() & Qt.FocusPolicy.TabFocus for part in answers._parts)
