"""The source keeps the house rules, and every rule catches what it is for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.architecture.house_rules import RULES
from tests.architecture.syntax import Source, read_project

ROOT = Path(__file__).resolve().parents[2]
SERVICE = "desktop_app/services/example.py"
CORE = "desktop_app/core/example.py"
CLASS = "class Thing(QThread):\n    "

BAD = [
    ("slots are bound methods", SERVICE, "s.connect(lambda: self.x())", "emitting thread"),
    ("slots are bound methods", SERVICE, "s.connect(functools.partial(self.x, 1))", "emitting"),
    ("slots are bound methods", SERVICE, "def f():\n    pass\ns.connect(f)", "emitting"),
    ("signals carry frozen values", SERVICE, "counted = Signal(int)", "32 bit"),
    ("signals carry frozen values", SERVICE, "made = QtCore.Signal(object, dict)", "copy"),
    ("signals carry frozen values", SERVICE, "made = Signal(list[str])", "copy"),
    ("slots are marked", SERVICE, CLASS + "def a(self): s.connect(self.a)", "@Slot"),
    (
        "slots are marked",
        SERVICE,
        CLASS + "def a(self): s.connect(self.child.show_it)\n    def show_it(self): ...",
        "across threads",
    ),
    ("Qt stays in its layers", CORE, "from PySide6.QtCore import QObject", "without it"),
    ("Qt stays in its layers", "desktop_app/cli/a.py", "import pyqtgraph as pg", "without it"),
    ("only essential Qt modules", SERVICE, "from PySide6 import QtSerialPort", "pyserial"),
    ("only essential Qt modules", SERVICE, "import PySide6.QtMultimedia", "Essentials"),
    ("printing is for the command line", SERVICE, "print(1)", "logging"),
    ("no nested event loop", SERVICE, "QApplication.processEvents()", "re-enters"),
    ("no spin boxes", SERVICE, "from PySide6.QtWidgets import QSpinBox", "German"),
    ("no spin boxes", SERVICE, "box = QtWidgets.QDoubleSpinBox()", "2.3 as 23"),
    ("data runs no code", CORE, "import pickle", "run what a file contains"),
    ("data runs no code", CORE, "from joblib import load", "hash"),
    ("data runs no code", CORE, "forest = joblib.load(path)", "hash"),
    ("data runs no code", CORE, "np.load(path, allow_pickle=True)", "hash"),
    ("data runs no code", CORE, "eval('1')", "run what"),
    ("time comes from a clock", CORE, "import time\nnow = time.time()", "jumps"),
    ("time comes from a clock", CORE, "from time import sleep", "Clock argument"),
    ("time comes from a clock", CORE, "wait = time.sleep", "Clock argument"),
    ("time comes from a clock", CORE, "day = datetime.datetime.now(UTC)", "jumps"),
    ("threads stop by themselves", SERVICE, "self._thread.terminate()", "locks held"),
    ("threads stop by themselves", SERVICE, CLASS + "def a(self): self.terminate()", "locks"),
    ("styles live in the theme", "desktop_app/ui/a.py", "w.setStyleSheet('')", "change of theme"),
    ("files stay short", "tests/test_a.py", "\n" * 401, "split it"),
    ("functions stay short", "dev.py", "def f():\n" + "    x = 1\n" * 50, "split it"),
]

GOOD = [
    (SERVICE, "s.connect(self.other_signal)"),
    (SERVICE, "s.connect(callback)"),
    (SERVICE, "failed = Signal(object)\nstopped = Signal()\nmoved = Signal(float, bool, str)"),
    (SERVICE, CLASS + "@Slot()\n    def a(self): s.connect(self.a)"),
    (SERVICE, CLASS + "@QtCore.Slot(object)\n    def a(self, b): s.connect(self.a)"),
    (SERVICE, CLASS + "def b(self): s.connect(self.window.close)\n    def close(self): ..."),
    (SERVICE, "self._process.terminate()"),
    (CORE, "np.load(path, allow_pickle=False)"),
    (CORE, "app.exec()"),
    ("desktop_app/risk/provenance.py", "forest = joblib.load(path)"),
    (CORE, "clock.sleep(1.0)\nmoment = datetime.datetime.fromtimestamp(now_s, UTC)"),
    (
        SERVICE,
        CLASS + "b = Signal()\n    def a(self): s.connect(self.b)\nclass B:\n    def b(self): ...",
    ),
    ("desktop_app/core/clock.py", "import time\nnow = time.time()"),
    ("desktop_app/cli/monitor.py", "print(1)"),
    ("desktop_app/ui/theme/theme.py", "app.setStyleSheet('')"),
    ("tests/test_a.py", "print(time.monotonic())\nfrom PySide6.QtCore import QObject"),
    ("dev.py", "def f():\n" + "    x = 1\n" * 49 + "\n" * 300),
]


@pytest.fixture(scope="module")
def project() -> list[Source]:
    return read_project(ROOT, "desktop_app", "tests", "benchmarks", "dev.py")


@pytest.mark.parametrize("name", RULES)
def test_the_source_keeps(name: str, project: list[Source]) -> None:
    found = [line for source in project for line in RULES[name].breaches(source, project)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(("name", "path", "text", "reason"), BAD)
def test_a_breach_is_found_and_explained(name: str, path: str, text: str, reason: str) -> None:
    source = Source.parse(path, text)
    found = RULES[name].breaches(source, [source])
    assert len(found) == 1
    assert found[0].startswith(f"{path}:")
    assert reason in found[0]


@pytest.mark.parametrize(("path", "text"), GOOD)
def test_what_is_allowed_is_not_found(path: str, text: str) -> None:
    source = Source.parse(path, text)
    assert [line for rule in RULES.values() for line in rule.breaches(source, [source])] == []


def test_every_rule_has_an_example_that_breaks_it() -> None:
    assert {name for name, *_ in BAD} == set(RULES)


def test_the_search_reads_the_real_source(project: list[Source]) -> None:
    assert {"desktop_app/core/clock.py", "dev.py"} <= {source.path for source in project}
