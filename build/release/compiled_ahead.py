"""What modules compile whenever they are imported, compiled once.

`dataclasses` writes the methods of a class as a text and compiles that; `re` compiles its patterns.
Until the first picture these are 600 texts and 80 patterns, a tenth of the start. The stand-alone
program takes from here what it can (`ahead_hook`), and compiles what is not among it as ever.

Run as a program, with the folder to write to, for it has to load all of Vigil.
"""

from __future__ import annotations

import dataclasses
import importlib
import marshal
import pkgutil
import subprocess
import sys
from pathlib import Path
from re import _compiler  # type: ignore[attr-defined]
from types import SimpleNamespace
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
# The texts of what is loaded until the first picture, with all patterns; the other texts.
COMPILED, LATER = "compiled-ahead.bin", "compiled-later.bin"
FIRST_MODULES = "first-modules.txt"
# With these comes nearly all that is loaded until the signal is on the screen.
FIRST = (
    "desktop_app.services.lean_imports",
    "desktop_app.app",
    "desktop_app.services.settings",
    "desktop_app.ui.presenters.workbench",
    "desktop_app.ui.plot_view",
    "numpy.random",
)
# A table of contents: destination, source, kind, as PyInstaller wants it.
Entry = tuple[str, str, str]


class Compiled:
    """What this process compiles from now on.

    Attributes:
        texts: the code of each text, marshalled.
        patterns: what `_sre.compile` is to be given for a pattern and its flags, marshalled.
    """

    def __init__(self) -> None:
        self.texts: dict[str, bytes] = {}
        self.patterns: dict[tuple[str | bytes, int], bytes] = {}
        self._compile = _compiler.compile
        self._sre = _compiler._sre
        dataclasses.exec = self._execute  # type: ignore[attr-defined]
        _compiler.compile = self._compile_pattern

    def _execute(self, text: str, *scopes: dict[str, Any]) -> None:
        code = compile(text, "<string>", "exec")
        self.texts[text] = marshal.dumps(code)
        exec(code, *scopes)

    def _compile_pattern(self, pattern: str | bytes, flags: int = 0) -> object:
        def keep(name: str, found: int, code: list[int], *rest: Any) -> object:
            # `re` has names for its numbers, of which marshal knows nothing.
            given = (name, int(found), [int(number) for number in code], *rest)
            self.patterns[pattern, int(flags)] = marshal.dumps(given)
            return self._sre.compile(*given)

        _compiler._sre = SimpleNamespace(**{**vars(self._sre), "compile": keep})
        try:
            return self._compile(pattern, flags)
        finally:
            _compiler._sre = self._sre


def entries(folder: Path) -> list[Entry]:
    """What the bundle needs of it; it is written to `folder`."""
    subprocess.run([sys.executable, __file__, str(folder)], check=True)
    return [(name, str(folder / name), "DATA") for name in (COMPILED, LATER)]


def first_modules(folder: Path) -> frozenset[str]:
    """The names of what is loaded until the signal is on the screen, after `entries`."""
    return frozenset((folder / FIRST_MODULES).read_text(encoding="utf-8").split())


def write(folder: Path) -> None:
    """Load all of Vigil, and put into `folder` what was compiled."""
    compiled = Compiled()
    for name in FIRST:
        importlib.import_module(name)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FIRST_MODULES).write_text("\n".join(sorted(sys.modules)), encoding="utf-8")
    first = dict(compiled.texts)
    vigil = importlib.import_module("desktop_app")
    for module in pkgutil.walk_packages(vigil.__path__, "desktop_app."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    later = {text: code for text, code in compiled.texts.items() if text not in first}
    (folder / COMPILED).write_bytes(marshal.dumps((first, compiled.patterns)))
    (folder / LATER).write_bytes(marshal.dumps(later))


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    write(Path(sys.argv[1]))
