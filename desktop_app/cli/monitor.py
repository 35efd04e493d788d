"""`vigil monitor`: read, judge and print without a window; one JSON line a sample and channel."""

from __future__ import annotations

import argparse
import json
import logging
import math
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.compose.session import Judged, Session
    from desktop_app.core.protocols import Clock

HELP = "watch a source without a window; prints one JSON line a sample"

_log = logging.getLogger(__name__)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `vigil monitor`."""
    parser.add_argument(
        "--source",
        required=True,
        metavar="SOURCE",
        help="demo, demo:SCENARIO, serial (find a board), serial:PORT or replay:FILE",
    )
    parser.add_argument(
        "--rate", type=_positive, metavar="HZ", help="sample rate of the demo or the board"
    )
    parser.add_argument(
        "--duration", type=_positive, metavar="S", help="stop after S seconds (default: Ctrl-C)"
    )
    parser.add_argument("--config", type=Path, help="detection settings instead of the usual file")


def run(args: argparse.Namespace) -> int:
    """Print results until the time is up, the replay ends, or Ctrl-C."""
    from desktop_app.compose.wiring import load_config, make_session, parse_source
    from desktop_app.core import paths
    from desktop_app.core.clock import SystemClock

    config = load_config(paths.find("config/model_config.json", args.config))
    clock = SystemClock()
    session = make_session(parse_source(args.source), config, clock=clock, rate_hz=args.rate)
    session.open()
    _log.info("Watching %s.", session.info.label)
    try:
        _watch(session, clock, duration_s=args.duration or math.inf)
    finally:
        session.close()
    return 0


def _watch(session: Session, clock: Clock, *, duration_s: float) -> None:
    end_s = clock.now_s() + duration_s
    while clock.now_s() < end_s and not session.has_ended:
        session.read_step(max(0.0, min(0.1, end_s - clock.now_s())))
        while (judged := session.judge_step(0.0)) is not None:
            _print(judged)


def _print(judged: Judged) -> None:
    from desktop_app.core.results import anomaly_results

    lines = [json.dumps(result) for result in anomaly_results(judged.block, judged.verdicts)]
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


def _positive(text: str) -> float:
    """A number above zero, for argparse."""
    value = float(text)
    if not 0 < value < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is not a number above 0")
    return value
