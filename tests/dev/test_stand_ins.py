"""The bundle's stand-ins for numba and pandas change nothing of what shap computes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STAND_INS = ROOT / "build" / "release" / "stand_ins.py"
EXPLAIN = """
import json, sys
from desktop_app.core import paths
from desktop_app.risk.contributions import contributions
from desktop_app.risk.model import HeartModel
from desktop_app.risk.schema import SAMPLE_PATIENTS
model = HeartModel.load(paths.find("models/heart"))
patients = SAMPLE_PATIENTS.values()
bars = [[bar.contribution for bar in contributions(model, patient)] for patient in patients]
is_real = "llvmlite" in sys.modules and "pandas.core" in sys.modules
print(json.dumps({"bars": bars, "is_real": is_real}))
"""


def explained(first: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", first + EXPLAIN],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.slow
def test_contributions_are_the_same_to_the_last_bit_without_them() -> None:
    with_them = explained("")
    without = explained(f"import runpy; runpy.run_path({str(STAND_INS)!r})\n")
    assert '"is_real": true' in with_them
    assert '"is_real": false' in without
    assert without == with_them.replace('"is_real": true', '"is_real": false')
