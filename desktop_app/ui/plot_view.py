"""The live half of the window: readings over the picture of the signal, or what to do instead.

Loaded after the window's first paint, because numpy comes with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.ui.accessible_roles import set_role
from desktop_app.ui.overview_strip import OverviewStrip
from desktop_app.ui.plot.canvas import PlotCanvas
from desktop_app.ui.plot.mouse import PlotMouse
from desktop_app.ui.plot_placeholder import PlotPlaceholder
from desktop_app.ui.readout_bar import ReadoutBar
from desktop_app.ui.states import NO_BOARD
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.trace_voice import TraceVoice
from desktop_app.ui.view_status import ViewBanner, behind_text
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.plot.canvas import OverlayT
    from desktop_app.ui.plot.frame import PlotFrame
    from desktop_app.ui.plot.geometry import PlotGeometry
    from desktop_app.ui.states import PlotMessage, ReadoutState
    from desktop_app.ui.theme.theme import Theme
    from desktop_app.ui.theme.tokens import Tokens


class PlotView(QFrame):
    """Renders a `PlotFrame` and a `ReadoutState`, or a `PlotMessage` in their place.

    Attributes:
        mouse: what a hand asks of the plot.
        overview: the whole session below it.
        voice: tells screen readers how the signal is.

    Signals:
        demo_requested: the empty state's button was pressed.
        live_requested: follow the signal again.
    """

    demo_requested = Signal()
    live_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.Chart)
        self._theme = theme
        self._message: PlotMessage | None = None
        self._summary = ""
        self.voice = TraceVoice(self)
        self._behind_s: float | None = None
        self.setProperty("role", "plot")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        self._placeholder.action_requested.connect(self.demo_requested)
        self._banner.live_requested.connect(self.live_requested)
        self.render_message(NO_BOARD.translated())

    def minimumSizeHint(self) -> QSize:
        """Enough for a trace; what is beside it folds and scrolls."""
        return QSize(320, 160)

    @property
    def width_px(self) -> int:
        """Device pixels along the time axis: a trace needs no more columns."""
        return self._canvas.width_px

    @property
    def canvas(self) -> PlotCanvas:
        """The picture with its geometry."""
        return self._canvas

    @property
    def picture(self) -> QWidget:
        """What the signal is painted on; hidden while a message stands in its place."""
        viewport: QWidget = self._canvas.viewport()
        return viewport

    @property
    def n_lanes(self) -> int:
        """Lanes that are drawn now."""
        return len(self._canvas.plot_geometry.lanes)

    def range_of(self, lane: int) -> tuple[float, float]:
        """What a lane's axis spans now."""
        lanes = self._canvas.plot_geometry.lanes
        axis = lanes[min(lane, len(lanes) - 1)].axis
        return axis.low, axis.high

    def add_overlay(self, make: Callable[[Tokens, PlotGeometry], OverlayT]) -> OverlayT:
        """Draw what `make` gives over the traces; see `plot.overlay`."""
        return self._canvas.add_overlay(make)

    def render_frame(self, frame: PlotFrame) -> None:
        """Draw `frame`; takes the place of a message."""
        self.render_message(None)
        self._canvas.draw(frame)
        self.overview.render_window(frame.now_s - frame.window_s, frame.now_s)

    def forget_ranges(self) -> None:
        """The values are others now; every axis begins anew."""
        self._canvas.reset()

    def render_behind(self, behind_s: float | None) -> None:
        """Tell how far the picture is behind the signal; None while it follows."""
        self._behind_s = behind_s
        self._banner.render_behind(behind_s)

    def render_meter(self, text: str) -> None:
        """Show how well the picture keeps up; nothing for an empty text."""
        self._meter.set_text(text)
        self._meter.setVisible(bool(text))

    def render_readout(self, state: ReadoutState) -> None:
        """Show the numbers above the plot."""
        self._readout.render_readout(state)
        summary = self._readout.summary(state)
        if self._behind_s is not None:
            summary = tr(
                "{summary}, the picture stands still, {delay} behind",
                summary=summary,
                delay=behind_text(self._behind_s),
            )
        if summary != self._summary:
            self._summary = summary
            self.setAccessibleDescription(summary)
        is_held = self._behind_s is not None
        self.voice.note((state.judgement, state.cause, state.is_stale, is_held), summary)

    def render_message(self, message: PlotMessage | None) -> None:
        """Show `message` in the plot's place; None brings the plot back."""
        if message == self._message:
            return
        self._message = message
        if message is not None:
            self.voice.stop()
            self._placeholder.render_message(message)
            self._canvas.reset()
        self._stack.setCurrentIndex(0 if message is None else 1)

    def _build(self) -> None:
        self.setAccessibleName(tr("Live voltage"))
        picture = QWidget(self)
        self._readout = ReadoutBar(self._theme, picture)
        self._banner = ViewBanner(self._theme, picture)
        self._meter = TextLabel(parent=picture, size=TypeSize.SMALL, tone=Tone.MUTED)
        self._meter.setContentsMargins(Space.WIDE, 0, Space.WIDE, 0)
        self._meter.setToolTip(tr("How well the picture keeps up; the last frames"))
        self._meter.hide()
        self._canvas = PlotCanvas(self._theme, picture)
        self.mouse = PlotMouse(self._canvas)
        self.overview = OverviewStrip(self._theme, picture)
        column = QVBoxLayout(picture)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._readout)
        column.addWidget(self._banner)
        column.addWidget(self._meter)
        column.addWidget(self._canvas, 1)
        column.addWidget(self.overview)
        self._placeholder = PlotPlaceholder(self._theme, self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(picture)
        self._stack.addWidget(self._placeholder)
