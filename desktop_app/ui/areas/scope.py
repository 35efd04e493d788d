"""The plot's commands: looking back, zooming, lanes, sweep; by keyboard as by hand."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from desktop_app.core.errors import VigilError
from desktop_app.core.files import write_atomically
from desktop_app.ui.actions import Command
from desktop_app.ui.deck_layout import Spot
from desktop_app.ui.plot.picture_file import png_of, svg_of
from desktop_app.ui.presenters.channel_presenter import ChannelPresenter

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.areas.bench import Bench
    from desktop_app.ui.plot_view import PlotView

_GROUP = "Plot"


def install(bench: Bench) -> None:
    """Register the commands; plain keys are heard while the plot has the focus."""
    steering, plot, add = bench.live.steering, bench.plot, bench.actions.add
    channels = ChannelPresenter(bench.live, bench.settings, bench.owner)
    build = partial(channels.new_panel, bench.theme)
    bench.window.add_panel("channels", "Channels", build, home=Spot.RIGHT)
    focus = _Focus(plot, bench.owner)
    pictures = PictureSaver(plot, partial(_ask_path, bench.window), bench.tell, bench.owner)
    add(
        Command("plot.save", "Save the picture as PNG or SVG", _GROUP, "Ctrl+Shift+E"),
        pictures.save,
    )
    add(
        Command("plot.say", "Say how the signal is", _GROUP, "Ctrl+Shift+Y"), bench.plot.voice.speak
    )
    add(
        Command("plot.meter", "Show how well the picture keeps up", _GROUP, is_checkable=True),
        bench.live.show_meter,
    )
    add(Command("plot.focus", "Go to the plot", _GROUP, "F6"), focus.take)
    for command, slot in (
        (Command("plot.pause", "Hold the picture, or follow", _GROUP, "Space"), steering.pause),
        (Command("plot.live", "Back to live", _GROUP, "Home"), steering.follow),
        (Command("plot.earlier", "Look a little back", _GROUP, "Left"), steering.earlier),
        (Command("plot.later", "Look a little forward", _GROUP, "Right"), steering.later),
        (Command("plot.page_earlier", "Look a window back", _GROUP, "PgUp"), steering.page_earlier),
        (
            Command("plot.page_later", "Look a window forward", _GROUP, "PgDown"),
            steering.page_later,
        ),
        (Command("plot.zoom_in", "Show less time", _GROUP, "+"), steering.zoom_in),
        (Command("plot.zoom_out", "Show more time", _GROUP, "-"), steering.zoom_out),
        (Command("plot.session", "Show the whole session", _GROUP, "A"), steering.show_session),
        (Command("plot.up", "Move the values up", _GROUP, "Up"), steering.values_down),
        (Command("plot.down", "Move the values down", _GROUP, "Down"), steering.values_up),
        (
            Command("plot.enlarge", "Show a smaller range", _GROUP, "Ctrl+Up"),
            steering.enlarge_values,
        ),
        (
            Command("plot.shrink", "Show a larger range", _GROUP, "Ctrl+Down"),
            steering.shrink_values,
        ),
        (
            Command("plot.auto", "Let the range follow the signal", _GROUP, "0"),
            steering.show_all_values,
        ),
        (Command("plot.keep", "Keep the range", _GROUP, "K"), steering.keep_values),
    ):
        add(command, slot, within=plot)
    for command, switch in (
        (
            Command("plot.sweep", "Sweep instead of roll", _GROUP, "S", is_checkable=True),
            steering.set_sweep,
        ),
        (
            Command("plot.lanes", "A lane for each channel", _GROUP, "L", is_checkable=True),
            steering.set_stacked,
        ),
    ):
        add(command, switch, within=plot)


def _ask_path(window: QWidget) -> str:
    kinds = "Picture (*.png);;Drawing (*.svg)"
    chosen, _ = QFileDialog.getSaveFileName(window, "Save the picture", "vigil.png", kinds)
    return chosen


class PictureSaver(QObject):
    """Writes what the plot shows to a file that a person chooses."""

    def __init__(
        self,
        plot: PlotView,
        ask_path: Callable[[], str],
        tell: Callable[[VigilError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._plot = plot
        self._ask_path = ask_path
        self._tell = tell

    @Slot()
    def save(self) -> None:
        """Ask where to, and write; the suffix says which kind."""
        chosen = self._ask_path()
        if not chosen:
            return
        is_drawing = chosen.lower().endswith(".svg")
        data = svg_of(self._plot.canvas) if is_drawing else png_of(self._plot.canvas)
        try:
            write_atomically(Path(chosen), data)
        except OSError as error:
            self._tell(VigilError(f"{chosen} cannot be written: {error.strerror}."))


class _Focus(QObject):
    """Gives the keyboard to the plot."""

    def __init__(self, plot: PlotView, parent: QObject) -> None:
        super().__init__(parent)
        self._plot = plot

    @Slot()
    def take(self) -> None:
        self._plot.setFocus(Qt.FocusReason.ShortcutFocusReason)
