"""Every stored assessment: found, read, compared, opened, put out, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.data_table import DataTable
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.history_detail import HistoryDetail
from desktop_app.ui.segments import Segments
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from desktop_app.ui.history_states import HistoryDetailState, HistoryState
    from desktop_app.ui.theme.theme import Theme

HEADS = (
    mark("Assessed"),
    mark("Patient"),
    mark("Level", "patient"),
    mark("Score"),
    mark("Interval"),
    mark("Probability"),
    mark("Given"),
)
LEVELS = (
    mark("All"),
    mark("Low", "patient"),
    mark("Medium", "patient"),
    mark("High", "patient"),
)
_LIST_PX, _DETAIL_PX = 840, 560


class HistoryPage(QWidget):
    """List at the left, what is chosen in it at the right.

    Signals:
        searched: words or level were changed; read `words()` and `level()`.
        chosen: other assessments are chosen; read `chosen_ids()`.
        open_requested, delete_requested, export_requested: what to do with the chosen ones.
        action_requested: do what is said where the list is empty.
    """

    searched = Signal()
    chosen = Signal()
    open_requested = Signal()
    delete_requested = Signal()
    export_requested = Signal()
    action_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ids: tuple[int, ...] = ()
        self.setProperty("role", "page")
        self._build()
        self._wire()
        self.setFocusProxy(self._search)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again: what is kept may have been set anew on another page."""
        super().showEvent(event)
        self.searched.emit()

    def words(self) -> str:
        """What is looked for."""
        return self._search.text().strip()

    def level(self) -> str:
        """The level that is looked for; empty for all."""
        return "" if self._levels.current <= 0 else LEVELS[self._levels.current]

    def chosen_ids(self) -> tuple[int, ...]:
        """The numbers of the chosen assessments, from the top of the list."""
        return tuple(self._ids[row] for row in self._table.chosen_rows())

    def render_history(self, state: HistoryState) -> None:
        """Show the list; what was chosen stays chosen as far as it is still there."""
        kept = self.chosen_ids()
        self._ids = tuple(row.record_id for row in state.rows)
        self._table.clearSelection()
        self._table.render_rows(tuple(row.cells for row in state.rows))
        self._table.choose_rows(tuple(n for n, one in enumerate(self._ids) if one in kept))
        self._count.set_text(_count_text(state))
        self._message.render_emptiness(state.message, state.action)
        self._message.setVisible(bool(state.message))
        self._parts.setVisible(not state.message)
        self._set_deleting(False)

    def show_all(self) -> None:
        """Look for nothing in particular."""
        self._levels.set_current(0)
        self._search.clear()
        self.searched.emit()

    def render_detail(self, state: HistoryDetailState | None) -> None:
        """Show what is chosen."""
        self._detail.render_detail(state)

    def _build(self) -> None:
        theme = self._theme
        self._search = QLineEdit(self)
        self._search.setFont(font())
        self._search.setPlaceholderText(tr("Search by pseudonym"))
        self._search.setAccessibleName(tr("Search the history"))
        self._search.setClearButtonEnabled(True)
        self._levels = Segments(theme, tuple(tr(level, "patient") for level in LEVELS), self)
        self._levels.setAccessibleName(tr("Level", "patient"))
        self._levels.set_current(0)
        self._count = TextLabel(parent=self, tone=Tone.MUTED)
        self._message = EmptyState(theme, self)
        self._table = DataTable(
            tr("Stored assessments"),
            tuple(tr(head, "patient") for head in HEADS),
            numeric=frozenset({3, 4, 5, 6}),
            stretch=1,
            parent=self,
        )
        self._parts = QSplitter(self)
        self._detail = HistoryDetail(self)
        self._open = Button(theme, tr("Open in the form"), self)
        self._open.setToolTip(tr("Fill the form with the values of this assessment"))
        self._export = Button(theme, tr("Export ..."), self)
        self._export.setToolTip(
            tr("The chosen assessments, or all that were found, as CSV or JSON")
        )
        self._delete = Button(theme, tr("Delete"), self)
        self._delete.setToolTip(tr("Delete the chosen assessments for good"))
        self._confirm = Button(theme, tr("Delete for good"), self, role=ButtonRole.PRIMARY)
        self._keep = Button(theme, tr("Keep"), self)
        self._build_layout()

    def _build_layout(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(Space.CARD)
        foot.setSpacing(Space.SNUG)
        title = TextLabel(tr("History"), self, size=TypeSize.HEADING, is_strong=True)
        for widget in (title, self._search, self._levels, self._count):
            top.addWidget(widget, 1 if widget is self._search else 0)
        for button in (self._open, self._export, self._delete, self._confirm, self._keep):
            foot.addWidget(button)
        foot.addStretch(1)
        listed = QWidget(self)
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, Space.CARD, 0)
        column.addWidget(self._table, 1)
        column.addLayout(foot)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(listed)
        self._parts.addWidget(self._detail)
        self._parts.setSizes([_LIST_PX, _DETAIL_PX])
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.LOOSE, Space.WIDE, Space.LOOSE, Space.WIDE)
        page.setSpacing(Space.CARD)
        page.addLayout(top)
        page.addWidget(self._message, 1)
        page.addWidget(self._parts, 1)

    def _wire(self) -> None:
        self._search.textChanged.connect(self.searched)
        self._levels.chosen.connect(self.searched)
        self._table.itemSelectionChanged.connect(self._on_chosen)
        self._table.doubleClicked.connect(self._on_open)
        self._message.action_requested.connect(self.action_requested)
        self._open.clicked.connect(self._on_open)
        self._export.clicked.connect(self.export_requested)
        self._delete.clicked.connect(self._on_delete)
        self._confirm.clicked.connect(self.delete_requested)
        self._keep.clicked.connect(self._on_keep)

    def _set_deleting(self, is_deleting: bool) -> None:
        """Ask in the place of the button, not in a dialog."""
        had_focus = self._delete.hasFocus() or self._confirm.hasFocus() or self._keep.hasFocus()
        n_chosen = len(self.chosen_ids())
        self._confirm.setText(tr("Delete {count} for good", count=n_chosen))
        self._confirm.setAccessibleName(self._confirm.text())
        self._confirm.setVisible(is_deleting)
        self._keep.setVisible(is_deleting)
        self._delete.setVisible(not is_deleting)
        self._delete.setEnabled(n_chosen > 0)
        self._open.setEnabled(n_chosen == 1)
        self._export.setEnabled(bool(self._ids))
        if had_focus:
            (self._keep if is_deleting else self._delete).setFocus()

    @Slot()
    def _on_chosen(self) -> None:
        self._set_deleting(False)
        self.chosen.emit()

    @Slot()
    def _on_open(self) -> None:
        if len(self.chosen_ids()) == 1:
            self.open_requested.emit()

    @Slot()
    def _on_delete(self) -> None:
        self._set_deleting(True)

    @Slot()
    def _on_keep(self) -> None:
        self._set_deleting(False)


def _count_text(state: HistoryState) -> str:
    shown, found, total = len(state.rows), state.n_found, state.n_total
    if state.is_filtered and shown < found:
        return tr(
            "The newest {shown} of {found} found, {total} stored",
            shown=shown,
            found=found,
            total=total,
        )
    if state.is_filtered:
        return tr("{found} found, {total} stored", found=found, total=total)
    if shown < found:
        return tr("The newest {shown} of {total} stored", shown=shown, total=total)
    return tr("{total} stored", total=total)
