"""`vigil verify-model`: is the model folder complete, unaltered, and does it say what it should."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.paths import find

if TYPE_CHECKING:
    import argparse

HELP = "check a heart model: hashes, versions, packed = scikit-learn = shap"
EXAMPLES = ("vigil verify-model", "vigil verify-model models/heart")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument(
        "directory",
        nargs="?",
        type=Path,
        metavar="DIR",
        help="the model folder (default: the one in use)",
    )


def run(args: argparse.Namespace) -> int:
    """Print one line a check; exit code 1 where one does not hold."""
    from desktop_app.risk.verification import verify

    directory = find("models/heart", args.directory)
    checks = verify(directory)
    for check in checks:
        sys.stdout.write(f"{'ok' if check.holds else 'FAILED':<8}{check.name}: {check.found}\n")
    return 0 if all(check.holds for check in checks) else 1
