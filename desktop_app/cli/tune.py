"""`vigil tune`: run detection again over a recording with other settings, and compare."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.cli.parsing import add_config_argument, number, whole
from desktop_app.cli.profile import add_profile_argument

if TYPE_CHECKING:
    import argparse

    from desktop_app.compose.samples import Samples
    from desktop_app.compose.tuning import CurvePoint, Run, Setting, Truth
    from desktop_app.core.protocols import Clock

HELP = "run detection again over a recording or CSV file with other settings, and compare"
EXAMPLES = (
    "vigil tune run.vigil --threshold 0.8",
    "vigil tune run.csv --detector forecast_mlp",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `vigil tune`."""
    parser.add_argument("recording", type=Path, metavar="RECORDING", help="a recording or CSV file")
    parser.add_argument(
        "--threshold", type=number(0, 1), metavar="T", help="another threshold, 0 to 1"
    )
    parser.add_argument(
        "--window", type=whole(8, 1_000_000), metavar="N", help="another window, in samples"
    )
    parser.add_argument("--detector", metavar="NAME", help="another detector")
    add_profile_argument(parser)
    add_config_argument(parser)
    parser.add_argument(
        "--labels", type=Path, metavar="FILE", help="CSV file with start_s,end_s,label (real|false)"
    )
    parser.add_argument("--timestamp", metavar="COL", help="column with times, of a CSV file")
    parser.add_argument("--value", metavar="COL", help="column to judge, of a CSV file")
    parser.add_argument("--json", action="store_true", help="print it as JSON")


def run(args: argparse.Namespace) -> int:
    """Judge twice, before and after, and print what differs."""
    from desktop_app.compose.samples import read_samples
    from desktop_app.compose.truths import marked_truths, read_truths
    from desktop_app.compose.tuning import judge
    from desktop_app.core.clock import SystemClock

    before, after = _settings(args)
    samples = read_samples(args.recording, timestamp_column=args.timestamp, value_column=args.value)
    truths = read_truths(args.labels) if args.labels else marked_truths(args.recording)
    clock: Clock = SystemClock()
    began_s = clock.now_s()
    old = judge(samples, before)
    new = old if after == before else judge(samples, after)
    n_runs = 1 if new is old else 2
    speed = n_runs * samples.duration_s / max(1e-9, clock.now_s() - began_s)
    report = _report(samples, old, new, truths) | {"times_real_time": round(speed, 1)}
    write = json.dumps(report, indent=2) if args.json else "\n".join(_lines(report))
    sys.stdout.write(write + "\n")
    return 0


def _settings(args: argparse.Namespace) -> tuple[Setting, Setting]:
    """The settings in force, and those with what was asked for."""
    import msgspec

    from desktop_app.compose.replay import judged_with
    from desktop_app.compose.tuning import Setting
    from desktop_app.core import paths
    from desktop_app.detection import registry
    from desktop_app.detection.config import load_config
    from desktop_app.detection.profiles.files import find_profile

    recorded = None if args.config else judged_with(args.recording)
    if recorded is None:
        config = load_config(paths.find("config/model_config.json", args.config))
        before = Setting("now", config, registry.DEFAULT)
    else:
        config = recorded.settings
        before = Setting("as recorded", config, recorded.detector, recorded.profile)
    asked = {"anomaly_threshold": args.threshold, "window_size": args.window}
    changed = {key: value for key, value in asked.items() if value is not None}
    profile = before.profile if args.profile is None else find_profile(args.profile)
    if "anomaly_threshold" in changed:
        profile = msgspec.structs.replace(profile, anomaly_threshold=None)
    detector = args.detector or before.detector
    registry.create(detector, config)
    tuned = msgspec.structs.replace(config, **changed)
    name = ", ".join(
        [f"{key} {value:g}" for key, value in changed.items()]
        + ([f"detector {detector}"] if args.detector else [])
        + ([f"profile {profile.name}"] if args.profile else [])
    )
    if not name:
        return before, before
    return before, Setting(name, tuned, detector, profile)


def _report(samples: Samples, old: Run, new: Run, truths: tuple[Truth, ...]) -> dict[str, Any]:
    from desktop_app.compose.tuning import best_point, curve, summary

    points = curve(new, truths)
    best = best_point(points)
    return {
        "duration_s": round(samples.duration_s, 3),
        "rate_hz": samples.rate_hz,
        "summary": summary(old, new) if new is not old else "",
        "before": _run_report(old),
        "after": _run_report(new),
        "labels": {
            "real": sum(truth.is_real for truth in truths),
            "false": sum(not truth.is_real for truth in truths),
        },
        "curve": [_point_report(point) for point in points],
        "suggested_threshold": None if best is None else best.threshold,
    }


def _run_report(run: Run) -> dict[str, Any]:
    hours = max(run.hours, 1e-12)
    return {
        "setting": run.setting.name,
        "threshold": run.setting.threshold,
        "alarms": len(run.events),
        "alarms_per_hour": round(len(run.events) / hours, 3),
        "events": [
            {"start_s": round(event.start_s, 6), "text": event.text(event.end_s or event.start_s)}
            for event in run.events
        ],
    }


def _point_report(point: CurvePoint) -> dict[str, Any]:
    return {
        "threshold": point.threshold,
        "alarms": point.n_alarms,
        "real_found": point.real_found,
        "false_kept": point.false_kept,
    }


def _lines(report: dict[str, Any]) -> list[str]:
    """The report for people."""
    before, after = report["before"], report["after"]
    speed = f"{report['duration_s']:.0f} s judged at {report['times_real_time']:.0f} x real time"
    alarms = f"{before['alarms']} alarm{'s' * (before['alarms'] != 1)}"
    lines = [f"{alarms} with the settings in force ({speed})."]
    if report["summary"]:
        lines = [f"{report['summary']} with {after['setting']} ({speed})."]
    lines += ["", "threshold  alarms  real found  false kept"]
    lines += [
        f"{point['threshold']:9.2f}  {point['alarms']:6d}  {_percent(point['real_found']):>10}"
        f"  {_percent(point['false_kept']):>10}"
        for point in report["curve"]
    ]
    if report["suggested_threshold"] is not None:
        lines += ["", f"By your labels, {report['suggested_threshold']:.2f} would be the best."]
    return lines


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.0%}"
