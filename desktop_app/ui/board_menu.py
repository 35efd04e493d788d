"""The button beside the source: what the board measures, and the menu that changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from desktop_app.ui.board_states import BoardState
from desktop_app.ui.button import Button
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.board_states import MenuChoice
    from desktop_app.ui.theme.theme import Theme


class BoardMenu(Button):
    """Renders a `BoardState`; filled when it is opened, so that it never changes under the hand.

    Signals:
        rate_chosen: the value of one of the rates.
        inputs_chosen: a tuple of the inputs to measure, 0 for A0.
        shape_chosen: the value of one of the shapes.
        unit_chosen: the value of one of the units.
        supply_requested: let the board measure its supply.
        calibration_requested: calibrate the board by a meter.
    """

    rate_chosen = Signal(object)
    inputs_chosen = Signal(object)
    shape_chosen = Signal(object)
    unit_chosen = Signal(object)
    supply_requested = Signal()
    calibration_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Board"), parent, icon="activity")
        self._state = BoardState()
        self.setToolTip(tr("What the board measures, and how its lines are read"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.hide()

    def render_board(self, state: BoardState) -> None:
        """Show `state`; the menu takes it over when it is opened."""
        self._state = state
        self.setVisible(state.is_board)
        if state.title:
            self.setText(state.title)
            self.setAccessibleName(tr("Board: {board}", board=state.title))

    @Slot()
    def _fill(self) -> None:
        for submenu in self._menu.findChildren(QMenu):
            submenu.deleteLater()
        self._menu.clear()
        state = self._state
        for fact in state.facts:
            self._menu.addAction(fact).setEnabled(False)
        self._menu.addSeparator()
        rates = self._choices(tr("Rate"), state.rates)
        rates.triggered.connect(self._on_rate)
        self._fill_inputs()
        shapes = self._choices(tr("Lines are laid out as"), state.shapes)
        shapes.triggered.connect(self._on_shape)
        units = self._choices(tr("Numbers in plain lines are"), state.units)
        units.triggered.connect(self._on_unit)
        self._menu.addSeparator()
        for text, slot in (
            (tr("Measure the supply voltage"), self._on_supply),
            (tr("Calibrate with a meter..."), self._on_calibration),
        ):
            action = self._menu.addAction(text)
            action.setEnabled(state.can_command)
            action.triggered.connect(slot)

    def _choices(self, title: str, choices: tuple[MenuChoice, ...]) -> QActionGroup:
        menu = self._menu.addMenu(title)
        group = QActionGroup(menu)
        for choice in choices:
            action = QAction(choice.label, menu)
            action.setCheckable(True)
            action.setChecked(choice.is_chosen)
            action.setData(choice.value)
            group.addAction(action)
            menu.addAction(action)
        return group

    def _fill_inputs(self) -> None:
        self._inputs = self._menu.addMenu(tr("Inputs"))
        group = QActionGroup(self._inputs)
        group.setExclusive(False)
        for pin, is_measured in enumerate(self._state.inputs):
            action = QAction(f"A{pin}", self._inputs)
            action.setCheckable(True)
            action.setChecked(is_measured)
            group.addAction(action)
            self._inputs.addAction(action)
        group.triggered.connect(self._on_inputs)

    @Slot(QAction)
    def _on_rate(self, action: QAction) -> None:
        self.rate_chosen.emit(action.data())

    @Slot(QAction)
    def _on_inputs(self, _action: QAction) -> None:
        actions = self._inputs.actions()
        chosen = tuple(pin for pin, action in enumerate(actions) if action.isChecked())
        if chosen:
            self.inputs_chosen.emit(chosen)

    @Slot(QAction)
    def _on_shape(self, action: QAction) -> None:
        self.shape_chosen.emit(action.data())

    @Slot(QAction)
    def _on_unit(self, action: QAction) -> None:
        self.unit_chosen.emit(action.data())

    @Slot()
    def _on_supply(self) -> None:
        self.supply_requested.emit()

    @Slot()
    def _on_calibration(self) -> None:
        self.calibration_requested.emit()
