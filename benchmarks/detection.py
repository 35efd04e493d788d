"""How fast the detectors judge, beside River's half-space trees in the same run, and how steadily.

python3 benchmarks/detection.py [--json] [--detector NAME] [--samples N] [--clean-hours H]

Throughput is in samples a second of processor time, by how many samples come at once; memory is
what further samples added to the peak of the process. `--clean-hours 240` counts false alarms on
that many hours at 10 Hz, which takes about an hour; `vigil evaluate` prints everything else.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desktop_app.compose.evaluation import FaultSettings, faults_report
from desktop_app.core.messages import SampleBlock
from desktop_app.detection import registry, synthetic
from desktop_app.detection.config import DetectionConfig

RATE_HZ = 10.0
CONFIG = DetectionConfig(window_size=2400, sample_rate=RATE_HZ)
WARM_UP_SAMPLES = 4000
CHUNKS = {1: 6000, 100: 100_000, 1000: 100_000}


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


def memory_growth_kb(detector: str, n: int) -> int:
    """By how much the peak grows from a tenth of `n` samples to all of them."""
    volts = synthetic.convert(synthetic.make_signal("sine", 100_000, seed=2).volts)[:, np.newaxis]
    judging = registry.create(detector, CONFIG)
    peaks = []
    for part in (n // 10, n - n // 10):
        for first in range(0, part, 1000):
            at = first % len(volts)
            judging.update(SampleBlock(first, 0, 0.0, RATE_HZ, volts[at : at + 1000]))
        peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    return peaks[1] - peaks[0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON instead of lines")
    parser.add_argument("--detector", default=registry.DEFAULT)
    parser.add_argument("--samples", type=int, default=1_000_000, help="for the memory")
    parser.add_argument("--clean-hours", type=float, default=0.0)
    parser.add_argument("--first-seed", type=int, default=5000)
    args = parser.parse_args()
    rates = {str(chunk): round(throughput(args.detector, chunk, n)) for chunk, n in CHUNKS.items()}
    river = round(river_throughput(5000))
    report: dict[str, object] = {
        "detector": args.detector,
        "samples_per_second_by_chunk": rates,
        "river_half_space_trees_samples_per_second": river,
        "times_river_one_by_one": round(rates["1"] / river, 2),
        "times_river_in_hundreds": round(rates["100"] / river, 2),
        "memory_growth_kb": memory_growth_kb(args.detector, args.samples),
        "memory_samples": args.samples,
        "load_average": os.getloadavg()[0],
    }
    if args.clean_hours > 0.0:
        # No faults, one long signal of each kind.
        seeds = range(args.first_seed, args.first_seed + 1)
        settings = FaultSettings(seeds, RATE_HZ, clean_hours=args.clean_hours)
        rows = faults_report(settings, [args.detector])
        report["clean"] = {key: value for key, value in rows[0].items() if "false" in key}
    if args.json:
        print(json.dumps(report, indent=2))
        return
    for key, value in report.items():
        print(f"{key}: {value}")


if __name__ == "__main__":
    main()
