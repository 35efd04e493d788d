"""The numbers of the companion pages: read as they are typed, and no share rounded away."""

from __future__ import annotations

import json
import subprocess
from typing import Any
from urllib.parse import quote

import pytest

from desktop_app.compose.scoring import HeartScorer
from desktop_app.core import paths
from tests.server.node_client import require_node

pytestmark = pytest.mark.node

TYPED = {
    "": (None, ""),
    "2,3": (2.3, ""),
    "2.3": (2.3, ""),
    "\N{MINUS SIGN}1": (-1, ""),
    "1,234": (1.234, "1234 or 1.234"),
    "240.000": (240, "240000 or 240.000"),
    "0,125": (0.125, ""),
    "1234.5": (1234.5, ""),
    "12,3.4": ("NaN", ""),
    "1e3": ("NaN", ""),
}


def page_script(calls: str, name: str = "format.js") -> Any:
    """What an expression gives that uses the functions of one module without imports."""
    module = quote((paths.find("resources/web") / "js" / name).read_text(encoding="utf-8"))
    script = f"""
      const page = await import("data:text/javascript,{module}");
      const shown = (key, value) => Number.isNaN(value) ? "NaN" : value;
      process.stdout.write(JSON.stringify({calls}, shown));
    """
    command = [require_node(), "--input-type=module", "--eval", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return json.loads(done.stdout)


def test_what_is_typed_is_read_as_it_is_or_as_an_error() -> None:
    texts = json.dumps(list(TYPED))
    found = page_script(f"{texts}.map((text) => [page.typed(text), page.twoMeanings(text)])")
    assert dict(zip(TYPED, map(tuple, found), strict=True)) == TYPED


# What is typed for cholesterol, in which unit, and what is said of it (empty: it is taken).
CHOLESTEROL = {
    (201, "mg/dL"): (201, ""),
    (5.2, "mmol/L"): (201.084, ""),
    (5.2, "mg/dL"): (
        5.2,
        "5.2 mg/dL is not possible; 5.2 mmol/L would be 201 mg/dL: check the unit.",
    ),
    (201, "mmol/L"): (
        7772.67,
        "201 mmol/L is not possible; 201 mg/dL would be usual: check the unit.",
    ),
    (0.1, "mmol/L"): (
        3.867,
        "0.1 mmol/L is not possible; Cholesterol goes from 0.5 to 77.6 mmol/L.",
    ),
    (99999, "mg/dL"): (
        99999,
        "99999 mg/dL is not possible; Cholesterol goes from 20 to 3000 mg/dL.",
    ),
    (None, "mmol/L"): (None, ""),
}


def test_cholesterol_is_taken_in_both_units_and_a_slip_is_named() -> None:
    form = HeartScorer(paths.find("models/heart")).form()
    (field,) = (one for one in form["fields"] if one["column"] == "Cholesterol")
    typed = json.dumps(list(CHOLESTEROL))
    said = (
        f"{typed}.map(([number, unit]) => [page.stored({json.dumps(field)}, number, unit), "
        f"page.outside({json.dumps(field)}, number, unit)])"
    )
    found = page_script(said, "limits.js")
    for (value, words), (wanted, sentence) in zip(found, CHOLESTEROL.values(), strict=True):
        assert value == pytest.approx(wanted)
        assert words == sentence


def test_a_share_is_never_rounded_to_nobody_or_everybody() -> None:
    shares = [0, 0.004, 0.44, 0.996, 1]
    assert page_script(f"{shares}.map(page.percent)") == [
        "0 %",
        "less than 1 %",
        "44 %",
        "more than 99 %",
        "100 %",
    ]
