"""What is in the signal is in the picture, at every zoom and wherever the picture has scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.messages import SampleBlock
from desktop_app.dsp.history import SampleHistory
from desktop_app.ui.plot.canvas import PlotCanvas
from desktop_app.ui.presenters.plot_frame import plot_frame
from desktop_app.ui.presenters.view_state import ViewState

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from desktop_app.core.messages import FloatArray
    from desktop_app.ui.plot.frame import PlotFrame
    from desktop_app.ui.theme.theme import Theme

BEGIN_S = 1_760_000_000.0
RATE_HZ = 1000.0
N = 200_000
SPIKE = 77_777
SPIKE_S = BEGIN_S + SPIKE / RATE_HZ
WIDTH_PX = 400


def history_of(volts: FloatArray, *, gap_at: int = 0, gap_s: float = 0.0) -> SampleHistory:
    history = SampleHistory(N, 1)
    for first in range(0, volts.size, 4096):
        for part in np.array_split(np.arange(first, min(volts.size, first + 4096)), 2):
            if not part.size:
                continue
            is_after = bool(gap_at) and part[0] >= gap_at
            start_s = BEGIN_S + part[0] / RATE_HZ + (gap_s if is_after else 0.0)
            rows = volts[part][:, None]
            history.append(SampleBlock(int(part[0]), int(is_after), start_s, RATE_HZ, rows))
    return history


@pytest.fixture(scope="module")
def spiky() -> SampleHistory:
    volts = 2.5 + 0.2 * np.sin(np.arange(N) / 300)
    volts[SPIKE] = 4.8
    return history_of(volts)


@pytest.fixture
def canvas(theme: Theme, qtbot: QtBot) -> PlotCanvas:
    made = PlotCanvas(theme)
    qtbot.addWidget(made)
    made.resize(WIDTH_PX + 80, 240)
    made.show()
    qtbot.waitExposed(made)
    return made


def framed(
    history: SampleHistory, span_s: float, end_s: float, *, sweep: bool = False
) -> PlotFrame:
    view = ViewState(
        span_s=span_s, end_s=None if sweep else end_s, is_sweep=sweep, ranges=((0, 0.0, 5.0),)
    )
    return plot_frame(history, None, (), view=view, now_s=end_s, width_px=WIDTH_PX, is_stale=False)


def trace_rows(canvas: PlotCanvas, image: QImage, x: int) -> list[int]:
    """The rows of one pixel column that the trace touches."""
    area = canvas.plot_geometry.area
    return [
        y
        for y in range(round(area.top()) + 1, round(area.bottom()))
        if _is_yellow(image.pixelColor(x, y).getRgb())
    ]


def _is_yellow(rgb: object) -> bool:
    assert isinstance(rgb, tuple)
    red, green, blue, _ = rgb
    return bool(red > 90 and red - blue > 50 and green > blue)


@settings(deadline=None, max_examples=200)
@given(st.floats(0.002, 190.0), st.floats(0.02, 0.98), st.booleans())
def test_a_spike_of_one_sample_is_in_every_frame_that_shows_its_time(
    spiky: SampleHistory, span_s: float, share: float, sweep: bool
) -> None:
    end_s = min(SPIKE_S + span_s * share, BEGIN_S + N / RATE_HZ)
    frame = framed(spiky, span_s, end_s, sweep=sweep)
    assert max(float(trace.high.max()) for trace in frame.traces) == 4.8
    (trace,) = frame.traces
    at_s = float(trace.times_s[int(trace.high.argmax())])
    assert abs(at_s - SPIKE_S) <= max(1 / RATE_HZ, span_s / WIDTH_PX)


@pytest.mark.parametrize("span_s", [0.02, 0.3, 2.0, 17.0, 60.0, 150.0])
@pytest.mark.parametrize("sweep", [False, True])
def test_a_spike_of_one_sample_is_painted_at_every_zoom_and_place(
    canvas: PlotCanvas, spiky: SampleHistory, span_s: float, sweep: bool
) -> None:
    pixel_s = span_s / WIDTH_PX
    for step in range(12):
        end_s = SPIKE_S + span_s * 0.3 + step * pixel_s * 0.37
        canvas.draw(framed(spiky, span_s, end_s, sweep=sweep))
        image = canvas.grab().toImage()
        top = canvas.plot_geometry.lanes[0].y(4.8)
        columns = range(round(canvas.plot_geometry.area.left()), image.width() - 20)
        tops = [rows[0] for x in columns if (rows := trace_rows(canvas, image, x))]
        assert min(tops) <= top + 2, (span_s, step)


@pytest.mark.parametrize("span_s", [0.5, 20.0, 120.0])
def test_a_peak_keeps_its_height_to_a_pixel_while_the_picture_scrolls(
    canvas: PlotCanvas, span_s: float
) -> None:
    volts = np.random.default_rng(4).normal(2.0, 0.25, N)
    volts[SPIKE] = 4.321
    history = history_of(volts)
    pixel_s = span_s / WIDTH_PX
    heights = set()
    for step in range(60):
        end_s = SPIKE_S + span_s * 0.2 + step * pixel_s * 0.61
        canvas.draw(framed(history, span_s, end_s))
        image = canvas.grab().toImage()
        sheet = canvas._sheets[0]
        x = round(canvas.plot_geometry.x(SPIKE_S - sheet.right_s))
        rows = [trace_rows(canvas, image, x + dx) for dx in (-2, -1, 0, 1, 2)]
        heights.add(min(found[0] for found in rows if found))
    assert max(heights) - min(heights) <= 1


@pytest.mark.parametrize("gap_s", [0.05, 3.0, 40.0])
@pytest.mark.parametrize("span_s", [0.2, 5.0, 60.0, 230.0])
def test_a_gap_is_shaded_and_never_joined_at_every_zoom(
    canvas: PlotCanvas, gap_s: float, span_s: float
) -> None:
    history = history_of(np.full(N, 2.5), gap_at=SPIKE + 1, gap_s=gap_s)
    (whole,) = history.gaps(BEGIN_S, BEGIN_S + 1000)
    end_s = whole.start_s + span_s * 0.5
    frame = framed(history, span_s, end_s)
    assert [gap.start_s for gap in frame.gaps] == pytest.approx([whole.start_s])
    for trace in frame.traces:
        is_before = trace.times_s[-1] <= whole.start_s + 1e-6
        assert is_before or trace.times_s[0] >= whole.end_s - 1e-6
    canvas.draw(frame)
    image = canvas.grab().toImage()
    x = round(canvas.plot_geometry.x(whole.start_s - canvas._sheets[0].right_s)) + 1
    shades = {image.pixelColor(x, y).name().upper() for y in range(60, 200)}
    well = canvas._theme.tokens.well
    assert shades - {well}, "nothing tells of the gap"
