"""The window's composition root: build, wire, run, shut down.

Only what the empty window needs is imported at the top; the rest follows its first paint.
"""

from __future__ import annotations

import base64
import binascii
import logging
import os
import signal
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from desktop_app import __version__
from desktop_app.core import paths
from desktop_app.core.clock import SystemClock
from desktop_app.core.errors import VigilError
from desktop_app.services.diary import Diary
from desktop_app.services.garbage import GuiGarbageCollector
from desktop_app.services.last_resort import LastResort
from desktop_app.services.loop_thread import LoopThread
from desktop_app.services.single_instance import SingleInstance
from desktop_app.services.vitals import Vitals
from desktop_app.storage.settings_content import first_looks
from desktop_app.ui.accessible_roles import tell_roles
from desktop_app.ui.language import install, require
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.states import Notice, ThemeMode
from desktop_app.ui.theme.fonts import load_letters
from desktop_app.ui.theme.theme import Theme, new_application
from desktop_app.ui.words import tr_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    from desktop_app.core.options import WindowOptions
    from desktop_app.services.settings import SettingsService
    from desktop_app.ui.presenters.workbench import Workbench

EXIT_INTERRUPTED = 130
# A worker that has the interpreter gives it back after this long: a frame gives it away with every
# larger array that numpy works on. With 0.1 ms the two only take it from each other (record 69).
SWITCH_INTERVAL_S = 0.001
SETTINGS_FILE = "settings.json"
# So often a picture asks whether the window is complete; a slow machine may take long to build it.
COMPLETE_EVERY_MS = 200
# A picture looks the same whatever was remembered, and whatever the screen.
PICTURE_SIZE = QSize(1440, 900)

_log = logging.getLogger(__name__)


def ignore(_: str) -> None:
    """Nobody measures this start."""


def run(options: WindowOptions, *, on_milestone: Callable[[str], None] = ignore) -> int:
    """Show the window until it is closed; the exit code.

    `on_milestone` hears "window" at the first paint of the empty window, then what
    `Workbench.milestone` tells.
    """
    _require_display()
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="vigil: %(message)s")
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    qt = new_application(sys.argv[:1])
    tell_roles()
    resources = paths.find("resources")
    require(options.language, resources)
    qt.setApplicationName("Vigil")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("vigil")
    qt.setWindowIcon(QIcon(str(resources / "icons" / "vigil.svg")))
    instance = SingleInstance(paths.user_data_dir())
    if options.screenshot is None and not instance.claim():
        return _give_way(instance, options.source or "")
    app = App(qt, options, on_milestone)
    instance.asked.connect(app.bring_to_front)
    app.stands.connect(instance.listen)
    app.show()
    signal.signal(signal.SIGINT, app.on_interrupt)
    # The end of a desktop's session, or a service manager.
    signal.signal(signal.SIGTERM, app.on_interrupt)
    with _written_down(app):
        code = qt.exec() or app.exit_code
        is_held = app.is_held()
    instance.release()
    if is_held:
        sys.stderr.flush()
        os._exit(code)
    # Before the application goes: the tabs of a window start timers while they are taken apart.
    delete(app.window)
    return code


