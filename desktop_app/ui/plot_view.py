"""The live half of the window: readings over the picture of the signal, or what to do instead.

With `ui.plot` the only module that imports pyqtgraph; loaded after the window's first paint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.ui.plot.canvas import PlotCanvas
from desktop_app.ui.plot_placeholder import PlotPlaceholder
from desktop_app.ui.readout_bar import ReadoutBar
from desktop_app.ui.states import NO_BOARD

if TYPE_CHECKING:
    from desktop_app.ui.plot.frame import PlotFrame
    from desktop_app.ui.states import PlotMessage, ReadoutState
    from desktop_app.ui.theme.theme import Theme


class PlotView(QFrame):
    """Renders a `PlotFrame` and a `ReadoutState`, or a `PlotMessage` in their place.

    Signals:
        demo_requested: the empty state's button was pressed.
    """

    demo_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._message: PlotMessage | None = None
        self.setProperty("role", "well")
        self.setMinimumSize(480, 220)
        self._build()
        self._placeholder.action_requested.connect(self._on_action)
        self.render_message(NO_BOARD)

    @property
    def width_px(self) -> int:
        """Device pixels along the time axis: a trace needs no more columns."""
        return self._canvas.width_px

    @property
    def picture(self) -> QWidget:
        """What the signal is painted on; hidden while a message stands in its place."""
        viewport: QWidget = self._canvas.viewport()
        return viewport

    def render_frame(self, frame: PlotFrame) -> None:
        """Draw `frame`; takes the place of a message."""
        self.render_message(None)
        self._canvas.draw(frame)

    def render_readout(self, state: ReadoutState) -> None:
        """Show the numbers above the plot."""
        self._readout.render_readout(state)
        self.setAccessibleDescription(self._readout.summary(state))

    def render_message(self, message: PlotMessage | None) -> None:
        """Show `message` in the plot's place; None brings the plot back."""
        if message == self._message:
            return
        self._message = message
        if message is not None:
            self._placeholder.render_message(message)
            self._canvas.reset()
        self._stack.setCurrentIndex(0 if message is None else 1)

    def _build(self) -> None:
        self.setAccessibleName("Live voltage")
        picture = QWidget(self)
        self._readout = ReadoutBar(self._theme, picture)
        self._canvas = PlotCanvas(self._theme, picture)
        column = QVBoxLayout(picture)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._readout)
        column.addWidget(self._canvas, 1)
        self._placeholder = PlotPlaceholder(self._theme, self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(picture)
        self._stack.addWidget(self._placeholder)

    @Slot()
    def _on_action(self) -> None:
        self.demo_requested.emit()
