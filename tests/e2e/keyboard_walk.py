"""Every command of the window with what a person notices of it: the rows of the keyboard walk.

A row is done with its keys, or, where it has none, by typing its name into the palette. Rows of a
part are walked in their order, in one window.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.risk.schema import COLUMNS, SAMPLE_PATIENTS
from desktop_app.services.alarms import AlarmService
from desktop_app.services.learning import LearningService
from desktop_app.services.listening import ListeningService
from desktop_app.sources.replay import ReplaySource
from desktop_app.ui.command_palette import CommandPalette
from desktop_app.ui.learn_panel import LearnPanel
from desktop_app.ui.overlay import Overlay
from desktop_app.ui.plot_view import PlotView
from desktop_app.ui.presenters.cursor_presenter import CursorPresenter
from desktop_app.ui.presenters.derived_presenter import DerivedPresenter
from desktop_app.ui.presenters.trigger_presenter import TriggerPresenter
from tests.ui.hands import hit, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from desktop_app.app import App
    from desktop_app.detection.alarms.messages import AlarmPicture
    from desktop_app.sources.replay_control import ReplayControl
    from desktop_app.ui.actions import Command
    from desktop_app.ui.areas.bench import Bench
    from desktop_app.ui.cursor_state import CursorState
    from desktop_app.ui.presenters.view_state import ViewState

Kind = TypeVar("Kind", bound=QObject)


@dataclass
class Walk:
    """The open window, where files are asked for, and what was spoken."""

    app: App
    qtbot: QtBot
    folder: Path
    spoken: QSignalSpy = field(init=False)

    def __post_init__(self) -> None:
        self.spoken = QSignalSpy(self.plot.voice.spoken)

    @property
    def bench(self) -> Bench:
        assert self.app.workbench is not None
        assert self.app.workbench._bench is not None
        return self.app.workbench._bench

    @property
    def plot(self) -> PlotView:
        return self.app.window.findChildren(PlotView)[0]

    @property
    def view(self) -> ViewState:
        return self.bench.live.steering.view

    def one(self, kind: type[Kind]) -> Kind:
        assert self.app.workbench is not None
        return self.app.workbench.findChildren(kind)[0]

    def sheets(self) -> tuple[str, ...]:
        """The sheets that lie over the window."""
        every = self.app.window.findChildren(Overlay)
        return tuple(type(one).__name__ for one in every if one.isVisible())

    def buttons(self) -> tuple[str, ...]:
        return tuple(one.accessibleName() for one in self.app.window.findChildren(QPushButton))

    def panel(self, key: str) -> tuple[str, bool]:
        """Where a panel stands, and whether it is seen."""
        deck = self.app.window.deck
        content = deck.content(key)
        return deck.spot(key).value, content is not None and content.isVisible()

    def files(self) -> int:
        return len([one for one in self.folder.rglob("*") if one.is_file()])

    def wait(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds)


@dataclass(frozen=True)
class Row:
    """`noticed` tells what is to be another after the keys were pressed."""

    key: str
    noticed: Callable[[Walk], object]


def do(walk: Walk, command: Command) -> None:
    """Press the keys of a command, or find it in the palette; only the keyboard is used."""
    window = walk.app.window
    if not command.shortcut:
        by_palette(walk, command)
        return
    action = window.commands.action(command.key)
    if action.shortcutContext() is Qt.ShortcutContext.WidgetWithChildrenShortcut:
        hit(focus_of(window), Qt.Key.Key_F6)
    QTest.keySequence(focus_of(window), QKeySequence(command.shortcut))


def by_palette(walk: Walk, command: Command) -> None:
    """Ctrl+K, the words of the command, arrows to the right line, Return."""
    window = walk.app.window
    hit(focus_of(window), Qt.Key.Key_K, with_control=True)
    (palette,) = window.findChildren(CommandPalette)
    write(focus_of(window), command.text)
    keys = [one.key for one in palette.found]
    assert command.key in keys, f"{command.text} is not found in the palette"
    for _ in range(keys.index(command.key)):
        hit(focus_of(window), Qt.Key.Key_Down)
    hit(focus_of(window), Qt.Key.Key_Return)


def focus_of(window: QWidget) -> QWidget:
    """What has the keyboard."""
    return QApplication.focusWidget() or window


def csv_of_volts(folder: Path) -> Path:
    """Half a minute of a signal, to be learned, tuned on and replayed."""
    path = folder / "signal.csv"
    rows = (f"{at / 10:.1f},{2.0 + 0.01 * (at % 7):.3f}" for at in range(1200))
    path.write_text("\n".join(["time_s,voltage", *rows]) + "\n")
    return path


def csv_of_patients(folder: Path) -> Path:
    """The sample patient, as a file."""
    path = folder / "patients.csv"
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        sample: Any = next(iter(SAMPLE_PATIENTS.values()))
        writer.writerow([sample[column] for column in COLUMNS])
    return path


def _panel(key: str) -> Row:
    return Row(f"panel.{key}", lambda walk: walk.panel(key))


def _page(key: str) -> Row:
    return Row(f"page.{key}", lambda walk: walk.app.window.pages.current_key)


def _sheet(key: str) -> Row:
    return Row(key, Walk.sheets)


def _view(key: str, of: Callable[[ViewState], object]) -> Row:
    return Row(f"plot.{key}", lambda walk: of(walk.view))


def _cursor(key: str) -> Row:
    return Row(f"cursor.{key}", lambda walk: _cursors(walk.one(CursorPresenter).state))


def _cursors(state: CursorState) -> object:
    """Without where they are: they follow a signal that moves."""
    return state.shown, state.selected, state.delta_s, state.delta_value


def _trigger(key: str) -> Row:
    return Row(f"trigger.{key}", lambda walk: walk.one(TriggerPresenter).kept)


def _theme(key: str) -> Row:
    return Row(f"theme.{key}", lambda walk: walk.bench.theme.mode)


def _layout(walk: Walk) -> object:
    return walk.app.window.deck.layout_now()


WINDOW = (
    _sheet("help.commands"),
    _sheet("help.shortcuts"),
    _sheet("help.problem"),
    _sheet("view.ledger"),
    Row("view.full_screen", lambda walk: walk.app.window.isFullScreen()),
    Row("view.side", lambda walk: walk.app.window.side.is_open),
    Row("view.keep_1", lambda walk: walk.bench.settings.current.appearance.layouts),
    Row("view.keep_2", lambda walk: walk.bench.settings.current.appearance.layouts),
    Row("view.keep_3", lambda walk: walk.bench.settings.current.appearance.layouts),
    _panel("alarms"),
    Row("panel.move", _layout),
    Row("view.layout_1", _layout),
    Row("panel.hide", _layout),
    Row("view.layout_2", _layout),
    Row("panel.detach", _layout),
    Row("view.layout_3", _layout),
    Row("panel.move", _layout),
    Row("view.reset_layout", _layout),
    _theme("light"),
    _theme("contrast"),
    _theme("dark"),
    _theme("toggle"),
    _theme("system"),
    *map(_page, ("overview", "history", "settings", "doctor", "recordings", "sharing", "live")),
)
PANELS = (
    *map(_panel, ("spectrum", "captures", "marks", "normal", "feedback", "material", "tune")),
    *map(_panel, ("channels", "measure", "alarms", "events")),
)
PLOT = (
    Row("plot.focus", lambda walk: walk.plot.hasFocus()),
    _view("pause", lambda view: view.is_live),
    _view("live", lambda view: view.is_live),
    _view("zoom_in", lambda view: view.span_s),
    _view("earlier", lambda view: view.end_s),
    _view("page_earlier", lambda view: view.end_s),
    _view("later", lambda view: view.end_s),
    _view("page_later", lambda view: view.end_s),
    _view("zoom_out", lambda view: view.span_s),
    _view("session", lambda view: view.span_s),
    _view("up", lambda view: view.ranges),
    _view("down", lambda view: view.ranges),
    _view("enlarge", lambda view: view.ranges),
    _view("shrink", lambda view: view.ranges),
    _view("auto", lambda view: view.ranges),
    _view("keep", lambda view: view.ranges),
    _view("sweep", lambda view: view.is_sweep),
    _view("persist", lambda view: view.is_persistent),
    _view("lanes", lambda view: view.is_stacked),
    Row("plot.meter", lambda walk: walk.plot._meter.isVisible()),
    Row("plot.say", lambda walk: walk.spoken.count()),
    Row("plot.save", Walk.files),
    Row("plot.hear", lambda walk: walk.one(ListeningService)._stream.is_open),
    Row("plot.play", lambda walk: walk.one(ListeningService).is_playing),
    _sheet("plot.derive"),
    Row("plot.as_it_came", lambda walk: walk.one(DerivedPresenter).settings.is_plain),
    Row("marks.add", lambda walk: len(walk.bench.marks.marks)),
    Row("marks.save", Walk.files),
    *map(_cursor, ("times", "values", "next", "up", "down", "far_up", "far_down")),
    # One that is off is switched on; one that is on may have found its edge already.
    Row("trigger.arm", Walk.buttons),
    Row("trigger.mode", Walk.buttons),
    # A level that was moved, so that putting it back is seen.
    *map(_trigger, ("up", "centre", "down")),
    _sheet("trigger.set"),
)
STATION = (
    Row("record.toggle", lambda walk: walk.bench.recorder.status.is_recording),
    Row("record.toggle", lambda walk: walk.bench.recorder.status.is_recording),
    Row("record.last", lambda walk: len(list(walk.bench.recorder.folder.glob("*.vigil")))),
    Row("alarms.acknowledge", lambda walk: [one.state for one in alarms(walk).alarms]),
    Row("alarms.pause", lambda walk: alarms(walk).audio.mode),
    Row("alarms.sound", lambda walk: alarms(walk).audio.mode),
    Row("normal.learn", lambda walk: walk.one(LearningService).progress is None),
    Row("normal.learn_file", lambda walk: _suggested_name(walk)),
    Row("material.export", Walk.files),
    Row("material.import", lambda walk: walk.bench.detection.profile.name),
    Row("tune.open", lambda walk: walk.panel("tune")),
    _sheet("patient.assess_file"),
    _sheet("privacy.receipt"),
    # A history without a passphrase has none to change, and says so.
    Row("privacy.passphrase", lambda walk: walk.app.window.notice_bar._sentence.text()),
    Row("share.toggle", lambda walk: walk.bench.hub.is_on),
    Row("source.connect", lambda walk: walk.bench.monitor.session is None),
)
REPLAY = (
    Row("replay.play", lambda walk: _replay(walk).is_paused),
    Row("replay.step", lambda walk: _replay(walk).position_s),
)
FAULTS = ("unplug", "stall", "garbage", "baud", "nan", "reset", "rate", "noise", "clock", "drift")
# The last two record and share, which takes time to begin and to end.
THEATRE = tuple(
    Row(f"theatre.{name}", lambda walk: walk.bench.monitor.source)
    for name in (*FAULTS, "disk", "hub")
)


def alarms(walk: Walk) -> AlarmPicture:
    """What is told now."""
    return walk.one(AlarmService).picture


def _suggested_name(walk: Walk) -> str:
    (panel,) = walk.app.window.findChildren(LearnPanel)
    return panel._name.text()


def _replay(walk: Walk) -> ReplayControl:
    session = walk.bench.monitor.session
    assert session is not None
    assert isinstance(session.source, ReplaySource)
    return session.source.control
