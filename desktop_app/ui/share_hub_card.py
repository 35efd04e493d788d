"""The hub's switch, where it listens, and what that means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.share_card import ShareCard
from desktop_app.ui.switch import Switch
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.ui.share_states import ShareState
    from desktop_app.ui.theme.theme import Theme


class ShareHubCard(ShareCard):
    """Renders a `ShareState`.

    Signals:
        share_requested: switch the hub on or off.
        place_requested: listen at the place of this index.
        encrypt_requested: with TLS or without.
        remedy_requested: do what the button beside an error says.
        copy_requested: put the address on the clipboard.
    """

    share_requested = Signal(bool)
    place_requested = Signal(object)
    encrypt_requested = Signal(bool)
    remedy_requested = Signal()
    copy_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Share", "card"), parent)
        self._theme = theme
        self._places: tuple[str, ...] = ()
        self._build()
        self._wire()
        self.setFocusProxy(self._share)

    def render_share(self, state: ShareState) -> None:
        """Show `state`."""
        with (
            QSignalBlocker(self._share),
            QSignalBlocker(self._encrypt),
            QSignalBlocker(self._place),
        ):
            self._share.setChecked(state.is_on)
            self._encrypt.setChecked(state.is_encrypted)
            self._encrypt.setEnabled(state.can_encrypt)
            if self._places != state.places:
                self._places = state.places
                self._place.clear()
                self._place.addItems(list(state.places))
            self._place.setCurrentIndex(state.place)
        self._address.set_text(state.address)
        self._line.setVisible(bool(state.address))
        self._note.set_text(state.note)
        self._error.set_text(state.error)
        self._remedy.setText(state.remedy)
        self._remedy.setAccessibleName(state.remedy)
        self._remedy.setVisible(bool(state.remedy))
        self._trouble.setVisible(bool(state.error))
        self._traffic.set_text(state.traffic)
        self._traffic.setVisible(bool(state.traffic))

    def _build(self) -> None:
        theme = self._theme
        self._share = Switch(theme, tr("Share", "switch"), self)
        self._encrypt = Switch(theme, tr("Encrypt"), self)
        self._place = ComboBox(theme, self)
        self._place.setAccessibleName(tr("Share on"))
        self._address = TextLabel("", self, size=TypeSize.LARGE, is_strong=True)
        self._address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._address.setAccessibleName(tr("Address of the hub"))
        self._copy = Button(theme, tr("Copy"), self)
        self._copy.setAccessibleName(tr("Copy the address"))
        self._note = TextLabel("", self, tone=Tone.MUTED, wraps=True)
        self._error = TextLabel("", self, tone=Tone.ERROR, wraps=True)
        self._remedy = Button(theme, "", self, role=ButtonRole.PRIMARY)
        self._traffic = TextLabel("", self, size=TypeSize.SMALL, tone=Tone.MUTED)
        form = QFormLayout()
        form.setHorizontalSpacing(Space.CARD)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(TextLabel(tr("On"), self, tone=Tone.MUTED), self._place)
        self._trouble = _row(self, self._error, self._remedy)
        self._line = _row(self, self._address, self._copy)
        switches = QHBoxLayout()
        switches.addWidget(self._share)
        switches.addSpacing(Space.LOOSE)
        switches.addWidget(self._encrypt)
        switches.addStretch(1)
        self.column.addLayout(switches)
        self.column.addLayout(form)
        for part in (self._trouble, self._line, self._note, self._traffic):
            self.column.addWidget(part)

    def _wire(self) -> None:
        self._share.clicked.connect(self.share_requested)
        self._encrypt.clicked.connect(self.encrypt_requested)
        self._place.activated.connect(self._on_place)
        self._remedy.clicked.connect(self.remedy_requested)
        self._copy.clicked.connect(self.copy_requested)

    @Slot(int)
    def _on_place(self, index: int) -> None:
        self.place_requested.emit(index)


def _row(parent: QWidget, text: TextLabel, button: Button) -> QWidget:
    holder = QWidget(parent)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.CARD)
    row.addWidget(text, 1)
    row.addWidget(button)
    return holder
