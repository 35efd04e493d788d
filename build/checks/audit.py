"""Known advisories against what requirements.lock pins, but for those that were judged and dated.

    python3 dev.py check audit

The list in pyproject.toml, [tool.vigil.audit], says for every advisory that is let pass why, and
until when; after that day it fails again. Where the advisories cannot be reached that is said, and
the exit code is 0: not to know is no finding, and no proof.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LOCK = "requirements.lock"


def main() -> int:
    """Ask, and judge."""
    tool = [sys.executable, "-m", "pip_audit", "--requirement", LOCK, "--no-deps", "--disable-pip"]
    done = subprocess.run(
        [*tool, "--format=json", "--progress-spinner=off", "--timeout=30"],
        capture_output=True, text=True, check=False, cwd=ROOT,
    )  # fmt: skip
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    allowed = settings["tool"]["vigil"]["audit"]
    try:
        answered = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        print(f"The advisories cannot be reached from here: {done.stderr.strip()[-300:]}")
        return 0
    lines, code = judged(answered, allowed, datetime.now(UTC).date())
    print("\n".join(lines))
    return code


def judged(
    dependencies: list[dict[str, Any]], allowed: dict[str, dict[str, Any]], today: date
) -> tuple[list[str], int]:
    """What to say, and the exit code; `dependencies` is what pip-audit writes as JSON."""
    known = [one for one in dependencies if "skip_reason" not in one]
    if not known:
        return [f"The advisories cannot be reached from here: none for {len(dependencies)}."], 0
    lines, n_open = [], 0
    for one in known:
        for advisory in one["vulns"]:
            names = {advisory["id"], *advisory["aliases"]}
            until = max((allowed[name]["until"] for name in names & allowed.keys()), default=None)
            is_open = until is None or until < today
            n_open += is_open
            word = "OPEN   " if is_open else f"allowed until {until}"
            lines.append(f"{word} {one['name']} {one['version']}: {advisory['id']}")
    n_unknown = len(dependencies) - len(known)
    lines.append(f"{len(known)} packages asked for, {n_unknown} not known, {n_open} open")
    return lines, 1 if n_open else 0


if __name__ == "__main__":
    sys.exit(main())
