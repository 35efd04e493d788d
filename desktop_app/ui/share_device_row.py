"""One paired device: its name, what it may do, when it was here, and a way to send it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.core.devices import Right
from desktop_app.ui.button import Button
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.share_states import DeviceState
    from desktop_app.ui.theme.theme import Theme

_WORDS = {Right.SUBMIT: mark("sends"), Right.STATION: mark("sees every result")}


class ShareDeviceRow(QWidget):
    """Renders a `DeviceState`.

    Signals:
        revoke_requested: forget the device of this id.
    """

    revoke_requested = Signal(str)

    def __init__(self, theme: Theme, device: DeviceState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._device_id = device.device_id
        self._name = TextLabel("", self, is_strong=True)
        self._rights = TextLabel("", self, tone=Tone.MUTED, wraps=True)
        self._note = TextLabel("", self, size=TypeSize.SMALL, tone=Tone.MUTED)
        self._revoke = Button(theme, tr("Revoke"), self)
        self._revoke.clicked.connect(self._on_revoke)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, Space.TIGHT, 0, Space.TIGHT)
        grid.setHorizontalSpacing(Space.CARD)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(self._rights, 0, 1)
        grid.addWidget(self._note, 1, 0, 1, 2)
        grid.addWidget(self._revoke, 0, 2, 2, 1)
        self.render_device(device)

    def render_device(self, device: DeviceState) -> None:
        """Show `device`."""
        words = [tr(_WORDS[right]) for right in sorted(device.rights)]
        self._name.set_text(device.name)
        self._rights.set_text(", ".join([tr("reads the voltage"), *words]))
        self._note.set_text(device.note)
        self._revoke.setAccessibleName(tr("Revoke {device}", device=device.name))

    @Slot()
    def _on_revoke(self) -> None:
        self.revoke_requested.emit(self._device_id)
