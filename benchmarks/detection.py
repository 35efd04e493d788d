"""How fast the detectors judge, how steadily, and how seldom without cause.

python3 benchmarks/detection.py speed [--json] [--detector NAME]
python3 benchmarks/detection.py memory [--json] [--detector NAME] [--samples 10000000]
python3 benchmarks/detection.py clean [--json] [--detector NAME] [--hours 240] [--rate 10]
python3 benchmarks/detection.py hearts [--json] [--detector NAME] [--hours 4] [--rate 250]
python3 benchmarks/detection.py early [--json] [--detector NAME] [--window 200] [--rate 10]

`speed` is in samples a second of processor time, by how many samples come at once, beside River's
half-space trees in the same run; of several rounds the median counts. `memory` is what further
samples add to the peak of the process. `clean` counts false alarms on signals without faults, with
the bounds of their rate, `hearts` on electrocardiograms that nothing is wrong with, `early` the
false alarms in the first minutes after the window, on many short signals;
`vigil evaluate` prints everything else.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import sys
import time
from pathlib import Path
from typing import Any

# One core, as the bars are stated.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks._hearts import heart
from desktop_app.compose.evaluation import FaultSettings, clean_report
from desktop_app.core.messages import FloatArray, SampleBlock
from desktop_app.detection import registry, synthetic
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.evaluation.fault_recall import SIGNALS
from desktop_app.detection.evaluation.judged import judge
from desktop_app.detection.evaluation.rates import upper_bound

RATE_HZ = 10.0
CONFIG = DetectionConfig(window_size=2400, sample_rate=RATE_HZ)
WARM_UP_SAMPLES = 4000
CHUNKS = {1: 4000, 100: 40_000, 1000: 40_000}
ROUNDS = 5
# What the fastest boards send: samples a second, channels.
LIVE = ((20_000.0, 1), (2000.0, 6), (10_000.0, 6))
LIVE_BLOCK_S = 1 / 30
LIVE_S = 10.0
# As many samples of each signal at most from one seed: 4 h at 10 Hz.
SAMPLES_A_SEED = 144_000
HEART_S = 300.0
EARLY_MINUTES = (2, 5, 10)
N_PEAKS = 10

Report = dict[str, Any]


def throughput(detector: str, chunk: int, n: int) -> float:
    """Samples judged in a second of processor time, `chunk` at once."""
    signal = synthetic.make_signal("sine", WARM_UP_SAMPLES + n, seed=1)
    volts = synthetic.convert(signal.volts)[:, np.newaxis]
    judging = registry.create(detector, CONFIG)
    judging.update(SampleBlock(0, 0, 0.0, RATE_HZ, volts[:WARM_UP_SAMPLES]))
    began_s = time.process_time()
    for first in range(WARM_UP_SAMPLES, WARM_UP_SAMPLES + n, chunk):
        judging.update(SampleBlock(first, 0, 0.0, RATE_HZ, volts[first : first + chunk]))
    return n / (time.process_time() - began_s)


def river_throughput(n: int) -> float:
    """The same for River's half-space trees, which take one sample at a time."""
    from river.anomaly import HalfSpaceTrees

    values = synthetic.make_signal("sine", n, seed=1).volts / synthetic.FULL_SCALE_VOLTS
    trees: Any = HalfSpaceTrees(seed=1)
    began_s = time.process_time()
    for value in values.tolist():
        sample = {"volts": value}
        trees.score_one(sample)
        trees.learn_one(sample)
    return n / (time.process_time() - began_s)


