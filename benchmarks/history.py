"""A recorded day looked through: how soon it is there, what a frame costs, and what it takes.

    python -m benchmarks.history --json [--hours 24] [--rate 1000]

The recording is generated, and written by the recorder's own writer with the view that is made
meanwhile: `view_share` is what of that work is the view's. `recorded` is the look at what was just
recorded. `first` is the first opening of one that has no view, which reads all of it while what was
read can be seen; `again` is every later one, from the stored view. Frames are those of the window,
offscreen, at random places of every zoom. RSS is of the whole process, before opening and after all
frames.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks import scope
from desktop_app.__main__ import multiply_in_one_thread
from desktop_app.compose.recording_review import RecordingReview
from desktop_app.compose.recording_view import ViewInTheMaking
from desktop_app.compose.view_cache import ViewCache
from desktop_app.core.clock import SystemClock
from desktop_app.core.ledger import Ledger
from desktop_app.core.messages import SampleBlock, frozen
from desktop_app.core.source_info import SourceInfo, SourceKind
from desktop_app.dsp.spill import SpillFolder
from desktop_app.storage.recordings.batch import Accounts, Batch, Connection, pack_blocks
from desktop_app.storage.recordings.origin import Origin
from desktop_app.storage.recordings.writer import RecordingWriter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

BARS = {"again_s": 2.0, "frame_p99_ms": 16.0, "rss_growth_mb": 50.0}
BATCH_S = 0.5
N_FRAMES = 150


def main() -> int:
    """Measure and print; 1 where a bar was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="one JSON object on one line")
    parser.add_argument("--hours", type=float, default=24.0)
    parser.add_argument("--rate", type=float, default=1000.0)
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    multiply_in_one_thread()
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "day.vigil"
        view_share = generate(path, args.hours * 3600, args.rate)
        figures = look_through(app, path, args.hours * 3600) | {"view_share": view_share}
    report = {"load": os.getloadavg(), "bars": BARS, **figures}
    sys.stdout.write(json.dumps(report, indent=None if args.json else 1) + "\n")
    return 0 if figures["holds"] else 1


def generate(path: Path, seconds: float, rate_hz: float) -> float:
    """A noisy sine as a converter of ten bits reads it, in batches of half a second.

    The view's share of the processor time that recording took.
    """
    origin = Origin(SourceInfo(SourceKind.SERIAL, "Uno", rate_hz), "layered", "{}", "0.0.0")
    writer = RecordingWriter(path, origin, scope.BEGIN_S)
    view, view_s, began_s = ViewInTheMaking(path, _views(path)), 0.0, time.thread_time()
    n = int(BATCH_S * rate_hz)
    counts = np.rint(scope.signal(200 * n) * 1024 / 5) * 5 / 1024
    for number in range(int(seconds / BATCH_S)):
        first, start_s = number * n, scope.BEGIN_S + number * BATCH_S
        rows = counts[number % 200 * n :][:n, None]
        block = SampleBlock(first, 0, start_s, rate_hz, frozen(rows.copy()))
        end = Ledger(expected=first + n, decoded=first + n, judged=first + n)
        writer.write(
            Batch(
                connections=(Connection(0, start_s),) if not number else (),
                chunks=(),
                blocks=pack_blocks([(0, block)]),
                events=(),
                annotations=(),
                before=Accounts(scope.BEGIN_S),
                after=Accounts(start_s + BATCH_S, end),
            )
        )
        written_s = time.thread_time()
        view.add((block,))
        view_s += time.thread_time() - written_s
    seal = writer.finish(scope.BEGIN_S + seconds, "")
    written_s = time.thread_time()
    view.finish(seal)
    ended_s = time.thread_time()
    return round((view_s + ended_s - written_s) / (ended_s - began_s), 3)


def _views(path: Path) -> ViewCache:
    return ViewCache(path.parent / "views", lambda: 1 << 50)


def look_through(app: QApplication, path: Path, seconds: float) -> dict[str, Any]:
    """Both openings, the frames of the second, and what the process grew by."""
    window, canvas = scope.new_canvas()
    recorded_s, session = opened(path)
    session.close()
    session.forget()
    _views(path).place(path).discard()
    first_s, session = opened(path)
    session.close()
    session.forget()
    before_mb = scope.rss_mb()
    again_s, session = opened(path)
    history = session.history
    if history is None:
        raise AssertionError("nothing was read")
    rng, spans = np.random.default_rng(5), {}
    for span_s in (one for one in scope.SPANS_S if one <= seconds):
        costs = []
        for _ in range(N_FRAMES):
            end_s = scope.BEGIN_S + rng.uniform(min(span_s, 0.99 * seconds), seconds)
            frame = partial(scope.ours, canvas, history, end_s, span_s, is_sweep=False)
            costs.append(scope.cost_ms(frame))
        spans[f"{span_s:g} s"] = scope.percentiles(costs)
    grown_mb = scope.rss_mb() - before_mb
    session.close()
    session.forget()
    window.close()
    window.deleteLater()
    worst_ms: float = max(span["p99_ms"] for span in spans.values())
    return {
        "samples": history.end_row,
        "recording_mb": round(path.stat().st_size / 1e6),
        "recorded_s": round(recorded_s, 2),
        "first_s": round(first_s, 2),
        "again_s": round(again_s, 2),
        "spans": spans,
        "frame_p99_ms": worst_ms,
        "rss_growth_mb": round(grown_mb, 1),
        "holds": bool(
            max(again_s, recorded_s) < BARS["again_s"]
            and worst_ms <= BARS["frame_p99_ms"]
            and grown_mb < BARS["rss_growth_mb"]
        ),
    }


def opened(path: Path) -> tuple[float, RecordingReview]:
    """Open a recording and read until all of it is there; how long that took."""
    began_s = time.perf_counter()
    session = RecordingReview(path, _views(path), SystemClock(), SpillFolder(path.parent))
    session.open()
    while not session.has_ended:
        session.read_step(0.0)
    return time.perf_counter() - began_s, session


if __name__ == "__main__":
    raise SystemExit(main())
