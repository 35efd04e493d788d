"""Records and judges a fast source for long: nothing may be lost, and memory may not grow.

    python -m benchmarks.record_soak [--rate HZ] [--seconds S] [--flight S] [--real] [--json]
    python -m benchmarks.record_soak --both [--json]

Without --real no time passes: the source is read as fast as it can be judged. --both is an hour so,
then ten minutes in real time; it fails where a sample was lost or the memory grows by 1 MB/h.

The memory is what belongs to this process alone (RssAnon), sampled once flight recorder and history
are full; its slope is the line of least squares through the samples.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.compose.flight_ring import FlightRing
from desktop_app.compose.recording import COMMIT_EVERY_S, Recorder
from desktop_app.compose.session import HISTORY_SAMPLES
from desktop_app.compose.wiring import make_session, parse_source, recorded_by
from desktop_app.core.clock import SystemClock
from desktop_app.detection.config import DetectionConfig
from desktop_app.storage.recordings.card import quality_card
from desktop_app.storage.recordings.integrity import check_integrity
from desktop_app.storage.recordings.recording import Recording

if TYPE_CHECKING:
    from desktop_app.compose.session import Session
    from desktop_app.core.protocols import Clock

SAMPLE_EVERY_S = 1.0
# Some of what is learned or cached once comes after flight recorder and history are full.
SETTLED = 1.2
SLOPE_MB_PER_H = 1.0


@dataclass(frozen=True, slots=True)
class Soak:
    """What came of it; the slope is per hour of the source's own time."""

    rate_hz: float
    seconds: float
    n_decoded: int
    n_lost: int
    n_dropped: int
    n_not_recorded: int
    n_recorded: int
    is_intact: bool
    accounts_close: bool
    slope_mb_per_h: float
    grown_mb: float
    rss_mb: float

    @property
    def lost(self) -> int:
        """Samples that are missing anywhere, for whatever reason."""
        return self.n_lost + self.n_dropped + self.n_not_recorded


class VirtualClock:
    """Moves only when somebody waits."""

    def __init__(self) -> None:
        self._now_s = 1_700_000_000.0

    def now_s(self) -> float:
        return self._now_s

    def sleep(self, duration_s: float) -> None:
        self._now_s += max(0.0, duration_s)


def anonymous_mb() -> float:
    """What this process holds for itself alone, as Linux counts it."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1]) / 1024
    raise OSError("no RssAnon in /proc/self/status")


def soak(
    path: Path, *, rate_hz: float, seconds: float, flight_s: float, is_real: bool = False
) -> Soak:
    """Record to `path`; in real time, or as fast as it goes."""
    clock: Clock = SystemClock() if is_real else VirtualClock()
    ring = FlightRing(flight_s)
    recorder = Recorder(clock, ring=ring, wall_s=clock.now_s, views=path.parent / "views")
    session = make_session(
        parse_source("demo:machine"),
        DetectionConfig(window_size=200, sample_rate=rate_hz),
        clock=clock,
        rate_hz=rate_hz,
        listen=recorded_by(recorder),
    )
    started = recorder.start(path)
    recorder.step()
    started.result(0)
    session.open()
    settled_s = SETTLED * max(flight_s, HISTORY_SAMPLES / rate_hz)
    times_s, memory_mb = _run(session, recorder, clock, seconds, settled_s)
    session.close()
    ledger = session.snapshot().ledger
    recorder.close()
    with Recording(path) as recording:
        accounts = recording.accounts()
        n_recorded = quality_card(recording).n_recorded
        is_intact = check_integrity(recording).is_intact
    third = max(1, len(memory_mb) // 3)
    return Soak(
        rate_hz=rate_hz,
        seconds=seconds,
        n_decoded=ledger.decoded,
        n_lost=ledger.lost,
        n_dropped=ledger.dropped,
        n_not_recorded=accounts.not_recorded,
        n_recorded=n_recorded,
        is_intact=is_intact,
        accounts_close=ledger.closes and accounts.ledger.closes,
        slope_mb_per_h=3600 * float(np.polyfit(times_s, memory_mb, 1)[0]),
        grown_mb=float(np.median(memory_mb[-third:]) - np.median(memory_mb[:third])),
        rss_mb=memory_mb[-1],
    )


def _run(
    session: Session, recorder: Recorder, clock: Clock, seconds: float, settled_s: float
) -> tuple[list[float], list[float]]:
    """Read and judge for so long; when the memory was looked at, and what it was."""
    began_s = clock.now_s()
    next_commit_s = next_sample_s = began_s
    times_s: list[float] = []
    memory_mb: list[float] = []
    while (now_s := clock.now_s()) < began_s + seconds:
        session.read_step()
        while session.judge_step(0.0) is not None:
            pass
        if now_s >= next_commit_s:
            recorder.step()
            next_commit_s = now_s + COMMIT_EVERY_S
        if now_s >= next_sample_s and now_s - began_s >= settled_s:
            times_s.append(now_s - began_s)
            memory_mb.append(anonymous_mb())
            next_sample_s = now_s + SAMPLE_EVERY_S
    return times_s, memory_mb


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rate", type=float, default=20_000.0)
    parser.add_argument("--seconds", type=float, default=3600.0)
    parser.add_argument("--flight", type=float, default=600.0)
    parser.add_argument("--real", action="store_true", help="let time pass")
    parser.add_argument("--both", action="store_true", help="an hour at once, ten minutes for real")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    runs = [(args.seconds, args.flight, args.real)]
    if args.both:
        # In ten minutes a flight recorder of ten would not be full for long.
        runs = [(3600.0, 600.0, False), (600.0, 60.0, True)]
    results = [_in_a_folder(args.rate, *run) for run in runs]
    reports = [asdict(result) | {"load_average": os.getloadavg()[0]} for result in results]
    if args.json:
        print(json.dumps(reports if args.both else reports[0]))
    else:
        for report in reports:
            for key, value in report.items():
                print(f"{key:16} {value}")
    is_good = all(result.lost == 0 and result.slope_mb_per_h < SLOPE_MB_PER_H for result in results)
    return 0 if is_good or not args.both else 1


def _in_a_folder(rate_hz: float, seconds: float, flight_s: float, is_real: bool) -> Soak:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "soak.vigil"
        return soak(path, rate_hz=rate_hz, seconds=seconds, flight_s=flight_s, is_real=is_real)


if __name__ == "__main__":
    sys.exit(main())
