"""`vigil doctor`: is everything there that Vigil needs, and what to do where it is not."""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import asdict
from importlib import metadata
from typing import TYPE_CHECKING

from desktop_app import __version__
from desktop_app.compose.doctor import Finding, Level, port_findings, probe
from desktop_app.core import paths
from desktop_app.core.clock import SystemClock
from desktop_app.core.errors import VigilError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path


HELP = "check ports, permissions, versions, files and disk"
EXAMPLES = ("vigil doctor", "vigil doctor --port /dev/ttyACM0")

PYTHONS = ((3, 11), (3, 13))
PACKAGES = (
    "numpy",
    "scipy",
    "pyserial",
    "PySide6-Essentials",
    "pyqtgraph",
    "scikit-learn",
    "shap",
    "python-socketio",
    "aiohttp",
)
LITTLE_DISK_BYTES = 500_000_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `vigil doctor`."""
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")
    parser.add_argument(
        "--port", help="open this port, which resets most boards, and say what is behind it"
    )


def run(args: argparse.Namespace) -> int:
    """Print what was found; 1 when something is wrong."""
    findings = tuple(examine(args.port))
    is_well = all(finding.level is not Level.PROBLEM for finding in findings)
    if args.json:
        report = {"ok": is_well, "findings": [asdict(finding) for finding in findings]}
        sys.stdout.write(json.dumps(report, indent=2) + "\n")
    else:
        sys.stdout.write("\n".join(_lines(findings, is_well=is_well)) + "\n")
    return 0 if is_well else 1


def examine(port: str | None = None) -> Iterator[Finding]:
    """Look at everything; `port` is opened and listened to."""
    from desktop_app.sources.port_doctor import MEDDLERS, running
    from desktop_app.sources.port_doctor import examine as examine_port
    from desktop_app.sources.ports import list_ports

    yield from port_findings([examine_port(one) for one in list_ports()], running(MEDDLERS))
    if port is not None:
        yield probe(port, SystemClock())
    yield from version_findings(
        sys.version_info[:3], metadata.version, is_frozen=hasattr(sys, "_MEIPASS")
    )
    yield from file_findings(paths.find)
    yield disk_finding(paths.user_data_dir(), lambda path: shutil.disk_usage(path).free)


def version_findings(
    python: tuple[int, ...], version_of: Callable[[str], str], *, is_frozen: bool
) -> Iterator[Finding]:
    """Versions of Vigil, Python and the packages; a frozen bundle may not know its packages'."""
    yield Finding("versions", Level.OK, f"Vigil {__version__}")
    text = ".".join(map(str, python))
    first, last = PYTHONS
    if first <= python[:2] <= last:
        yield Finding("versions", Level.OK, f"Python {text}")
    else:
        wanted = f"Use Python {_dotted(first)} to {_dotted(last)}."
        yield Finding("versions", Level.PROBLEM, f"Python {text} is not supported.", wanted)
    for package in PACKAGES:
        try:
            version = version_of(package)
        except metadata.PackageNotFoundError:
            if not is_frozen:
                hint = "Install Vigil again: python3 dev.py setup"
                yield Finding("versions", Level.PROBLEM, f"{package} is missing.", hint)
            continue
        if package == "PySide6-Essentials" and python[:2] < (3, 12) and _is_from_6_12(version):
            sentence = f"{package} {version} crashes on Python {text}."
            hint = "Install a version below 6.12, or use Python 3.12 or later."
            yield Finding("versions", Level.PROBLEM, sentence, hint)
        else:
            yield Finding("versions", Level.OK, f"{package} {version}")


def file_findings(find: Callable[[str], Path]) -> Iterator[Finding]:
    """The settings and the model, read as the program reads them."""
    from desktop_app.detection.config import load_config
    from desktop_app.risk.model import HeartModel

    readers: dict[str, Callable[[Path], object]] = {
        "config/model_config.json": load_config,
        "models/heart": HeartModel.load,
    }
    for name, read in readers.items():
        path = find(name)
        try:
            read(path)
        except VigilError as error:
            said = error.sentence if str(path) in error.sentence else f"{path}: {error.sentence}"
            yield Finding("files", Level.PROBLEM, said, error.hint or "Install Vigil again.")
        else:
            yield Finding("files", Level.OK, f"{path}")


def disk_finding(folder: Path, free_bytes: Callable[[Path], int]) -> Finding:
    """Room for recordings in the user's data folder, or where it would be made."""
    existing = next((path for path in (folder, *folder.parents) if path.is_dir()), folder)
    try:
        free = free_bytes(existing)
    except OSError as error:
        sentence = f"{existing} cannot be looked at ({error.strerror})."
        return Finding("disk", Level.PROBLEM, sentence, "Check the disk and your rights there.")
    sentence = f"{free / 1e9:.1f} GB free for {folder}"
    if free < LITTLE_DISK_BYTES:
        return Finding("disk", Level.PROBLEM, f"{sentence}.", "Make room before you record.")
    return Finding("disk", Level.OK, sentence)


def _lines(findings: Iterable[Finding], *, is_well: bool) -> Iterator[str]:
    topic = ""
    for finding in findings:
        if finding.topic != topic:
            topic = finding.topic
            yield f"{topic.capitalize()}:"
        yield f"  {finding.level:<9}{finding.sentence}"
        if finding.hint:
            yield f"           {finding.hint}"
        if finding.fix and finding.fix not in finding.hint:
            yield f"           $ {finding.fix}"
    yield "Nothing is wrong." if is_well else "Something is wrong: see the lines marked problem."


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


def _is_from_6_12(version: str) -> bool:
    major, minor = version.split(".")[:2]
    return (int(major), int(minor)) >= (6, 12)
