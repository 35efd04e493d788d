"""Our way from bytes to volts against the usual one: `readline()` and `float()` for every sample.

All ways read the same lines through the same kind of port (a pseudo terminal; `loop://` on
Windows), in turns, in one run. Figures are medians of the repetitions, in samples per second.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import platform
import statistics
import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import serial
import serial.threaded

from desktop_app.core.clock import SystemClock
from desktop_app.sources.commands import Mode
from desktop_app.sources.frame_decoder import FrameDecoder
from desktop_app.sources.serial_source import SerialSource
from desktop_app.sources.text_decoder import TextDecoder
from tests.sources.voltmon_stream import POWER_ON, Board, ok

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

N_PORT_SAMPLES = 10_000
N_DECODED_SAMPLES = 200_000
# What one read of a pseudo terminal returns at most.
BATCH_BYTES = 4095
# What a replay hands over at once; live batches are as small as they come.
FRAME_BATCH_BYTES = 1 << 16
TARGET_RATIO = 50.0
TARGET_TEXT, TARGET_FRAMES = 1e6, 1e7


class UnpausedClock(SystemClock):
    """For the speed of the code: leaves out the 5 ms in which a source lets bytes gather."""

    def sleep(self, duration_s: float) -> None:
        pass


def lines(n_samples: int) -> bytes:
    """Samples as the sketch prints them, after the end of a line that is not whole."""
    volts = np.random.default_rng(0).uniform(0.0, 5.0, n_samples)
    return b"\n" + b"".join(b"%.3f\r\n" % value for value in volts)


@contextmanager
def sending_port(data: bytes) -> Iterator[Callable[[], serial.Serial]]:
    """Something to open a port with, behind which `data` is sent once it is open."""
    if sys.platform == "win32":

        def open_loop() -> serial.Serial:
            port = serial.serial_for_url("loop://", baudrate=115_200, timeout=0.1)
            threading.Thread(target=port.write, args=(data,)).start()
            return port

        yield open_loop
        return
    master, slave = os.openpty()
    name = os.ttyname(slave)
    os.close(slave)

    def send() -> None:
        sent = 0
        while sent < len(data):
            sent += os.write(master, data[sent : sent + BATCH_BYTES])

    def open_pty() -> serial.Serial:
        port = serial.Serial(name, 115_200, timeout=0.1)
        threading.Thread(target=send).start()
        return port

    yield open_pty
    os.close(master)


def through_source(clock: SystemClock) -> float:
    """Samples per second through `SerialSource` and `TextDecoder`."""
    with sending_port(lines(N_PORT_SAMPLES)) as open_port:
        source = SerialSource(
            "port", clock=clock, nominal_rate_hz=1.0, open_port=lambda *_: open_port()
        )
        decoder = TextDecoder()
        n_samples = 0
        began_s = time.perf_counter()
        source.open()
        while n_samples < N_PORT_SAMPLES:
            n_samples += sum(len(run.volts) for run in decoder.feed(source.read(0.1).data))
        took_s = time.perf_counter() - began_s
        source.close()
    return N_PORT_SAMPLES / took_s


def through_readline() -> float:
    """Samples per second line by line."""
    with sending_port(lines(N_PORT_SAMPLES)) as open_port:
        began_s = time.perf_counter()
        port = open_port()
        port.readline()
        for _ in range(N_PORT_SAMPLES):
            float(port.readline())
        took_s = time.perf_counter() - began_s
        port.close()
    return N_PORT_SAMPLES / took_s


def decoder_alone() -> float:
    """Samples per second of `TextDecoder` on batches as a port hands them over."""
    data = lines(N_DECODED_SAMPLES)
    batches = [data[at : at + BATCH_BYTES] for at in range(0, len(data), BATCH_BYTES)]
    decoder = TextDecoder()
    began_s = time.perf_counter()
    n_samples = sum(len(run.volts) for batch in batches for run in decoder.feed(batch))
    took_s = time.perf_counter() - began_s
    assert n_samples == N_DECODED_SAMPLES
    return n_samples / took_s


def through_reader_thread() -> float:
    """Samples per second with pyserial's own `ReaderThread` and `LineReader`."""
    values: list[float] = []

    class Lines(serial.threaded.LineReader):
        TERMINATOR = b"\r\n"

        def handle_line(self, line: str) -> None:
            values.append(float(line))

    with sending_port(lines(N_PORT_SAMPLES)[1:]) as open_port:
        began_s = time.perf_counter()
        reader = serial.threaded.ReaderThread(open_port(), Lines)
        reader.start()
        while len(values) < N_PORT_SAMPLES:
            time.sleep(0.001)
        took_s = time.perf_counter() - began_s
        reader.close()
    return N_PORT_SAMPLES / took_s


