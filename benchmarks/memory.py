"""Peak memory of the whole program while the demo runs and a patient is scored and explained.

    python -m benchmarks.memory [--frozen] [--seconds S] [--json]

The sum over the window and the processes it started, four times a second; what they share counts
once (PSS). Linux.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys

from benchmarks._kept import keep
from benchmarks._watched import FROZEN, SOURCE, watch

TARGET_MB = 600.0


def measure(seconds: float, *, is_frozen: bool) -> dict[str, object]:
    run = watch(FROZEN if is_frozen else SOURCE, "--demo", seconds=seconds)
    peak = max(run.looks, key=lambda look: look.pss_mb)
    return {
        "benchmark": "memory",
        "program": "frozen" if is_frozen else "source",
        "seconds": seconds,
        "peak_mb": round(peak.pss_mb, 1),
        "peak_rss_mb": round(max(look.rss_mb for look in run.looks), 1),
        "median_mb": round(statistics.median(look.pss_mb for look in run.looks), 1),
        "n_processes": max(look.n_processes for look in run.looks),
        "target_mb": TARGET_MB,
        "reached": peak.pss_mb <= TARGET_MB,
        "load_average": round(os.getloadavg()[0], 2),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frozen", action="store_true", help="of dist/vigil, not of the source")
    parser.add_argument("--seconds", type=float, default=20.0, metavar="S")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--keep", action="store_true", help="put the figures into the docs")
    options = parser.parse_args()
    result = measure(options.seconds, is_frozen=options.frozen)
    if options.keep:
        keep("python -m benchmarks.memory" + " --frozen" * options.frozen, result)
    if options.json:
        print(json.dumps(result))
    else:
        print("\n".join(f"{name:14}{value}" for name, value in result.items()))
    return 0 if result["reached"] else 1


if __name__ == "__main__":
    sys.exit(main())
