"""Runs in the stand-alone program before all else: takes what `compiled_ahead` compiled."""

from __future__ import annotations

import dataclasses
import marshal
import sys
from contextlib import suppress
from pathlib import Path
from re import _compiler  # type: ignore[attr-defined]
from typing import Any


def install(folder: Path) -> None:
    """Have `dataclasses` and `re` look into the files of `folder` first."""
    texts, patterns = marshal.loads((folder / "compiled-ahead.bin").read_bytes())
    later = [folder / "compiled-later.bin"]
    compile_pattern = _compiler.compile

    def execute(text: str, *scopes: dict[str, Any]) -> None:
        if text not in texts:
            # Two threads may come here at once; for one of them there is nothing left.
            with suppress(IndexError):
                texts.update(marshal.loads(later.pop().read_bytes()))
        code = texts.get(text)
        exec(marshal.loads(code) if code else text, *scopes)

    def compile_or_take(pattern: str | bytes, flags: int = 0) -> object:
        given = patterns.get((pattern, flags))
        return (
            _compiler._sre.compile(*marshal.loads(given))
            if given
            else compile_pattern(pattern, flags)
        )

    dataclasses.exec = execute  # type: ignore[attr-defined]
    _compiler.compile = compile_or_take


if hasattr(sys, "_MEIPASS"):
    install(Path(sys._MEIPASS))
