"""The whole program for long, on a board at 1 kHz: does anything grow, slow down, or get lost?

    python -m benchmarks.soak [--minutes M] [--rate HZ] [--frozen] [--keep] [--json]

In real time: the window watches a pseudo terminal on which the benchmark sends frames as a board
would, records nothing else, and is closed at the end. Memory, threads and descriptors are summed
over the program and its processes; the slope of memory is that of least squares over what is the
program's own, from 21 minutes on where the run is longer than 31: at 1 kHz the last page of the
history is touched after 20.5.
For long at a speed beyond real time there is `python -m benchmarks.record_soak`. Linux.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import threading
import time
from contextlib import suppress
from dataclasses import replace

import numpy as np

from benchmarks._kept import keep
from benchmarks._watched import FROZEN, SOURCE, Watched, watch
from desktop_app.sources.commands import Mode
from tests.sources.voltmon_stream import POWER_ON, Board

CLOCK_HZ = 16_000_000
FRAME_ROWS = 20
# What is loaded, learned and filled first is no growth; of a short run, the second half counts.
SETTLING_S = 1260.0
LEAST_SETTLED_S = 600.0
SLOPE_MB_PER_H = 1.0
LEAST_FRAMES_PER_S = 20.0
# What is built before the time begins to run, and a second between two lines.
LATEST_END_S = 6.0
# PySide6 6.12 loses 14 references to None at every frame; 6.11 gains 6 with every picture that is
# made and painted on, and 14 with every layout.
REFS_PER_FRAME = 0.2


class SimulatedBoard:
    """Sends frames of a sine at a rate, in time, from a thread; counts what it sent."""

    def __init__(self, rate_hz: float) -> None:
        settings = replace(
            POWER_ON, mode=Mode.BINARY, period_cycles=round(CLOCK_HZ / rate_hz), number=1
        )
        self.n_sent = 0
        self._rate_hz = rate_hz
        self._board = Board(settings)
        self._master, slave = os.openpty()
        self.port = os.ttyname(slave)
        self._slave = slave
        os.set_blocking(self._master, False)
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._send)

    def __enter__(self) -> SimulatedBoard:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join()
        os.close(self._master)
        os.close(self._slave)

    def _send(self) -> None:
        began_s = time.monotonic()
        while not self._is_over.is_set():
            self._answer()
            codes = 512 + 200 * np.sin(np.arange(self.n_sent, self.n_sent + FRAME_ROWS) / 50)
            self._board.sent.clear()
            self._board.send([[int(code)] for code in codes])
            self.n_sent += FRAME_ROWS
            due_s = began_s + self.n_sent / self._rate_hz
            time.sleep(max(0.0, due_s - time.monotonic()))
            self._write()

    def _write(self) -> None:
        """What nobody reads in time is lost, as on a wire; the index tells that it was."""
        with suppress(BlockingIOError):
            os.write(self._master, bytes(self._board.sent))

    def _answer(self) -> None:
        """Who it is, where it is asked that; else how it is set."""
        try:
            asked = os.read(self._master, 4096)
        except BlockingIOError:
            return
        if asked:
            self._board.sent.clear()
            self._board.answer(asked)
            self._write()


def soak(minutes: float, rate_hz: float, *, is_frozen: bool) -> dict[str, object]:
    """Run, and judge what was seen."""
    program = FROZEN if is_frozen else SOURCE
    load_before = round(os.getloadavg()[0], 2)
    with SimulatedBoard(rate_hz) as board:
        run = watch(program, "--port", board.port, seconds=60 * minutes)
    return {
        "benchmark": "soak",
        "program": "frozen" if is_frozen else "source",
        "python": ".".join(map(str, sys.version_info[:3])),
        "minutes": minutes,
        "rate_hz": rate_hz,
        **outcome(run, 60 * minutes),
        "load_average": [load_before, round(os.getloadavg()[0], 2)],
    }


def outcome(run: Watched, seconds: float) -> dict[str, object]:
    """The figures of a run that was to last so long, each beside what it must not pass."""
    last = run.seconds[-1]
    settled = settled_part(run)
    slope = round(slope_mb_per_h(settled), 2) if is_long(run) else None
    grown = {
        name: max(values[-len(values) // 3 :]) - max(values[: len(values) // 3])
        for name, values in settled.items()
        if name.startswith("n_")
    }
    refs = {kind: round(run.refs_lost_per_frame(kind), 4) for kind in ("none", "true", "false")}
    frames_per_s = last["n_frames"] / (last["at_s"] - run.seconds[0]["at_s"])
    end_s = next(line["at_s"] for line in run.lines if "milestone" in line) + seconds
    checks = {
        "watched to the end": end_s - last["at_s"] < LATEST_END_S,
        "nothing lost": last["lost"] == last["dropped"] == 0 and last["ledger_closes"],
        "descriptors constant": grown["n_descriptors"] <= 2,
        "threads constant": grown["n_threads"] <= 1,
        "references steady": max(map(abs, refs.values())) < REFS_PER_FRAME,
        # A machine that others use says nothing of how fast frames come.
        "frames": frames_per_s >= LEAST_FRAMES_PER_S or os.getloadavg()[0] > (os.cpu_count() or 1),
    }
    if slope is not None:
        checks["memory"] = slope <= SLOPE_MB_PER_H
    return {
        "decoded": last["decoded"],
        "lost": last["lost"],
        "dropped": last["dropped"],
        "frames_per_s": round(frames_per_s, 1),
        "frame_p50_ms": last["frame_p50_ms"],
        "frame_p99_ms": last["frame_p99_ms"],
        "longest_gap_ms": max(line["gap_ms"] for line in run.seconds[3:]),
        "memory_mb": round(statistics.median(settled["pss_mb"]), 1),
        "slope_mb_per_h": slope,
        "threads_grown": grown["n_threads"],
        "descriptors_grown": grown["n_descriptors"],
        **{f"{kind}_refs_lost_per_frame": lost for kind, lost in refs.items()},
        "failures": [line["failed"] for line in run.lines if "failed" in line],
        "checks": checks,
        "reached": all(checks.values()),
    }


def is_long(run: Watched) -> bool:
    """Whether enough was seen after everything was filled to tell of growth."""
    return bool(run.seconds[-1]["at_s"] - run.launched_s >= SETTLING_S + LEAST_SETTLED_S)


def settled_part(run: Watched) -> dict[str, list[float]]:
    """What was seen from outside after everything was filled, without the shut-down, by name."""
    end_s = run.seconds[-1]["at_s"]
    start_s = run.launched_s + SETTLING_S if is_long(run) else (run.launched_s + end_s) / 2
    looks = [look for look in run.looks if start_s <= look.at_s <= end_s]
    names = ("at_s", "pss_mb", "anonymous_mb", "n_threads", "n_descriptors")
    return {name: [getattr(look, name) for look in looks] for name in names}


def slope_mb_per_h(settled: dict[str, list[float]]) -> float:
    times_s = np.array(settled["at_s"])
    return 3600 * float(np.polyfit(times_s - times_s[0], settled["anonymous_mb"], 1)[0])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, metavar="M")
    parser.add_argument("--rate", type=float, default=1000.0, metavar="HZ")
    parser.add_argument("--frozen", action="store_true", help="dist/vigil, not the source")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--keep", action="store_true", help="put the figures into the docs")
    options = parser.parse_args()
    result = soak(options.minutes, options.rate, is_frozen=options.frozen)
    if options.keep:
        frozen = " --frozen" * options.frozen
        keep(f"python -m benchmarks.soak --minutes {options.minutes:g}{frozen}", result)
    if options.json:
        print(json.dumps(result))
    else:
        print("\n".join(f"{name:26}{value}" for name, value in result.items()))
    return 0 if result["reached"] else 1


if __name__ == "__main__":
    sys.exit(main())