def frames_alone() -> float:
    """Samples per second of `FrameDecoder` on frames of 64, as a port hands them over."""
    settings = replace(POWER_ON, mode=Mode.BINARY, period_cycles=400, number=1)
    board = Board(settings, sent=bytearray(b"\n" + ok(settings).encode() + b"\r\n\0"))
    codes = np.random.default_rng(0).integers(0, 1024, (N_DECODED_SAMPLES // 64, 64, 1)).tolist()
    for rows in codes:
        board.send(rows)
    data = bytes(board.sent)
    batches = [data[at : at + FRAME_BATCH_BYTES] for at in range(0, len(data), FRAME_BATCH_BYTES)]
    decoder = FrameDecoder()
    began_s = time.perf_counter()
    n_samples = sum(len(run.volts) for batch in batches for run in decoder.feed(batch))
    took_s = time.perf_counter() - began_s
    assert n_samples == 64 * len(codes)
    return n_samples / took_s


def loadtxt_alone() -> float:
    """Samples per second of `numpy.loadtxt` on batches that end with a line."""
    n_batch = BATCH_BYTES // len(b"2.503\r\n")
    batch = lines(n_batch)[1:]
    n_batches = N_DECODED_SAMPLES // n_batch // 4
    began_s = time.perf_counter()
    for _ in range(n_batches):
        np.loadtxt(io.BytesIO(batch))
    return n_batch * n_batches / (time.perf_counter() - began_s)


WAYS: dict[str, Callable[[], float]] = {
    "readline_and_float": through_readline,
    "source_and_decoder": lambda: through_source(UnpausedClock()),
    "source_and_decoder_with_its_pauses": lambda: through_source(SystemClock()),
    "reader_thread_and_line_reader": through_reader_thread,
    "decoder_alone": decoder_alone,
    "frames_alone": frames_alone,
    "numpy_loadtxt_alone": loadtxt_alone,
}


def measure(repetitions: int) -> dict[str, object]:
    """All ways in turns, so that whatever else the machine does meets them alike."""
    load_before = load_average()
    rates: dict[str, list[float]] = {name: [] for name in WAYS}
    for _ in range(repetitions):
        for name, way in WAYS.items():
            rates[name].append(way())
    medians = {name: statistics.median(values) for name, values in rates.items()}
    usual = medians["readline_and_float"]
    ratio = medians["decoder_alone"] / usual
    return {
        "benchmark": "ingest",
        "transport": "loop://" if sys.platform == "win32" else "pty",
        "repetitions": repetitions,
        "samples_per_s": {name: round(value) for name, value in medians.items()},
        "ratio_to_readline": {name: round(value / usual, 1) for name, value in medians.items()},
        "target_ratio": TARGET_RATIO,
        "target_samples_per_s": {"decoder_alone": TARGET_TEXT, "frames_alone": TARGET_FRAMES},
        "reached": ratio >= TARGET_RATIO
        and medians["decoder_alone"] >= max(TARGET_TEXT, medians["numpy_loadtxt_alone"])
        and medians["frames_alone"] >= TARGET_FRAMES,
        "load_before": load_before,
        "load_after": load_average(),
        "python": platform.python_version(),
        "numpy": np.__version__,
        "pyserial": serial.__version__,
    }


def load_average() -> float | None:
    """Of the last minute; None where the system does not tell."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--repetitions", type=int, default=5, metavar="N")
    options = parser.parse_args()
    result = measure(options.repetitions)
    if options.json:
        print(json.dumps(result, indent=2))
    else:
        rates, ratios = result["samples_per_s"], result["ratio_to_readline"]
        assert isinstance(rates, dict)
        assert isinstance(ratios, dict)
        for name, rate in rates.items():
            print(f"{name:36}{rate:>12,} samples/s{ratios[name]:>9.1f}x")
        print(f"machine load {result['load_before']} to {result['load_after']}")
    return 0 if result["reached"] else 1


if __name__ == "__main__":
    sys.exit(main())
