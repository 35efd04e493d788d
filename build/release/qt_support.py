"""PySide6's own Python modules, compiled once: it would compile them anew at every start.

PySide6 carries them as zipped sources inside of a library. Where a folder `files.dir` lies beside
shiboken6 it takes them from there (its switch is SBK_EMBED). The one that writes stub files for
editors is left empty: a program has no use for it, and to load it takes a tenth of Qt's start.

Run as a program, with the folder to write to, for it has to load PySide6.
"""

from __future__ import annotations

import py_compile
import subprocess
import sys
import tempfile
from pathlib import Path

LOADER = "shibokensupport.signature.loader"
UNUSED = "shibokensupport/signature/lib/pyi_generator.py"
PLACE = "shiboken6/files.dir"
# A table of contents: destination, source, kind, as PyInstaller wants it.
Entry = tuple[str, str, str]


def entries(folder: Path) -> list[Entry]:
    """What the bundle needs so that PySide6 finds them compiled; they are written to `folder`."""
    subprocess.run([sys.executable, __file__, str(folder)], check=True)
    found = sorted(folder.rglob("*.pyc"))
    return [(f"{PLACE}/{path.relative_to(folder).as_posix()}", str(path), "DATA") for path in found]


def write(folder: Path) -> None:
    """Put them into `folder`, each compiled, without its source."""
    import shiboken6  # noqa: F401  # brings them along

    archive = sys.modules[LOADER].__loader__.zfile  # type: ignore[union-attr]
    with tempfile.TemporaryDirectory() as unpacked:
        archive.extractall(unpacked)
        (Path(unpacked) / UNUSED).write_text("", encoding="utf-8")
        for source in Path(unpacked).rglob("*.py"):
            name = source.relative_to(unpacked)
            py_compile.compile(
                str(source),
                str(folder / name.with_suffix(".pyc")),
                dfile=name.as_posix(),
                doraise=True,
                invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
            )


if __name__ == "__main__":
    write(Path(sys.argv[1]))
