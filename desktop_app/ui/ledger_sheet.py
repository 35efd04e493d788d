"""The three accounts, line by line: where every byte, index and sample went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from desktop_app.ui.overlay import Overlay
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.board_states import LedgerRow, LedgerState

_WIDTH_PX, _HEIGHT_PX = 420, 480
_EMPTY = mark("Nothing is watched.")


class LedgerSheet(Overlay):
    """Renders a `LedgerState` while it is open; Escape or a click beside it puts it away."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, width_px=_WIDTH_PX, height_px=_HEIGHT_PX)
        self.setAccessibleName(tr("Ledger"))
        self._shape: tuple[object, ...] = ()
        self._amounts: list[TextLabel] = []
        self._sums: list[TextLabel] = []
        stack = QVBoxLayout(self)
        stack.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        stack.addWidget(TextLabel(tr("Ledger"), self, size=TypeSize.LARGE, is_strong=True))
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setVerticalSpacing(Space.TIGHT)
        stack.addLayout(self._grid)
        self._facts = TextLabel(parent=self, size=TypeSize.SMALL, tone=Tone.MUTED, wraps=True)
        stack.addWidget(self._facts)
        stack.addStretch(1)

    def render_ledger(self, state: LedgerState) -> None:
        """Show `state`; rows are made anew only when there are others than before."""
        shape = tuple(
            (account.title, tuple((row.label, row.is_trouble) for row in account.rows))
            for account in state.accounts
        )
        if shape != self._shape:
            self._shape = shape
            self._build(state)
        rows = [row for account in state.accounts for row in account.rows]
        for label, row in zip(self._amounts, rows, strict=True):
            label.set_text(row.amount)
        for label, account in zip(self._sums, state.accounts, strict=True):
            label.set_text(tr("closes") if account.closes else tr("does not close"))
            label.set_tone(Tone.GOOD if account.closes else Tone.ERROR)
        self._facts.set_text("\n".join(state.facts) if state.accounts else tr(_EMPTY))

    def _build(self, state: LedgerState) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._amounts, self._sums = [], []
        for account in state.accounts:
            self._sums.append(TextLabel("", self, size=TypeSize.SMALL))
            self._grid.setRowMinimumHeight(self._grid.rowCount(), Space.SNUG)
            self._add(TextLabel(account.title, self, is_strong=True), self._sums[-1])
            for row in account.rows:
                self._add(*self._row(row))

    def _row(self, row: LedgerRow) -> tuple[TextLabel, TextLabel]:
        tone = Tone.WARNING if row.is_trouble else Tone.TEXT if row.is_total else Tone.MUTED
        name = row.label if row.is_total else f"    {row.label}"
        amount = TextLabel("", self, size=TypeSize.SMALL, tone=tone)
        self._amounts.append(amount)
        return TextLabel(name, self, size=TypeSize.SMALL, tone=tone), amount

    def _add(self, name: TextLabel, amount: TextLabel) -> None:
        row = self._grid.rowCount()
        amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(amount, row, 1)
