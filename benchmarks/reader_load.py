"""What the reader thread costs at 20,000 samples a second through a pseudo terminal, in real time.

The whole of it, as the window has it: reading, decoding frames, dating, keeping, telling the
recorder, while another thread judges. It is the thread's own processor time, user and system, in
percent of one core. POSIX.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.ingest import load_average
from desktop_app.compose.recording import Recorder
from desktop_app.compose.wiring import make_session, parse_source, recorded_by
from desktop_app.core.clock import SystemClock
from desktop_app.detection.config import DetectionConfig
from desktop_app.dsp.spill import SpillFolder
from desktop_app.sources.commands import Mode
from tests.sources.voltmon_stream import POWER_ON, Board, ok

if TYPE_CHECKING:
    from desktop_app.compose.session import Session

RATE_HZ = 20_000
FRAME_ROWS = 64
TARGET_PERCENT = 3.0
SINE_HZ = 50.0
FAST = replace(POWER_ON, mode=Mode.BINARY, period_cycles=800, number=1)


def frames(seconds: float) -> list[bytes]:
    """A sine over the whole range, for the more zeros are in a frame the dearer it is."""
    board = Board(FAST)
    times_s = np.arange(int(seconds * RATE_HZ)) / RATE_HZ
    codes = np.rint(511.5 + 511 * np.sin(2 * np.pi * SINE_HZ * times_s)).astype(int).tolist()
    sent = []
    for at in range(0, len(codes) - FRAME_ROWS + 1, FRAME_ROWS):
        board.sent.clear()
        board.send([[code] for code in codes[at : at + FRAME_ROWS]])
        sent.append(bytes(board.sent))
    return sent


class Threads:
    """Reads and judges a session, each in a thread of its own, until `end`."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._is_over = threading.Event()
        self.reader_cpu_s = 0.0
        self._threads = [
            threading.Thread(target=run, daemon=True) for run in (self._read, self._judge)
        ]
        for thread in self._threads:
            thread.start()

    def end(self) -> None:
        """Returns when both have ended."""
        self._is_over.set()
        for thread in self._threads:
            thread.join()

    def _read(self) -> None:
        began_s = time.thread_time()
        try:
            while not self._is_over.is_set():
                self._session.read_step()
        finally:
            self.reader_cpu_s = time.thread_time() - began_s

    def _judge(self) -> None:
        while not self._is_over.is_set():
            self._session.judge_step(0.1)


def send(master: int, sent: list[bytes]) -> float:
    """Write every frame when its time has come; seconds that it took."""
    began_s = time.perf_counter()
    for number, frame in enumerate(sent):
        due_s = began_s + (number + 1) * FRAME_ROWS / RATE_HZ
        time.sleep(max(0.0, due_s - time.perf_counter()))
        os.write(master, frame)
    time.sleep(0.3)
    return time.perf_counter() - began_s


def measure(seconds: float) -> dict[str, object]:
    sent = frames(seconds)
    load_before = load_average()
    master, slave = os.openpty()
    clock = SystemClock()
    recorder = Recorder(clock)
    session = make_session(
        parse_source(f"serial:{os.ttyname(slave)}"),
        DetectionConfig(window_size=200, sample_rate=RATE_HZ),
        clock=clock,
        listen=recorded_by(recorder),
    )
    with tempfile.TemporaryDirectory() as folder:
        session.spill_to(SpillFolder(Path(folder)))
        recorder.open()
        session.open()
        os.write(master, b"\n" + ok(FAST).encode() + b"\r\n\0")
        threads = Threads(session)
        took_s = send(master, sent)
        threads.end()
        ledger = session.snapshot().ledger
        session.close()
        recorder.close()
        session.forget()
    os.close(master)
    os.close(slave)
    percent = 100 * threads.reader_cpu_s / took_s
    return {
        "benchmark": "reader_load",
        "samples_per_s": RATE_HZ,
        "seconds": seconds,
        "percent_of_a_core": round(percent, 2),
        "target_percent": TARGET_PERCENT,
        "reached": percent <= TARGET_PERCENT,
        "decoded": ledger.decoded,
        "judged": ledger.judged,
        "lost": ledger.lost,
        "ledger_closes": ledger.closes,
        "load_before": load_before,
        "load_after": load_average(),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--seconds", type=float, default=10.0, metavar="S")
    options = parser.parse_args()
    result = measure(options.seconds)
    if options.json:
        print(json.dumps(result, indent=2))
    else:
        print(f"reader thread: {result['percent_of_a_core']} % of a core at 20 kS/s")
    return 0 if result["reached"] else 1


if __name__ == "__main__":
    sys.exit(main())
