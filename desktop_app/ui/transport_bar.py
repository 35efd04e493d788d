"""Plays a recording: play and pause, step, speed, position, loop. On every page during a replay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSlider, QWidget

from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.pill import Pill, PillLook
from desktop_app.ui.switch import Switch
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.record_states import TransportState
    from desktop_app.ui.theme.theme import Theme

SPEEDS = (0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 32.0, 100.0)
_HEIGHT_PX = 44
_STEPS = 10_000
_PAGE = _STEPS // 20
_REPLAY = PillLook(mark("REPLAY"), color="low", icon="history")


class TransportBar(QFrame):
    """Renders a `TransportState`; hidden while nothing is replayed.

    Signals:
        play_requested: play, or pause; after the end, from the beginning.
        step_requested: pause, and play a single piece.
        speed_chosen: how much faster than it was recorded.
        seek_requested: go to this share of the length, 0..1.
        loop_requested: begin again at the end, or do not.
    """

    play_requested = Signal()
    step_requested = Signal()
    speed_chosen = Signal(float)
    seek_requested = Signal(float)
    loop_requested = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "notice")
        self.setFixedHeight(_HEIGHT_PX)
        self.setAccessibleName(tr("Replay", "bar"))
        self._build()
        self._wire()
        self.hide()

    def render_transport(self, state: TransportState | None) -> None:
        """Show `state`; None: nothing is replayed."""
        self.setVisible(state is not None)
        if state is None:
            return
        is_still = state.is_paused or state.has_ended
        self._play.set_icon("play" if is_still else "pause")
        name = tr("Play") if is_still else tr("Pause")
        self._play.setAccessibleName(name)
        self._play.setToolTip(tr("Play the replay") if is_still else tr("Pause the replay"))
        self._position.set_text(tr("seeking") if state.is_seeking else state.position)
        self._length.set_text(state.length)
        if not self._slider.isSliderDown():
            with QSignalBlocker(self._slider):
                self._slider.setValue(round(state.share * _STEPS))
        with QSignalBlocker(self._speed):
            nearest = min(range(len(SPEEDS)), key=lambda at: abs(SPEEDS[at] - state.speed))
            self._speed.setCurrentIndex(nearest)
        with QSignalBlocker(self._loop):
            self._loop.setChecked(state.is_looping)
        self.setAccessibleDescription(
            tr("{position} of {length}", position=state.position, length=state.length)
        )

    def _build(self) -> None:
        mark = Pill(self._theme, _REPLAY.translated(), self)
        self._play = Button(self._theme, tr("Pause"), self, role=ButtonRole.ICON, icon="pause")
        self._step = Button(
            self._theme, tr("Step"), self, role=ButtonRole.ICON, icon="step-forward"
        )
        self._step.explain(tr("Play one piece, then hold"))
        self._position = TextLabel(parent=self, is_strong=True)
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setRange(0, _STEPS)
        self._slider.setPageStep(_PAGE)
        self._slider.setTracking(False)
        self._slider.setAccessibleName(tr("Position in the replay"))
        self._length = TextLabel(parent=self, tone=Tone.MUTED)
        self._speed = ComboBox(self._theme, self)
        self._speed.setAccessibleName(tr("Speed of the replay"))
        self._speed.setToolTip(tr("Speed of the replay"))
        for speed in SPEEDS:
            self._speed.addItem(f"{speed:g}\N{MULTIPLICATION SIGN}", speed)
        self._loop = Switch(self._theme, tr("Loop"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.WIDE, 0, Space.WIDE, 0)
        row.setSpacing(Space.CARD)
        left: tuple[QWidget, ...] = (mark, self._play, self._step, self._position)
        right: tuple[QWidget, ...] = (self._length, self._speed, self._loop)
        for part in left:
            row.addWidget(part)
        row.addWidget(self._slider, 1)
        for part in right:
            row.addWidget(part)

    def _wire(self) -> None:
        self._play.clicked.connect(self.play_requested)
        self._step.clicked.connect(self.step_requested)
        self._speed.currentIndexChanged.connect(self._on_speed)
        self._slider.valueChanged.connect(self._on_seek)
        self._loop.toggled.connect(self.loop_requested)

    @Slot(int)
    def _on_speed(self, row: int) -> None:
        self.speed_chosen.emit(SPEEDS[row])

    @Slot(int)
    def _on_seek(self, value: int) -> None:
        self.seek_requested.emit(value / _STEPS)
