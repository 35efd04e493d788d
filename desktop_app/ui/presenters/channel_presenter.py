"""Joins the panel of the channels to the view, and remembers how they are shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Slot

from desktop_app.ui.channel_panel import ChannelPanel
from desktop_app.ui.presenters.channel_looks import NO_LOOKS, ChannelLook, ChannelLooks

if TYPE_CHECKING:
    from desktop_app.services.settings import SettingsService
    from desktop_app.ui.plot.frame import PlotFrame
    from desktop_app.ui.presenters.live_presenter import LivePresenter
    from desktop_app.ui.theme.theme import Theme

SETTING = "plot.channels"


class ChannelPresenter(QObject):
    """One row for each channel of the signal that is being watched."""

    def __init__(self, live: LivePresenter, settings: SettingsService, parent: QObject) -> None:
        super().__init__(parent)
        self._steering = live.steering
        self._settings = settings
        self._panel: ChannelPanel | None = None
        self._n_channels = 1
        self._names: tuple[str, ...] = ()
        for channel, look in read_looks(settings.current.plot.channels).changed:
            self._steering.set_look(channel, look)
        live.drawn.connect(self._on_drawn)

    def new_panel(self, theme: Theme) -> ChannelPanel:
        """The panel."""
        self._panel = ChannelPanel(theme)
        self._panel.changed.connect(self._on_changed)
        self._render()
        return self._panel

    def _render(self) -> None:
        if self._panel is not None:
            looks = self._steering.view.looks
            self._panel.render_looks(tuple(looks.of(k) for k in range(self._n_channels)))

    @Slot(object)
    def _on_drawn(self, frame: PlotFrame) -> None:
        names = self._steering.view.looks.names
        if (len(frame.colors), names) != (self._n_channels, self._names):
            self._n_channels, self._names = len(frame.colors), names
            self._render()

    @Slot(object, object)
    def _on_changed(self, channel: int, look: ChannelLook) -> None:
        self._steering.set_look(channel, look)
        self._settings.change(SETTING, write_looks(self._steering.view.looks))
        self._render()


def read_looks(text: str) -> ChannelLooks:
    """What `write_looks` wrote; as designed where it cannot be read."""
    try:
        return msgspec.json.decode(text, type=ChannelLooks) if text else NO_LOOKS
    except (msgspec.DecodeError, UnicodeDecodeError):
        return NO_LOOKS


def write_looks(looks: ChannelLooks) -> str:
    """The looks as JSON."""
    return msgspec.json.encode(replace(looks, names=())).decode()
