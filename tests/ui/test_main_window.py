from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QLabel

from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.window_layout import pack_layout, unpack_layout
from tests.ui.hands import press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme


def test_the_empty_window_needs_neither_numpy_nor_pyqtgraph() -> None:
    heavy = ("numpy", "pyqtgraph", "scipy", "sklearn", "shap", "aiohttp")
    program = (
        "import sys, desktop_app.ui.main_window, desktop_app.ui.theme.theme\n"
        f"sys.exit(', '.join(name for name in {heavy!r} if name in sys.modules) or None)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_it_tells_of_its_first_paint_once(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.first_painted):
        window.show()
    with qtbot.assertNotEmitted(window.first_painted, wait=20):
        window.resize(1000, 700)
        window.repaint()


def test_its_places_can_be_filled_later(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    parts = [QLabel(word, window) for word in ("plot", "events", "patient")]
    window.set_plot(parts[0])
    window.add_panel("events", "Events", lambda: parts[1])
    window.set_patient_panel(parts[2])
    qtbot.waitUntil(lambda: all(part.isVisible() for part in parts))


def test_the_patient_half_folds_to_a_rail(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    panel = QLabel("patient", window)
    window.set_patient_panel(panel)
    side = window._side
    press(side._fold)
    assert not panel.isVisible()
    qtbot.waitUntil(lambda: side.width() <= 48)
    assert side._fold.isVisible()
    assert window._rows.width() >= window.width() - 48  # the plot takes what is left
    assert "Show the patient panel" in side._fold.toolTip()
    window.toggle_side()
    qtbot.waitUntil(panel.isVisible)
    qtbot.waitUntil(lambda: side.width() >= 380)


def test_closing_tells_first(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    with qtbot.waitSignal(window.closed):
        window.close()


def test_the_layout_is_remembered(window: MainWindow, theme: Theme, qtbot: QtBot) -> None:
    window.show()
    window.resize(1100, 700)
    window.set_side_open(False)
    state = window.layout_state()
    other = MainWindow(theme)
    qtbot.addWidget(other)
    assert other.restore_layout(state)
    other.show()
    assert other.height() == 700  # the width is cut to the screen of the tests
    assert not other._side.is_open


@pytest.mark.parametrize(
    "state", [b"", b"VGL1", b"nonsense", b"VGL1\xff\xff\xff\xff", b"VGL1" + b"\x00" * 12]
)
def test_a_layout_that_cannot_be_read_changes_nothing(window: MainWindow, state: bytes) -> None:
    size = window.size()
    assert not window.restore_layout(state)
    assert window.size() == size
    assert window._side.is_open


def test_a_layout_of_garbage_parts_does_not_crash(window: MainWindow) -> None:
    window.restore_layout(pack_layout((b"x", b"y" * 100, b"", b"\x01")))
    window.show()
    assert window.isVisible()


@given(st.lists(st.binary(max_size=50), max_size=6))
def test_packing_is_undone_by_unpacking(parts: list[bytes]) -> None:
    assert unpack_layout(pack_layout(parts), len(parts)) == parts
    assert unpack_layout(pack_layout(parts), len(parts) + 1) is None


@given(st.binary(max_size=60))
def test_foreign_bytes_are_never_a_layout_of_four(state: bytes) -> None:
    parts = unpack_layout(state, 4)
    assert parts is None or pack_layout(parts) == state


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (3840, 2160)])
def test_it_fits_small_and_large_screens(window: MainWindow, width: int, height: int) -> None:
    window.resize(width, height)
    assert (window.width(), window.height()) == (width, height)
