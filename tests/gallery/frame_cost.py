"""`python -m tests.gallery.frame_cost`: ms to draw and paint one frame, as JSON.

A canvas of 1600 x 600 px, 1600 columns, three events, a gap and a band; `wavy` bends the band at
every column.
"""

from __future__ import annotations

import json
import os
import sys
import time

import numpy as np

N_FRAMES = 150
N_COLUMNS = 1600
WINDOW_S = 30.0


def main() -> int:
    """Measure every kind of signal."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication, QFrame

    from desktop_app.core.paths import shipped_dir
    from desktop_app.ui.plot.canvas import PlotCanvas
    from desktop_app.ui.states import ThemeMode
    from desktop_app.ui.theme.theme import Theme
    from tests.gallery.picture import dispose, settle

    app = QApplication([])
    theme = Theme(app, shipped_dir() / "resources", mode=ThemeMode.DARK)
    window = QFrame()
    canvas = PlotCanvas(theme, window)
    canvas.resize(N_COLUMNS, 600)
    window.resize(N_COLUMNS, 600)
    window.show()
    settle()
    figures = {}
    for kind in ("sparse", "calm", "noisy", "wavy"):
        costs_ms = [_cost_ms(canvas, kind, number) for number in range(N_FRAMES)]
        p50, p95 = np.percentile(costs_ms, [50, 95])
        figures[kind] = {"p50_ms": round(float(p50), 2), "p95_ms": round(float(p95), 2)}
    sys.stdout.write(json.dumps(figures) + "\n")
    dispose(window)
    return 0


def _cost_ms(canvas: object, kind: str, number: int) -> float:
    from desktop_app.ui.plot.canvas import PlotCanvas
    from desktop_app.ui.plot.frame import Envelope, EventSpan, GapSpan, PlotFrame
    from desktop_app.ui.states import Priority

    assert isinstance(canvas, PlotCanvas)
    rng = np.random.default_rng(number)
    now_s = 1000.0 + number / 60
    rate_hz = N_COLUMNS / WINDOW_S
    times_s = (np.floor((now_s - WINDOW_S) * rate_hz) + np.arange(N_COLUMNS)) / rate_hz
    volts = 2.5 + 0.5 * np.sin(2 * np.pi * 0.2 * times_s)
    spread = {"sparse": 0.0, "noisy": 0.8}.get(kind, 0.01)
    low = volts - rng.uniform(0, spread, N_COLUMNS)
    high = volts + rng.uniform(0, spread, N_COLUMNS)
    bend = 0.5 * np.sin(2 * np.pi * 1.2 * times_s) if kind == "wavy" else np.zeros(N_COLUMNS)
    events = tuple(
        EventSpan(k, now_s - 4 * k - 2, now_s - 4 * k, "SPIKE", Priority(k)) for k in (1, 2, 3)
    )
    frame = PlotFrame(
        now_s,
        WINDOW_S,
        traces=(Envelope(0, times_s, low, high),),
        bands=(Envelope(0, times_s, 1.9 + bend, 3.1 + bend),),
        gaps=(GapSpan(now_s - 20, now_s - 18),),
        events=events,
    )
    started_s = time.perf_counter()
    canvas.draw(frame)
    canvas.viewport().repaint()
    return 1000 * (time.perf_counter() - started_s)


if __name__ == "__main__":
    raise SystemExit(main())
