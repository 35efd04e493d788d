"""The picture of the imports in ARCHITECTURE.md, drawn from the source in the contract's order.

    python3 dev.py check picture

Every part of desktop_app with the parts that it imports, also for types alone. The order of the
lines is that of the layers in pyproject.toml; a test compares the paper with what is drawn here.
"""

from __future__ import annotations

import ast
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "desktop_app"
PAPER = ROOT / "ARCHITECTURE.md"
START, END = "<!-- imports -->\n", "<!-- end of imports -->"


def layers() -> list[list[str]]:
    """The parts in each layer of the contract, the highest first."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    (lines,) = (one["layers"] for one in contracts if one["type"] == "layers")
    return [[part.strip() for part in line.split("|")] for line in lines]


def imports() -> dict[str, set[str]]:
    """What each part imports of the others."""
    found: dict[str, set[str]] = {}
    for path in PACKAGE.rglob("*.py"):
        part = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        found.setdefault(part, set()).update(_parts(ast.parse(path.read_text(encoding="utf-8"))))
    return {part: others - {part} for part, others in found.items()}


def _parts(tree: ast.AST) -> set[str]:
    parts = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("desktop_app"):
            names = (node.module or "").split(".")[1:]
            parts |= {names[0]} if names else {one.name for one in node.names if one.name[0] != "_"}
        elif isinstance(node, ast.Import):
            parts |= {one.name.split(".")[1] for one in node.names if "desktop_app." in one.name}
    return parts


def picture() -> str:
    """A line for each part; a blank line between two layers."""
    known, order = imports(), layers()
    rank = {part: number for number, layer in enumerate(order) for part in layer}
    blocks = []
    for layer in order:
        rows = [(part, sorted(known[part], key=lambda one: (rank[one], one))) for part in layer]
        blocks.append("\n".join(f"{part:<10} {' '.join(used)}".rstrip() for part, used in rows))
    return "```\n" + "\n\n".join(blocks) + "\n```\n"


def main() -> int:
    """Write the picture into the paper."""
    text = PAPER.read_text(encoding="utf-8")
    before, after = text.split(START)[0], text.split(END)[1]
    PAPER.write_text(before + START + picture() + END + after, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
