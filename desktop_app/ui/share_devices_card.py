"""The devices that were paired."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.ui.share_card import ShareCard
from desktop_app.ui.share_device_row import ShareDeviceRow
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.share_states import DeviceState
    from desktop_app.ui.theme.theme import Theme

EMPTY = mark("No device is paired. A paired device reads the voltage; you say what else it may do.")


class ShareDevicesCard(ShareCard):
    """Renders the list; a row stays while its device does.

    Signals:
        revoke_requested: forget the device of this id.
    """

    revoke_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Devices"), parent)
        self._theme = theme
        self._rows: dict[str, ShareDeviceRow] = {}
        self._empty = TextLabel(tr(EMPTY), self, tone=Tone.MUTED, wraps=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addWidget(self._empty)
        self.column.addLayout(self._list)

    def render_devices(self, devices: tuple[DeviceState, ...]) -> None:
        """Show `devices`."""
        ids = {device.device_id for device in devices}
        for device_id in self._rows.keys() - ids:
            row = self._rows.pop(device_id)
            self._list.removeWidget(row)
            row.deleteLater()
        for device in devices:
            if device.device_id in self._rows:
                self._rows[device.device_id].render_device(device)
            else:
                self._add(device)
        self._empty.setVisible(not devices)

    def _add(self, device: DeviceState) -> None:
        row = ShareDeviceRow(self._theme, device, self)
        row.revoke_requested.connect(self.revoke_requested)
        self._rows[device.device_id] = row
        self._list.addWidget(row)
