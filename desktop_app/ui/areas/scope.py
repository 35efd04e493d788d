"""The plot's commands: looking back, zooming, lanes, sweep; by keyboard as by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from desktop_app.ui.actions import Command
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.ui.areas.bench import Bench
    from desktop_app.ui.plot_view import PlotView
    from desktop_app.ui.presenters.view_controller import ViewController

    Commands = Iterator[tuple[Command, Callable[..., object]]]

_GROUP = mark("Plot")


def install(bench: Bench) -> None:
    """Register the commands; plain keys are heard while the plot has the focus."""
    _add_tools(bench)
    plot, add = bench.plot, bench.actions.add
    for command, slot in (*_time_commands(bench.live.steering), *_value_commands(bench)):
        add(command, slot, within=plot)


def _add_tools(bench: Bench) -> None:
    plot, add = bench.plot, bench.actions.add
    focus = _Focus(plot, bench.owner)
    add(Command("plot.focus", tr("Go to the plot"), tr(_GROUP), "F6"), focus.take)
    add(
        Command("plot.say", tr("Say how the signal is"), tr(_GROUP), "Ctrl+Shift+Y"),
        plot.voice.speak,
    )
    add(
        Command(
            "plot.meter", tr("Show how well the picture keeps up"), tr(_GROUP), is_checkable=True
        ),
        bench.live.show_meter,
    )


def _time_commands(steering: ViewController) -> Commands:
    yield _command("pause", tr("Hold the picture, or follow"), "Space"), steering.pause
    yield _command("live", tr("Back to live"), "Home"), steering.follow
    yield _command("earlier", tr("Look a little back"), "Left"), steering.earlier
    yield _command("later", tr("Look a little forward"), "Right"), steering.later
    yield _command("page_earlier", tr("Look a window back"), "PgUp"), steering.page_earlier
    yield _command("page_later", tr("Look a window forward"), "PgDown"), steering.page_later
    yield _command("zoom_in", tr("Show less time"), "+"), steering.zoom_in
    yield _command("zoom_out", tr("Show more time"), "-"), steering.zoom_out
    yield _command("session", tr("Show the whole session"), "A"), steering.show_session


def _value_commands(bench: Bench) -> Commands:
    steering = bench.live.steering
    # What a person moves is the trace: up means that lower values come into view.
    yield _command("up", tr("Move the values up"), "Up"), steering.values_down
    yield _command("down", tr("Move the values down"), "Down"), steering.values_up
    yield _command("enlarge", tr("Show a smaller range"), "Ctrl+Up"), steering.enlarge_values
    yield _command("shrink", tr("Show a larger range"), "Ctrl+Down"), steering.shrink_values
    yield _command("auto", tr("Let the range follow the signal"), "0"), steering.show_all_values
    yield _command("keep", tr("Keep the range"), "K"), steering.keep_values
    yield _command("sweep", tr("Sweep instead of roll"), "S", is_switch=True), steering.set_sweep
    yield (
        _command("persist", tr("Let earlier sweeps fade"), "P", is_switch=True),
        steering.set_persistent,
    )
    yield (
        _command("lanes", tr("A lane for each channel"), "L", is_switch=True),
        steering.set_stacked,
    )


def _command(key: str, text: str, shortcut: str, *, is_switch: bool = False) -> Command:
    return Command(f"plot.{key}", text, tr(_GROUP), shortcut, is_checkable=is_switch)


class _Focus(QObject):
    """Gives the keyboard to the plot."""

    def __init__(self, plot: PlotView, parent: QObject) -> None:
        super().__init__(parent)
        self._plot = plot

    @Slot()
    def take(self) -> None:
        self._plot.setFocus(Qt.FocusReason.ShortcutFocusReason)
