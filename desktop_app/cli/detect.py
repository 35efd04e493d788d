"""`vigil detect`: judge the samples of CSV files; one row a sample, strictly causal."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.parsing import add_config_argument
from desktop_app.cli.profile import add_profile_argument, profiled
from desktop_app.detection.config import DEFAULT_DETECTOR

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from desktop_app.compose.batch import BatchResult

HELP = "judge every sample of CSV files; adds score, verdict, confidence and cause to each row"
EXAMPLES = (
    "vigil detect run.csv -o judged.csv",
    "vigil detect monday.csv tuesday.csv --out-dir judged",
)

STANDARD_OUTPUT = Path("-")

_log = logging.getLogger(__name__)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `vigil detect`."""
    parser.add_argument(
        "inputs", nargs="+", type=Path, metavar="INPUT.csv", help="a row for each sample"
    )
    outputs = parser.add_mutually_exclusive_group(required=True)
    outputs.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="OUT.csv",
        help="where the one input's result goes; - writes it to the standard output",
    )
    outputs.add_argument(
        "--out-dir",
        type=Path,
        metavar="DIR",
        help="folder for the results, each under its input's name",
    )
    parser.add_argument(
        "--detector",
        default=DEFAULT_DETECTOR,
        metavar="NAME",
        help=f"what judges (default: {DEFAULT_DETECTOR})",
    )
    add_profile_argument(parser)
    add_config_argument(parser)
    parser.add_argument(
        "--timestamp", metavar="COL", help="column with times (default: told by its name)"
    )
    parser.add_argument(
        "--value", metavar="COL", help="column to judge (default: told by its name or contents)"
    )


def run(args: argparse.Namespace) -> int:
    """Judge every input; 0 all done, 1 some could not be read, 2 none."""
    from desktop_app.compose.batch import BatchOptions, judge_file, judge_into
    from desktop_app.core import paths
    from desktop_app.core.errors import DataError
    from desktop_app.detection import registry
    from desktop_app.detection.config import load_config

    config = load_config(paths.find("config/model_config.json", args.config))
    config, profile = profiled(config, args.profile)
    registry.create(args.detector, config)
    targets = _targets(args.inputs, args.output, args.out_dir)
    options = BatchOptions(config, args.detector, args.timestamp, args.value, profile)
    n_failed = 0
    for source, target in zip(args.inputs, targets, strict=True):
        try:
            if target == STANDARD_OUTPUT:
                result = judge_into(source, sys.stdout.buffer, options)
            else:
                result = judge_file(source, target, options)
        except DataError as error:
            n_failed += 1
            sys.stderr.write(f"vigil: {error}\n")
        else:
            _report(source, target, result)
    if n_failed == 0:
        return 0
    return 2 if n_failed == len(targets) else 1


def _report(source: Path, target: Path, result: BatchResult) -> None:
    _log.info(
        "%s: %d of %d samples are unusual (%g Hz%s); written to %s.",
        source,
        result.n_anomalies,
        result.n_samples,
        result.rate_hz,
        ", assumed: no times tell it" if result.is_rate_assumed else "",
        "the standard output" if target == STANDARD_OUTPUT else target,
    )
    if result.n_backwards:
        _log.warning(
            "%s: the times go back at %d of the rows, which are judged in the order of the file. "
            "Sort them where that is not the order in which they were measured.",
            source,
            result.n_backwards,
        )
    if result.n_present == 0:
        _log.warning("%s: nothing was judged: no row has a value.", source)
    elif result.n_judged == 0:
        _log.warning(
            "%s: nothing was judged: all %d samples went into learning what is normal, which takes "
            "%d. Give more of them, or a smaller window_size in the settings; most detectors learn "
            "from no fewer than 128.",
            source,
            result.n_present,
            result.n_learned,
        )


def _targets(inputs: Sequence[Path], output: Path | None, folder: Path | None) -> list[Path]:
    """Where each result goes; raises `VigilError` where one would destroy something."""
    from desktop_app.core.errors import VigilError

    if output is not None and len(inputs) > 1:
        raise VigilError("With several inputs, -o OUT.csv is too little.", "Use --out-dir DIR.")
    targets = [output] if output is not None else [(folder or Path()) / p.name for p in inputs]
    names: set[str] = set()
    for target in targets:
        # Some file systems do not tell upper from lower case.
        if target.name.casefold() in names:
            raise VigilError(
                f"Two inputs are named {target.name}.", "Judge them into different folders."
            )
        names.add(target.name.casefold())
        for source in inputs:
            if target.resolve() == source.resolve() or _is_same_file(target, source):
                raise VigilError(
                    f"The result would overwrite the input {source}.", "Choose another place."
                )
    return targets


def _is_same_file(target: Path, source: Path) -> bool:
    try:
        return target.samefile(source)
    except OSError:
        return False
