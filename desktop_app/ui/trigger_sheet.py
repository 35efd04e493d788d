"""What the trigger waits for: opened from the bar, and in force with every change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.dsp.trigger_settings import (
    Slope,
    TriggerKind,
    TriggerMode,
    TriggerSettings,
    WindowSide,
)
from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.instrument_states import Choice
from desktop_app.ui.measure_panel import render_choice
from desktop_app.ui.number_edit import NumberEdit
from desktop_app.ui.overlay import Overlay
from desktop_app.ui.segments import Segments
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme

MODES = (
    mark("Off", "trigger"),
    mark("Auto"),
    mark("Normal", "trigger"),
    mark("Single"),
)
_KINDS = {
    TriggerKind.EDGE: mark("Edge"),
    TriggerKind.LEVEL: mark("Level", "trigger"),
    TriggerKind.WINDOW: mark("Window", "trigger"),
    TriggerKind.PULSE: mark("Pulse width"),
    TriggerKind.RUNT: mark("Runt"),
    TriggerKind.ANOMALY: mark("Anomaly"),
}
_WAYS = {
    TriggerKind.EDGE: (mark("Rising"), mark("Falling"), mark("Either")),
    TriggerKind.LEVEL: (mark("Above"), mark("Below"), mark("Either")),
    TriggerKind.PULSE: (mark("Positive"), mark("Negative"), mark("Either")),
    TriggerKind.RUNT: (mark("Positive"), mark("Negative"), mark("Either")),
    TriggerKind.WINDOW: (mark("Leaves"), mark("Enters")),
}
# Name of the field in the settings, its label and unit, and the factor from unit to setting.
_NUMBERS = {
    "level_volts": (mark("Level", "trigger"), "V", 1.0),
    "low_volts": (mark("Lower level"), "V", 1.0),
    "high_volts": (mark("Upper level"), "V", 1.0),
    "hysteresis_volts": (mark("Hysteresis"), "V", 1.0),
    "min_width_s": (mark("Shortest pulse"), "ms", 1e-3),
    "max_width_s": (mark("Longest pulse"), "ms", 1e-3),
    "pre_share": (mark("Before the trigger"), "%", 1e-2),
    "span_s": (mark("Length of a capture"), "s", 1.0),
    "hold_off_s": (mark("Hold-off"), "s", 1.0),
}
_BOUNDS = ("low_volts", "high_volts")
_ALWAYS = ("pre_share", "span_s", "hold_off_s")
_FIELDS_OF = {
    TriggerKind.EDGE: ("level_volts", "hysteresis_volts"),
    TriggerKind.LEVEL: ("level_volts", "hysteresis_volts"),
    TriggerKind.PULSE: ("level_volts", "hysteresis_volts", "min_width_s", "max_width_s"),
    TriggerKind.RUNT: (*_BOUNDS, "hysteresis_volts"),
    TriggerKind.WINDOW: (*_BOUNDS, "hysteresis_volts"),
    TriggerKind.ANOMALY: (),
}
# Wider than any pulse: what stands in the field where there is no longest one.
LONGEST_S = 3600.0
_LABEL_PX = 116
_WIDTH_PX = 440


@dataclass(frozen=True, slots=True)
class TriggerSheetState:
    """`settings` in force or last used; `volt_step` is what an arrow key changes a level by."""

    settings: TriggerSettings
    is_on: bool
    channels: tuple[str, ...] = ("A0",)
    volt_step: float = 0.05
    problem: str = ""


class TriggerSheet(Overlay):
    """Renders a `TriggerSheetState` under the button that opened it.

    Signals:
        mode_chosen: the number of an entry of `MODES`.
        edited: the name of a setting and its new value.
        centre_requested: put the levels into the signal.
    """

    mode_chosen = Signal(object)
    edited = Signal(str, object)
    centre_requested = Signal()

    def __init__(self, theme: Theme, window: QWidget, anchor: QWidget) -> None:
        super().__init__(window, width_px=_WIDTH_PX, height_px=0)
        self._theme = theme
        self._anchor = anchor
        self._state: TriggerSheetState | None = None
        self._ways: dict[TriggerKind, Segments] = {}
        self._numbers: dict[str, NumberEdit] = {}
        self._labels: dict[str, TextLabel] = {}
        self.setAccessibleName(tr("Trigger"))
        self._build()
        self._wire()

    def render_trigger(self, state: TriggerSheetState) -> None:
        """Show `state`."""
        self._state = state
        settings = state.settings
        mode = 1 + list(TriggerMode).index(settings.mode) if state.is_on else 0
        self._mode.set_current(mode)
        kinds = tuple(tr(_KINDS[kind], "trigger") for kind in TriggerKind)
        render_choice(self._kind, Choice(kinds, list(TriggerKind).index(settings.kind)))
        channel = min(settings.channel, len(state.channels) - 1)
        render_choice(self._channel, Choice(state.channels, channel))
        for widget in (self._channel, self._channel_label):
            widget.setVisible(len(state.channels) > 1)
        for kind, ways in self._ways.items():
            ways.setVisible(kind is settings.kind)
            if kind is TriggerKind.WINDOW:
                ways.set_current(list(WindowSide).index(settings.side))
            else:
                ways.set_current(list(Slope).index(settings.slope))
        self._way_label.setVisible(settings.kind in _WAYS)
        self._render_numbers(state)
        self._problem.set_text(state.problem)
        self._problem.setVisible(bool(state.problem))
        self._centre.setVisible("hysteresis_volts" in _FIELDS_OF[settings.kind])
        if self.isVisible():
            self._place()

    def _render_numbers(self, state: TriggerSheetState) -> None:
        wanted = (*_FIELDS_OF[state.settings.kind], *_ALWAYS)
        steps = {"pre_share": 5.0, "span_s": 0.1, "hold_off_s": 0.1}
        for name, edit in self._numbers.items():
            _, unit, factor = _NUMBERS[name]
            value = min(float(getattr(state.settings, name)), LONGEST_S) / factor
            step = steps.get(name, state.volt_step if unit == "V" else 1.0)
            edit.render_number(float(f"{value:.9g}"), step)
            edit.setVisible(name in wanted)
            self._labels[name].setVisible(name in wanted)

    def _build(self) -> None:
        self._mode = Segments(self._theme, tuple(tr(mode, "trigger") for mode in MODES), self)
        self._mode.setAccessibleName(tr("Trigger mode"))
        self._kind, self._channel = ComboBox(self._theme, self), ComboBox(self._theme, self)
        self._kind.setAccessibleName(tr("What to trigger on"))
        self._channel.setAccessibleName(tr("Channel to trigger on"))
        self._channel_label, self._way_label = (
            self._label(tr("Channel")),
            self._label(tr("Direction")),
        )
        ways_row = QHBoxLayout()
        for kind, words in _WAYS.items():
            ways = Segments(self._theme, tuple(tr(word) for word in words), self)
            ways.setAccessibleName(tr("Direction"))
            self._ways[kind] = ways
            ways_row.addWidget(ways)
        ways_row.addStretch(1)
        self._form = QGridLayout()
        self._form.setHorizontalSpacing(Space.CARD)
        self._form.setVerticalSpacing(Space.TIGHT)
        self._form.setColumnMinimumWidth(0, _LABEL_PX)
        self._form.setColumnStretch(1, 1)
        self._add(self._label(tr("Mode")), self._mode)
        self._add(self._label(tr("Trigger on")), self._kind)
        self._add(self._channel_label, self._channel)
        row = self._form.rowCount()
        self._form.addWidget(self._way_label, row, 0)
        self._form.addLayout(ways_row, row, 1)
        for name, (text, unit, _) in _NUMBERS.items():
            label = tr(text, "trigger")
            self._numbers[name] = NumberEdit(label, unit, self)
            self._numbers[name].setObjectName(name)
            self._labels[name] = self._label(label)
            self._add(self._labels[name], self._numbers[name])
        self._build_column()

    def _build_column(self) -> None:
        self._problem = TextLabel(parent=self, tone=Tone.ERROR, wraps=True)
        self._centre = Button(self._theme, tr("Put the level into the signal"), self)
        self._close = Button(self._theme, tr("Close"), self, role=ButtonRole.QUIET)
        buttons = QHBoxLayout()
        buttons.addWidget(self._centre)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.CARD, Space.WIDE, Space.CARD)
        column.setSpacing(Space.SNUG)
        column.addWidget(TextLabel(tr("Trigger"), self, size=TypeSize.LARGE, is_strong=True))
        column.addLayout(self._form)
        column.addWidget(self._problem)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setFocusProxy(self._mode)

    def _label(self, text: str) -> TextLabel:
        return TextLabel(text, self, tone=Tone.MUTED)

    def _add(self, label: TextLabel, widget: QWidget) -> None:
        row = self._form.rowCount()
        self._form.addWidget(label, row, 0)
        self._form.addWidget(widget, row, 1, Qt.AlignmentFlag.AlignLeft)

    def _wire(self) -> None:
        self._mode.chosen.connect(self._on_mode)
        self._kind.activated.connect(self._on_kind)
        self._channel.activated.connect(self._on_channel)
        for ways in self._ways.values():
            ways.chosen.connect(self._on_way)
        for edit in self._numbers.values():
            edit.committed.connect(self._on_number)
        self._centre.clicked.connect(self.centre_requested)
        self._close.clicked.connect(self.put_away)

    def _place(self) -> None:
        """Under the button, inside the window."""
        room = self.window().rect()
        corner = self._anchor.mapTo(self.window(), QPoint(0, self._anchor.height() + 4))
        wanted_px = max(self._size_px[0], self.minimumSizeHint().width())
        width = min(wanted_px, room.width() - 2 * Space.WIDE)
        height = min(self.sizeHint().height(), room.height() - 2 * Space.SNUG)
        left = min(corner.x(), room.width() - width - Space.SNUG)
        top = min(corner.y(), room.height() - height - Space.SNUG)
        self.setGeometry(QRect(left, top, width, height))

    @Slot()
    def _on_mode(self) -> None:
        self.mode_chosen.emit(max(0, self._mode.current))

    @Slot(int)
    def _on_kind(self, index: int) -> None:
        self.edited.emit("kind", list(TriggerKind)[index])

    @Slot(int)
    def _on_channel(self, index: int) -> None:
        self.edited.emit("channel", index)

    @Slot()
    def _on_way(self) -> None:
        kind = self._state.settings.kind if self._state else TriggerKind.EDGE
        index = max(0, self._ways[kind].current)
        if kind is TriggerKind.WINDOW:
            self.edited.emit("side", list(WindowSide)[index])
        else:
            self.edited.emit("slope", list(Slope)[index])

    @Slot(float)
    def _on_number(self, value: float) -> None:
        name = self.sender().objectName()
        self.edited.emit(name, value * _NUMBERS[name][2])
