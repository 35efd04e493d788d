"""Patients of a file being scored: how far it is, what came of them, and a way to stop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop_app.core.words import NOT_A_DEVICE
from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.data_table import DataTable
from desktop_app.ui.overlay import Overlay
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr, tr_text

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme

HEADS = (
    mark("Row"),
    mark("Level", "patient"),
    mark("Score"),
    mark("Interval"),
    mark("Probability"),
    mark("Given"),
    mark("Warnings"),
)
_WIDTH_PX, _HEIGHT_PX = 980, 640
_STEPS = 1000


@dataclass(frozen=True, slots=True)
class BatchState:
    """`share` is how much of the file was read, 0..1; `summary` says what came of it so far."""

    title: str
    summary: str
    share: float
    is_running: bool
    rows: tuple[tuple[str, ...], ...] = ()
    error: str = ""


class PatientBatchSheet(Overlay):
    """Renders a `BatchState`.

    Signals:
        cancelled: stop scoring; what is scored stays.
        save_requested: save all rows with their results.
    """

    cancelled = Signal()
    save_requested = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, width_px=_WIDTH_PX, height_px=_HEIGHT_PX)
        self.setAccessibleName(tr("Patients of a file"))
        self._title = TextLabel(parent=self, size=TypeSize.LARGE, is_strong=True, wraps=True)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, _STEPS)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(Space.SNUG)
        self._progress.setAccessibleName(tr("How much of the file is scored"))
        self._summary = TextLabel(parent=self, tone=Tone.MUTED, wraps=True)
        self._error = TextLabel(parent=self, tone=Tone.ERROR, wraps=True)
        self._table = DataTable(
            tr("Scored patients"),
            tuple(tr(head, "patient") for head in HEADS),
            numeric=frozenset({0, 2, 3, 4, 5}),
            stretch=6,
            parent=self,
        )
        self._cancel = Button(theme, tr("Cancel"), self)
        self._cancel.setToolTip(tr("Stop here; what is scored stays"))
        self._save = Button(theme, tr("Save as CSV ..."), self, role=ButtonRole.PRIMARY)
        self._close = Button(theme, tr("Close"), self)
        self._cancel.clicked.connect(self.cancelled)
        self._save.clicked.connect(self.save_requested)
        self._close.clicked.connect(self.put_away)
        self._build()

    def render_batch(self, state: BatchState) -> None:
        """Show `state`."""
        self._title.set_text(state.title)
        self._progress.setValue(round(_STEPS * state.share))
        self._summary.set_text(state.summary)
        self._error.set_text(state.error)
        self._error.setVisible(bool(state.error))
        self._table.render_rows(state.rows)
        had_focus = self._cancel.hasFocus()
        self._cancel.setVisible(state.is_running)
        self._save.setEnabled(not state.is_running and bool(state.rows))
        if had_focus and not state.is_running:
            (self._save if self._save.isEnabled() else self._close).setFocus()

    def start(self) -> None:
        """Come up with the focus on Cancel."""
        self.open()
        self._cancel.setFocus()

    def _build(self) -> None:
        limits = TextLabel(tr_text(NOT_A_DEVICE), self, size=TypeSize.SMALL, tone=Tone.MUTED)
        foot = QHBoxLayout()
        foot.setSpacing(Space.SNUG)
        foot.addWidget(limits, 1)
        for button in (self._cancel, self._save, self._close):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LOOSE, Space.WIDE, Space.LOOSE, Space.WIDE)
        column.setSpacing(Space.SNUG)
        for widget in (self._title, self._progress, self._summary, self._error):
            column.addWidget(widget)
        column.addWidget(self._table, 1)
        column.addLayout(foot)
