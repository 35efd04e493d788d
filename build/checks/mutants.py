"""How many small changes of what must be right its tests notice: 85 of 100 at least.

    python3 dev.py check mutants [--keep] [--survivors] [--processes N] [NAME ...]

mutmut changes the files that pyproject.toml lists ([tool.mutmut]) in one place at a time; for each
change the tests that reach it are run (_trials.py). A NAME such as `desktop_app.core.clock` tries
only what begins with it. What was tried is remembered in mutants/ until the code changes, so that
it may be stopped. --keep puts the figures into docs/reliability.md. Linux and macOS.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tomllib
from collections import Counter
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "build"
MUTANTS = ROOT / "mutants"
# mutmut makes all mutants and learns which tests reach which before it tries those of this file.
ONE_FILE = "desktop_app.core.clock"
LEAST_PERCENT = 85.0
# The parts of the list in pyproject.toml, as they are told.
AREAS = {
    "core": "desktop_app/core/*",
    "decoders": "desktop_app/sources/*",
    "alarm engine": "desktop_app/detection/alarms/*",
    "forest": "desktop_app/risk/forest.py",
    "field parser": "desktop_app/risk/parsing.py",
    "protocol": "desktop_app/server/*",
}
# Exit codes of tests that all passed, or of none that reach the place.
SURVIVED = (0, 5, 33)
# A test waited in vain, or was ended by SIGPROF: it used more of the processor than it may.
WAITED = 36
HUNG = (WAITED, -27)


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of the mutants of an area; a test that hangs has noticed, too."""

    n_noticed: int = 0
    n_survived: int = 0
    n_untried: int = 0
    n_hung: int = 0

    @property
    def n_tried(self) -> int:
        """All but those that were not tried."""
        return self.n_noticed + self.n_survived

    @property
    def percent(self) -> float:
        """How many of those that were tried were noticed."""
        return 100 * self.n_noticed / max(1, self.n_tried)

    def text(self) -> str:
        """As it is told: "91.2 % of 340 noticed, 3 of them by hanging, 12 not tried"."""
        hung = f", {self.n_hung} of them by hanging" if self.n_hung else ""
        untried = f", {self.n_untried} not tried" if self.n_untried else ""
        return f"{self.percent:.1f} % of {self.n_tried} noticed{hung}{untried}"


def tally(codes: dict[str, int | None]) -> Tally:
    """Count the exit codes of the tests by mutant."""
    kinds = Counter(
        "untried" if code is None else "survived" if code in SURVIVED else "noticed"
        for code in codes.values()
    )
    n_hung = sum(code in HUNG for code in codes.values())
    return Tally(kinds["noticed"], kinds["survived"], kinds["untried"], n_hung)


def results(folder: Path) -> dict[str, dict[str, int | None]]:
    """The exit code for each mutant, by the file that was changed."""
    found = {}
    for path in sorted(folder.rglob("*.py.meta")):
        codes = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
        found[path.relative_to(folder).as_posix().removesuffix(".meta")] = codes
    return found


def by_area(found: dict[str, dict[str, int | None]]) -> dict[str, Tally]:
    """The tally of each area, and of all together as "all"."""
    merged: dict[str, dict[str, int | None]] = {area: {} for area in AREAS}
    for name, codes in found.items():
        for area, pattern in AREAS.items():
            if fnmatch(name, pattern):
                merged[area] |= codes
    tallies = {area: tally(codes) for area, codes in merged.items()}
    everything = {key: code for codes in found.values() for key, code in codes.items()}
    return tallies | {"all": tally(everything)}


def forget_doubtful(folder: Path, names: tuple[str, ...]) -> None:
    """Have tried again what begins with a name and was not noticed, or only by waiting in vain.

    Tests may be better by now, and the machine idle.
    """
    for path in folder.rglob("*.py.meta"):
        meta = json.loads(path.read_text(encoding="utf-8"))
        codes = meta["exit_code_by_key"]
        meta["exit_code_by_key"] = {
            key: None if code in (*SURVIVED, WAITED) and key.startswith(names) else code
            for key, code in codes.items()
        }
        path.write_text(json.dumps(meta, indent=4), encoding="utf-8")


def forget_reach(folder: Path, changed: Iterable[Path]) -> None:
    """Learn anew which tests reach which function, where code is newer than what is known.

    mutmut itself asks only new tests: of a function that moved it would say that none reaches it.
    """
    known = folder / "mutmut-stats.json"
    if known.exists():
        known_s = known.stat().st_mtime
        if any(path.stat().st_mtime > known_s for path in changed):
            known.unlink()


def mutated_files() -> list[Path]:
    """The files that pyproject.toml lists."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    return [path for pattern in settings["mutmut"]["only_mutate"] for path in ROOT.glob(pattern)]


def keep(tallies: dict[str, Tally]) -> None:
    """Put the figures into the docs; of what was hardly tried the earlier ones stay."""
    sys.path.append(str(ROOT))
    from benchmarks._kept import FIGURES
    from benchmarks._kept import keep as keep_figures

    command = "python3 dev.py check mutants"
    before: dict[str, Any] = json.loads(FIGURES.read_text(encoding="utf-8")).get(command, {})
    told = {
        area: one.text() if one.n_tried > one.n_untried else before[area]
        for area, one in tallies.items()
        if one.n_tried > one.n_untried or (area in before and area != "all")
    }
    keep_figures(command, told)


def main() -> int:
    """Try the mutants, print a line for each area; 1 below the bar or where some were not tried."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--keep", action="store_true", help="put the figures into the docs")
    parser.add_argument("--survivors", action="store_true", help="name what no test noticed")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, metavar="N")
    options = parser.parse_args()
    forget_doubtful(MUTANTS, tuple(options.names) or ("",))
    forget_reach(MUTANTS, mutated_files())
    # The same examples in every run: a mutant that is noticed today is noticed tomorrow.
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CI": "1", "PYTHONPATH": str(HERE)}
    program = str(Path(sys.executable).with_name("mutmut"))
    subprocess.run([program, "run", f"{ONE_FILE}*"], cwd=ROOT, env=env, check=True)
    trials = [sys.executable, "-m", "checks._trials", str(options.processes), *options.names]
    code = subprocess.run(trials, cwd=MUTANTS, env=env, check=False).returncode
    found = results(MUTANTS)
    tallies = by_area(found)
    for area, one in tallies.items():
        print(f"{area:14}{one.text()}")
    for name, codes in found.items():
        if (one := tally(codes)).n_tried and one.percent < LEAST_PERCENT:
            print(f"too few in    {name}: {one.text()}")
    if options.survivors:
        survivors = [key for codes in found.values() for key, one in codes.items()
                     if one in SURVIVED]  # fmt: skip
        print("\n".join(survivors))
    whole = tallies["all"]
    is_done = bool(options.names) or whole.n_untried == 0
    if options.keep:
        keep(tallies)
    return 0 if code == 0 and is_done and whole.percent >= LEAST_PERCENT else 1


if __name__ == "__main__":
    sys.exit(main())
