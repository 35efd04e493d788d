"""The stand-alone program against the same from source, in one run; `dev.py build` comes before.

    python -m benchmarks.bundle [--repetitions N] [--json]

Interleaved runs in fresh processes, medians. Beside them a bare PySide6 + pyqtgraph window, from
source. Cold: what the program consists of was put out of the cache of the file system before each
run. Times are from the launch; the bar of each figure stands beside it. Linux.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks._kept import keep
from benchmarks._watched import FROZEN, ROOT, SOURCE, environment, watch
from benchmarks.startup import BARE

# A machine that has more to do may need longer than the first.
RUNS_S = (8.0, 30.0, 120.0)
BARS = {
    "size_mb": 320.0,
    "warm_window_ms": 200.0,
    "warm_trace_ms": 450.0,
    "cold_trace_ms": 900.0,
    "warm_score_ms": 1500.0,
    "ratio_to_bare": 1.3,
    "gap_ms": 80.0,
    "differing_pixels": 0.02,
    "build_s": 150.0,
}
MILESTONES = ("window", "trace", "score")


def started(program: tuple[str, ...], *, is_cold: bool) -> dict[str, float]:
    """The milestones of a start, and the longest stall once a patient could be scored."""
    for seconds in RUNS_S:
        if is_cold:
            forget_files(program)
        run = watch(program, "--demo", seconds=seconds)
        if {line.get("milestone") for line in run.lines} >= set(MILESTONES):
            break
    else:
        sys.exit(f"{program[0]} cannot score a patient after {RUNS_S[-1]:.0f} s.")
    figures = {f"{name}_ms": run.milestone_ms(name) for name in MILESTONES}
    # The first line with frames still holds what came before.
    return figures | {"gap_ms": max(line["gap_ms"] for line in run.seconds[1:])}


def bare(*, is_cold: bool) -> dict[str, float]:
    """When a window with one curve and nothing else is painted, in ms since its launch."""
    if is_cold:
        forget_files(SOURCE)
    command = [sys.executable, "-c", BARE, repr(time.monotonic())]
    env = environment(Path(tempfile.gettempdir()))
    said = subprocess.run(command, capture_output=True, text=True, check=True, env=env).stdout
    return {"trace_ms": 1000 * float(said.split()[-1])}


def start_ups(repetitions: int, *, is_cold: bool) -> dict[str, dict[str, float]]:
    """Medians of the three programs, started in turns; of stalls the shortest."""
    runs: dict[str, list[dict[str, float]]] = {"frozen": [], "source": [], "bare": []}
    for _ in range(repetitions):
        runs["frozen"].append(started(FROZEN, is_cold=is_cold))
        runs["source"].append(started(SOURCE, is_cold=is_cold))
        runs["bare"].append(bare(is_cold=is_cold))
    return {
        kind: {
            name: round(
                (min if name == "gap_ms" else statistics.median)(one[name] for one in some), 1
            )
            for name in some[0]
        }
        for kind, some in runs.items()
    }


def forget_files(program: tuple[str, ...]) -> None:
    """Put the files of a program out of the system's cache, as after a start of the computer."""
    is_frozen = program == FROZEN
    folders = [Path(FROZEN[0]).parent] if is_frozen else [Path(sys.prefix), ROOT / "desktop_app"]
    if not is_frozen:
        folders.append(Path(os.__file__).parent)
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file() and not path.is_symlink():
                file = os.open(path, os.O_RDONLY)
                os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
                os.close(file)


def differing_pixels() -> dict[str, float]:
    """The share of pixels in which two pictures of one replay differ: frozen and source.

    Beside it, that of two pictures from source: the same figure where nothing is different.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        played = folder / "steps.csv"
        rows = [f"{n / 10:.1f},{2 + (n % 40) / 40:.3f}" for n in range(100)]
        played.write_text("\n".join(["timestamp,voltage", *rows]), encoding="utf-8")
        again, source, frozen = (
            picture(program, played, folder / f"{n}.png")
            for n, program in enumerate((SOURCE, SOURCE, FROZEN))
        )
    return {
        "differing_pixels": round(difference(source, frozen), 5),
        "differing_pixels_of_source": round(difference(source, again), 5),
    }


def picture(program: tuple[str, ...], played: Path, path: Path) -> bytes:
    """The pixels of the window at the end of what is played."""
    from PySide6.QtGui import QImage

    command = [*program, "--replay", str(played), "--screenshot", str(path), "--after", "13"]
    subprocess.run(command, check=True, env=environment(path.parent), cwd=ROOT)
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(image.constBits())


def difference(one: bytes, other: bytes) -> float:
    """The share of pixels that differ in brightness by more than a shade."""
    import numpy as np

    left, right = (np.frombuffer(pixels, np.uint8).astype(int) for pixels in (one, other))
    return 1.0 if left.size != right.size else float(np.mean(np.abs(left - right) > 24))


def measure(repetitions: int, n_cold: int) -> dict[str, object]:
    """Everything, with its bars."""
    sizes = json.loads((ROOT / "dist" / "vigil-sizes.json").read_text(encoding="utf-8"))
    load_before = round(os.getloadavg()[0], 2)
    figures: dict[str, float] = {"size_mb": round(sizes["total_bytes"] / 1e6, 1)}
    if "build_s" in sizes:
        figures["build_s"] = sizes["build_s"]
    for program in (FROZEN, SOURCE):
        watch(program, "--demo", seconds=RUNS_S[0])  # compiles what was never run
    warm, cold = start_ups(repetitions, is_cold=False), start_ups(n_cold, is_cold=True)
    figures |= {f"warm_{name}_ms": warm["frozen"][f"{name}_ms"] for name in MILESTONES}
    figures |= {"cold_trace_ms": cold["frozen"]["trace_ms"], "gap_ms": warm["frozen"]["gap_ms"]}
    ratio = warm["frozen"]["trace_ms"] / warm["bare"]["trace_ms"]
    figures["ratio_to_bare"] = round(ratio, 2)
    figures |= differing_pixels()
    return {
        "benchmark": "bundle",
        "figures": figures,
        "bars": BARS,
        "missed": [name for name, bar in BARS.items() if figures.get(name, 0.0) > bar],
        "warm": warm,
        "cold": cold,
        "repetitions": [repetitions, n_cold],
        "platform": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "load_average": [load_before, round(os.getloadavg()[0], 2)],
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repetitions", type=int, default=7, metavar="N")
    parser.add_argument("--cold", type=int, default=3, metavar="N", help="cold starts of each")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--keep", action="store_true", help="put the figures into the docs")
    options = parser.parse_args()
    result = measure(options.repetitions, options.cold)
    if options.keep:
        keep("python -m benchmarks.bundle", result)
    print(json.dumps(result, indent=None if options.json else 2))
    return 1 if result["missed"] else 0


if __name__ == "__main__":
    sys.exit(main())
