"""The panel that says how each channel is shown; what is recorded stays in volts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.channel_row import HEADINGS, ChannelRow
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.presenters.channel_looks import ChannelLook
    from desktop_app.ui.theme.theme import Theme

_EXPLAINED = mark(
    "Shown is gain times volts plus offset. What is judged and recorded stays in volts."
)


class ChannelPanel(QScrollArea):
    """Renders the looks of the channels there are.

    Signals:
        changed: channel and the `ChannelLook` a person wants.
    """

    changed = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[ChannelRow] = []
        self.setWidgetResizable(True)
        self.setAccessibleName(tr("Channels"))
        page = QWidget(self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.CARD)
        self._grid.setVerticalSpacing(Space.TIGHT)
        for column, word in enumerate(HEADINGS):
            self._grid.addWidget(
                TextLabel(tr(word), page, size=TypeSize.SMALL, tone=Tone.MUTED), 0, column
            )
        self._grid.setColumnStretch(len(HEADINGS), 1)
        self._note = TextLabel(
            tr(_EXPLAINED), page, size=TypeSize.SMALL, tone=Tone.MUTED, wraps=True
        )
        column_box = QVBoxLayout(page)
        column_box.setContentsMargins(Space.CARD, Space.TIGHT, Space.CARD, Space.SNUG)
        column_box.addLayout(self._grid)
        column_box.addWidget(self._note)
        column_box.addStretch(1)
        self._page = page
        self.setWidget(page)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def render_looks(self, looks: tuple[ChannelLook, ...]) -> None:
        """One row for each channel; rows stay while the number of channels does."""
        while len(self._rows) < len(looks):
            channel = len(self._rows)
            row = ChannelRow(self._theme, channel, looks[channel], self._page)
            row.place(self._grid, channel + 1)
            row.changed.connect(self.changed)
            self._rows.append(row)
        for row, look in zip(self._rows, looks, strict=False):
            row.render_look(look)
        for channel, row in enumerate(self._rows):
            row.set_visible(channel < len(looks))
