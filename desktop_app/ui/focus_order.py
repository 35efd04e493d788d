"""The order of the Tab key across parts of the window that were built at different times."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


def order_focus(*parts: QWidget) -> None:
    """Walk through `parts` one after the other; inside of each the order stays."""
    chain = tuple(_chain(parts[0].window()))
    ordered = [one for part in parts for one in chain if part.isAncestorOf(one)]
    for before, after in pairwise(ordered):
        QWidget.setTabOrder(before, after)


def _chain(window: QWidget) -> Iterator[QWidget]:
    """Every widget of a window that the Tab key stops at, in its order."""
    one = window.nextInFocusChain()
    while one is not None and one is not window:
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None:
            yield one
        one = one.nextInFocusChain()


def step_focus(window: QWidget, *, is_next: bool) -> bool:
    """Give the focus to the control behind, or before, the one that has it; False if none can.

    As Qt does it, but for widgets that hand the focus on: those Qt takes for a stop of their own
    at the end of the chain, and the Tab key would never come back to its beginning.
    """
    focused: QWidget | None = window.focusWidget()
    start = one = window if focused is None else focused
    reason = Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason
    while True:
        beside = one.nextInFocusChain() if is_next else one.previousInFocusChain()
        if beside is None or beside is start:
            return False
        one = beside
        is_stop = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
        if is_stop and one.isVisible() and one.isEnabled() and one.window() is window:
            one.setFocus(reason)
            return True
