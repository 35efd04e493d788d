"""One alarm limit in the editor of a material."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import Space
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.detection.profiles.schema import AlarmLimit
    from desktop_app.ui.theme.theme import Theme

_NUMBERS = (
    ("value", mark("Limit")),
    ("deadband", mark("Deadband")),
    ("on_delay_s", mark("On after, s")),
    ("off_delay_s", mark("Off after, s")),
)
_KINDS = ((mark("above"), "high"), (mark("below"), "low"))
_PRIORITIES = ((mark("*** high"), "high"), (mark("** medium"), "medium"), (mark("* low"), "low"))


def number_of(text: str) -> Any:
    """The number a person typed, comma or point; None for nothing, the text where it is none."""
    text = text.strip()
    if not text:
        return None
    try:
        return float(text.replace(",", ".") if "." not in text else text)
    except ValueError:
        return text


def digits_of(value: float) -> str:
    """A number as it is kept: to save what nobody changed changes nothing."""
    return repr(float(value)).removesuffix(".0")


class LimitRow(QWidget):
    """Kind, priority and four numbers.

    Signals:
        remove_requested: take this limit away; carries the row.
    """

    remove_requested = Signal(object)

    def __init__(self, theme: Theme, limit: AlarmLimit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = _choice(theme, tr("Alarm above or below"), _KINDS, limit.kind, self)
        self._priority = _choice(theme, tr("Priority"), _PRIORITIES, limit.priority, self)
        self._numbers: dict[str, QLineEdit] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SNUG)
        row.addWidget(self._kind)
        for key, name in _NUMBERS:
            edit = QLineEdit(digits_of(getattr(limit, key)), self)
            edit.setFont(font())
            edit.setAccessibleName(tr(name))
            edit.setToolTip(tr(name))
            edit.setFixedWidth(72)
            self._numbers[key] = edit
            row.addWidget(edit)
        row.addWidget(self._priority)
        remove = Button(theme, tr("Take this limit away"), self, role=ButtonRole.ICON, icon="x")
        remove.explain(tr("Take this limit away"))
        remove.clicked.connect(self._on_remove)
        row.addWidget(remove)
        row.addStretch(1)

    def content(self) -> dict[str, Any]:
        """What stands in the row, as a profile's file would hold it."""
        numbers = {key: number_of(edit.text()) for key, edit in self._numbers.items()}
        return {
            "kind": self._kind.currentData(),
            "priority": self._priority.currentData(),
            **numbers,
        }

    @Slot()
    def _on_remove(self) -> None:
        self.remove_requested.emit(self)


def _choice(
    theme: Theme, name: str, answers: tuple[tuple[str, str], ...], chosen: str, parent: QWidget
) -> ComboBox:
    box = ComboBox(theme, parent)
    box.setAccessibleName(name)
    for words, value in answers:
        box.addItem(tr(words), value)
    box.setCurrentIndex(box.findData(chosen))
    return box
