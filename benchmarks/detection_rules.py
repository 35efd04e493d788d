"""How the rule detector does on synthetic signals: false alarms, recall, delay, throughput.

python3 benchmarks/detection_rules.py [--json] [--hours H] [--seeds N]
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desktop_app.core.messages import SampleBlock
from desktop_app.detection import registry, synthetic
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.events import EventTracker

if TYPE_CHECKING:
    from desktop_app.core.messages import Event, FloatArray

RATE_HZ = 10.0
CONFIG = DetectionConfig(window_size=200, sample_rate=RATE_HZ)
# How long after its start a fault may be found; a fault's end is news of its own.
PATIENCE = {"step": 60}


def judge(volts: FloatArray, detector: str, size: int = 1000) -> list[Event]:
    """Every event of `volts` `(n,)`, as it stood last."""
    judging, tracker = registry.create(detector, CONFIG), EventTracker()
    events: dict[int, Event] = {}
    for first in range(0, len(volts), size):
        block = SampleBlock(
            first, 0, first / RATE_HZ, RATE_HZ, volts[first : first + size, np.newaxis]
        )
        for event in tracker.update(block, judging.update(block)):
            events[event.event_id] = event
    return list(events.values())


def false_alarms(detector: str, hours: float, seeds: range) -> dict[str, float]:
    """Events per hour on clean signals."""
    rates = {}
    for name in synthetic.SIGNALS:
        n = int(hours * 3600 * RATE_HZ)
        count = 0
        for seed in seeds:
            clean = synthetic.convert(synthetic.make_signal(name, n, seed=seed).volts)
            count += len(judge(clean, detector))
        rates[name] = round(count / (hours * len(seeds)), 3)
    return rates


def recall(detector: str, seeds: range) -> dict[str, dict[str, float]]:
    """Share of faults with an event that begins in them, and the delay in samples, by kind."""
    table = {}
    for kind in synthetic.FAULT_KINDS:
        delays: list[float] = []
        by_signal: dict[str, float] = {}
        n_unexplained = 0
        for name in synthetic.SIGNALS:
            found = []
            for seed in seeds:
                n = synthetic.WARM_UP_SAMPLES + 4 * synthetic.FAULT_EVERY_SAMPLES
                signal = synthetic.make_signal(name, n, seed=seed)
                volts, faults = synthetic.add_faults(signal, kind, seed=seed)
                starts = [event.start_index for event in judge(volts, detector)]
                explained = set()
                for fault in faults:
                    until = min(fault.end, fault.start + PATIENCE.get(kind, 10**9))
                    hits = [start for start in starts if fault.start <= start < until]
                    explained |= {s for s in starts if fault.start <= s < fault.end + 30}
                    found.append(bool(hits))
                    delays += [hits[0] - fault.start] if hits else []
                n_unexplained += len(set(starts) - explained)
            by_signal[name] = round(float(np.mean(found)), 3)
        hours = len(synthetic.SIGNALS) * len(seeds) * n / RATE_HZ / 3600
        table[kind] = {
            "recall": round(float(np.mean(list(by_signal.values()))), 3),
            "delay_median": float(np.median(delays)) if delays else float("nan"),
            "delay_p90": float(np.percentile(delays, 90)) if delays else float("nan"),
            "unexplained_per_hour": round(n_unexplained / hours, 2),
            **by_signal,
        }
    return table


def throughput(detector: str) -> dict[str, float]:
    """Samples a second on a clean and on a noisy signal, by block size."""
    clean = synthetic.convert(synthetic.make_signal("sine", 40_000, seed=1).volts)
    wild = np.random.default_rng(1).permutation(clean) * np.repeat([1, 3], 20_000)
    rates: dict[str, float] = {}
    for name, volts in (("sine", clean), ("wild", wild)):
        for size in (1, 100, 1000):
            part = volts[: 8000 if size == 1 else None]
            judging = registry.create(detector, CONFIG)
            began_s = time.perf_counter()
            for first in range(0, len(part), size):
                judging.update(
                    SampleBlock(first, 0, 0.0, RATE_HZ, part[first : first + size, np.newaxis])
                )
            rates[f"{name}_chunks_of_{size}"] = round(len(part) / (time.perf_counter() - began_s))
    return rates


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON instead of tables")
    parser.add_argument("--hours", type=float, default=1.0, help="clean hours per signal and seed")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--first-seed", type=int, default=0)
    parser.add_argument("--detector", default=registry.DEFAULT)
    args = parser.parse_args()
    seeds = range(args.first_seed, args.first_seed + args.seeds)
    faults = recall(args.detector, seeds)
    report = {
        "detector": args.detector,
        "false_alarms_per_hour": false_alarms(args.detector, args.hours, seeds),
        "faults": faults,
        "samples_per_second": throughput(args.detector),
    }
    if args.json:
        print(json.dumps(report, indent=2))
        return
    print("false alarms per clean hour:", report["false_alarms_per_hour"])
    for kind, row in faults.items():
        print(f"{kind:8}", row)
    print("samples per second:", report["samples_per_second"])


if __name__ == "__main__":
    main()
