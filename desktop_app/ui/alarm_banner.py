"""The line under the top bar that says what is wrong now, and whenever alarms are silent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.detection.alarms.messages import (
    AlarmKind,
    AlarmPicture,
    AlarmState,
    Audio,
    AudioMode,
)
from desktop_app.ui.alarm_look import alarm_look, alarm_text, spoken
from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.pill import Pill, PillLook
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import tr, tr_text

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme

_HEIGHT_PX = 44
# Where it only tells that nothing can be heard.
_LOW_PX = 34


class AlarmBanner(QFrame):
    """The gravest alarm, how many more there are, and whether they can be heard.

    Hidden while nothing is wrong and every alarm could be heard.

    Signals:
        acknowledge_requested: a person knows of everything that is shown.
        pause_requested: be silent for two minutes.
        resume_requested: the silence may end, or sound may come back for good.
        list_requested: show all of them.
    """

    acknowledge_requested = Signal()
    pause_requested = Signal()
    resume_requested = Signal()
    list_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "notice")
        self.setAccessibleName(tr("Alarms"))
        self._build()
        self._wire()
        self.render_alarms(AlarmPicture())

    def render_alarms(self, picture: AlarmPicture, *, is_lit: bool = True) -> None:
        """Show `picture`; `is_lit` is the phase of what flashes."""
        self._render_first(picture, is_lit=is_lit)
        self._render_audio(picture)
        self.setMinimumHeight(_HEIGHT_PX if picture.alarms else _LOW_PX)
        self.setVisible(bool(picture.alarms or picture.audio.word))

    def _render_first(self, picture: AlarmPicture, *, is_lit: bool) -> None:
        first = picture.alarms[0] if picture.alarms else None
        for part in (self._priority, self._text, self._acknowledge):
            part.setVisible(first is not None)
        is_technical = first is not None and first.kind is AlarmKind.TECHNICAL
        text = "" if first is None else alarm_text(first)
        self._text.set_text(tr("Technical: {alarm}", alarm=text) if is_technical else text)
        others = _others(picture)
        self._more.setText(others)
        self._more.setVisible(bool(others))
        silence = tr_text(picture.audio.word)
        if first is None:
            self.setAccessibleDescription(silence)
            return
        self._priority.set_look(alarm_look(first, is_lit=is_lit))
        self.setAccessibleDescription(f"{spoken(first)} {silence}".strip())
        self._acknowledge.setEnabled(
            any(alarm.state is not AlarmState.ACTIVE_ACKNOWLEDGED for alarm in picture.alarms)
        )

    def _render_audio(self, picture: AlarmPicture) -> None:
        audio = picture.audio
        word, reason = tr_text(audio.word), _why_silent(audio)
        self._audio.setVisible(bool(word))
        if word:
            self._audio.set_look(PillLook(word, color="medium", icon="volume-x"))
            self._audio.setAccessibleName(word)
            self._audio.setToolTip(reason)
        self._reason.set_text("" if picture.alarms else reason)
        self._reason.setVisible(bool(self._reason.text()))
        is_silent = audio.mode in (AudioMode.PAUSED, AudioMode.OFF)
        self._resume.setVisible(is_silent)
        self._pause.setVisible(audio.mode is AudioMode.ON and bool(picture.alarms))

    def _build(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._priority = Pill(self._theme, PillLook("", color="low"), self)
        self._text = TextLabel(parent=self, size=TypeSize.LARGE, is_strong=True, wraps=True)
        self._more = Button(self._theme, "", self, role=ButtonRole.LINK)
        self._more.explain(tr("Show all alarms"))
        self._audio = Pill(self._theme, PillLook("", color="medium"), self)
        self._reason = TextLabel(parent=self, tone=Tone.MUTED, wraps=True)
        self._acknowledge = Button(self._theme, tr("Acknowledge"), self, icon="check")
        self._pause = Button(self._theme, tr("Pause sound"), self, icon="volume-x")
        self._pause.explain(tr("Silence for two minutes; a new alarm ends it"))
        self._resume = Button(self._theme, tr("Sound on"), self, icon="volume-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.WIDE, 0, Space.WIDE, 0)
        row.setSpacing(Space.CARD)
        for part in (self._priority, self._text, self._more, self._audio, self._reason):
            # Words wrap in what is left; Qt would wrap a label that has no share early.
            row.addWidget(part, 1 if part in (self._text, self._reason) else 0)
        for part in (self._acknowledge, self._pause, self._resume):
            row.addWidget(part)

    def _wire(self) -> None:
        self._acknowledge.clicked.connect(self.acknowledge_requested)
        self._pause.clicked.connect(self.pause_requested)
        self._resume.clicked.connect(self.resume_requested)
        self._more.clicked.connect(self.list_requested)


def _why_silent(audio: Audio) -> str:
    """What the word for silence does not mean: that nothing is watched."""
    if audio.mode not in (AudioMode.OFF, AudioMode.UNAVAILABLE):
        return ""
    reason = tr_text(audio.reason)
    return tr("Alarms are shown, but not heard. {reason}", reason=reason).strip()


def _others(picture: AlarmPicture) -> str:
    """What else there is, signal and technical apart: "2 more, 1 technical"."""
    n_signal, n_technical = len(picture.signal), len(picture.technical)
    n_more = max(n_signal - 1, 0) if n_signal else max(n_technical - 1, 0)
    if not n_signal or not n_technical:
        return tr("{count} more", count=n_more) if n_more else ""
    if not n_more:
        return tr("{technical} technical", technical=n_technical)
    return tr("{count} more, {technical} technical", count=n_more, technical=n_technical)
