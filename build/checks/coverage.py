"""How many lines the tests run: 90 % of all, and of what must be right every line and branch.

    python3 dev.py check coverage [--all] [--append] [PYTEST ARGUMENTS]

--all runs the slow tests, too. The list of what must be right is in pyproject.toml,
[tool.vigil] `fully_covered`. With arguments for pytest the figures are those of these tests alone,
and only the list is judged. --append adds to what was run before, so that all may be run in parts;
after the last of them everything is judged. Code in a QThread is not seen on Python 3.11.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
REPORT = ROOT / "build" / "coverage.json"
LEAST_PERCENT = 90.0


def main() -> int:
    """Run the tests under coverage, and judge; 1 where lines are missing or a test failed."""
    is_more = "--append" in sys.argv
    chosen = [argument for argument in sys.argv[1:] if argument not in ("--all", "--append")]
    slow = [] if "--all" in sys.argv else ["-m", "not slow"]
    tool = [sys.executable, "-m", "coverage"]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    if not is_more:
        subprocess.run([*tool, "erase"], check=True, cwd=ROOT)
    pytest = ["run", "-m", "pytest", "-q", *slow, *chosen]
    tests = subprocess.run([*tool, *pytest], cwd=ROOT, env=env, check=False)
    combine = ["combine", "--quiet", *(["--append"] if is_more else [])]
    subprocess.run([*tool, *combine], check=True, cwd=ROOT)
    subprocess.run([*tool, "json", "--quiet", "-o", str(REPORT)], check=True, cwd=ROOT)
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["vigil"]
    report = json.loads(REPORT.read_text(encoding="utf-8"))
    lines, holds = judged(report, settings["fully_covered"], judges_all=is_more or not chosen)
    print("\n".join(lines))
    return 0 if holds and tests.returncode == 0 else 1


def judged(
    report: dict[str, Any], fully_covered: list[str], *, judges_all: bool
) -> tuple[list[str], bool]:
    """What to say of a report of coverage, and whether enough lines were run."""
    lines: list[str] = []
    for name, file in sorted(report["files"].items()):
        if not any(fnmatch(name, pattern) for pattern in fully_covered):
            continue
        if missing := ", ".join(map(str, file["missing_lines"])):
            lines.append(f"{name}: no test runs line {missing}")
        if missing := ", ".join(_way(*branch) for branch in file["missing_branches"]):
            lines.append(f"{name}: no test goes from line {missing}")
    holds = not lines
    totals = report["totals"]
    percent = 100 * totals["covered_lines"] / max(1, totals["num_statements"])
    if judges_all:
        holds = holds and percent >= LEAST_PERCENT
    lines.append(f"{percent:.1f} % of {totals['num_statements']} lines were run")
    return lines, holds


def _way(start: int, end: int) -> str:
    """A branch; coverage tells the end of a function by a number below zero."""
    return f"{start} to {end if end > 0 else 'its end'}"


if __name__ == "__main__":
    sys.exit(main())
