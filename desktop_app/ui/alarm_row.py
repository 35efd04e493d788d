"""One alarm of the list: priority, time, what is wrong, where it stands, and a way to say so."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop_app.detection.alarms.messages import AlarmState
from desktop_app.ui.alarm_look import STATE_WORDS, alarm_look, alarm_text, spoken
from desktop_app.ui.button import Button
from desktop_app.ui.pill import Pill
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space
from desktop_app.ui.words import tr, tr_text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.detection.alarms.messages import Alarm
    from desktop_app.ui.theme.theme import Theme

# Wide enough for the longest priority, so that the texts of all rows line up.
_PRIORITY_PX = 116
_ROOMY_PX = 560


class AlarmRow(QWidget):
    """Renders an `Alarm`, again and again as it changes.

    Signals:
        acknowledge_requested: a person knows of the alarm of this key.
    """

    acknowledge_requested = Signal(str)

    def __init__(self, theme: Theme, alarm: Alarm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = alarm.key
        self._priority = Pill(theme, alarm_look(alarm), self)
        self._time = TextLabel(parent=self, tone=Tone.MUTED)
        self._text = TextLabel(parent=self, wraps=True)
        self._note = TextLabel(parent=self, tone=Tone.MUTED, wraps=True)
        self._acknowledge = Button(theme, tr("Acknowledge"), self)
        self._acknowledge.clicked.connect(self._on_acknowledge)
        self._build()
        self.render_alarm(alarm)

    def render_alarm(self, alarm: Alarm, *, is_lit: bool = True) -> None:
        """Show `alarm`; `is_lit` is the phase of what flashes."""
        self._priority.set_look(alarm_look(alarm, is_lit=is_lit))
        self._time.set_text(datetime.fromtimestamp(alarm.raised_s).strftime("%H:%M:%S"))
        self._text.set_text(alarm_text(alarm))
        note = _note(alarm)
        self._note.set_text(note)
        self._note.setVisible(bool(note))
        self._acknowledge.setVisible(alarm.state is not AlarmState.ACTIVE_ACKNOWLEDGED)
        self._acknowledge.setAccessibleName(tr("Acknowledge {alarm}", alarm=alarm_text(alarm)))
        self.setAccessibleName(spoken(alarm))

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.WIDE, Space.TIGHT, Space.WIDE, Space.TIGHT)
        grid.setHorizontalSpacing(Space.CARD)
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, _PRIORITY_PX)
        grid.setColumnStretch(2, 1)
        for column, part in enumerate((self._priority, self._time, self._text, self._acknowledge)):
            grid.addWidget(part, 0, column)
        grid.addWidget(self._note, 1, 2, 1, 2)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, what happened is worth more than when."""
        super().resizeEvent(event)
        self._time.setVisible(event.size().width() >= _ROOMY_PX)

    @Slot()
    def _on_acknowledge(self) -> None:
        self.acknowledge_requested.emit(self._key)


def _note(alarm: Alarm) -> str:
    """Where it stands, and what would end it."""
    word, fix = STATE_WORDS.get(alarm.state), tr_text(alarm.fix)
    if word and fix:
        return tr("{state}. {fix}", state=tr(word), fix=fix)
    return tr(word) if word else fix
