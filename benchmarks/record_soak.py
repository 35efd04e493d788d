"""Records and judges a fast source for long: nothing may be lost, and memory may not grow.

    python -m benchmarks.record_soak [--rate HZ] [--seconds S] [--flight S] [--real | --fill-real]
        [--json]
    python -m benchmarks.record_soak --both [--json]

First no time passes until everything is full that has a bound: history, flight recorder, the
excursions that the detector remembers, and the small blocks that NumPy keeps; then once more as
long as the flight recorder reaches, so that all it holds was made by a full detector. Only then are
`--seconds` measured, with --real in real time. With --fill-real that once more is in real time as
well: what is measured then does not replace rows that are cut otherwise. --both is an hour at once,
then so ten minutes in real time; it fails where a sample was lost or the memory grows by 1 MB/h.

The memory is what belongs to this process alone (RssAnon). Its slope is the line of least squares
through the means of stretches, each longer than the flight recorder's own rhythm; its interval is
that of 95 % (Student's t).
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.compose.flight_ring import FlightRing
from desktop_app.compose.kept_history import HISTORY_SAMPLES
from desktop_app.compose.recording import COMMIT_EVERY_S, Recorder
from desktop_app.compose.wiring import make_session, parse_source, recorded_by
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.false_alarms import MOST_RECENT
from desktop_app.storage.recordings.card import quality_card
from desktop_app.storage.recordings.integrity import check_integrity
from desktop_app.storage.recordings.recording import Recording

if TYPE_CHECKING:
    from desktop_app.compose.session import Session
    from desktop_app.core.messages import FloatArray
    from desktop_app.storage.recordings.batch import Accounts

SAMPLE_EVERY_S = 1.0
# What the flight recorder holds was made anew after so many of its lengths.
TURNED_OVER = 1.1
N_STRETCHES = 20
# Student's t of 97.5 % with as many degrees of freedom as stretches but two.
STUDENTS_T = 2.101
SLOPE_MB_PER_H = 1.0
# `NBUCKETS` and `NCACHE` of numpy/_core/src/multiarray/alloc.c.
N_SMALL_SIZES, N_KEPT_OF_A_SIZE = 1024, 7


@dataclass(frozen=True, slots=True)
class Soak:
    """What came of it; the slope is per hour of the source's own time.

    `full_at_s` is when the measured `seconds` began; `held_mb` is what the flight recorder held
    then and at the end.
    """

    rate_hz: float
    seconds: float
    full_at_s: float
    held_mb: tuple[float, float]
    n_decoded: int
    n_lost: int
    n_dropped: int
    n_not_recorded: int
    n_recorded: int
    is_intact: bool
    accounts_close: bool
    slope_mb_per_h: float
    slope_low_mb_per_h: float
    slope_high_mb_per_h: float
    grown_mb: float
    rss_mb: float

    @property
    def lost(self) -> int:
        """Samples that are missing anywhere, for whatever reason."""
        return self.n_lost + self.n_dropped + self.n_not_recorded


class Pace(Enum):
    """When time passes: never, while it is measured, or also while all is filled anew before."""

    AT_ONCE = auto()
    REAL = auto()
    FILLED_REAL = auto()


class VirtualClock:
    """Moves only when somebody waits, until time is let pass."""

    def __init__(self) -> None:
        self._now_s = 1_700_000_000.0
        self._ahead_s: float | None = None

    def now_s(self) -> float:
        return self._now_s if self._ahead_s is None else time.monotonic() + self._ahead_s

    def sleep(self, duration_s: float) -> None:
        if self._ahead_s is None:
            self._now_s += max(0.0, duration_s)
        else:
            time.sleep(max(0.0, duration_s))

    def let_pass(self) -> None:
        """Time goes on by itself from now on."""
        self._ahead_s = self._now_s - time.monotonic()


@dataclass(slots=True)
class Station:
    """One source that is read, judged and recorded, all in this thread."""

    clock: VirtualClock
    ring: FlightRing
    recorder: Recorder
    session: Session
    n_events: int = 0
    _commit_at_s: float = field(init=False, default=0.0)

    def step(self) -> None:
        """Read, judge, and commit when it is time to."""
        self.session.read_step()
        while (judged := self.session.judge_step(0.0)) is not None:
            self.n_events = max([self.n_events, *(event.event_id for event in judged.events)])
        if self.clock.now_s() >= self._commit_at_s:
            self.recorder.step()
            self._commit_at_s = self.clock.now_s() + COMMIT_EVERY_S

    def is_full(self, flight_s: float, n_events: int) -> bool:
        """Whether everything that has a bound has reached it."""
        history = self.session.history
        return (
            self.ring.length_s >= flight_s
            and history is not None
            and history.end_row >= HISTORY_SAMPLES
            and self.n_events >= n_events
        )


def anonymous_mb() -> float:
    """What this process holds for itself alone, as Linux counts it."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1]) / 1024
    raise OSError("no RssAnon in /proc/self/status")


def _session(clock: VirtualClock, rate_hz: float, recorder: Recorder) -> Session:
    return make_session(
        parse_source("demo:machine"),
        DetectionConfig(window_size=200, sample_rate=rate_hz),
        clock=clock,
        rate_hz=rate_hz,
        listen=recorded_by(recorder),
    )


def _looked_at(path: Path) -> tuple[Accounts, int, bool]:
    """What the recording says of itself: its accounts, its samples, and whether it is whole."""
    with Recording(path) as recording:
        is_intact = check_integrity(recording).is_intact
        return recording.accounts(), quality_card(recording).n_recorded, is_intact


