"""What can be done with the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.theme.tokens import Space
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme


class PatientButtons(QWidget):
    """Analyze, Sample, Clear or Undo, and a menu of what is needed less often.

    Signals:
        analyze_requested, sample_requested, clear_requested, undo_requested: the button that
            is so named was pressed.
        paste_requested: fill the form from a spreadsheet row on the clipboard.
        file_requested: score the patients of a CSV file.
    """

    analyze_requested = Signal()
    sample_requested = Signal()
    clear_requested = Signal()
    undo_requested = Signal()
    paste_requested = Signal()
    file_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        quiet = ButtonRole.QUIET
        self._analyze = Button(theme, tr("Analyze"), self, role=ButtonRole.PRIMARY)
        self._analyze.explain(tr("Score these values"), "Ctrl+Return")
        self._sample = Button(theme, tr("Sample"), self, role=quiet)
        self._sample.explain(tr("Fill in the next invented patient"), "Ctrl+E")
        self._clear = Button(theme, tr("Clear"), self, role=quiet)
        self._clear.explain(tr("Empty every field"), "Ctrl+Shift+X")
        self._undo = Button(theme, tr("Undo clear"), self, role=quiet, icon="undo-2")
        self._undo.explain(tr("Bring the cleared values back"), "Ctrl+Shift+Z")
        self._more = Button(theme, tr("More"), self, role=quiet, icon="chevron-down")
        self._more.setToolTip(tr("Paste a row of a spreadsheet, or score a file of patients"))
        self._more.setMenu(self._make_menu())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TIGHT)
        for widget in (self._analyze, self._sample, self._clear, self._undo, self._more):
            row.addWidget(widget)
        row.addStretch(1)
        self._wire()

    def set_can_analyze(self, can_analyze: bool) -> None:
        """Whether there is anything to score."""
        self._analyze.setEnabled(can_analyze)

    def set_can_undo(self, can_undo: bool) -> None:
        """Who pressed the one finds the focus on the other, which is in its place."""
        shown, hidden = (self._undo, self._clear) if can_undo else (self._clear, self._undo)
        shown.setVisible(True)
        if hidden.hasFocus():
            shown.setFocus()
        hidden.setVisible(False)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("Paste a row of a spreadsheet")).triggered.connect(self.paste_requested)
        menu.addAction(tr("Score a file of patients ...")).triggered.connect(self.file_requested)
        return menu

    def _wire(self) -> None:
        self._analyze.clicked.connect(self.analyze_requested)
        self._sample.clicked.connect(self.sample_requested)
        self._clear.clicked.connect(self.clear_requested)
        self._undo.clicked.connect(self.undo_requested)