class App(QObject):
    """Owns the window and what is behind it, from the first paint to the last thread.

    Attributes:
        window: the window, empty at first.
        workbench: what is behind it, None before the first paint and after the shut-down.
        diary: what is written down of this run.
        settings: the settings in force, None before the first paint.
        clock: the time of everything in it.
        exit_code: of the program, where Qt gives none.

    Signals:
        stands: the plot was painted, and the window begins to be filled.
    """

    stands = Signal()

    def __init__(
        self, qt: QApplication, options: WindowOptions, on_milestone: Callable[[str], None]
    ) -> None:
        super().__init__(qt)
        self._qt = qt
        self._options = options
        self._on_milestone = on_milestone
        self.clock = SystemClock()
        self.diary = Diary(paths.user_log_dir(), self)
        self.stands.connect(self.diary.open_log)
        self.settings: SettingsService | None = None
        self._looks = looks = first_looks(paths.user_config_dir() / SETTINGS_FILE)
        resources = paths.find("resources")
        wanted = options.language or looks.language
        load_letters(resources / "fonts", install(qt, resources, wanted, self))
        self._chosen_theme = ""
        mode = ThemeMode(options.theme)
        if mode is ThemeMode.SYSTEM and looks.theme in set(ThemeMode):
            mode = ThemeMode(looks.theme)
        self._theme = Theme(qt, resources, mode=mode)
        self._theme.mode_changed.connect(self._on_theme_mode)
        self.window = MainWindow(self._theme)
        self.window.first_painted.connect(self._furnish)
        self.window.closed.connect(self._shut_down)
        self._garbage = GuiGarbageCollector(self)
        self._vitals = options.measure and Vitals(options.measure, self.clock, self)
        self.workbench: Workbench | None = None
        self._is_complete = False
        self.exit_code = 0

    def show(self) -> None:
        """Show the empty window; the rest follows by itself."""
        if self._options.screenshot is not None:
            self.window.resize(PICTURE_SIZE)
        else:
            with suppress(binascii.Error):
                self.window.restore_layout(base64.b64decode(self._looks.layout))
        self._garbage.start()
        if self._vitals:
            self._vitals.start()
        self.window.show()

    def is_held(self) -> bool:
        """Whether a thread does not end, as one in a driver that hangs; to be asked at the end.

        Nothing can end it, and Qt aborts a program that takes it apart.
        """
        held = [one.objectName() for one in self.findChildren(LoopThread) if one.isRunning()]
        if held:
            _log.warning("Left while this had not ended: %s.", ", ".join(held))
        return bool(held)

    def on_interrupt(self, _signal: int, _frame: FrameType | None) -> None:
        """Ctrl-C in the terminal; the garbage timer lets Python notice it five times a second.

        It may come amid the building of the window, whose end must wait for that to be done.
        """
        QTimer.singleShot(0, self, self._interrupt)

    @Slot()
    def _interrupt(self) -> None:
        # The end of the last window ends the program, whatever is said to `exit` afterwards.
        self.exit_code = EXIT_INTERRUPTED
        for window in QApplication.topLevelWidgets():
            window.close()
        self._qt.exit(EXIT_INTERRUPTED)

    @Slot(str)
    def bring_to_front(self, source: str) -> None:
        """Another start gives way to this window; watch what it was to watch, if anything."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if source and self.workbench is not None:
            self.workbench.watch(source)

    @Slot(object)
    def tell(self, error: VigilError) -> None:
        """Show an error in the window's message line."""
        self.window.notice_bar.render_notice(Notice(tr_text(error.sentence), tr_text(error.hint)))

    @Slot()
    def _furnish(self) -> None:
        """The empty window stands: now the heavy imports."""
        if not self.window.isVisible():  # closed as soon as it was painted
            return
        self._tell_milestone("window")
        settings = self._open_settings()
        from desktop_app.ui.presenters.workbench import Workbench

        try:
            self.workbench = Workbench(
                self.window,
                self._theme,
                self._options,
                clock=self.clock,
                settings=settings,
                parent=self,
            )
        except VigilError as error:
            self._give_up(error)
            return
        self.workbench.milestone.connect(self._tell_milestone)
        self.workbench.start()
        self._garbage.settle()
        if settings.error is not None:
            self.tell(settings.error)
        if self._vitals:
            self._vitals.look = self.workbench.vital_signs
            self.workbench.monitor.failed.connect(self._vitals.note_failure)
        if self._options.screenshot is not None or self._vitals:
            QTimer.singleShot(round(1000 * self._options.after_s), self, self._finish)

    def _open_settings(self) -> SettingsService:
        """Read the settings whole; the window wears their looks already."""
        from desktop_app.services.settings import SettingsService

        self.settings = settings = SettingsService(
            paths.user_config_dir() / SETTINGS_FILE, self, keeps=self._options.screenshot is None
        )
        self._chosen_theme = settings.current.appearance.theme
        settings.changed.connect(self._on_settings_changed)
        settings.failed.connect(self._on_settings_failed)
        return settings

    @Slot(str)
    def _tell_milestone(self, name: str) -> None:
        self._on_milestone(name)
        self._is_complete = name == "score" or self._is_complete
        if name == "plot":
            self.stands.emit()
        if self._vitals:
            self._vitals.milestone(name)

    @Slot()
    def _finish(self) -> None:
        """The time that was asked for is over: take the picture, if one was asked for."""
        path = self._options.screenshot
        if path is not None and not self._is_complete and self.workbench is not None:
            QTimer.singleShot(COMPLETE_EVERY_MS, self, self._finish)
            return
        if path is None or self.window.grab().save(str(path)):
            self.window.close()
        else:
            self._give_up(VigilError(f"The picture cannot be written to {path}."))

    def _give_up(self, error: VigilError) -> None:
        """End with the exit code of an error that leaves nothing to show."""
        sys.stderr.write(f"vigil: {error}\n")
        self._shut_down()
        self._qt.exit(2)

    @Slot()
    def _shut_down(self) -> None:
        """Stop every thread and process, in order; may be called again."""
        workbench, self.workbench = self.workbench, None
        if workbench is not None:
            workbench.shut_down()
            self._remember()
        if self._vitals:
            self._vitals.stop()
        self._garbage.stop()

    def _remember(self) -> None:
        """Write down how the window looks now."""
        layout = base64.b64encode(self.window.layout_state()).decode()
        self._change("appearance.layout", layout)

    @Slot()
    def _on_settings_changed(self) -> None:
        """Wear other colours if it was they that changed: an option may differ from the file."""
        if self.settings is None:
            return
        chosen, self._chosen_theme = self._chosen_theme, self.settings.current.appearance.theme
        if self._chosen_theme != chosen:
            self._theme.set_mode(ThemeMode(self._chosen_theme))

    @Slot()
    def _on_theme_mode(self) -> None:
        self._change("appearance.theme", self._theme.mode.value)

    def _change(self, key: str, value: str) -> None:
        if self.settings is not None:
            self.settings.change(key, value)

    @Slot(object)
    def _on_settings_failed(self, error: VigilError) -> None:
        _log.warning("%s", error)


def _give_way(instance: SingleInstance, source: str) -> int:
    """Another window of this user is open: bring it to the front instead of opening a second."""
    if not instance.pass_on(source):
        raise VigilError(
            "Vigil is open already, but its window does not answer.", "Close it, then start again."
        )
    sys.stderr.write("vigil: Vigil is open already; its window was brought to the front.\n")
    return 0


@contextmanager
def _written_down(app: App) -> Iterator[None]:
    """Keep a log and the stacks of a crash, and say what nobody expected, while the window runs."""
    last_resort = LastResort(app)
    last_resort.happened.connect(app.tell)
    last_resort.start()
    app.diary.start()
    yield
    app.diary.stop()
    last_resort.stop()


def _require_display() -> None:
    """Qt aborts the process where there is no display; say it in a sentence instead."""
    is_linux = sys.platform.startswith("linux")
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if is_linux and not any(os.environ.get(name) for name in names):
        raise VigilError(
            "There is no display to open a window on.",
            "Use `vigil monitor` in a terminal, or set QT_QPA_PLATFORM=offscreen.",
        )
