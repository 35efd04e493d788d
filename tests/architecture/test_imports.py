"""What must not be loaded: Qt by the command line, the heavy libraries before the window stands."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import desktop_app

ROOT = Path(__file__).resolve().parents[2]
QT = {"PySide6", "shiboken6", "pyqtgraph"}
HEAVY = {"sklearn", "shap", "numba", "pandas", "scipy.stats"}
COMMANDS = sorted(
    f"desktop_app.cli.{path.stem}" for path in (ROOT / "desktop_app" / "cli").glob("[!_]*.py")
)
# What the first picture of the signal does not wait for.
FIRST_PICTURE = HEAVY | {"pyqtgraph", "scipy", "aiohttp", "socketio", "serial"}
FIRST_PICTURE |= {"desktop_app.detection.registry", "desktop_app.compose.replay"}
FIRST_PICTURE |= {
    "PySide6.QtNetwork",
    "desktop_app.ui.form_states",
    "logging.handlers",
    "subprocess",
}
# What the empty window does not wait for.
EMPTY_WINDOW = FIRST_PICTURE | {
    "numpy",
    "msgspec",
    "multiprocessing",
    "hashlib",
    "logging.handlers",
}
EMPTY_WINDOW |= {"PySide6.QtNetwork", "desktop_app.storage.settings"}
# What PySide6 makes with all of styles, and when it goes through all classes of widgets.
WITHOUT = {"QStyle", "QMdiSubWindow"}
# Who must do without what. Child processes have budgets of their own: what they import at start-up
# they pay for again each time.
BUDGETS = [
    *((command, QT | HEAVY) for command in COMMANDS),
    ("desktop_app.__main__", QT | HEAVY | {"multiprocessing"}),
    ("desktop_app.server", QT | HEAVY),
    ("desktop_app.app", EMPTY_WINDOW),
    ("desktop_app.ui.plot_view", HEAVY | {"pyqtgraph", "scipy", "aiohttp", "socketio"}),
    ("desktop_app.ui.presenters.workbench", FIRST_PICTURE),
    ("desktop_app.core.messages", QT | HEAVY | {"scipy", "aiohttp"}),
]


def loaded_by(module: str) -> set[str]:
    """Everything in `sys.modules` after importing `module` in a fresh interpreter."""
    code = f"import sys, importlib; importlib.import_module({module!r}); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize(("module", "forbidden"), BUDGETS)
def test_importing_loads_nothing_it_can_do_without(module: str, forbidden: set[str]) -> None:
    assert loaded_by(module) & forbidden == set()


def test_the_check_sees_what_is_loaded() -> None:
    assert {"pyqtgraph", "PySide6"} <= loaded_by("pyqtgraph")


def kept_sources(first: str) -> set[str]:
    """Of which modules the window's program keeps the text, after it began with `first`."""
    code = f"{first}; import desktop_app.app, linecache; print(*linecache.cache, sep='\\n')"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return {Path(line).stem for line in done.stdout.splitlines() if "desktop_app" in line}


def test_the_window_keeps_no_source_of_what_it_imports() -> None:
    leanly = "from desktop_app.services.lean_imports import import_leanly; import_leanly()"
    assert kept_sources(leanly) == set()
    # Else PySide6 has become better, and nothing needs to be done about it.
    assert "main_window" in kept_sources("import PySide6")


def words_printed_by(code: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_the_empty_window_makes_no_class_of_qt_that_it_does_without() -> None:
    code = (
        "from PySide6 import QtWidgets; from desktop_app.core.paths import shipped_dir;"
        "from desktop_app.ui.theme.theme import Theme, new_application;"
        "app = new_application([]); theme = Theme(app, shipped_dir() / 'resources');"
        "from desktop_app.ui.main_window import MainWindow; window = MainWindow(theme);"
        "from desktop_app.ui.plot.canvas import PlotCanvas; canvas = PlotCanvas(theme);"
        "print(*vars(QtWidgets))"
    )
    made = words_printed_by(code)
    assert {"QMainWindow", "QGraphicsView"} <= made
    assert made & WITHOUT == set()


def test_the_first_picture_makes_no_class_of_qt_that_it_does_without() -> None:
    code = (
        "from PySide6 import QtWidgets; from desktop_app import app;"
        "from desktop_app.core.options import WindowOptions;"
        "made = [];"
        "told = lambda name: name == 'trace' and ("
        "made.extend(vars(QtWidgets)), QtWidgets.QApplication.closeAllWindows());"
        "app.run(WindowOptions(source='demo'), on_milestone=told);"
        "print(*made)"
    )
    made = words_printed_by(code)
    assert {"QMainWindow", "QGraphicsView"} <= made
    assert made & WITHOUT == set()


def test_every_module_can_be_imported_by_itself_or_after_others() -> None:
    names = [
        module.name
        for module in pkgutil.walk_packages(desktop_app.__path__, "desktop_app.")
        if not module.name.endswith("__main__")
    ]
    assert len(names) > len(COMMANDS)
    for name in names:
        importlib.import_module(name)
