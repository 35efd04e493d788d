"""What is made of the advisories that are known against our dependencies."""

from __future__ import annotations

from datetime import date
from typing import Any

from checks.audit import judged

TODAY = date(2026, 11, 27)
HOLE = {"id": "PYSEC-1", "aliases": ["CVE-2026-1"], "fix_versions": []}


def package(*vulns: dict[str, Any]) -> dict[str, Any]:
    return {"name": "aiohttp", "version": "3.14.5", "vulns": list(vulns)}


def test_an_advisory_that_nobody_judged_fails() -> None:
    lines, code = judged([package(HOLE)], {}, TODAY)
    assert code == 1
    assert lines[0].startswith("OPEN")
    assert "aiohttp 3.14.5: PYSEC-1" in lines[0]


def test_one_that_was_judged_passes_until_its_day_under_any_of_its_names() -> None:
    allowed = {"CVE-2026-1": {"until": TODAY, "why": "we parse no such thing"}}
    assert judged([package(HOLE)], allowed, TODAY)[1] == 0
    assert judged([package(HOLE)], allowed, date(2026, 11, 28))[1] == 1


def test_not_to_know_is_said_and_is_no_finding() -> None:
    lines, code = judged([{"name": "aiohttp", "skip_reason": "not found"}], {}, TODAY)
    assert code == 0
    assert lines == ["The advisories cannot be reached from here: none for 1."]


def test_what_is_clean_is_counted() -> None:
    assert judged([package()], {}, TODAY) == (["1 packages asked for, 0 not known, 0 open"], 0)
