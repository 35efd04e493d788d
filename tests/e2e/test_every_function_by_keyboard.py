"""Every function of the window without a mouse: each command, each panel, each sheet."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.exceptions import TimeoutError

from desktop_app.detection.profiles.files import save_profile
from desktop_app.detection.profiles.schema import AlarmLimit, Profile
from desktop_app.services import sound, tone_stream
from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.event_list import EventList
from desktop_app.ui.overlay import Overlay
from desktop_app.ui.patient_panel import PatientPanel
from desktop_app.ui.presenters.derived_presenter import DerivedPresenter
from desktop_app.ui.profile_editor import ProfileEditor
from tests.e2e.keyboard_walk import (
    PANELS,
    PLOT,
    REPLAY,
    STATION,
    THEATRE,
    WINDOW,
    Row,
    Walk,
    alarms,
    by_palette,
    csv_of_patients,
    csv_of_volts,
    do,
    focus_of,
)
from tests.ui.hands import hit, write

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.actions import Command
    from tests.e2e.conftest import OpenApp

# Signal and silence, where an ordinary computer would be heard; what is played lasts a while there.
PLAYERS = {"linux": (("true",),), "darwin": (("true",),)}
SLOW_PLAYER = "import sys, time\nwhile sys.stdin.buffer.read(4410):\n    time.sleep(0.5)"
STREAM = (sys.executable, "-S", "-c", SLOW_PLAYER)
STREAMS = {"linux": (STREAM,), "darwin": (STREAM,)}
NOISY = Profile(1, "Noisy", alarm_limits=(AlarmLimit("high", 0.1, "high"),))


class Files:
    """Answers every question for a file, as a person would who types its path."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.n_saved = 0
        self.opened = folder / "nothing"

    def save(self, *_asked: object) -> tuple[str, str]:
        self.n_saved += 1
        names = {"Export the material": "noisy.json", "Save the marks": "marks.csv"}
        name = names.get(str(_asked[1]), f"{self.n_saved}.png")
        return str(self.folder / name), ""

    def open(self, *_asked: object) -> tuple[str, str]:
        return str(self.opened), ""


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Files:
    folder = tmp_path / "files"
    folder.mkdir()
    asked = Files(folder)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", asked.save)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", asked.open)
    monkeypatch.setattr(sound, "PLAYERS", PLAYERS)
    monkeypatch.setattr(tone_stream, "PLAYERS", STREAMS)
    return asked


def walk_in(open_app: OpenApp, qtbot: QtBot, files: Files, source: str = "demo:steady") -> Walk:
    """A window with the keyboard in it, on a signal that has begun."""
    walk = Walk(open_app(source), qtbot, files.folder)
    window = walk.app.window
    with qtbot.waitActive(window):
        window.activateWindow()
    walk.wait(lambda: bool(window.findChildren(PatientPanel)))
    walk.wait(lambda: walk.bench.live.steering.extent.now_s > 0)
    window.connection_bar._chooser.setFocus()
    return walk


def test_every_command_has_a_row(open_app: OpenApp, qtbot: QtBot, files: Files) -> None:
    walk = walk_in(open_app, qtbot, files)
    known = {command.key for command in walk.app.window.commands.commands()}
    walked = {row.key for row in (*WINDOW, *PANELS, *PLOT, *STATION, *REPLAY, *THEATRE)}
    assert walked == known


def test_window_and_pages(open_app: OpenApp, qtbot: QtBot, files: Files) -> None:
    assert faults(walk_in(open_app, qtbot, files), WINDOW) == []


def test_panels(open_app: OpenApp, qtbot: QtBot, files: Files) -> None:
    walk = walk_in(open_app, qtbot, files)
    for row in PANELS:
        key = row.key.removeprefix("panel.")
        walk.app.window.deck.hide_panel(key)
        assert faults(walk, (row,)) == []
        assert walk.panel(key)[1]
        assert walk.app.window.deck.focused_key() == key
        assert unreached(walk, walk.app.window.deck.content(key)) == set(), key


def test_plot_cursors_trigger_and_marks(open_app: OpenApp, qtbot: QtBot, files: Files) -> None:
    walk = walk_in(open_app, qtbot, files, "demo:sine")
    at = [row.key for row in PLOT].index("plot.as_it_came")
    assert faults(walk, PLOT[:at]) == []
    # A filter is chosen with the arrows in the sheet that F opens.
    hit(focus_of(walk.app.window), Qt.Key.Key_F6)
    hit(focus_of(walk.app.window), Qt.Key.Key_F)
    hit(focus_of(walk.app.window), Qt.Key.Key_Down)
    walk.wait(lambda: not walk.one(DerivedPresenter).settings.is_plain)
    hit(focus_of(walk.app.window), Qt.Key.Key_Escape)
    assert faults(walk, PLOT[at:]) == []


def test_recording_alarms_learning_files_and_sharing(
    open_app: OpenApp, qtbot: QtBot, files: Files
) -> None:
    walk = walk_in(open_app, qtbot, files)
    walk.bench.detection.choose_profile(NOISY)
    for row in STATION:
        if row.key == "alarms.acknowledge":
            walk.wait(lambda: bool(alarms(walk).alarms))
        files.opened = {
            "material.import": _material(files.folder),
            "patient.assess_file": csv_of_patients(files.folder),
        }.get(row.key, csv_of_volts(files.folder))
        assert faults(walk, (row,)) == []
        if row.key == "share.toggle":
            assert faults(walk, (row,)) == []


def test_replay(open_app: OpenApp, qtbot: QtBot, files: Files) -> None:
    source = f"replay:{csv_of_volts(files.folder)}"
    assert faults(walk_in(open_app, qtbot, files, source), REPLAY) == []


