"""What the papers promise is guarded: every link leads somewhere, every test they name exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

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


def test_every_row_of_the_hazards_names_its_test() -> None:
    text = (ROOT / "SAFETY.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| ") and "hazard" not in line]
    assert len(rows) >= 15
    assert all("](tests/" in row.split("|")[3] for row in rows)
