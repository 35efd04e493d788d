"""The recording light: while something is recorded it is on every page, with what and how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop_app.ui.button import Button
from desktop_app.ui.pill import Pill, PillLook
from desktop_app.ui.quantity_text import size_text
from desktop_app.ui.record_states import RecordState, clock_text
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme

_HEIGHT_PX = 40
_LIGHT = PillLook(mark("RECORDING"), color="accent", ink="on_accent", icon="circle-dot")


class RecordStrip(QFrame):
    """Light, name, elapsed time, size, time left on the disk. Hidden while nothing is recorded.

    Signals:
        stop_requested: end the recording.
    """

    stop_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "notice")
        self.setFixedHeight(_HEIGHT_PX)
        self.setAccessibleName(tr("Recording"))
        self._build()
        self._stop.clicked.connect(self.stop_requested)
        self.hide()

    def render_record(self, state: RecordState) -> None:
        """Show `state`."""
        self.setVisible(state.is_recording)
        self._elapsed.set_text(clock_text(state.elapsed_s))
        self._name.set_text(state.name)
        self._size.set_text(size_text(state.n_bytes))
        self._left.set_text(state.left_text)
        self._left.set_tone(Tone.WARNING if state.is_soon_full else Tone.MUTED)
        self.setAccessibleDescription(
            tr(
                "Recording {name} for {time}. {left}",
                name=state.name,
                time=clock_text(state.elapsed_s),
                left=state.left_text,
            )
        )

    def _build(self) -> None:
        light = Pill(self._theme, _LIGHT.translated(), self)
        self._elapsed = TextLabel(parent=self, is_strong=True)
        self._name = TextLabel(parent=self)
        self._size = TextLabel(parent=self, tone=Tone.MUTED)
        self._left = TextLabel(parent=self, tone=Tone.MUTED)
        self._stop = Button(self._theme, tr("Stop"), self, icon="square")
        self._stop.setAccessibleName(tr("Stop recording"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.WIDE, 0, Space.WIDE, 0)
        row.setSpacing(Space.CARD)
        for part in (light, self._elapsed, self._name, self._size, self._left):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._stop)
