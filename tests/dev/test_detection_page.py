"""The tables of docs/detection.md are those of docs/detection.json."""

from __future__ import annotations

import json
from typing import Any

import pytest

from benchmarks.compare_detectors import BEGINS, ENDS, PAGE, STORED, tables, with_tables
from desktop_app.detection import registry

KINDS = ("nab", "faults", "ecg")


def stored() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(STORED.read_text(encoding="utf-8"))
    return found


def test_the_page_shows_what_was_measured() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert with_tables(page, stored()) == page


@pytest.mark.parametrize("kind", ["nab", "faults"])
def test_every_detector_is_in_the_tables_of_benchmark_and_faults(kind: str) -> None:
    assert set(stored()[kind]) == set(registry.DETECTORS)


@pytest.mark.parametrize("kind", KINDS)
def test_only_detectors_that_there_are_have_rows(kind: str) -> None:
    assert set(stored()[kind]) <= set(registry.DETECTORS)


def test_a_figure_that_changes_changes_the_page() -> None:
    measured = stored()
    before = tables(measured)
    measured["faults"][registry.DEFAULT]["recall"] = 12.3
    assert "12.3" in tables(measured)
    assert tables(measured) != before


def test_what_was_measured_at_another_rate_has_tables_of_its_own() -> None:
    measured = stored()
    row = stored()["faults"][registry.DEFAULT] | {"rate_hz": 750.0, "recall": 87.6}
    row["kinds"]["flat"]["delay_p90"] = 12.75
    shown = tables(measured | {"rates": {"750": row}})
    assert "| 750 " in shown
    assert "87.6" in shown
    [flat] = [line for line in shown.splitlines() if line.startswith("| flat") and "12.75" in line]
    assert "750 Hz p90" in shown
    assert flat not in tables(measured | {"rates": {}})


def test_a_page_without_its_marks_is_refused() -> None:
    with pytest.raises(SystemExit, match="lacks"):
        with_tables(f"{BEGINS} {ENDS[:-1]}", stored())