@pytest.mark.slow
def test_fault_theatre(open_app: OpenApp, qtbot: QtBot, files: Files) -> None:
    assert faults(walk_in(open_app, qtbot, files), THEATRE) == []


def test_patient_form_result_and_history(open_app: OpenApp, qtbot: QtBot, files: Files) -> None:
    walk = walk_in(open_app, qtbot, files, "demo:steady")
    (panel,) = walk.app.window.findChildren(PatientPanel)
    walk.wait(lambda: bool(panel.texts()["Age"]))
    first = dict(panel.texts())
    keys(walk, "Ctrl+E")
    walk.wait(lambda: dict(panel.texts()) != first)
    keys(walk, "Ctrl+Shift+X")
    walk.wait(lambda: not any(panel.texts().values()))
    keys(walk, "Ctrl+Shift+Z")
    walk.wait(lambda: all(panel.texts().values()))
    write(tab_to(walk, "Age, years"), "71")
    hit(tab_to(walk, "Sex"), Qt.Key.Key_Right)
    hit(tab_to(walk, "Chest pain"), Qt.Key.Key_Down)
    assert panel.texts()["Age"].endswith("71")
    keys(walk, "Ctrl+Return")
    walk.wait(lambda: panel.card.isVisible())
    keys(walk, "Ctrl+3")
    hit(tab_to(walk, "Level"), Qt.Key.Key_Right)


def test_settings_are_changed_and_the_menu_is_opened(
    open_app: OpenApp, qtbot: QtBot, files: Files
) -> None:
    walk = walk_in(open_app, qtbot, files)
    keys(walk, "Ctrl+4")
    for name, is_on in (
        ("Reduced motion", lambda: walk.bench.settings.current.appearance.reduced_motion),
        ("Hear the signal", lambda: walk.bench.settings.current.plot.sonify),
    ):
        hit(tab_to(walk, name), Qt.Key.Key_Space)
        walk.wait(is_on)
    keys(walk, "F10")
    walk.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    hit(menu, Qt.Key.Key_Down)
    assert menu.activeAction() is not None
    hit(menu, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None


def test_a_material_is_chosen_and_edited_and_events_speak_its_unit(
    open_app: OpenApp, qtbot: QtBot, files: Files
) -> None:
    walk = walk_in(open_app, qtbot, files, "demo:steady")
    walk.wait(lambda: bool(walk.bench.live.events()))
    assert " V" in listed_events(walk)[0]
    by_palette(walk, command_of(walk, "panel.material"))
    write(tab_to(walk, "Material", ComboBox), "Thermistor")
    walk.wait(lambda: walk.bench.detection.profile.quantity.symbol == "°C")
    walk.wait(lambda: " °C" in listed_events(walk)[0])
    hit(tab_to(walk, "Edit"), Qt.Key.Key_Space)
    (editor,) = walk.app.window.findChildren(ProfileEditor)
    walk.wait(editor.isVisible)
    assert unreached(walk, editor) == set()
    hit(tab_to(walk, "Cancel"), Qt.Key.Key_Space)
    walk.wait(lambda: not editor.isVisible())


def keys(walk: Walk, text: str) -> None:
    """A shortcut, wherever the keyboard is."""
    QTest.keySequence(focus_of(walk.app.window), QKeySequence(text))


def tab_to(walk: Walk, name: str, kind: type[QWidget] = QWidget) -> QWidget:
    """Tab until the control of that name has the keyboard."""
    reached: list[QWidget] = []
    while True:
        focused = focus_of(walk.app.window)
        if focused.accessibleName() == name and isinstance(focused, kind):
            return focused
        assert focused not in reached, f"the Tab key does not come to {name}"
        reached.append(focused)
        hit(focused, Qt.Key.Key_Tab)


def listed_events(walk: Walk) -> list[str]:
    (events,) = walk.app.window.findChildren(EventList)
    model = events._list.model()
    return [str(model.index(at, 0).data()) for at in range(model.rowCount())]


def _material(folder: Path) -> Path:
    path = folder / "another.json"
    save_profile(path, Profile(1, "Another"))
    return path


def faults(walk: Walk, rows: tuple[Row, ...]) -> list[str]:
    """What was not noticed, or did not go away with Escape."""
    window = walk.app.window
    found = []
    for row in rows:
        before = row.noticed(walk)
        do(walk, command_of(walk, row.key))
        try:
            walk.wait(lambda row=row, before=before: row.noticed(walk) != before)  # type: ignore[misc]
        except TimeoutError:
            found.append(f"{row.key}: nothing is noticed, it is still {before!r}")
        for sheet in window.findChildren(Overlay):
            if sheet.isVisible():
                found += [f"{row.key}: no way to {name}" for name in unreached(walk, sheet)]
                hit(focus_of(window), Qt.Key.Key_Escape)
                found += [f"{row.key}: it stays"] * sheet.isVisible()
    return found


def command_of(walk: Walk, key: str) -> Command:
    return next(one for one in walk.app.window.commands.commands() if one.key == key)


def unreached(walk: Walk, part: QWidget | None) -> set[str]:
    """The controls of a part that the Tab key does not come to; it comes back to where it was."""
    assert part is not None
    first = QApplication.focusWidget()
    assert first is not None
    reached: list[QWidget] = []
    while (focused := focus_of(walk.app.window)) not in reached:
        reached.append(focused)
        hit(focused, Qt.Key.Key_Tab)
    first.setFocus()
    return {
        f"{type(one).__name__} {one.accessibleName()}"
        for one in part.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusProxy() is None
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one not in reached
    }
