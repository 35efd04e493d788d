"""`vigil self-test`: every part at work, as it was shipped; a line for each.

What has a process of its own in the app has one here too: the program starts itself, so that the
frozen one is tested as it will be used.
"""

from __future__ import annotations

import json
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.clock import SystemClock
from desktop_app.core.errors import VigilError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

HELP = "exercise every part of this installation, and print a table"
EXAMPLES = ("vigil self-test",)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One check: what it found, or why it failed."""

    name: str
    holds: bool
    found: str
    took_s: float


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `vigil self-test`."""
    parser.add_argument("--json", action="store_true", help="print the outcomes as JSON")


def run(args: argparse.Namespace) -> int:
    """Print each outcome as it comes; 1 where one check failed."""
    outcomes = []
    with tempfile.TemporaryDirectory(prefix="vigil-self-test-") as folder:
        for outcome in perform(Path(folder)):
            outcomes.append(outcome)
            if not args.json:
                sys.stdout.write(line_of(outcome) + "\n")
                sys.stdout.flush()
    holds = all(outcome.holds for outcome in outcomes)
    if args.json:
        report = {"ok": holds, "checks": [asdict(outcome) for outcome in outcomes]}
        sys.stdout.write(json.dumps(report, indent=2) + "\n")
    else:
        n_failed = sum(not outcome.holds for outcome in outcomes)
        sys.stdout.write(f"{len(outcomes) - n_failed} passed, {n_failed} failed\n")
    return 0 if holds else 1


def perform(folder: Path) -> Iterator[Outcome]:
    """Run every check, with `folder` for what they write."""
    from desktop_app.compose.self_checks import CHECKS

    clock = SystemClock()
    for name, check in CHECKS.items():
        began_s = clock.now_s()
        try:
            found, holds = check(folder), True
        except (AssertionError, VigilError) as error:
            found, holds = str(error), False
        except Exception as error:  # noqa: BLE001  # whatever fails is what this is here to find
            found, holds = f"{type(error).__name__}: {error}", False
        yield Outcome(name, holds, found, round(clock.now_s() - began_s, 1))


def line_of(outcome: Outcome) -> str:
    """One row of the table."""
    word = "ok" if outcome.holds else "FAILED"
    return f"{word:<8}{outcome.name:<22}{outcome.took_s:6.1f} s  {outcome.found}"
