"""How long until something is on the screen, beside a bare PySide6 + pyqtgraph window.

Interleaved runs in fresh processes, medians; every figure is in milliseconds since the process was
launched. `python benchmarks/startup.py --json`
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time

BARE = """
import sys, time
launched = float(sys.argv[1])
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import pyqtgraph as pg
app = QApplication([])
class Plot(pg.PlotWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("plot", time.monotonic() - launched, flush=True)
        QTimer.singleShot(0, app.quit)
plot = Plot()
plot.resize(1440, 900)
plot.plot([0, 1, 0, 1])
plot.show()
app.exec()
"""

OURS = """
import sys, time
launched = float(sys.argv[1])
from desktop_app.services.lean_imports import import_leanly
import_leanly()
from PySide6.QtWidgets import QApplication
from desktop_app import app
from desktop_app.core.options import WindowOptions
seen = set()
heavy = ("sklearn", "shap", "scipy.stats", "numba")
def on_milestone(name):
    print(name, time.monotonic() - launched, flush=True)
    loaded = [module for module in heavy if module in sys.modules]
    if loaded:
        print("loaded " + ",".join(loaded), 0, flush=True)
    seen.add(name)
    if seen >= {"trace", "score"}:
        QApplication.instance().quit()
app.run(WindowOptions(source="demo"), on_milestone=on_milestone)
"""


def measure(program: str) -> dict[str, float]:
    """Milestones of one run of `program` in a fresh process, in ms since its launch."""
    command = [sys.executable, "-c", program, repr(time.monotonic())]
    run = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    milestones = {}
    for line in run.stdout.splitlines():
        name, _, seconds = line.rpartition(" ")
        milestones[name] = 1000 * float(seconds)
    return milestones


def compare(repetitions: int) -> dict[str, object]:
    """Both programs, one after the other, `repetitions` times."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Where it is set, every start compiles all of our modules anew, as for no user.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    measure(OURS)
    bare, ours = [], []
    for _ in range(repetitions):
        bare.append(measure(BARE))
        ours.append(measure(OURS))
    heavy = sorted({name for run in ours for name in run if name.startswith("loaded")})
    bare_ms = statistics.median(run["plot"] for run in bare)
    result: dict[str, object] = {
        f"{name}_ms": round(statistics.median(run[name] for run in ours), 1)
        for name in ("window", "plot", "trace", "score")
    }
    return result | {
        "bare_plot_ms": round(bare_ms, 1),
        "plot_ratio": round(statistics.median(run["plot"] for run in ours) / bare_ms, 2),
        "trace_ratio": round(statistics.median(run["trace"] for run in ours) / bare_ms, 2),
        "heavy_modules": heavy,
        "repetitions": repetitions,
        "platform": os.environ["QT_QPA_PLATFORM"],
        "load_average": [round(load, 2) for load in os.getloadavg()],
    }


def main() -> None:
    """Print the comparison."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON instead of lines")
    parser.add_argument("--repetitions", type=int, default=7)
    options = parser.parse_args()
    result = compare(options.repetitions)
    if options.json:
        print(json.dumps(result))
    else:
        print("\n".join(f"{name:18}{value}" for name, value in result.items()))


if __name__ == "__main__":
    main()
