"""Measures every detector of the registry and writes the tables of docs/detection.md.

python3 benchmarks/compare_detectors.py --nab FOLDER --ecg RECORD.hea ANNOTATIONS.csv
    [--faults] [--rate HZ ...] [--seeds A:B] [--hours H] [--detector NAME ...] [--json]
python3 benchmarks/compare_detectors.py            # writes the tables anew from docs/detection.json

What is asked for is measured, one detector after another, and takes the place of what
docs/detection.json had of it; everything else stays. A row keeps the seeds it was measured on.
`--faults` is at 10 Hz; `--rate` has the default detector judge the same faults at other rates.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.detection import clean
from desktop_app.cli.evaluate import COLUMNS, KIND_COLUMNS, seeds_of
from desktop_app.cli.tables import as_table
from desktop_app.compose import ecg_evaluation, evaluation
from desktop_app.core.errors import VigilError
from desktop_app.detection import registry
from desktop_app.detection.faults import KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
STORED = ROOT / "docs" / "detection.json"
PAGE = ROOT / "docs" / "detection.md"
BEGINS, ENDS = "<!-- tables: begin -->", "<!-- tables: end -->"
_HEADINGS = {
    "nab": "### Numenta Anomaly Benchmark",
    "faults": "### Seeded faults",
    "ecg": "### Faults in an electrocardiogram",
}
_SEEDS = ("seeds", "seeds")
# The rows of the default detector at other rates, by the rate.
RATES = "rates"
# Clean signals are made from seeds that far from those with faults.
_CLEAN_SEEDS = 500

Stored = dict[str, dict[str, dict[str, Any]]]


def tables(stored: Stored) -> str:
    """The Markdown between the marks: a table for each evaluation, in the registry's order."""
    parts = []
    for kind, heading in _HEADINGS.items():
        if not stored[kind]:
            continue
        rows = [stored[kind][name] for name in registry.DETECTORS if name in stored[kind]]
        columns = (*COLUMNS[kind], _SEEDS) if kind == "faults" else COLUMNS[kind]
        parts.append(f"{heading}\n\n{as_table(rows, columns)}")
    by_rate = sorted(stored.get(RATES, {}).values(), key=lambda row: row["rate_hz"])
    if by_rate:
        heading = f"### Seeded faults at other rates, `{registry.DEFAULT}`"
        parts.append(f"{heading}\n\n{as_table(by_rate, (*COLUMNS['faults'][1:], _SEEDS))}")
        parts.append(_kinds_by_rate(by_rate))
    kinds = stored["faults"].get(registry.DEFAULT, {"kinds": {}})["kinds"]
    rows = [{"kind": kind, **found} for kind, found in kinds.items()]
    parts.append(
        f"### Seeded faults by kind, `{registry.DEFAULT}`\n\n{as_table(rows, KIND_COLUMNS)}"
    )
    return "\n".join(parts)


def _kinds_by_rate(rows: Sequence[Mapping[str, Any]]) -> str:
    """What was found of each kind at each rate, and how soon: delays are in samples."""
    columns, cells = [("kind", "kind")], {kind: {"kind": kind} for kind in KINDS}
    for row in rows:
        rate = f"{row['rate_hz']:g} Hz"
        for heading, key in (("%", "recall"), ("median", "delay_median"), ("p90", "delay_p90")):
            columns.append((f"{rate} {heading}", f"{rate} {key}"))
            for kind, found in row["kinds"].items():
                cells[kind][f"{rate} {key}"] = found[key]
    return as_table(list(cells.values()), columns)


def with_tables(page: str, stored: Stored) -> str:
    """The page with what stands between the marks written anew."""
    before, _, rest = page.partition(BEGINS)
    _, mark, after = rest.partition(ENDS)
    if not mark:
        raise SystemExit(f"{PAGE} lacks {BEGINS} or {ENDS}.")
    return f"{before}{BEGINS}\n\n{tables(stored)}\n{ENDS}{after}"


def measured(kind: str, name: str, args: argparse.Namespace) -> dict[str, Any]:
    """The row of one detector."""
    if kind == "nab":
        return evaluation.nab_report(args.nab, [name])[0]
    if kind == "ecg":
        record, annotations = args.ecg
        return ecg_evaluation.ecg_report(record, annotations, [name])[0]
    settings = evaluation.FaultSettings(args.seeds, clean_hours=args.hours)
    row = evaluation.faults_report(settings, [name])[0]
    return row | {"seeds": _span(args.seeds)}


def measured_at(rate_hz: float, seeds: range, hours: float) -> dict[str, Any]:
    """The row of the default detector at another rate, with `hours` of clean signals."""
    settings = evaluation.FaultSettings(seeds, rate_hz)
    row = evaluation.faults_report(settings, [registry.DEFAULT])[0]
    row |= clean(registry.DEFAULT, hours, seeds.start + _CLEAN_SEEDS, rate_hz)
    return row | {"seeds": _span(seeds)}


def _span(seeds: range) -> str:
    return f"{seeds.start}:{seeds.stop}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--nab", type=Path, metavar="FOLDER")
    parser.add_argument("--ecg", type=Path, nargs=2, metavar=("RECORD", "ANNOTATIONS"))
    parser.add_argument("--faults", action="store_true")
    parser.add_argument("--rate", type=float, nargs="+", default=[], metavar="HZ")
    parser.add_argument("--seeds", type=seeds_of, default=range(1000, 1002), metavar="A:B")
    parser.add_argument("--hours", type=float, default=24.0)
    parser.add_argument("--detector", action="append", metavar="NAME")
    parser.add_argument("--json", action="store_true", help="print all that the tables show")
    args = parser.parse_args()
    stored: Stored = json.loads(STORED.read_text()) if STORED.is_file() else {}
    for kind in _HEADINGS:
        rows = stored.setdefault(kind, {})
        for name in args.detector or registry.trainable() if getattr(args, kind) else ():
            try:
                rows[name] = measured(kind, name, args)
            except VigilError as error:
                raise SystemExit(f"{error} {error.hint}") from error
            print(json.dumps({kind: rows[name]}), flush=True)
            STORED.write_text(json.dumps(stored, indent=1) + "\n")
    rates = stored.setdefault(RATES, {})
    for rate_hz in args.rate:
        rates[f"{rate_hz:g}"] = measured_at(rate_hz, args.seeds, args.hours)
        print(json.dumps({RATES: rates[f"{rate_hz:g}"]}), flush=True)
        STORED.write_text(json.dumps(stored, indent=1) + "\n")
    PAGE.write_text(with_tables(PAGE.read_text(), stored))
    if args.json:
        print(json.dumps(stored))


if __name__ == "__main__":
    main()
