"""What holds for every control of the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.gallery.picture import dispose, stage
from tests.gallery.scenes import WINDOWS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme

WINDOW = next(scene for scene in WINDOWS if scene.name == "window-anomaly-1440")


@pytest.fixture
def window(theme: Theme) -> Iterator[QWidget]:
    made = stage(WINDOW, theme)
    yield made
    dispose(made)


def controls(window: QWidget) -> list[QWidget]:
    """Every visible widget that takes the focus."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def chain(window: QWidget) -> list[QWidget]:
    """Every widget in the order of the Tab key."""
    found: list[QWidget] = []
    one: QWidget | None = window
    while one is not None and one not in found:
        found.append(one)
        one = one.nextInFocusChain()
    return found


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}"


def test_every_control_has_a_name(window: QWidget) -> None:
    assert len(controls(window)) > 20
    assert [named(one) for one in controls(window) if not one.accessibleName()] == []


def test_every_button_explains_itself_and_names_its_shortcut(window: QWidget) -> None:
    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.toolTip(), named(button)
            assert button.shortcut().toString() in button.toolTip()


def test_no_shortcut_has_two_meanings(window: QWidget) -> None:
    buttons = window.findChildren(QAbstractButton)
    keys = [button.shortcut().toString() for button in buttons if not button.shortcut().isEmpty()]
    keys += [shortcut.key().toString() for shortcut in window.findChildren(QShortcut)]
    assert sorted(keys) == sorted(set(keys))


def test_every_control_can_be_reached_with_tab(window: QWidget) -> None:
    wanted = set(controls(window))
    assert [named(missed) for missed in wanted - set(chain(window))] == []


def test_targets_are_large_enough_to_hit(window: QWidget) -> None:
    small = [one for one in controls(window) if min(one.width(), one.height()) < 24]
    assert [named(one) for one in small] == []


def test_the_form_is_walked_from_top_to_bottom(window: QWidget) -> None:
    wanted = set(controls(window))
    names = [one.accessibleName() for one in chain(window) if one in wanted]
    order = ["Source", "Disconnect", "Share", "Age, years", "Sex", "Chest pain", "Analyze"]
    assert [name for name in names if name in order] == order


def test_every_control_shows_that_it_has_the_focus(window: QWidget, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    for control in controls(window):
        window.setFocus()
        without = control.grab().toImage()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        assert control.hasFocus()
        assert control.grab().toImage() != without, control.accessibleName()
