"""Smaller shared libraries that still load.

`strip` leaves some wheels' libraries with segments that are no longer aligned to their pages; the
loader refuses those (https://github.com/pyinstaller/pyinstaller/issues/9463). So each is stripped
as a copy, its program headers are read again, and the original is kept where they do not fit.
"""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
from functools import cache
from pathlib import Path

NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
ELF_64_LITTLE = b"\x7fELF\x02\x01"
PT_LOAD = 1
# A table of contents: destination, source, kind, as PyInstaller hands it over.
Entry = tuple[str, str, str]


def stripped(binaries: list[Entry], folder: Path) -> list[Entry]:
    """The same binaries, from stripped copies in `folder` where those would load."""
    folder.mkdir(parents=True, exist_ok=True)
    if shutil.which("strip") is None:
        return list(binaries)
    return [_strip(entry, folder / f"{number}") for number, entry in enumerate(binaries)]


def without_orphans(binaries: list[Entry]) -> list[Entry]:
    """The same binaries without system libraries that none of the others loads.

    PyInstaller follows a plugin's libraries before a plugin can be left out; they stay behind at
    the top of the bundle. What is loaded by name at run time lies in a folder and is kept.
    """
    kept = list(binaries)
    while True:
        loaded = {name for entry in kept for name in _needed(entry[1])}
        lean = [entry for entry in kept if not _is_system(entry) or Path(entry[0]).name in loaded]
        if len(lean) == len(kept):
            return kept
        kept = lean


def _is_system(entry: Entry) -> bool:
    is_at_top = len(Path(entry[0]).parts) == 1
    return is_at_top and ".so." in entry[0] and not entry[0].startswith("libpython")


@cache
def _needed(library: str) -> tuple[str, ...]:
    """The libraries that the loader would load with this one."""
    done = subprocess.run(["readelf", "-d", library], check=False, capture_output=True, text=True)
    return tuple(NEEDED.findall(done.stdout))


def _strip(entry: Entry, copy: Path) -> Entry:
    destination, source, kind = entry
    if kind not in ("BINARY", "EXTENSION") or not _is_elf(Path(source)):
        return entry
    shutil.copyfile(source, copy)
    done = subprocess.run(
        ["strip", "--strip-unneeded", str(copy)], check=False, capture_output=True
    )
    if done.returncode != 0 or not is_aligned(copy.read_bytes()):
        return entry
    copy.chmod(0o755)
    return destination, str(copy), kind


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(ELF_64_LITTLE)) == ELF_64_LITTLE


def is_aligned(data: bytes) -> bool:
    """Whether every loadable segment of a 64-bit ELF file can be mapped (ELF-64, figure 5)."""
    (table,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    for number in range(count):
        kind, _, offset, address, _, _, _, align = struct.unpack_from(
            "<IIQQQQQQ", data, table + number * size
        )
        if kind == PT_LOAD and align > 1 and (address - offset) % align:
            return False
    return True
