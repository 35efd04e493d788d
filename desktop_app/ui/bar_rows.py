"""The rows of the top bar: as few as the width allows, and words only where they have room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.button import Button
from desktop_app.ui.theme.tokens import Space

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SPACE_PX = int(Space.SNUG)
# Of each row: what stands at the left, and what at the right end.
Row = tuple[tuple[str, ...], tuple[str, ...]]
_ARRANGEMENTS: tuple[tuple[Row, ...], ...] = (
    ((("head", "source"), ("tools", "tail")),),
    ((("head", "source"), ("tail",)), ((), ("tools",))),
    ((("head",), ("tail",)), (("source",), ("tools",))),
    ((("head",), ("tail",)), (("source",), ()), ((), ("tools",))),
)
# The last arrangements also with the tools' drawings alone, before they get a row of their own.
_STEPS = ((0, False), (1, False), (2, False), (2, True), (3, False), (3, True))


class BarGroup(QWidget):
    """Controls that stay beside one another; an empty group takes no room."""

    def __init__(self, parent: QWidget, *controls: QWidget) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(_SPACE_PX)
        for control in controls:
            self.row.addWidget(control)

    def controls(self) -> Iterator[QWidget]:
        """Those that are shown, from left to right."""
        for at in range(self.row.count()):
            item = self.row.itemAt(at)
            widget = None if item is None else item.widget()
            if widget is not None and not widget.isHidden():
                yield widget

    def width_px(self, *, is_compact: bool = False) -> int:
        """What it asks for; `is_compact` without the words of its buttons."""
        widths = [
            one.width_px(is_compact=is_compact) if isinstance(one, Button) else _hint_px(one)
            for one in self.controls()
        ]
        return sum(widths) + _SPACE_PX * max(0, len(widths) - 1)

    def set_compact(self, is_compact: bool) -> None:
        """Write the words of its buttons, or only draw them."""
        for one in self.controls():
            if isinstance(one, Button):
                one.set_compact(is_compact)


class BarRows(QVBoxLayout):
    """Groups "head", "source", "tools" and "tail" in one to three rows."""

    def __init__(self, parent: QWidget, groups: dict[str, BarGroup], source_px: int) -> None:
        """`source_px` is kept for the source, so that its words may come and go."""
        super().__init__(parent)
        self._groups = groups
        self._source_px = source_px
        self._step = (-1, False)
        self._rows = [QHBoxLayout() for _ in max(_ARRANGEMENTS, key=len)]
        for row in self._rows:
            row.setSpacing(2 * _SPACE_PX)
            self.addLayout(row)
        self.setContentsMargins(Space.WIDE, Space.TIGHT, Space.SNUG, Space.TIGHT)
        self.setSpacing(Space.TIGHT)
        # Narrower than a row: then it takes more of them.
        self.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self.fit(1 << 15)

    def fit(self, width_px: int) -> None:
        """Take the first arrangement that fits into `width_px`; free where that stays."""
        margins = self.contentsMargins()
        room_px = width_px - margins.left() - margins.right()
        needed = {
            is_compact: {name: self._width_px(name, is_compact) for name in self._groups}
            for is_compact in (False, True)
        }
        step = next(
            (
                step
                for step in _STEPS
                if all(
                    _row_px(row, needed[step[1]].__getitem__) <= room_px
                    for row in _ARRANGEMENTS[step[0]]
                )
            ),
            _STEPS[-1],
        )
        if step != self._step:
            self._step = step
            self._arrange(step[0])
        self._groups["tools"].set_compact(step[1])  # what came last, too

    def _width_px(self, name: str, is_compact: bool) -> int:
        group = self._groups[name]
        if name == "source":
            smallest_px = group.minimumSizeHint().width()
            return smallest_px if is_compact else max(self._source_px, smallest_px)
        return group.width_px(is_compact=is_compact and name == "tools")

    def _arrange(self, number: int) -> None:
        # The rows stay, empty ones take no room: with every layout that goes, PySide6 keeps some
        # references to None and the memory of its name for good.
        for row in self._rows:
            while row.takeAt(0) is not None:
                pass
        for row, (left, right) in zip(self._rows, _ARRANGEMENTS[number], strict=False):
            for name in left:
                # The list of sources gives way in a narrow window, and takes its width first.
                row.addWidget(self._groups[name], 100 if name == "source" else 0)
            row.addStretch(1)
            for name in right:
                row.addWidget(self._groups[name])


def _hint_px(widget: QWidget) -> int:
    hint = widget.sizeHint().expandedTo(widget.minimumSizeHint())
    return hint.expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize()).width()


def _row_px(row: Row, width_of: Callable[[str], int]) -> int:
    widths = [width for name in (*row[0], *row[1]) if (width := width_of(name))]
    return sum(widths) + 2 * _SPACE_PX * max(0, len(widths) - 1)
