"""What the reader thread costs at 20,000 samples a second through a pseudo terminal, in real time.

The whole of it: reading, decoding frames, dating, keeping. Figures in percent of one core. POSIX.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import threading
import time
from dataclasses import replace

from benchmarks.ingest import load_average
from desktop_app.compose.board_talk import BoardTalk
from desktop_app.compose.session import Session
from desktop_app.core.clock import SystemClock
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.events import EventTracker
from desktop_app.detection.rules import RuleDetector
from desktop_app.dsp.timebase import Timebase
from desktop_app.sources.board_link import BoardLink
from desktop_app.sources.commands import Mode
from desktop_app.sources.serial_source import SerialSource
from tests.sources.voltmon_stream import POWER_ON, Board, ok

RATE_HZ = 20_000
FRAME_ROWS = 64
TARGET_PERCENT = 3.0
FAST = replace(POWER_ON, mode=Mode.BINARY, period_cycles=800, number=1)


def frames(seconds: float) -> list[bytes]:
    """One second and its repetitions are too alike: every frame is made before the time runs."""
    board = Board(FAST)
    sent = []
    for _ in range(int(seconds * RATE_HZ / FRAME_ROWS)):
        board.sent.clear()
        board.send([[512 + at % 100] for at in range(FRAME_ROWS)])
        sent.append(bytes(board.sent))
    return sent


def session_on(port: str) -> Session:
    clock = SystemClock()
    source = SerialSource(port, clock=clock, nominal_rate_hz=RATE_HZ, list_ports=lambda: ())
    return Session(
        source,
        decoder=BoardTalk(BoardLink(), source, clock),
        timebase=Timebase(RATE_HZ),
        detector=RuleDetector(DetectionConfig(window_size=30, sample_rate=RATE_HZ)),
        tracker=EventTracker(),
        clock=clock,
    )


def read_while_sending(session: Session, master: int, sent: list[bytes]) -> tuple[float, float]:
    """Seconds of the reader's processor time, and of real time."""
    end = threading.Event()
    cpu_s = [0.0]

    def read() -> None:
        began_s = time.thread_time()
        while not end.is_set():
            session.read_step()
        cpu_s[0] = time.thread_time() - began_s

    reader = threading.Thread(target=read)
    reader.start()
    began_s = time.perf_counter()
    for number, frame in enumerate(sent):
        due_s = began_s + (number + 1) * FRAME_ROWS / RATE_HZ
        time.sleep(max(0.0, due_s - time.perf_counter()))
        os.write(master, frame)
    time.sleep(0.3)
    took_s = time.perf_counter() - began_s
    end.set()
    reader.join()
    return cpu_s[0], took_s


def measure(seconds: float) -> dict[str, object]:
    master, slave = os.openpty()
    session = session_on(os.ttyname(slave))
    sent = frames(seconds)
    session.open()
    os.write(master, b"\n" + ok(FAST).encode() + b"\r\n\0")
    load_before = load_average()
    cpu_s, took_s = read_while_sending(session, master, sent)
    ledger = session.snapshot().ledger
    session.close()
    os.close(master)
    os.close(slave)
    percent = 100 * cpu_s / took_s
    return {
        "benchmark": "reader_load",
        "samples_per_s": RATE_HZ,
        "seconds": seconds,
        "percent_of_a_core": round(percent, 2),
        "target_percent": TARGET_PERCENT,
        "reached": percent <= TARGET_PERCENT,
        "decoded": ledger.decoded,
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
