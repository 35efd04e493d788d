"""What a frame of the plot costs, beside pyqtgraph's own two ways; and a day of samples.

Offscreen raster, 1600 x 600 px, one process, the ways taking turns. A frame is: cut the window out
of the samples, decimate, hand over, paint. `python benchmarks/scope.py --json [--day] [--quick]`
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication, QWidget

    from desktop_app.core.messages import FloatArray
    from desktop_app.dsp.history import SampleHistory
    from desktop_app.ui.plot.canvas import PlotCanvas

SIZE_PX = (1600, 600)
POINTS = (10_000, 100_000, 1_000_000, 10_000_000)
RATE_HZ = 10_000.0
BEGIN_S = 1.7e9
BLOCK = 65_536
DAY_RATE_HZ = 1000.0
DAY_SAMPLES = 86_400_000
SPANS_S = (0.01, 1.0, 60.0, 3600.0, 6 * 3600.0, 86_400.0)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument("--day", action="store_true", help="the day of 86 400 000 samples as well")
    parser.add_argument("--quick", action="store_true", help="up to a million points, few frames")
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    figures: dict[str, Any] = {"load": os.getloadavg(), "size_px": SIZE_PX}
    n_frames = 30 if args.quick else 150
    sizes = POINTS[:-1] if args.quick else POINTS
    figures["frames"] = {str(n): compare(app, n, n_frames) for n in sizes}
    if args.day:
        figures["day"] = day(app, n_frames)
    figures["load_after"] = os.getloadavg()
    sys.stdout.write(json.dumps(figures, indent=None if args.json else 1) + "\n")
    return 0


def compare(app: QApplication, n_points: int, n_frames: int) -> dict[str, Any]:
    """Ms a frame of every way for `n_points` in the window."""
    values = signal(n_points + BLOCK)
    history = history_of(values, RATE_HZ, n_points + BLOCK)
    window_s = n_points / RATE_HZ
    window, canvas = new_canvas()
    naive, automatic = Pyqtgraph(values, n_points), Pyqtgraph(values, n_points, automatic=True)
    costs_ms: dict[str, list[float]] = {"sweep": [], "scroll": [], "naive": [], "auto": []}
    few = max(3, min(n_frames, 30_000_000 // n_points))
    for number in range(n_frames):
        now_s = BEGIN_S + window_s + number * 0.016
        for way, is_sweep in (("sweep", True), ("scroll", False)):
            frame = partial(ours, canvas, history, now_s, window_s, is_sweep=is_sweep)
            costs_ms[way].append(cost_ms(frame))
        if number < few:
            costs_ms["naive"].append(cost_ms(partial(naive.draw, number)))
            costs_ms["auto"].append(cost_ms(partial(automatic.draw, number)))
    for plot in (naive, automatic):
        plot.close()
    window.close()
    window.deleteLater()
    app.sendPostedEvents()
    figures: dict[str, Any] = {way: percentiles(costs) for way, costs in costs_ms.items()}
    for way in ("naive", "auto"):
        figures[f"times_faster_than_{way}"] = round(
            figures[way]["p50_ms"] / figures["scroll"]["p50_ms"], 1
        )
    return figures


def day(app: QApplication, n_frames: int) -> dict[str, Any]:
    """A day at 1 kS/s: how long it takes to put away, every zoom at random places, and memory."""
    from desktop_app.compose.kept_history import HISTORY_SAMPLES
    from desktop_app.dsp.history import SampleHistory
    from desktop_app.dsp.spill import SpillFolder

    with tempfile.TemporaryDirectory() as folder:
        history = SampleHistory(HISTORY_SAMPLES, 1, SpillFolder(Path(folder), 0))
        part = signal(HISTORY_SAMPLES)
        append(history, part, 0, DAY_RATE_HZ)
        before_mb = rss_mb()
        started_s = time.perf_counter()
        for first in range(HISTORY_SAMPLES, DAY_SAMPLES, HISTORY_SAMPLES):
            append(history, part[: DAY_SAMPLES - first], first, DAY_RATE_HZ)
        took_s = time.perf_counter() - started_s
        figures: dict[str, Any] = {
            "samples_per_s": round((DAY_SAMPLES - HISTORY_SAMPLES) / took_s),
            "file_mb": round(history.n_bytes_on_disk / 1e6),
            "rss_growth_while_filling_mb": round(rss_mb() - before_mb, 1),
            "spans": {},
        }
        window, canvas = new_canvas()
        rng = np.random.default_rng(5)
        for span_s in SPANS_S:
            costs = []
            for _ in range(n_frames):
                end_s = BEGIN_S + rng.uniform(min(span_s, 86_000), 86_400)
                frame = partial(ours, canvas, history, end_s, span_s, is_sweep=False)
                costs.append(cost_ms(frame))
            figures["spans"][f"{span_s:g} s"] = percentiles(costs)
        figures["rss_growth_in_all_mb"] = round(rss_mb() - before_mb, 1)
        history.close()
        window.close()
        window.deleteLater()
    return figures


def ours(
    canvas: PlotCanvas, history: SampleHistory, now_s: float, window_s: float, *, is_sweep: bool
) -> None:
    """One frame as the window draws it."""
    from desktop_app.ui.presenters.plot_frame import plot_frame
    from desktop_app.ui.presenters.view_state import ViewState

    view = ViewState(span_s=window_s, is_sweep=is_sweep)
    frame = plot_frame(
        history, None, (), view=view, now_s=now_s, width_px=canvas.width_px, is_stale=False
    )
    canvas.draw(frame)
    canvas.viewport().repaint()


class Pyqtgraph:
    """The whole window handed to a curve, as most programs do it."""

    def __init__(self, values: FloatArray, n_points: int, *, automatic: bool = False) -> None:
        import pyqtgraph as pg
        from PySide6.QtTest import QTest

        self._values, self._n_points = values, n_points
        self._times_s = np.arange(values.size) / RATE_HZ
        self._plot = pg.PlotWidget()
        self._plot.resize(*SIZE_PX)
        self._curve = self._plot.plot(pen=pg.mkPen("y", width=1))
        if automatic:
            self._curve.setDownsampling(auto=True, method="peak")
            self._curve.setClipToView(True)
        self._plot.setYRange(0, 5)
        self._plot.show()
        QTest.qWaitForWindowExposed(self._plot)

    def draw(self, number: int) -> None:
        """The next frame of a picture that scrolls."""
        first = number * int(RATE_HZ * 0.016)
        part = slice(first, first + self._n_points)
        times_s = self._times_s[part]
        self._plot.setXRange(times_s[0], times_s[-1], padding=0)
        self._curve.setData(times_s, self._values[part])
        self._plot.viewport().repaint()

    def close(self) -> None:
        """Give it back."""
        self._plot.close()
        self._plot.deleteLater()


def signal(n: int) -> FloatArray:
    """A noisy sine of volts with a spike now and then."""
    rng = np.random.default_rng(1)
    values: FloatArray = 2.5 + np.sin(np.arange(n) * (2 * np.pi / 5000)) + rng.normal(0, 0.05, n)
    values[::1_000_003] = 4.9
    return values


def history_of(values: FloatArray, rate_hz: float, capacity: int) -> SampleHistory:
    """A history that holds `values`."""
    from desktop_app.dsp.history import SampleHistory

    history = SampleHistory(capacity, 1)
    append(history, values, 0, rate_hz)
    return history


def append(history: SampleHistory, values: FloatArray, first: int, rate_hz: float) -> None:
    """Add `values` in blocks."""
    from desktop_app.core.messages import SampleBlock

    for start in range(0, values.size, BLOCK):
        part = values[start : start + BLOCK, None]
        at = first + start
        history.append(SampleBlock(at, 0, BEGIN_S + at / rate_hz, rate_hz, part))


def new_canvas() -> tuple[QWidget, PlotCanvas]:
    """An offscreen window and the empty canvas in it."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QFrame

    from desktop_app.core.paths import shipped_dir
    from desktop_app.ui.plot.canvas import PlotCanvas
    from desktop_app.ui.states import ThemeMode
    from desktop_app.ui.theme.theme import Theme

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = QFrame()
    theme = Theme(app, shipped_dir() / "resources", mode=ThemeMode.DARK)
    canvas = PlotCanvas(theme, window)
    for widget in (window, canvas):
        widget.resize(*SIZE_PX)
    window.show()
    QTest.qWaitForWindowExposed(window)
    return window, canvas


def cost_ms(work: Callable[[], None]) -> float:
    """How long `work` takes."""
    started_s = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - started_s)


def percentiles(costs_ms: list[float]) -> dict[str, float]:
    """Without the first frame, which fills caches."""
    p50, p95, p99 = np.percentile(costs_ms[1:], [50, 95, 99])
    return {"p50_ms": round(p50, 2), "p95_ms": round(p95, 2), "p99_ms": round(p99, 2)}


def rss_mb() -> float:
    """Memory of this process now; the peak where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    raise SystemExit(main())
