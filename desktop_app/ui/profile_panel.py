"""The material that is watched: chosen, read, edited, imported and exported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.ui.profile_states import ProfileState
    from desktop_app.ui.theme.theme import Theme


class ProfilePanel(QWidget):
    """Renders a `ProfileState`.

    Signals:
        chosen: watch the material of this key; empty for plain volts.
        edit_requested, import_requested, export_requested, delete_requested: of the one that is
            chosen.
    """

    chosen = Signal(str)
    edit_requested = Signal()
    import_requested = Signal()
    export_requested = Signal()
    delete_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._build()
        self._wire()

    def render_profile(self, state: ProfileState) -> None:
        """Show `state`; nothing is emitted."""
        with QSignalBlocker(self._chooser):
            self._chooser.clear()
            for choice in state.choices:
                name = tr("{name} (own)", name=choice.name) if choice.is_own else choice.name
                self._chooser.addItem(name, choice.key)
            self._chooser.setCurrentIndex(max(0, self._chooser.findData(state.chosen)))
        self._delete.setVisible(state.can_delete)
        self._description.set_text(state.description)
        self._facts.set_text("\n".join(state.facts))
        self._problem.set_text(state.problem)
        self._problem.setVisible(bool(state.problem))

    def _build(self) -> None:
        self._chooser = ComboBox(self._theme, self)
        self._chooser.setAccessibleName(tr("Material"))
        self._description = TextLabel(parent=self, tone=Tone.MUTED, wraps=True)
        self._facts = TextLabel(parent=self, wraps=True)
        self._problem = TextLabel(parent=self, tone=Tone.WARNING, wraps=True)
        self._edit = Button(self._theme, tr("Edit"), self)
        self._import = Button(self._theme, tr("Import"), self)
        self._export = Button(self._theme, tr("Export"), self)
        self._delete = Button(self._theme, tr("Delete"), self, role=ButtonRole.QUIET)
        self._delete.explain(tr("Moves your own copy to the folder deleted, beside it"))
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SNUG)
        for button in (self._edit, self._import, self._export, self._delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.CARD, Space.WIDE, Space.CARD)
        column.setSpacing(Space.SNUG)
        column.addWidget(self._chooser)
        column.addLayout(buttons)
        column.addWidget(self._description)
        column.addWidget(self._facts)
        column.addWidget(self._problem)
        column.addStretch(1)

    def _wire(self) -> None:
        self._chooser.activated.connect(self._on_chosen)
        self._edit.clicked.connect(self.edit_requested)
        self._import.clicked.connect(self.import_requested)
        self._export.clicked.connect(self.export_requested)
        self._delete.clicked.connect(self.delete_requested)

    @Slot()
    def _on_chosen(self) -> None:
        self.chosen.emit(str(self._chooser.currentData() or ""))
