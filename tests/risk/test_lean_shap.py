"""shap without numba and pandas computes what it computes with them, and leaves no trace."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
EXPLAIN = """
import json, sys
from desktop_app.core import paths
from desktop_app.risk.contributions import contributions
from desktop_app.risk.model import HeartModel
from desktop_app.risk.schema import SAMPLE_PATIENTS
model = HeartModel.load(paths.find("models/heart"))
patients = SAMPLE_PATIENTS.values()
bars = [[bar.contribution for bar in contributions(model, patient)] for patient in patients]
loaded = [name for name in ("llvmlite", "numba", "pandas", "shap") if name in sys.modules]
print(json.dumps({"bars": bars, "loaded": loaded}))
"""
# As in the bundle, which holds none of these.
ABSENT = """
import sys
class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("llvmlite", "numba", "pandas"):
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Absent())
"""


def explained(first: str) -> dict[str, list[object]]:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", first + EXPLAIN],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: dict[str, list[object]] = json.loads(done.stdout)
    return found


@pytest.mark.slow
def test_contributions_are_the_same_to_the_last_bit_without_numba_and_pandas() -> None:
    whole = explained("import shap")
    assert whole["loaded"] == ["llvmlite", "numba", "pandas", "shap"]
    for first in ("", ABSENT):
        lean = explained(first)
        assert lean["loaded"] == ["shap"]
        assert lean["bars"] == whole["bars"]


@pytest.mark.slow
def test_where_pandas_is_used_for_something_else_it_stays_what_it_is() -> None:
    first = "import pandas; real = pandas.DataFrame\n"
    last = "import pandas; assert pandas.DataFrame is real, 'a stand-in is left'\n"
    code = first + EXPLAIN + last + "import numba; numba.njit(lambda: 0)()"
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
