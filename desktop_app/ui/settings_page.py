"""Every setting, generated from its declaration; a change is in force and saved at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.settings_field import SettingsField
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.settings_states import SettingGroup, SettingsState
    from desktop_app.ui.theme.theme import Theme

_WIDEST_PX = 860
NOT_FOUND = mark("No setting has these words.")


class SettingsPage(QWidget):
    """Sections of fields, and a search over all of them.

    Signals:
        changed: a person entered another value: key and text.
        reset_requested: back to the default (the key).
        section_reset_requested: all of a section back to their defaults (its name).
        import_requested, export_requested: read settings from a file, write them to one.
    """

    changed = Signal(str, str)
    reset_requested = Signal(str)
    section_reset_requested = Signal(str)
    import_requested = Signal()
    export_requested = Signal()

    def __init__(
        self, theme: Theme, groups: tuple[SettingGroup, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fields: dict[str, SettingsField] = {}
        self._cards: list[tuple[QFrame, tuple[SettingsField, ...]]] = []
        self.setProperty("role", "page")
        self._search = QLineEdit(self)
        self._search.setFont(font())
        self._search.setPlaceholderText(tr("Search the settings"))
        self._search.setAccessibleName(tr("Search the settings"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._on_search)
        self._nothing = TextLabel(tr(NOT_FOUND), self, size=TypeSize.LARGE, tone=Tone.MUTED)
        self._nothing.hide()
        self._message = TextLabel(parent=self, tone=Tone.ERROR, wraps=True)
        self._build(groups)
        self.setFocusProxy(self._search)

    def render_settings(self, state: SettingsState) -> None:
        """Show the values in force."""
        errors = dict(state.errors)
        for key, text in state.texts:
            self._fields[key].render_value(
                text, is_changed=key in state.changed, error=errors.get(key, "")
            )
        self._message.set_text(state.message)
        self._message.setVisible(bool(state.message))

    def _build(self, groups: tuple[SettingGroup, ...]) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(Space.CARD)
        bar.addWidget(TextLabel(tr("Settings"), self, size=TypeSize.HEADING, is_strong=True))
        bar.addWidget(self._search, 1)
        for words, hint, slot in (
            (tr("Import ..."), tr("Read settings from a file; the layout stays"), self._on_import),
            (tr("Export ..."), tr("Write the settings to a file"), self._on_export),
        ):
            button = Button(self._theme, words, self)
            button.setToolTip(hint)
            button.clicked.connect(slot)
            bar.addWidget(button)
        inner = QWidget(self)
        inner.setMaximumWidth(_WIDEST_PX)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, Space.CARD, 0)
        column.setSpacing(Space.WIDE)
        column.addWidget(self._nothing)
        for group in groups:
            column.addWidget(self._make_card(group, inner))
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(tr("Settings"))
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        scroll.setWidget(inner)
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.LOOSE, Space.WIDE, Space.LOOSE, Space.WIDE)
        page.setSpacing(Space.CARD)
        page.addLayout(bar)
        page.addWidget(self._message)
        page.addWidget(scroll, 1)

    def _make_card(self, group: SettingGroup, parent: QWidget) -> QFrame:
        card = QFrame(parent)
        card.setProperty("role", "panel")
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.WIDE, Space.CARD, Space.WIDE, Space.CARD)
        column.setSpacing(Space.TIGHT)
        head = QHBoxLayout()
        head.addWidget(TextLabel(group.title, card, size=TypeSize.LARGE, is_strong=True), 1)
        reset = Button(self._theme, tr("Reset section"), card, role=ButtonRole.LINK)
        reset.setAccessibleName(tr("Reset section {title}", title=group.title))
        reset.setToolTip(tr("All of this section back to the defaults"))
        reset.setProperty("section", group.name)
        reset.clicked.connect(self._on_reset_section)
        head.addWidget(reset)
        column.addLayout(head)
        about = TextLabel(group.description, card, size=TypeSize.SMALL, tone=Tone.MUTED, wraps=True)
        column.addWidget(about)
        fields = []
        for row in group.rows:
            field = SettingsField(self._theme, row, card)
            field.changed.connect(self.changed)
            field.reset_requested.connect(self.reset_requested)
            column.addWidget(field)
            self._fields[row.key] = field
            fields.append(field)
        self._cards.append((card, tuple(fields)))
        return card

    @Slot(str)
    def _on_search(self, words: str) -> None:
        found = False
        for card, fields in self._cards:
            fitting = [field for field in fields if field.fits(words)]
            for field in fields:
                field.setVisible(field in fitting)
            card.setVisible(bool(fitting))
            found = found or bool(fitting)
        self._nothing.setVisible(not found)

    @Slot()
    def _on_reset_section(self) -> None:
        self.section_reset_requested.emit(str(self.sender().property("section")))

    @Slot()
    def _on_import(self) -> None:
        self.import_requested.emit()

    @Slot()
    def _on_export(self) -> None:
        self.export_requested.emit()
