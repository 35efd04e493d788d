"""Kills a recorder at random moments and looks at what is left: opens, intact, at most 1 s missing.

    python -m benchmarks.kill_recording [--runs 200] [--parallel 2] [--json]

Each run is a process that watches the demo at 1 kHz and records it; the samples it has decoded it
tells through a pipe, so that what is missing in the file is known to the sample.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import struct
import subprocess
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.compose.view_cache import ViewCache

RATE_HZ = 1000.0
LONGEST_LIFE_S = 1.6
_TOLD = struct.Struct("<q")
ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Remains:
    """What one killed recorder left; `missing_s` is None where the file cannot be opened."""

    life_s: float
    decoded: int
    recorded: int
    missing_s: float | None
    problem: str


def record_until_killed(path: Path) -> None:
    """Body of the child: record, and tell after every step what was decoded so far."""
    from desktop_app.compose.recording import Recorder
    from desktop_app.compose.wiring import make_session, parse_source, recorded_by
    from desktop_app.core.clock import SystemClock
    from desktop_app.detection.config import DetectionConfig

    clock = SystemClock()
    recorder = Recorder(clock, views=_views(path))
    recorder.open()
    session = make_session(
        parse_source("demo:machine"),
        DetectionConfig(window_size=200, sample_rate=RATE_HZ),
        clock=clock,
        rate_hz=RATE_HZ,
        listen=recorded_by(recorder),
    )
    recorder.start(path).result()
    session.open()
    while True:
        session.read_step()
        while session.judge_step(0.0) is not None:
            pass
        os.write(1, _TOLD.pack(session.snapshot().ledger.decoded))


def kill_once(path: Path, life_s: float) -> Remains:
    """Start a recorder, let it live for `life_s` after its first sample, kill it, look."""
    command = [sys.executable, "-m", "benchmarks.kill_recording", "--child", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as child:
        assert child.stdout is not None
        told = bytearray(os.read(child.stdout.fileno(), 1 << 16))
        killer = threading.Timer(life_s, child.kill)
        killer.start()
        # Emptied all the while: a full pipe would hold the recorder up.
        while data := os.read(child.stdout.fileno(), 1 << 16):
            told += data
        killer.join()
    (decoded,) = _TOLD.unpack_from(told, (len(told) // _TOLD.size - 1) * _TOLD.size)
    return _look(path, life_s, decoded)


def _look(path: Path, life_s: float, decoded: int) -> Remains:
    from desktop_app.core.errors import RecordingError
    from desktop_app.storage.recordings.card import quality_card
    from desktop_app.storage.recordings.integrity import check_integrity
    from desktop_app.storage.recordings.recording import Recording
    from desktop_app.storage.recordings.repair import repair

    try:
        with Recording(path) as recording:
            problem = check_integrity(recording).problem
            recorded = quality_card(recording).n_recorded
            ledger = recording.accounts().ledger
            if not (ledger.closes and ledger.decoded == recorded):
                problem = problem or "the accounts do not close"
        repair(path)
        with Recording(path) as recording:
            problem = problem or check_integrity(recording).problem
            if quality_card(recording).n_recorded != recorded:
                problem = problem or "the repair lost samples"
        if _looked_at(path) != recorded:
            problem = problem or "not all of it can be looked through"
    except RecordingError as error:
        return Remains(life_s, decoded, 0, None, error.sentence)
    return Remains(life_s, decoded, recorded, (decoded - recorded) / RATE_HZ, problem)


def _looked_at(path: Path) -> int:
    """How many samples are seen, whatever was left of the view that was being made."""
    from desktop_app.compose.recording_review import RecordingReview
    from desktop_app.core.clock import SystemClock
    from desktop_app.dsp.spill import SpillFolder

    session = RecordingReview(path, _views(path), SystemClock(), SpillFolder(path.parent))
    session.open()
    while not session.has_ended:
        session.read_step()
    history = session.history
    n_samples = 0 if history is None else history.end_row
    session.close()
    session.forget()
    return n_samples


def _views(path: Path) -> ViewCache:
    from desktop_app.compose.view_cache import ViewCache

    return ViewCache(path.parent / "views")


def kill_many(folder: Path, runs: int, *, parallel: int, seed: int) -> list[Remains]:
    """`runs` recorders, `parallel` at a time, each killed at a random moment."""
    rng = random.Random(seed)
    lives_s = [rng.uniform(0.0, LONGEST_LIFE_S) for _ in range(runs)]
    paths = [folder / f"{n}.vigil" for n in range(runs)]
    with ThreadPoolExecutor(parallel) as pool:
        return list(pool.map(kill_once, paths, lives_s))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--parallel", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.child is not None:
        record_until_killed(args.child)
        return
    with tempfile.TemporaryDirectory() as folder:
        remains = kill_many(Path(folder), args.runs, parallel=args.parallel, seed=args.seed)
    missing_s = [one.missing_s for one in remains if one.missing_s is not None]
    bad = [one for one in remains if one.problem or one.missing_s is None]
    report = {
        "runs": len(remains),
        "opened": len(missing_s),
        "with_a_problem": len(bad),
        "most_missing_s": max(missing_s, default=None),
        "median_missing_s": sorted(missing_s)[len(missing_s) // 2] if missing_s else None,
        "load_average": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
        "bad": [asdict(one) for one in bad],
    }
    if args.json:
        print(json.dumps(report))
    else:
        for key, value in report.items():
            print(f"{key:18} {value}")


if __name__ == "__main__":
    main()
