"""How one channel is shown: on or off, colour, name, gain, offset and unit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QCheckBox, QLineEdit

from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.number_edit import NumberEdit
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QGridLayout, QWidget

    from desktop_app.ui.presenters.channel_looks import ChannelLook
    from desktop_app.ui.theme.theme import Theme

COLOR_NAMES = (
    mark("Yellow"),
    mark("Cyan"),
    mark("Magenta"),
    mark("Green"),
    mark("Orange"),
    mark("Violet"),
)
HEADINGS = (
    mark("Show"),
    mark("Colour"),
    mark("Name"),
    mark("Gain"),
    mark("Offset"),
    mark("Unit"),
)
_SWATCH_PX = 12
_COLOR_PX, _NAME_PX, _UNIT_PX = 104, 112, 64
_LONGEST = 24


class ChannelRow(QObject):
    """Renders a `ChannelLook` into one line of a grid.

    Signals:
        changed: channel and the look a person wants.
    """

    changed = Signal(object, object)

    def __init__(self, theme: Theme, channel: int, look: ChannelLook, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._channel = channel
        self._look = look
        self._shown = QCheckBox(parent)
        self._shown.setAccessibleName(tr("Channel A{channel}, show", channel=channel))
        self._color = ComboBox(theme, parent)
        self._color.setAccessibleName(tr("Channel A{channel}, colour", channel=channel))
        self._color.addItems([tr(name) for name in COLOR_NAMES])
        self._color.setMinimumWidth(max(_COLOR_PX, self._color.sizeHint().width()))
        self._name = self._line(parent, tr("Channel A{channel}, name", channel=channel), _NAME_PX)
        self._gain = NumberEdit(tr("Channel A{channel}, gain", channel=channel), "", parent)
        self._offset = NumberEdit(tr("Channel A{channel}, offset", channel=channel), "", parent)
        self._unit = self._line(parent, tr("Channel A{channel}, unit", channel=channel), _UNIT_PX)
        self._wire()
        self.render_look(look)
        self._paint_swatches()

    def place(self, grid: QGridLayout, row: int) -> None:
        """Stand in a row of `grid`."""
        for column, widget in enumerate(self._widgets()):
            grid.addWidget(widget, row, column)

    def set_visible(self, is_visible: bool) -> None:
        """Be there, or wait until the channel comes back."""
        for widget in self._widgets():
            widget.setVisible(is_visible)

    def _widgets(self) -> tuple[QWidget, ...]:
        return (self._shown, self._color, self._name, self._gain, self._offset, self._unit)

    def render_look(self, look: ChannelLook) -> None:
        """Show `look`; nothing is emitted."""
        self._look = look
        with QSignalBlocker(self._shown), QSignalBlocker(self._color):
            self._shown.setChecked(look.is_shown)
            self._color.setCurrentIndex(look.color % len(COLOR_NAMES))
        for line, text in ((self._name, look.name), (self._unit, look.unit)):
            if line.text() != text and not line.hasFocus():
                line.setText(text)
        self._gain.render_number(look.gain, 0.1)
        self._offset.render_number(look.offset, 0.1)

    def _line(self, parent: QWidget, name: str, width_px: int) -> QLineEdit:
        line = QLineEdit(parent)
        line.setFont(font())
        line.setMaxLength(_LONGEST)
        line.setFixedWidth(width_px)
        line.setAccessibleName(name)
        return line

    def _wire(self) -> None:
        self._shown.toggled.connect(self._on_shown)
        self._color.activated.connect(self._on_color)
        self._name.editingFinished.connect(self._on_texts)
        self._unit.editingFinished.connect(self._on_texts)
        self._gain.committed.connect(self._on_gain)
        self._offset.committed.connect(self._on_offset)
        self._theme.changed.connect(self._paint_swatches)

    def _want(self, look: ChannelLook) -> None:
        if look != self._look:
            self.changed.emit(self._channel, look)

    @Slot(bool)
    def _on_shown(self, is_on: bool) -> None:
        self._want(replace(self._look, is_shown=is_on))

    @Slot()
    def _on_color(self) -> None:
        self._want(replace(self._look, color=self._color.currentIndex()))

    @Slot()
    def _on_texts(self) -> None:
        name, unit = self._name.text().strip(), self._unit.text().strip()
        self._want(replace(self._look, name=name or f"A{self._channel}", unit=unit))

    @Slot(float)
    def _on_gain(self, gain: float) -> None:
        # A gain of zero would show nothing but a line.
        self._want(replace(self._look, gain=gain or 1.0))

    @Slot(float)
    def _on_offset(self, offset: float) -> None:
        self._want(replace(self._look, offset=offset))

    @Slot()
    def _paint_swatches(self) -> None:
        for number in range(len(COLOR_NAMES)):
            swatch = QPixmap(_SWATCH_PX, _SWATCH_PX)
            swatch.fill(self._theme.tokens.channel(number))
            self._color.setItemIcon(number, QIcon(swatch))
