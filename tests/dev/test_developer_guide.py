"""What docs/developing.md tells a developer to do is done here, in a copy of the source."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("config", "models", "resources")

DETECTOR = '''
"""Anything above four and a half volts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.messages import Cause
from desktop_app.detection.channelwise import ChannelVerdicts, ChannelwiseDetector

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.core.protocols import DetectorState
    from desktop_app.detection.config import DetectionConfig


class AboveChannel:
    """Judges each sample by itself."""

    def save(self) -> dict[str, Any]:
        return {}

    def load(self, state: DetectorState) -> None:
        pass

    def interrupt(self) -> None:
        pass

    def update(self, volts: FloatArray) -> ChannelVerdicts:
        is_above = np.nan_to_num(volts, nan=0.0) > 4.5
        n = len(volts)
        return ChannelVerdicts(
            score=is_above.astype(np.float64),
            is_anomaly=is_above,
            confidence=np.ones(n),
            cause=np.where(is_above, Cause.HIGH, Cause.NONE).astype(np.uint8),
            low=np.full(n, 0.0),
            high=np.full(n, 4.5),
        )


class AboveDetector(ChannelwiseDetector):
    """The same on every channel."""

    def __init__(self, config: DetectionConfig) -> None:
        super().__init__("above, 4.5 V", AboveChannel)
'''
CHECK_DETECTOR = """
from desktop_app.detection import checks, registry
from desktop_app.detection.config import DetectionConfig
config = DetectionConfig(window_size=100, sample_rate=checks.RATE_HZ)
for check in checks.CHECKS:
    check(lambda: registry.create("above", config))
print(len(checks.CHECKS), "checks")
"""
AREA = '''
"""A panel that says what is watched."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from desktop_app.ui.text_label import TextLabel


class SourcePanel(TextLabel):
    """The view: passive."""

    def render(self, source: str) -> None:
        self.setText(f"Watching {source}")


class SourcePresenter(QObject):
    """Joins the view to the monitor."""

    def __init__(self, view: SourcePanel, bench) -> None:
        super().__init__(view)
        self._view, self._monitor = view, bench.monitor
        bench.monitor.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        self._view.render(self._monitor.source)


def install(bench) -> None:
    view = SourcePanel(parent=bench.window)
    SourcePresenter(view, bench)
    bench.window.add_panel("source", "Source", lambda: view)
'''
SEE_PANEL = """
from PySide6.QtWidgets import QApplication
from desktop_app import app
from desktop_app.core.options import WindowOptions
def on_milestone(name):
    if name == "score":
        found = [w.text() for w in QApplication.allWidgets() if type(w).__name__ == "SourcePanel"]
        print(found)
        QApplication.instance().closeAllWindows()
app.run(WindowOptions(source="demo:calm"), on_milestone=on_milestone)
"""
FIELD = """    Field(
        "Waist",
        "Waist",
        "cm",
        Range(60, 130),
        Range(30, 300),
        Range(60, 130),
        "invented for this test",
        changeable=True,
    ),
"""
SEE_FIELD = """
from desktop_app.core.errors import VigilError
from desktop_app.core.paths import find
from desktop_app.risk.model import HeartModel
from desktop_app.risk.schema import SAMPLE_PATIENTS, patient_from_json
from desktop_app.ui.presenters.patient_form import form_fields
last = form_fields()[-1]
print(len(form_fields()), last.key, last.hint)
print({patient["Waist"] for patient in SAMPLE_PATIENTS.values()})
try:
    HeartModel.load(find("models/heart"))
except VigilError as error:
    print(type(error).__name__, error)
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the source that may be changed."""
    folder = tmp_path / "vigil"
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "desktop_app", folder / "desktop_app", ignore=ignored)
    for name in PARTS:
        (folder / name).symlink_to(ROOT / name)
    return folder


def replaced(path: Path, old: str, new: str) -> None:
    """Edit a file; the old text must stand there once, as the guide says."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{path.name} has {text.count(old)} times {old!r}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def python(checkout: Path, *arguments: str) -> str:
    """What Python says in the copy."""
    env = {**os.environ, "PYTHONPATH": str(checkout), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=checkout, env=env, capture_output=True, text=True,
        check=False, timeout=500,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def signal(checkout: Path) -> Path:
    """A file of volts, two of which are high."""
    path = checkout / "run.csv"
    rows = [f"{at / 10},{4.9 if at in (50, 51) else 2.5}" for at in range(100)]
    path.write_text("\n".join(["time,value", *rows]), encoding="utf-8")
    return path


def test_a_detector(checkout: Path) -> None:
    package = checkout / "desktop_app" / "detection"
    (package / "above.py").write_text(DETECTOR, encoding="utf-8")
    registry = package / "registry.py"
    entry = '        "above": Entry("anything above four and a half volts", AboveDetector),\n'
    replaced(registry, '        "rolling_z": Entry(', entry + '        "rolling_z": Entry(')
    first = "from desktop_app.detection.config import DEFAULT_DETECTOR\n"
    replaced(registry, first, f"from desktop_app.detection.above import AboveDetector\n{first}")

    assert python(checkout, "-c", CHECK_DETECTOR).endswith(" checks\n")
    judged = checkout / "judged.csv"
    detect = ("-m", "desktop_app", "detect", str(signal(checkout)), "-o", str(judged))
    python(checkout, *detect, "--detector", "above")
    header, *rows = judged.read_text(encoding="utf-8").splitlines()
    place = header.split(",").index("is_anomaly")
    unusual = [at for at, row in enumerate(rows) if row.split(",")[place].lower() in ("true", "1")]
    assert unusual == [50, 51]


def test_a_panel(checkout: Path) -> None:
    ui = checkout / "desktop_app" / "ui"
    (ui / "areas" / "source.py").write_text(AREA, encoding="utf-8")
    replaced(ui / "presenters" / "workbench.py", '    "help",\n)', '    "help",\n    "source",\n)')
    assert "['Watching demo:calm']" in python(checkout, "-c", SEE_PANEL)


def test_a_patient_field(checkout: Path) -> None:
    schema = checkout / "desktop_app" / "risk" / "schema.py"
    text = schema.read_text(encoding="utf-8")
    end_of_table = text.index("\n)\n", text.index("FIELDS: "))
    text = text[: end_of_table + 1] + FIELD + text[end_of_table + 1 :]
    # Every sample gets a value for it, after those it has.
    for last in ("0, 3),", "2, 7),", "None, None, None\n        ),", "1, 3),"):
        text = text.replace(last, last.replace(")", ", 88)").replace("\n        , 88", ", 88"))
    schema.write_text(text, encoding="utf-8")
    said = python(checkout, "-c", SEE_FIELD).splitlines()
    assert said[0] == "14 Waist Usually 60 to 130 cm"
    assert said[1] == "{88}"
    assert said[2].startswith("ModelError ")


def test_a_material_profile(checkout: Path) -> None:
    mine = checkout / "mine.json"
    mine.write_bytes((ROOT / "config" / "profiles" / "bench-dc-supply.json").read_bytes())
    replaced(mine, '"rate_hz": ', '"anomaly_threshold": 0.99,\n  "rate_hz": ')
    judged = checkout / "judged.csv"
    detect = ("-m", "desktop_app", "detect", str(signal(checkout)), "-o", str(judged))
    python(checkout, *detect, "--profile", str(mine))
    assert judged.exists()
