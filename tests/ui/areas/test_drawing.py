"""OpenGL draws where it is wanted and can; elsewhere a line says why, and nothing else changes."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import VigilError
from desktop_app.storage.settings_schema import Plot
from desktop_app.ui.areas.drawing import DrawingChoice
from desktop_app.ui.plot import opengl
from desktop_app.ui.plot.frame import Envelope, PlotFrame
from desktop_app.ui.plot.picture_file import png_of
from desktop_app.ui.plot_view import PlotView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme

NOW_S = 1_760_000_000.0


class Settings(QObject):
    """The part of the service that is asked."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.current = SimpleNamespace(plot=Plot())

    def set(self, *, is_on: bool) -> None:
        self.current = SimpleNamespace(plot=Plot(opengl=is_on))
        self.changed.emit()


@pytest.fixture
def bench(theme: Theme, qtbot: QtBot) -> Any:
    plot = PlotView(theme)
    qtbot.addWidget(plot)
    plot.resize(600, 300)
    plot.show()
    told: list[VigilError] = []
    owner = QObject(plot)
    return SimpleNamespace(plot=plot, owner=owner, settings=Settings(), tell=told.append, told=told)


def refused() -> QWidget:
    raise VigilError("No driver.", "The plot is drawn without it, as before.")


def colors_of(plot: PlotView) -> set[str]:
    times_s = NOW_S + np.arange(-30.0, 0.0, 0.1)
    level = np.full(times_s.size, 2.5)
    plot.render_frame(PlotFrame(NOW_S, 30.0, (Envelope(0, times_s, level, level),)))
    image = plot.canvas.viewport().grab().toImage()
    x = image.width() // 2
    return {image.pixelColor(x, y).name() for y in range(image.height())}


def test_it_is_off_until_it_is_wanted_and_can_be_taken_back(bench: Any) -> None:
    made: list[QWidget] = []

    def new_viewport() -> QWidget:
        made.append(QWidget())
        return made[-1]

    choice, first = DrawingChoice(bench, new_viewport), bench.plot.picture
    choice.follow()
    assert bench.plot.picture is first
    before = colors_of(bench.plot)
    bench.settings.set(is_on=True)
    assert made == [bench.plot.picture]
    assert colors_of(bench.plot) == before
    bench.settings.changed.emit()
    assert len(made) == 1
    bench.settings.set(is_on=False)
    assert bench.plot.picture is not made[0]
    assert colors_of(bench.plot) == before


def test_the_hand_works_on_what_is_drawn_on_now(bench: Any, qtbot: QtBot) -> None:
    DrawingChoice(bench, QWidget)
    bench.settings.set(is_on=True)
    colors_of(bench.plot)
    with qtbot.waitSignal(bench.plot.mouse.clicked):
        QTest.mouseClick(bench.plot.picture, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))


def test_a_picture_is_taken_of_the_raster_and_what_draws_stays(bench: Any) -> None:
    class Card(QWidget):
        """What a graphics card draws on, and no picture shows."""

    DrawingChoice(bench, Card)
    before = png_of(bench.plot.canvas)
    bench.settings.set(is_on=True)
    assert png_of(bench.plot.canvas) == before
    assert type(bench.plot.picture) is Card


@pytest.mark.allow_logs
def test_a_driver_that_cannot_is_told_once_and_changes_nothing(bench: Any) -> None:
    DrawingChoice(bench, refused)
    before = bench.plot.picture
    bench.settings.set(is_on=True)
    bench.settings.changed.emit()
    assert bench.plot.picture is before
    assert [error.sentence for error in bench.told] == ["No driver."]


def test_a_bundle_without_the_modules_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opengl, "_MODULE", "PySide6.QtNotInThisBundle")
    with pytest.raises(VigilError, match="no OpenGL"):
        opengl.opengl_viewport()


@pytest.mark.parametrize("name", ["llvmpipe (LLVM 19.1, 256 bits)", "SwiftShader", "GDI Generic"])
def test_what_the_processor_draws_is_refused_by_its_name(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(opengl, "_renderer", lambda: name)
    with pytest.raises(VigilError, match="by the processor"):
        opengl.opengl_viewport()


def test_without_a_graphics_card_it_is_refused(qapp: object) -> None:
    with pytest.raises(VigilError, match="OpenGL"):
        opengl.opengl_viewport()
