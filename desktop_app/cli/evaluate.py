"""`vigil evaluate`: how well the detectors do, on a benchmark, on seeded faults, on an ECG."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.cli.parsing import number, positive, whole
from desktop_app.cli.tables import as_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

HELP = "measure the detectors on a benchmark, on seeded faults, on an electrocardiogram"
EXAMPLES = (
    "vigil evaluate faults --seeds 0:6 --rate 100",
    "vigil evaluate nab NAB",
    "vigil evaluate ecg RECORD.hea ANNOTATIONS.csv",
)

_NAB = (
    ("detector", "detector"),
    ("standard", "standard"),
    ("± sd", "standard_sd"),
    ("at .5", "standard_shipped"),
    ("low FP", "low_fp"),
    ("low FN", "low_fn"),
)
_FAULTS = (
    ("detector", "detector"),
    ("Hz", "rate_hz"),
    ("bits", "bits"),
    ("faults", "faults"),
    ("recall %", "recall"),
    ("without drift on wander %", "recall_without_drift_on_wander"),
    ("unexplained/h", "unexplained_per_hour"),
    ("calibration error", "calibration_error"),
    ("clean h", "clean_hours"),
    ("false alarms/h", "false_alarms_per_hour"),
    ("upper 95 %", "false_alarms_upper_95"),
)
_ECG = (
    ("detector", "detector"),
    ("faults", "faults"),
    ("recall %", "recall"),
    ("from %", "recall_low_95"),
    ("to %", "recall_high_95"),
    ("that change a sample", "faults_visible"),
    ("of these %", "recall_of_visible"),
    ("unexplained/h", "unexplained_per_hour"),
    ("premature beats", "premature_beats"),
    ("found %", "beat_sensitivity"),
    ("from %", "beat_sensitivity_low_95"),
    ("to %", "beat_sensitivity_high_95"),
    ("false alarms/h", "beat_false_alarms_per_hour"),
    ("upper 95 %", "beat_false_alarms_upper_95"),
    ("of beats/h", "beat_false_alarms_of_beats_per_hour"),
)
COLUMNS = {"nab": _NAB, "faults": _FAULTS, "ecg": _ECG}
"""Headings and keys of the table of each evaluation."""
KIND_COLUMNS = (
    ("kind", "kind"),
    ("faults", "faults"),
    ("recall %", "recall"),
    ("that change a sample", "faults_visible"),
    ("of these %", "recall_of_visible"),
    ("delay median", "delay_median"),
    ("delay p90", "delay_p90"),
    ("median s", "delay_median_s"),
    ("p90 s", "delay_p90_s"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `vigil evaluate`."""
    kinds = parser.add_subparsers(
        dest="kind", required=True, metavar="nab|faults|ecg", help="what is judged"
    )
    nab = kinds.add_parser("nab", help="the Numenta Anomaly Benchmark, cross-validated by file")
    nab.add_argument(
        "folder", type=Path, metavar="FOLDER", help="the one with combined_windows.json and data/"
    )
    faults = kinds.add_parser("faults", help="eleven kinds of seeded faults in six signals")
    _add_faults_arguments(faults)
    ecg = kinds.add_parser("ecg", help="faults in a WFDB record, and its premature beats")
    _add_ecg_arguments(ecg)
    for one in (faults, ecg):
        one.add_argument(
            "--budget",
            type=positive,
            default=1.0,
            metavar="N",
            help="false alarms allowed an hour (default 1)",
        )
    for one in (nab, faults, ecg):
        one.add_argument(
            "--detector",
            action="append",
            metavar="NAME",
            help="one of them; may be given several times (default: every one)",
        )
        one.add_argument("--json", action="store_true", help="print JSON instead of a table")


def _add_faults_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--seeds",
        type=seeds_of,
        default=range(1000, 1006),
        metavar="A:B",
        help="from A up to B, which is left out (default 1000:1006)",
    )
    parser.add_argument(
        "--rate",
        type=positive,
        nargs="+",
        default=[10.0],
        metavar="HZ",
        help="samples a second, a row for each (default 10)",
    )
    parser.add_argument(
        "--bits",
        type=whole(8, 24),
        nargs="+",
        default=[10],
        metavar="N",
        help="of the converter, a row for each (default 10)",
    )
    parser.add_argument(
        "--hours",
        type=number(0, 10_000),
        default=24.0,
        metavar="H",
        help="clean hours at 10 Hz to count false alarms on (default 24); at faster rates as many "
        "samples",
    )


def _add_ecg_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("record", type=Path, metavar="RECORD.hea", help="the WFDB record")
    parser.add_argument(
        "annotations", type=Path, metavar="ANNOTATIONS.csv", help="its beats: sample,symbol"
    )
    parser.add_argument(
        "--channel",
        type=whole(0, 1000),
        default=0,
        metavar="N",
        help="which of its signals (default 0, the first)",
    )


def run(args: argparse.Namespace) -> int:
    """Print one row for each detector."""
    from desktop_app.detection import registry
    from desktop_app.detection.config import DetectionConfig

    names = args.detector or list(registry.trainable())
    for name in names:
        registry.create(name, DetectionConfig(window_size=200, sample_rate=10.0))
    rows = _rows(args, names)
    if args.json:
        sys.stdout.write(json.dumps({"evaluation": args.kind, "rows": rows}, indent=2) + "\n")
        return 0
    sys.stdout.write(as_table(rows, COLUMNS[args.kind]))
    for row in rows if args.kind != "nab" else ():
        kinds = [{"kind": kind, **found} for kind, found in row["kinds"].items()]
        where = f", {row['rate_hz']:g} Hz, {row['bits']} bits" if "bits" in row else ""
        sys.stdout.write(f"\n{row['detector']}{where}\n\n{as_table(kinds, KIND_COLUMNS)}")
    return 0


def _told_of(names: Sequence[str]) -> Iterator[str]:
    """The names; as it takes minutes, each is told when its turn has come."""
    for place, name in enumerate(names, start=1):
        sys.stderr.write(f"vigil: {name}, {place} of {len(names)}\n")
        yield name


def _rows(args: argparse.Namespace, names: Sequence[str]) -> list[dict[str, Any]]:
    from desktop_app.compose import ecg_evaluation, evaluation

    if args.kind == "nab":
        return evaluation.nab_report(args.folder, _told_of(names))
    if args.kind == "ecg":
        return ecg_evaluation.ecg_report(
            args.record,
            args.annotations,
            _told_of(names),
            channel=args.channel,
            budget_per_hour=args.budget,
        )
    return [
        row
        for rate_hz in args.rate
        for bits in args.bits
        for row in evaluation.faults_report(
            evaluation.FaultSettings(args.seeds, rate_hz, bits, args.hours, args.budget),
            _told_of(names),
        )
    ]


def seeds_of(text: str) -> range:
    """The seeds that "A:B" names, for argparse."""
    first, _, end = text.partition(":")
    try:
        seeds = range(int(first), int(end) if end else int(first) + 1)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no range of seeds like 0:6") from None
    if not seeds or seeds.start < 0:
        raise argparse.ArgumentTypeError(f"{text!r} holds no seed")
    return seeds
