"""Earlier sweeps stay in sight and fade; anything that moves the axes puts them away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.ui.plot.canvas import PlotCanvas
from desktop_app.ui.plot.frame import Envelope, LaneSpec, PlotFrame

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme

# A sweep begins where the time is a multiple of the window.
WINDOW_S = 10.0
BEGIN_S = 1_760_000_000.0
LANES = (LaneSpec(fixed=(0.0, 5.0)),)


@pytest.fixture
def canvas(theme: Theme, qtbot: QtBot) -> PlotCanvas:
    made = PlotCanvas(theme)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def frame(now_s: float, volts: float, *, is_persistent: bool = True) -> PlotFrame:
    """A window of a level that ends `now_s` after the beginning."""
    times_s = BEGIN_S + now_s - np.arange(WINDOW_S, 0, -0.05)
    level = np.full(times_s.size, volts)
    traces = (Envelope(0, times_s, level, level),)
    return PlotFrame(
        BEGIN_S + now_s,
        WINDOW_S,
        traces,
        is_sweep=True,
        is_persistent=is_persistent,
        lanes=LANES,
    )


def sweep(canvas: PlotCanvas, number: int, volts: float, *, is_persistent: bool = True) -> None:
    """One sweep from its beginning nearly to its end."""
    for share in (0.1, 0.5, 0.99):
        canvas.draw(frame((number + share) * WINDOW_S, volts, is_persistent=is_persistent))


def brightness(canvas: PlotCanvas, volts: float) -> int:
    """How much brighter than the ground the brightest pixel near a level is, far to the right."""
    image = canvas.grab().toImage()
    geometry = canvas.plot_geometry
    x, y = round(geometry.x(-0.07 * WINDOW_S)), round(geometry.lanes[0].y(volts))
    near = [image.pixelColor(x, at).lightness() for at in range(y - 3, y + 4)]
    return max(near) - image.pixelColor(x, y - 12).lightness()


def test_the_sweep_before_stays_in_sight_and_the_one_before_it_is_paler(canvas: PlotCanvas) -> None:
    for number, volts in enumerate((1.25, 3.75)):
        sweep(canvas, number, volts)
    canvas.draw(frame(2.5 * WINDOW_S, 2.25))
    older, newer = brightness(canvas, 1.25), brightness(canvas, 3.75)
    assert newer > older > 10


def test_without_persistence_nothing_of_an_earlier_sweep_is_left(canvas: PlotCanvas) -> None:
    sweep(canvas, 0, 1.25, is_persistent=False)
    sweep(canvas, 1, 3.75, is_persistent=False)
    canvas.draw(frame(2.5 * WINDOW_S, 2.25, is_persistent=False))
    assert brightness(canvas, 1.25) < 3


def test_another_range_begins_anew(canvas: PlotCanvas) -> None:
    sweep(canvas, 0, 1.25)
    sweep(canvas, 1, 3.75)
    other = (LaneSpec(fixed=(0.0, 6.0)),)
    canvas.draw(replace(frame(2.5 * WINDOW_S, 2.25), lanes=other))
    assert brightness(canvas, 1.25) < 3
