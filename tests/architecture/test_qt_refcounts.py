"""PySide6 keeps the reference counts of None and True; where it does not, the process aborts."""

from __future__ import annotations

import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

from packaging.requirements import Requirement
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

N_EMITS = 200
# Other threads and caches may take or give back a few; PySide6 6.12 loses one with every emit.
TOLERANCE = 50
IS_IMMORTAL = sys.version_info >= (3, 12)


class Switch(QObject):
    """Emits and hears a bool."""

    switched = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.n_heard = 0
        self.switched.connect(self.hear)

    @Slot(bool)
    def hear(self, is_on: bool) -> None:
        self.n_heard += is_on


def test_emitting_takes_no_reference_to_true_or_none(qapp: QCoreApplication) -> None:
    switch = Switch()
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(N_EMITS):
        switch.switched.emit(True)
    after = sys.getrefcount(True), sys.getrefcount(None)

    assert switch.n_heard == N_EMITS
    lost = [was - now for was, now in zip(before, after, strict=True)]
    assert IS_IMMORTAL or max(lost) < TOLERANCE, f"lost references to True, None: {lost}"


def test_the_pin_keeps_the_version_that_loses_them_from_older_pythons() -> None:
    text = (Path(__file__).resolve().parents[2] / "pyproject.toml").read_text(encoding="utf-8")
    wanted = map(Requirement, tomllib.loads(text)["project"]["dependencies"])
    qt = [requirement for requirement in wanted if requirement.name == "PySide6-Essentials"]
    for minor in (11, 12, 13):
        allowed = [
            requirement.specifier.contains("6.12.0")
            for requirement in qt
            if requirement.marker is None
            or requirement.marker.evaluate({"python_version": f"3.{minor}"})
        ]
        assert allowed == [minor >= 12]


def test_the_installed_version_fits_this_python() -> None:
    major, minor = map(int, version("PySide6-Essentials").split(".")[:2])
    assert IS_IMMORTAL or (major, minor) < (6, 12)
