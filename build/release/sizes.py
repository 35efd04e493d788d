"""How large the bundle is, and what makes it so."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

MEGABYTE = 1_000_000
SHOWN = 20


def component(path: Path) -> str:
    """The part of the bundle that a file, relative to it, belongs to: "numpy", "Qt", "vigil"."""
    parts = path.parts
    if parts[0] != "_internal":
        return "program and Python modules"
    if len(parts) == 2:
        return "libpython" if parts[1].startswith("libpython") else "system libraries"
    name = parts[1].removesuffix(".libs")
    return {"PySide6": "Qt", "shiboken6": "Qt", "python3.11": "Python library"}.get(name, name)


def measure(bundle: Path) -> dict[str, int]:
    """Bytes by component, the largest first; links count for nothing."""
    sizes: Counter[str] = Counter()
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            sizes[component(path.relative_to(bundle))] += path.stat().st_size
    return dict(sizes.most_common())


def report(bundle: Path, build_s: float) -> str:
    """Measure, keep the figures beside the bundle, and return them as lines to read."""
    sizes = measure(bundle)
    total = sum(sizes.values())
    kept = {"total_bytes": total, "build_s": round(build_s, 1), "components": sizes}
    path = bundle.parent / "vigil-sizes.json"
    path.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")
    lines = [f"{build_s:8.1f} s   to build"]
    lines += [f"{size / MEGABYTE:8.1f} MB  {name}" for name, size in list(sizes.items())[:SHOWN]]
    return "\n".join([*lines, f"{total / MEGABYTE:8.1f} MB  in all; every part is in {path}"])
