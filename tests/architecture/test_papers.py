"""What the papers promise is guarded: every link leads somewhere, every test they name exists."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from benchmarks._kept import END, START, rendered

ROOT = Path(__file__).resolve().parents[2]
PAPERS = [ROOT / "SAFETY.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").glob("*.md"))]
LINK = re.compile(r"\[([^\]]*)\]\(([^)#\s]+)(?:#[^)]*)?\)")
LINKS = [
    pytest.param(paper, text, target, id=f"{paper.name}: {target}")
    for paper in PAPERS
    for text, target in LINK.findall(paper.read_text(encoding="utf-8"))
    if "://" not in target
]


@pytest.mark.parametrize(("paper", "text", "target"), LINKS)
def test_a_link_leads_somewhere(paper: Path, text: str, target: str) -> None:
    found = (paper.parent / target).resolve()
    assert found.exists()
    if text.startswith("test_"):
        assert f"def {text}(" in found.read_text(encoding="utf-8")


def test_every_fault_names_its_test() -> None:
    text = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
    table = text.split("## Faults")[1].split("## Figures")[0]
    rows = [
        line for line in table.splitlines() if line.startswith("| ") and "what Vigil" not in line
    ]
    assert len(rows) >= 30
    assert all("[test_" in row.split("|")[3] for row in rows)


def test_the_figures_are_those_that_were_kept() -> None:
    figures = json.loads((ROOT / "docs" / "reliability.json").read_text(encoding="utf-8"))
    text = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
    assert text.split(START)[1].split(END)[0] == rendered(figures)
    assert figures


def test_every_row_of_the_hazards_names_its_test() -> None:
    text = (ROOT / "SAFETY.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| ") and "hazard" not in line]
    assert len(rows) >= 15
    assert all("](tests/" in row.split("|")[3] for row in rows)
