"""Nothing in the program is written that nobody uses."""

from __future__ import annotations

from pathlib import Path

import pytest
from vulture import Vulture

ROOT = Path(__file__).resolve().parents[2]
READ_FROM = ("desktop_app", "tests", "benchmarks", "build/make.py", "build/release",
             "build/checks", "dev.py")  # fmt: skip
# Called by name: by Qt, the standard library, python-socketio, pyserial, and one loop of our own.
CALLED_BY_OTHERS = [
    "paint",
    "focusNextPrevChild",
    "hasHeightForWidth",
    "mousePressEvent",
    "mouseMoveEvent",
    "formatException",
    "exc_text",
    "connection_made",
    "task_done",
    "text_factory",
    "create_queue",
    "manager_initialized",
    "_handle_*",
    "_engineio_server_class",
    "write_timeout",
    "exclusive",
    "handle_error",
    "averages",
]
# Told in files and on the wire; whoever reads those uses them.
TOLD_TO_OTHERS = {"messages.py", "schema.py", "fields.py", "assessment.py"}


@pytest.mark.slow
def test_nothing_is_written_that_nobody_uses() -> None:
    search = Vulture(ignore_names=CALLED_BY_OTHERS)
    search.scavenge([str(ROOT / name) for name in READ_FROM])
    found = [
        f"{one.filename.relative_to(ROOT)}:{one.first_lineno} {one.message}"
        for one in search.get_unused_code(min_confidence=60)
        if one.filename.is_relative_to(ROOT / "desktop_app")
        and not (one.filename.name in TOLD_TO_OTHERS and one.typ == "variable")
    ]
    assert found == []


def test_what_nobody_uses_would_be_found(tmp_path: Path) -> None:
    unused = tmp_path / "unused.py"
    unused.write_text("def nobody_calls_this():\n    return 1\n", encoding="utf-8")
    search = Vulture()
    search.scavenge([str(unused)])
    assert [one.name for one in search.get_unused_code()] == ["nobody_calls_this"]