def live(detector: str, rate_hz: float, n_channels: int) -> Report:
    """What judging a live source costs: its share of a core, and its slowest block."""
    config = DetectionConfig(window_size=200, sample_rate=rate_hz)
    n, size = config.window_samples + int(LIVE_S * rate_hz), int(LIVE_BLOCK_S * rate_hz)
    volts = _channels(n, n_channels)
    judging = registry.create(detector, config)
    blocks_s = []
    for first in range(0, n, size):
        began_s = time.process_time()
        judging.update(SampleBlock(first, 0, 0.0, rate_hz, volts[first : first + size]))
        blocks_s.append(time.process_time() - began_s)
    return {
        "rate_hz": rate_hz,
        "channels": n_channels,
        "share_of_a_core": round(sum(blocks_s[config.window_samples // size :]) / LIVE_S, 3),
        "slowest_block_ms": round(1000.0 * max(blocks_s), 1),
    }


def speed(detector: str) -> Report:
    """Throughput by chunk, and the cost of live sources."""
    rounds = [
        {chunk: throughput(detector, chunk, n) for chunk, n in CHUNKS.items()}
        for _ in range(ROUNDS)
    ]
    rates = {str(chunk): round(statistics.median(r[chunk] for r in rounds)) for chunk in CHUNKS}
    river = round(statistics.median(river_throughput(2000) for _ in range(ROUNDS)))
    return {
        "samples_per_second_by_chunk": rates,
        "river_half_space_trees_samples_per_second": river,
        "times_river_one_by_one": round(rates["1"] / river, 2),
        "times_river_in_hundreds": round(rates["100"] / river, 2),
        "live": [live(detector, rate_hz, n_channels) for rate_hz, n_channels in LIVE],
    }


def memory(detector: str, n: int) -> Report:
    """How the peak of the process grows with the samples, at ten points."""
    volts = synthetic.convert(synthetic.make_signal("sine", 100_000, seed=2).volts)[:, np.newaxis]
    judging = registry.create(detector, CONFIG)
    peaks_kb = []
    for part in range(N_PEAKS):
        for first in range(part * n // N_PEAKS, (part + 1) * n // N_PEAKS, 1000):
            at = first % len(volts)
            judging.update(SampleBlock(first, 0, 0.0, RATE_HZ, volts[at : at + 1000]))
        peaks_kb.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    return {
        "samples": n,
        "peaks_kb": peaks_kb,
        "growth_kb_after_the_first_tenth": peaks_kb[-1] - peaks_kb[0],
    }


def clean(detector: str, hours: float, first_seed: int, rate_hz: float) -> Report:
    """False alarms, by signal, and the upper end of the 95 % interval of their rate."""
    n_samples = hours * 3600.0 * rate_hz
    n_seeds = max(1, round(n_samples / (len(SIGNALS) * SAMPLES_A_SEED)))
    seeds = range(first_seed, first_seed + n_seeds)
    # What is asked for in hours at 10 Hz are as many samples at any rate.
    slow_hours = n_samples / 3600.0 / min(rate_hz, RATE_HZ)
    settings = FaultSettings(seeds, rate_hz, clean_hours=slow_hours)
    return {"rate_hz": rate_hz} | clean_report(detector, settings)


def hearts(detector: str, hours: float, first_seed: int, rate_hz: float) -> Report:
    """False alarms on hearts of five minutes each, and what was told of which."""
    seeds = range(first_seed, first_seed + max(1, round(hours * 3600.0 / HEART_S)))
    config = DetectionConfig(window_size=200, sample_rate=rate_hz)
    told: dict[str, str] = {}
    for seed in seeds:
        events = judge(synthetic.convert(heart(seed, rate_hz, HEART_S)), detector, config).events
        told |= {f"{seed} at {event.start_s:.1f} s": event.cause.name for event in events}
    judged_h = len(seeds) * (HEART_S - config.window_samples / rate_hz) / 3600.0
    return {
        "rate_hz": rate_hz,
        "hearts": len(seeds),
        "hours": round(judged_h, 3),
        "false_alarms": len(told),
        "false_alarms_per_hour": round(len(told) / judged_h, 2),
        "false_alarms_upper_95": round(upper_bound(len(told), judged_h), 2),
        "told": told,
    }


def early(detector: str, window: int, rate_hz: float, seeds: range) -> Report:
    """False alarms an hour in the first minutes, with their upper 95 % bound, and by signal."""
    config = DetectionConfig(window_size=window, sample_rate=rate_hz, min_window_s=0.0)
    n = window + int(max(EARLY_MINUTES) * 60.0 * rate_hz)
    starts_min: dict[str, list[float]] = {}
    for name in SIGNALS:
        starts_min[name] = [
            (event.start_index - window) / rate_hz / 60.0
            for seed in seeds
            for event in judge(
                synthetic.convert(synthetic.make_signal(name, n, seed=seed).volts), detector, config
            ).events
        ]
    report: Report = {"window": window, "rate_hz": rate_hz, "signals": len(SIGNALS) * len(seeds)}
    for minutes in EARLY_MINUTES:
        told = {name: sum(at < minutes for at in starts) for name, starts in starts_min.items()}
        count, hours = sum(told.values()), len(SIGNALS) * len(seeds) * minutes / 60.0
        report[f"first_{minutes}_minutes"] = {
            "false_alarms": count,
            "false_alarms_per_hour": round(count / hours, 2),
            "false_alarms_upper_95": round(upper_bound(count, hours), 2),
            "by_signal": told,
        }
    return report


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("speed", "memory", "clean", "hearts", "early"))
    parser.add_argument("--json", action="store_true", help="print JSON instead of lines")
    parser.add_argument("--detector", default=registry.DEFAULT)
    parser.add_argument("--samples", type=int, default=10_000_000, help="for the memory")
    parser.add_argument("--hours", type=float, help="of clean signals (240), of hearts (4)")
    parser.add_argument("--rate", type=float, help="of hearts (250 Hz), of other signals (10 Hz)")
    parser.add_argument("--window", type=int, default=200, help="samples learned from, of early")
    parser.add_argument("--seeds", type=int, default=20, help="of each early signal")
    parser.add_argument("--first-seed", type=int, default=5000, help="of clean signals")
    args = parser.parse_args()
    began_s = time.monotonic()
    report: Report = {"detector": args.detector}
    if args.what == "speed":
        report |= speed(args.detector)
    elif args.what == "hearts":
        report |= hearts(args.detector, args.hours or 4.0, args.first_seed, args.rate or 250.0)
    elif args.what == "early":
        seeds = range(args.first_seed, args.first_seed + args.seeds)
        report |= early(args.detector, args.window, args.rate or RATE_HZ, seeds)
    elif args.what == "memory":
        report |= memory(args.detector, args.samples)
    else:
        rate_hz = args.rate or RATE_HZ
        report |= clean(args.detector, args.hours or 240.0, args.first_seed, rate_hz)
    report |= {
        "took_s": round(time.monotonic() - began_s, 1),
        "load_average": os.getloadavg()[0],
    }
    if args.json:
        print(json.dumps(report, indent=2))
        return
    for key, value in report.items():
        print(f"{key}: {value}")


def _channels(n: int, n_channels: int) -> FloatArray:
    return np.stack(
        [
            synthetic.convert(synthetic.make_signal("sine", n, seed=seed).volts)
            for seed in range(n_channels)
        ],
        axis=1,
    )


if __name__ == "__main__":
    main()
