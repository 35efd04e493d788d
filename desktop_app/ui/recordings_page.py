"""The page of recordings: what there is, and what can be done with the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.recordings_table import RecordingsTable
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.record_states import RecordingsState
    from desktop_app.ui.theme.theme import Theme

EMPTY = mark(
    "No recordings yet. Record (Ctrl+R) begins one; the last ten minutes can always be saved."
)


class RecordingsPage(QWidget):
    """Renders a `RecordingsState`.

    Signals:
        open_requested: replay this recording.
        look_requested: look through it as a whole.
        info_requested: tell what is in it.
        export_requested: write it in another format: its path, and the suffix.
        reveal_requested: show it in its folder.
        record_requested: begin the first recording.
        save_requested: save what the flight recorder holds.
        cancel_requested: give the export up.
    """

    open_requested = Signal(str)
    look_requested = Signal(str)
    info_requested = Signal(str)
    export_requested = Signal(str, str)
    reveal_requested = Signal(str)
    record_requested = Signal()
    save_requested = Signal()
    cancel_requested = Signal()

    def __init__(
        self, theme: Theme, formats: tuple[tuple[str, str], ...], parent: QWidget | None = None
    ) -> None:
        """`formats` are suffix and name of each format of the export menu."""
        super().__init__(parent)
        self._theme = theme
        self._is_exporting = False
        self.setProperty("role", "page")
        self._build(formats)
        self._wire()
        self._on_chosen()

    def render_recordings(self, state: RecordingsState) -> None:
        """Show `state`."""
        self._table.render_rows(state.rows)
        self._body.setCurrentIndex(0 if state.rows else 1)
        self._folder.set_text(state.folder)
        self._is_exporting = bool(state.export_text)
        for part in (self._working, self._bar, self._cancel):
            part.setVisible(self._is_exporting)
        self._working.set_text(state.export_text)
        self._bar.setValue(state.export_percent)
        self._on_chosen()

    def render_info(self, text: str) -> None:
        """Show what is in a recording; empty for nothing."""
        self._info.set_text(text)
        self._info.setVisible(bool(text))

    def _build(self, formats: tuple[tuple[str, str], ...]) -> None:
        title = TextLabel(tr("Recordings"), self, size=TypeSize.HEADING, is_strong=True)
        self._folder = TextLabel(parent=self, tone=Tone.MUTED)
        self._save = Button(self._theme, tr("Save the last 10 min"), self, icon="history")
        self._table = RecordingsTable(self)
        self._empty = EmptyState(self._theme, self)
        self._empty.render_emptiness(tr(EMPTY), tr("Record"))
        self._info = TextLabel(parent=self, tone=Tone.MUTED, wraps=True)
        self._info.hide()
        self._body = QStackedLayout()
        self._body.addWidget(self._table)
        self._body.addWidget(self._empty)
        head = QHBoxLayout()
        head.setSpacing(Space.CARD)
        for part in (title, self._folder):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LOOSE, Space.WIDE, Space.LOOSE, Space.WIDE)
        column.setSpacing(Space.CARD)
        column.addLayout(head)
        column.addLayout(self._body, 1)
        column.addWidget(self._info)
        column.addLayout(self._build_foot(formats))

    def _build_foot(self, formats: tuple[tuple[str, str], ...]) -> QHBoxLayout:
        self._open = Button(self._theme, tr("Replay"), self, role=ButtonRole.PRIMARY, icon="play")
        self._look = Button(self._theme, tr("Look through"), self, icon="search")
        self._look.setToolTip(
            tr("All of it at once, as it was found while recording; nothing is judged again.")
        )
        self._tell = Button(self._theme, tr("Info"), self, icon="info")
        self._export = Button(self._theme, tr("Export as"), self, icon="download")
        self._menu = QMenu(self._export)
        for suffix, name in formats:
            self._menu.addAction(name).setData(suffix)
        self._export.setMenu(self._menu)
        self._reveal = Button(self._theme, tr("Show in folder"), self, icon="folder")
        self._working = TextLabel(parent=self, tone=Tone.MUTED)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 100)
        self._bar.setFixedWidth(160)
        self._bar.setAccessibleName(tr("Export"))
        self._cancel = Button(self._theme, tr("Cancel"), self, icon="x")
        row = QHBoxLayout()
        row.setSpacing(Space.SNUG)
        for button in (self._open, self._look, self._tell, self._export, self._reveal):
            row.addWidget(button)
        row.addStretch(1)
        working: tuple[QWidget, ...] = (self._working, self._bar, self._cancel)
        for part in working:
            row.addWidget(part)
            part.hide()
        return row

    def _wire(self) -> None:
        self._table.chosen_changed.connect(self._on_chosen)
        self._table.opened.connect(self._on_open)
        self._open.clicked.connect(self._on_open)
        self._look.clicked.connect(self._on_look)
        self._tell.clicked.connect(self._on_info)
        self._menu.triggered.connect(self._on_export)
        self._reveal.clicked.connect(self._on_reveal)
        self._save.clicked.connect(self.save_requested)
        self._empty.action_requested.connect(self.record_requested)
        self._cancel.clicked.connect(self.cancel_requested)

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self._table.chosen()
        can_open = chosen is not None and chosen.can_open
        self._open.setEnabled(can_open)
        self._look.setEnabled(can_open)
        self._tell.setEnabled(can_open)
        self._export.setEnabled(can_open and not self._is_exporting)
        self._reveal.setEnabled(chosen is not None)

    @Slot()
    def _on_open(self) -> None:
        chosen = self._table.chosen()
        if chosen is not None and chosen.can_open:
            self.open_requested.emit(chosen.path)

    @Slot()
    def _on_look(self) -> None:
        chosen = self._table.chosen()
        if chosen is not None:
            self.look_requested.emit(chosen.path)

    @Slot()
    def _on_info(self) -> None:
        chosen = self._table.chosen()
        if chosen is not None:
            self.info_requested.emit(chosen.path)

    @Slot("QAction*")
    def _on_export(self, action: object) -> None:
        chosen = self._table.chosen()
        if chosen is not None:
            self.export_requested.emit(chosen.path, str(action.data()))  # type: ignore[attr-defined]

    @Slot()
    def _on_reveal(self) -> None:
        chosen = self._table.chosen()
        if chosen is not None:
            self.reveal_requested.emit(chosen.path)
