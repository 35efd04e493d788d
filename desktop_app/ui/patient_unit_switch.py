"""The unit beside a number, where there are two to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.theme.theme import Theme


class UnitSwitch(Button):
    """Pressing it takes the next unit; the number that was typed stays as it is.

    Signals:
        switched: a person chose another unit.
    """

    switched = Signal()

    def __init__(
        self, theme: Theme, label: str, units: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, units[0], parent, role=ButtonRole.LINK)
        self._field_label = label
        self._units = units
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_unit(units[0])
        self.clicked.connect(self._on_clicked)

    @property
    def unit(self) -> str:
        """The unit in force."""
        return self._unit

    def set_unit(self, unit: str) -> None:
        """Show `unit`; nothing is emitted."""
        self._unit = unit
        self.setText(unit)
        self.setAccessibleName(tr("{field} unit: {unit}", field=self._field_label, unit=unit))
        self.setToolTip(tr("Switch to {unit}; the number stays as it was typed", unit=self._next()))

    def _next(self) -> str:
        return self._units[(self._units.index(self._unit) + 1) % len(self._units)]

    @Slot()
    def _on_clicked(self) -> None:
        self.set_unit(self._next())
        self.switched.emit()
