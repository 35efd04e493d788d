"""Every alarm, those of the signal above, technical ones apart below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.detection.alarms.messages import AlarmPicture, AlarmState, AudioMode
from desktop_app.ui.alarm_row import AlarmRow
from desktop_app.ui.button import Button
from desktop_app.ui.flow_row import FlowRow
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr, tr_text

if TYPE_CHECKING:
    from desktop_app.detection.alarms.messages import Alarm
    from desktop_app.ui.theme.theme import Theme

EMPTY_SENTENCE = mark("No alarms. Limits that are passed and signals that are lost appear here.")


class AlarmList(QFrame):
    """Rows stay where they are while their alarm lasts.

    Signals:
        acknowledge_requested: a person knows of the alarm of this key.
        acknowledge_all_requested: a person knows of all of them.
        audio_requested: alarms should be heard, or not at all.
    """

    acknowledge_requested = Signal(str)
    acknowledge_all_requested = Signal()
    audio_requested = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[str, AlarmRow] = {}
        self._is_audio_on = True
        self.setProperty("role", "panel")
        self._build()
        self._wire()
        self.render_alarms(AlarmPicture())

    def render_alarms(self, picture: AlarmPicture, *, is_lit: bool = True) -> None:
        """Show `picture`; `is_lit` is the phase of what flashes."""
        self._render_audio(picture)
        wanted = {alarm.key for alarm in picture.alarms}
        for key in [key for key in self._rows if key not in wanted]:
            self._rows.pop(key).deleteLater()
        for holder, alarms in (
            (self._signal, picture.signal),
            (self._technical, picture.technical),
        ):
            self._render_rows(holder, alarms, is_lit=is_lit)
        self._technical_title.setVisible(bool(picture.technical))
        self._empty.setVisible(not picture.alarms)
        self._all.setEnabled(
            any(alarm.state is not AlarmState.ACTIVE_ACKNOWLEDGED for alarm in picture.alarms)
        )

    def _render_audio(self, picture: AlarmPicture) -> None:
        audio = picture.audio
        self._is_audio_on = audio.mode is not AudioMode.OFF
        silence = f"{tr_text(audio.word)} {tr_text(audio.reason)}".strip()
        self._sound.set_text(silence or tr("Sound is on."))
        self._sound.set_tone(Tone.MUTED if audio.mode is AudioMode.ON else Tone.WARNING)
        self._switch.setText(tr("Turn sound off") if self._is_audio_on else tr("Turn sound on"))
        self._switch.set_icon("volume-x" if self._is_audio_on else "volume-2")
        self._switch.setVisible(audio.mode is not AudioMode.UNAVAILABLE)

    def _render_rows(self, holder: QVBoxLayout, alarms: tuple[Alarm, ...], *, is_lit: bool) -> None:
        for at, alarm in enumerate(alarms):
            row = self._rows.get(alarm.key)
            if row is None:
                row = self._rows[alarm.key] = AlarmRow(self._theme, alarm, self._content)
                row.acknowledge_requested.connect(self.acknowledge_requested)
            row.render_alarm(alarm, is_lit=is_lit)
            if holder.indexOf(row) != at:
                holder.insertWidget(at, row)
                row.show()

    def _build(self) -> None:
        self._sound = TextLabel(parent=self, tone=Tone.MUTED, wraps=True)
        self._switch = Button(self._theme, tr("Turn sound off"), self, icon="volume-x")
        self._all = Button(self._theme, tr("Acknowledge all"), self, icon="check")
        heading = FlowRow(
            self, Space.CARD, QMargins(Space.WIDE, Space.TIGHT, Space.WIDE, Space.TIGHT)
        )
        for part in (self._all, self._switch, self._sound):
            heading.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addWidget(self._scroll(), 1)

    def _scroll(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(tr("Alarms"))
        self._content = QWidget(scroll)
        self._empty = TextLabel(tr(EMPTY_SENTENCE), self._content, tone=Tone.MUTED, wraps=True)
        self._empty.setContentsMargins(Space.WIDE, Space.TIGHT, Space.WIDE, 0)
        self._technical_title = TextLabel(
            tr("Technical: what keeps the signal from being seen"),
            self._content,
            size=TypeSize.SMALL,
            tone=Tone.MUTED,
            is_strong=True,
        )
        self._technical_title.setContentsMargins(Space.WIDE, Space.SNUG, Space.WIDE, 0)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, Space.TIGHT)
        column.setSpacing(0)
        self._signal, self._technical = QVBoxLayout(), QVBoxLayout()
        column.addWidget(self._empty)
        column.addLayout(self._signal)
        column.addWidget(self._technical_title)
        column.addLayout(self._technical)
        column.addStretch(1)
        scroll.setWidget(self._content)
        return scroll

    def _wire(self) -> None:
        self._all.clicked.connect(self.acknowledge_all_requested)
        self._switch.clicked.connect(self._on_switch)

    @Slot()
    def _on_switch(self) -> None:
        self.audio_requested.emit(not self._is_audio_on)
