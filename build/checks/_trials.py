"""Tries mutants that mutmut made: collects the tests once, and forks for each mutant.

mutmut begins pytest anew for each, which takes longer than the tests that notice most of them. The
first test that fails ends it, so that quick tests come first, and those that noticed others of the
same file. One that took longer than a second is left out: a mutant that only such a test would
notice counts as not noticed. Runs in mutants/.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import signal
import sys
import time
import tomllib
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_S = 1.0
# Of the processor, for one test: what needs more hangs, and is noticed.
MOST_CPU_S = 2 * LONGEST_S
# Of the clock, however busy the machine: what waits longer waits for what never comes.
LONGEST_WAIT_S = 30 * LONGEST_S
# What pytest itself takes for a test; below that none is quicker than another.
LEAST_S = 0.005
MOST_BYTES = 4 << 30
NOT_REACHED = 33
# A test waited in vain; on a busy machine it may only have had no turn.
WAITED = 36
# In the place of a mutant: the code as it is.
UNCHANGED = ""
KEPT_EVERY_S = 20.0


class Reach:
    """Which tests reach a function, also where it is called in what is set up once for many.

    mutmut sees it reached by that test alone which happened to come first.
    """

    def __init__(self, reached_by: dict[str, list[str]], tests: Sequence[pytest.Item]) -> None:
        self._reached_by = reached_by
        functions = (test for test in tests if isinstance(test, pytest.Function))
        self._set_ups = {test.nodeid: set_ups(test) for test in functions}

    def of(self, function: str) -> set[str]:
        """The names of the tests."""
        reached = set(self._reached_by.get(function, ()))
        shared = {one for name in reached for one in self._set_ups.get(name, ())}
        return reached | {name for name, one in self._set_ups.items() if one & shared}


def set_ups(test: pytest.Function) -> set[int]:
    """What is set up once for this test and others of its module."""
    fixtures = test._fixtureinfo.name2fixturedefs.values()
    return {id(one) for found in fixtures for one in found if one.scope in ("class", "module")}


class Trials:
    """A plugin of pytest that runs, instead of the tests, those that reach each mutant."""

    def __init__(self, names: tuple[str, ...], n_processes: int) -> None:
        self.has_failed = True
        self._names = names
        self._n_processes = n_processes
        self._files: dict[str, Path] = {}
        self._noticed: defaultdict[Path, Counter[str]] = defaultdict(Counter)
        self._running: dict[int, tuple[str, int]] = {}
        self._codes: dict[str, int] = {}
        self._kept_s = 0.0

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try every mutant that was not tried and begins with one of the names."""
        stats = json.loads(Path("mutmut-stats.json").read_text(encoding="utf-8"))
        reached_by = stats["tests_by_mangled_function_name"]
        took_s: dict[str, float] = stats["duration_by_test"]
        quick = {
            test.nodeid: test
            for test in session.items
            if took_s.get(test.nodeid, LONGEST_S) < LONGEST_S
        }
        reach = Reach(reached_by, session.items)
        mutants = self._untried()
        gc.freeze()
        if not self._holds(session, list(quick.values())):
            print("A test fails although nothing is changed.")
            return True
        for done, mutant in enumerate(mutants):
            names = quick.keys() & reach.of(mutant.partition("__mutmut_")[0])
            while len(self._running) >= self._n_processes:
                self._reap()
            self._start(
                session, mutant, [quick[name] for name in self._order(names, took_s, mutant)]
            )
            self._keep_now_and_then(f"{done} of {len(mutants)}")
        while self._running:
            self._reap()
        self._keep()
        self.has_failed = False
        return True

    def _untried(self) -> list[str]:
        for path in sorted(Path().rglob("*.py.meta")):
            codes = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
            untried = [key for key, code in codes.items() if code is None]
            self._files |= {key: path for key in untried if key.startswith(self._names)}
        return list(self._files)

    def _order(self, tests: set[str], took_s: dict[str, float], mutant: str) -> list[str]:
        noticed = self._noticed[self._files[mutant]]
        return sorted(tests, key=lambda name: max(took_s[name], LEAST_S) / (1 + noticed[name]))

    def _holds(self, session: pytest.Session, tests: list[pytest.Item]) -> bool:
        self._start(session, UNCHANGED, tests)
        self._reap()
        return self._codes.pop(UNCHANGED) == 0

    def _start(self, session: pytest.Session, mutant: str, tests: list[pytest.Item]) -> None:
        if not tests:
            self._codes[mutant] = NOT_REACHED
            return
        told, tells = os.pipe()
        child = os.fork()
        if child == 0:
            run_and_exit(session, mutant, tests, tells)
        os.close(tells)
        self._running[child] = mutant, told

    def _reap(self) -> None:
        child, status = os.wait()
        mutant, told = self._running.pop(child)
        self._codes[mutant] = os.waitstatus_to_exitcode(status)
        with open(told, encoding="utf-8") as file:
            if mutant and (noticed_by := file.read()):
                self._noticed[self._files[mutant]][noticed_by] += 1

    def _keep_now_and_then(self, progress: str) -> None:
        """Write down what is known, so that all may be stopped."""
        if time.monotonic() - self._kept_s >= KEPT_EVERY_S:
            self._kept_s = time.monotonic()
            self._keep()
            print(progress, flush=True)

    def _keep(self) -> None:
        for path in {self._files[mutant] for mutant in self._codes}:
            meta = json.loads(path.read_text(encoding="utf-8"))
            known = meta["exit_code_by_key"]
            known |= {key: code for key, code in self._codes.items() if key in known}
            path.write_text(json.dumps(meta, indent=4), encoding="utf-8")
        self._codes.clear()


def run_and_exit(
    session: pytest.Session, mutant: str, tests: list[pytest.Item], tells: int
) -> NoReturn:
    """Run tests in a forked process until one fails: 1, and its name into `tells`; else 0.

    Where the one that fails has waited as long as it may, the code is `WAITED`.
    """
    code = 1
    try:
        os.environ["MUTANT_UNDER_TEST"] = mutant
        resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
        if mutant != UNCHANGED:
            silence = os.open(os.devnull, os.O_WRONLY)
            os.dup2(silence, 1)
            os.dup2(silence, 2)
        for test, following in zip(tests, [*tests[1:], None], strict=True):
            signal.setitimer(signal.ITIMER_PROF, MOST_CPU_S)  # Nobody waits for it: it ends all.
            began_s = time.monotonic()
            test.config.hook.pytest_runtest_protocol(item=test, nextitem=following)
            if session.testsfailed:
                os.write(tells, test.nodeid.encode())
                has_waited = time.monotonic() - began_s >= LONGEST_WAIT_S
                code = WAITED if has_waited else 1
                break
        else:
            code = 0
    finally:
        os._exit(code)


def main(n_processes: int, names: Sequence[str]) -> int:
    """Try what begins with one of the names, or all; 1 where the tests fail by themselves."""
    settings = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutmut"]
    arguments = [f"--timeout={LONGEST_WAIT_S}",
                 *settings["pytest_add_cli_args"],
                 *settings["pytest_add_cli_args_test_selection"]]  # fmt: skip
    trials = Trials(tuple(names) or ("",), n_processes)
    pytest.main(["-q", "-s", "-p", "no:cacheprovider", *arguments], plugins=[trials])
    return int(trials.has_failed)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
