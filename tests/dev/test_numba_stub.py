"""The bundle's stand-in for numba changes nothing of what shap computes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STUB = ROOT / "build" / "release" / "numba_stub.py"
EXPLAIN = """
import json, sys
from desktop_app.core import paths
from desktop_app.risk.contributions import contributions
from desktop_app.risk.model import HeartModel
from desktop_app.risk.schema import SAMPLE_PATIENTS
model = HeartModel.load(paths.find("models/heart"))
patients = SAMPLE_PATIENTS.values()
bars = [[bar.contribution for bar in contributions(model, patient)] for patient in patients]
print(json.dumps({"bars": bars, "is_compiled": "llvmlite" in sys.modules}))
"""


def explained(first: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", first + EXPLAIN],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.slow
def test_contributions_are_the_same_to_the_last_bit_without_numba() -> None:
    with_numba = explained("")
    without = explained(f"import runpy; runpy.run_path({str(STUB)!r})\n")
    assert '"is_compiled": true' in with_numba
    assert '"is_compiled": false' in without
    assert without == with_numba.replace('"is_compiled": true', '"is_compiled": false')