def soak(
    path: Path,
    *,
    rate_hz: float,
    seconds: float,
    flight_s: float,
    n_events: int = MOST_RECENT,
    pace: Pace = Pace.AT_ONCE,
) -> Soak:
    """Record to `path` and measure once all is full."""
    clock = VirtualClock()
    ring = FlightRing(flight_s)
    recorder = Recorder(clock, ring=ring, wall_s=clock.now_s)
    session = _session(clock, rate_hz, recorder)
    started = recorder.start(path)
    recorder.step()
    started.result(0)
    session.open()
    station = Station(clock, ring, recorder, session)
    full_at_s = _fill(station, flight_s, n_events, is_real=pace is Pace.FILLED_REAL)
    if pace is Pace.REAL:
        clock.let_pass()
    held_before = ring.n_bytes
    memory_mb = _measure(station, seconds)
    held_mb = (round(held_before / 2**20, 2), round(ring.n_bytes / 2**20, 2))
    session.close()
    ledger = session.snapshot().ledger
    recorder.close()
    accounts, n_recorded, is_intact = _looked_at(path)
    slope, doubt = slope_mb_per_h(memory_mb)
    third = max(1, len(memory_mb) // 3)
    return Soak(
        rate_hz=rate_hz,
        seconds=seconds,
        full_at_s=full_at_s,
        held_mb=held_mb,
        n_decoded=ledger.decoded,
        n_lost=ledger.lost,
        n_dropped=ledger.dropped,
        n_not_recorded=accounts.not_recorded,
        n_recorded=n_recorded,
        is_intact=is_intact,
        accounts_close=ledger.closes and accounts.ledger.closes,
        slope_mb_per_h=slope,
        slope_low_mb_per_h=slope - doubt,
        slope_high_mb_per_h=slope + doubt,
        grown_mb=float(np.median(memory_mb[-third:]) - np.median(memory_mb[:third])),
        rss_mb=float(memory_mb[-1]),
    )


def fill_small_blocks() -> None:
    """Have NumPy keep all the freed memory that it ever keeps: 3.6 MB.

    It keeps seven blocks of every number of bytes below 1024. Where no time passes all reads are as
    long and few numbers occur; in real time they come one by one, for many minutes.
    """
    for n_bytes in range(1, N_SMALL_SIZES):
        blocks = [np.ones(n_bytes, np.uint8) for _ in range(N_KEPT_OF_A_SIZE)]
        del blocks


def _fill(station: Station, flight_s: float, n_events: int, *, is_real: bool) -> float:
    """Go on until nothing that is held can become more; how long that took, in s.

    With `is_real` the flight recorder is filled a second time in real time, which goes on then.
    """
    began_s = station.clock.now_s()
    fill_small_blocks()
    while not station.is_full(flight_s, n_events):
        station.step()
    if is_real:
        station.clock.let_pass()
    full_s = station.clock.now_s() + TURNED_OVER * flight_s
    while station.clock.now_s() < full_s:
        station.step()
    return station.clock.now_s() - began_s


def _measure(station: Station, seconds: float) -> FloatArray:
    """What the memory is once a second, in MB; room for all of it is taken beforehand."""
    memory_mb = np.full(int(seconds / SAMPLE_EVERY_S), np.nan)
    began_s = station.clock.now_s()
    for at in range(len(memory_mb)):
        while station.clock.now_s() < began_s + (at + 1) * SAMPLE_EVERY_S:
            station.step()
        memory_mb[at] = anonymous_mb()
    return memory_mb


def slope_mb_per_h(memory_mb: FloatArray) -> tuple[float, float]:
    """The slope of a figure taken once a second `(n,)`, and by how much it may be off."""
    means = np.array([part.mean() for part in np.array_split(memory_mb, N_STRETCHES)])
    at_h = SAMPLE_EVERY_S * len(memory_mb) / N_STRETCHES * np.arange(N_STRETCHES) / 3600
    slope, start = np.polyfit(at_h, means, 1)
    squares = float(((means - start - slope * at_h) ** 2).sum()) / (N_STRETCHES - 2)
    error = math.sqrt(squares / float(((at_h - at_h.mean()) ** 2).sum()))
    return float(slope), STUDENTS_T * error


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rate", type=float, default=20_000.0)
    parser.add_argument("--seconds", type=float, default=3600.0)
    parser.add_argument("--flight", type=float, default=600.0)
    parser.add_argument("--events", type=int, default=MOST_RECENT, help="that fill the detector")
    parser.add_argument("--real", action="store_true", help="let time pass while it is measured")
    parser.add_argument("--fill-real", action="store_true", help="let it pass before as well")
    parser.add_argument("--both", action="store_true", help="an hour at once, ten minutes for real")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    real = Pace.FILLED_REAL if args.fill_real else Pace.REAL
    runs = [(args.seconds, real if args.real or args.fill_real else Pace.AT_ONCE)]
    if args.both:
        runs = [(3600.0, Pace.AT_ONCE), (600.0, Pace.FILLED_REAL)]
    results = [_in_a_folder(args, *run) for run in runs]
    reports = [asdict(result) | {"load_average": os.getloadavg()[0]} for result in results]
    if args.json:
        print(json.dumps(reports if args.both else reports[0]))
    else:
        for report in reports:
            for key, value in report.items():
                print(f"{key:16} {value}")
    is_good = all(result.lost == 0 and result.slope_mb_per_h < SLOPE_MB_PER_H for result in results)
    return 0 if is_good or not args.both else 1


def _in_a_folder(args: argparse.Namespace, seconds: float, pace: Pace) -> Soak:
    with tempfile.TemporaryDirectory() as folder:
        return soak(
            Path(folder) / "soak.vigil",
            rate_hz=args.rate,
            seconds=seconds,
            flight_s=args.flight,
            n_events=args.events,
            pace=pace,
        )


if __name__ == "__main__":
    sys.exit(main())
