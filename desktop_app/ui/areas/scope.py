"""The plot's commands: looking back, zooming, lanes, sweep; by keyboard as by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from desktop_app.ui.actions import Command

if TYPE_CHECKING:
    from desktop_app.ui.areas.bench import Bench
    from desktop_app.ui.plot_view import PlotView

_GROUP = "Plot"


def install(bench: Bench) -> None:
    """Register the commands; plain keys are heard while the plot has the focus."""
    steering, plot, add = bench.live.steering, bench.plot, bench.actions.add
    focus = _Focus(plot, bench.owner)
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


class _Focus(QObject):
    """Gives the keyboard to the plot."""

    def __init__(self, plot: PlotView, parent: QObject) -> None:
        super().__init__(parent)
        self._plot = plot

    @Slot()
    def take(self) -> None:
        self._plot.setFocus(Qt.FocusReason.ShortcutFocusReason)
