"""Whose work the bundle contains: a list of parts (CycloneDX) and the texts of their licences."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Tools that make the bundle and are not in it.
TOOLS = frozenset({"pip", "setuptools", "hatchling", "editables", "cyclonedx-bom", "pyinstaller"})
HEADING = """\
Vigil contains the work of others, under the licences that follow.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They lie beside
the program as shared libraries that may be replaced by other builds of the same version; their
sources are at https://download.qt.io and https://code.qt.io.
"""
LICENCE_WORDS = ("licen", "copying", "notice", "authors")


@contextmanager
def listing(folder: Path) -> Iterator[None]:
    """Write `vigil-sbom.json` into `folder` meanwhile: its tool is slow, and needs no bundle."""
    folder.mkdir(exist_ok=True)
    tool = [sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible"]
    command = [*tool, "--output-file", str(folder / "vigil-sbom.json"), sys.executable]
    with subprocess.Popen(command) as running:
        yield
    if running.returncode != 0:
        raise subprocess.CalledProcessError(running.returncode, command)


def write(bundle: Path) -> None:
    """Put `THIRD-PARTY-NOTICES.txt` into the bundle."""
    names = [part.metadata["Name"] for part in metadata.distributions()]
    parts = sorted({name for name in names if name.lower() not in TOOLS}, key=str.lower)
    text = "\n".join([HEADING, *(_notice(metadata.distribution(name)) for name in parts)])
    (bundle / "THIRD-PARTY-NOTICES.txt").write_text(text, encoding="utf-8")


def _notice(part: metadata.Distribution) -> str:
    about = part.metadata
    licence = about["License-Expression"] or about["License"] or "see below"
    title = f"{about['Name']} {about['Version']} ({licence.splitlines()[0]})"
    return "\n".join(["", "=" * len(title), title, "=" * len(title), "", *_texts(part)])


def _texts(part: metadata.Distribution) -> list[str]:
    """The licence files that the package brings."""
    files = [file for file in part.files or () if ".dist-info" in str(file)]
    wanted = [file for file in files if any(word in file.name.lower() for word in LICENCE_WORDS)]
    paths = [Path(file.locate()) for file in wanted]
    return [path.read_text(encoding="utf-8", errors="replace") for path in paths]
