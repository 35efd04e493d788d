"""Patterns that one of the supported Pythons reads wrongly."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "desktop_app").rglob("*.py"))
# Python 3.11.2, which Debian 12 has, lets a possessive group pass what it should not: there
# rb"2(?:e\d)?+" matches all of b"2e". Single possessive characters are read rightly.
POSSESSIVE_GROUP = re.compile(r"""\)[?*+]\+(?=["'\\\[(.|)$])""")


def test_such_a_group_is_found() -> None:
    assert POSSESSIVE_GROUP.search('re.compile(rb"2(?:e)?+")')
    assert not POSSESSIVE_GROUP.search('re.compile(rb"\\d++(?:e)?")')


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_no_pattern_has_a_possessive_group(path: Path) -> None:
    assert not POSSESSIVE_GROUP.search(path.read_text(encoding="utf-8"))
