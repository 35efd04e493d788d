"""`vigil train`: fits and packs the heart model and prints its cross-validated figures."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.parsing import whole

if TYPE_CHECKING:
    import argparse

    from desktop_app.risk.cohort import Cohort

HELP = "fit and pack the heart model from a CSV file, and print its cross-validated figures"
EXAMPLES = ("vigil train --data heart.csv --out my-model",)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument(
        "--data",
        type=Path,
        metavar="FILE.csv",
        help="the training file: the thirteen columns and Heart Disease (Presence or Absence)",
    )
    source.add_argument(
        "--download", action="store_true", help="get the public Statlog (Heart) set from OpenML"
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="where the model goes"
    )
    parser.add_argument(
        "--seed",
        type=whole(0, 2**31 - 1),
        metavar="N",
        help="another seed of the forest (the same data and seed give the same model)",
    )


def run(args: argparse.Namespace) -> int:
    """Train, report on stdout, write the folder; progress goes to stderr."""
    from desktop_app.risk.fitting import train
    from desktop_app.risk.folder import write_model
    from desktop_app.risk.report import training_report
    from desktop_app.risk.training import Options

    options = Options() if args.seed is None else Options(seed=args.seed)
    fitted = train(_cohort(args), options, _show)
    _show(1.0, "done")
    sys.stderr.write("\n")
    write_model(args.out, fitted)
    sys.stdout.write(training_report(fitted.model.manifest) + f"\n\nWritten to {args.out}\n")
    return 0


def _cohort(args: argparse.Namespace) -> Cohort:
    from desktop_app.risk.cohort import read_cohort

    if args.data is not None:
        return read_cohort(args.data)
    from desktop_app.risk.download import download_statlog

    return download_statlog(_show)


def _show(share: float, what: str) -> None:
    end = "" if sys.stderr.isatty() else "\n"
    start = "\r\x1b[K" if sys.stderr.isatty() else ""
    sys.stderr.write(f"{start}{share:4.0%}  {what}{end}")
    sys.stderr.flush()
