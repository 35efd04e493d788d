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
