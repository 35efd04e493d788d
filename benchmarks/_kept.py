"""Figures that stand in docs/reliability.md: kept as JSON, and written between its two markers."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

DOCS = Path(__file__).resolve().parent.parent / "docs"
FIGURES = DOCS / "reliability.json"
PAPER = DOCS / "reliability.md"
START, END = "<!-- figures -->\n", "<!-- end of figures -->"
# What a reader of the table is told, where a benchmark has it.
UNITS = {"_mb": "MB", "_ms": "ms", "_s": "s", "_hz": "Hz", "_mb_per_h": "MB/h"}


def keep(command: str, result: dict[str, Any]) -> None:
    """Put the figures of a run in the place of those that the same command gave before."""
    figures = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}
    figures[command] = {"date": datetime.now(UTC).date().isoformat(), **result}
    FIGURES.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    text = PAPER.read_text(encoding="utf-8")
    before, after = text.split(START)[0], text.split(END)[1]
    PAPER.write_text(before + START + rendered(figures) + END + after, encoding="utf-8")


def rendered(figures: dict[str, dict[str, Any]]) -> str:
    """A table for each command."""
    parts = []
    for command, result in sorted(figures.items()):
        rows = [f"| {_words(name)} | {_text(value)} |" for name, value in _flat(result).items()]
        parts.append("\n".join([f"\n`{command}`\n", "| figure | value |", "|---|---|", *rows, ""]))
    return "".join(parts) + "\n"


def _flat(result: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    """Groups of figures as figures of their own; what only names the run is left out."""
    flat: dict[str, Any] = {}
    for name, value in result.items():
        if isinstance(value, dict):
            flat |= _flat(value, f"{prefix}{name} ")
        elif name not in ("benchmark", "check"):
            flat[prefix + name] = value
    return flat


def _words(name: str) -> str:
    unit = max((end for end in UNITS if name.endswith(end)), key=len, default="")
    words = name.removesuffix(unit).replace("_", " ")
    return f"{words}, {UNITS[unit]}" if unit else words


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "none"
    return "not told" if value is None else f"{value:,}" if isinstance(value, int) else str(value)
