"""`vigil flash`: upload the shipped sketch to an Arduino Uno, with avrdude."""

from __future__ import annotations

import logging
import shutil
import subprocess
from typing import TYPE_CHECKING

from desktop_app.core import paths
from desktop_app.core.errors import VigilError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from desktop_app.sources.ports import PortInfo

HELP = "upload the sketch to an Arduino Uno (needs avrdude)"
EXAMPLES = ("vigil flash --port /dev/ttyACM0",)

HEX_FILE = "arduino/voltage_monitor/voltage_monitor.hex"
BAUD = 115_200
# Writing and reading back 8 kB takes four seconds; a board that does not answer takes ten.
TIMEOUT_S = 60.0
SHOWN_LINES = 3

_log = logging.getLogger(__name__)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `vigil flash`."""
    parser.add_argument("--port", help="the board's port (default: the only board there is)")


def run(args: argparse.Namespace) -> int:
    """Upload, let avrdude read it back, and hear whether the board answers."""
    from desktop_app.compose.doctor import probe
    from desktop_app.core.clock import SystemClock
    from desktop_app.sources.ports import list_ports

    port = args.port or choose_port(list_ports())
    upload(paths.find(HEX_FILE), port)
    _log.info("%s", probe(port, SystemClock()).sentence)
    return 0


def choose_port(ports: Iterable[PortInfo]) -> str:
    """The port of the one board that can be meant; raises `VigilError`."""
    likely = [port for port in ports if port.is_likely and not port.has_native_usb]
    if len(likely) == 1:
        return likely[0].device
    if not likely:
        raise VigilError("No Arduino Uno was found.", "Plug it in, or name its port with --port.")
    names = ", ".join(port.label for port in likely)
    raise VigilError("There is more than one board.", f"Name the port with --port: {names}.")


def upload(hex_file: Path, port: str, *, which: Callable[[str], str | None] = shutil.which) -> None:
    """Have avrdude write and verify `hex_file`; raises `VigilError` with what it said last."""
    if not hex_file.is_file():
        raise VigilError(f"{hex_file} is missing.", "Install Vigil again.")
    avrdude = which("avrdude")
    if avrdude is None:
        raise VigilError(
            "avrdude is not installed.",
            "Install it (sudo apt install avrdude), or upload arduino/voltage_monitor with the"
            " Arduino IDE.",
        )
    _log.info("Writing %s to %s.", hex_file.name, port)
    command = [avrdude, "-p", "m328p", "-c", "arduino", "-P", port, "-b", str(BAUD), "-D"]
    command += ["-U", f"flash:w:{hex_file}:i"]
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=TIMEOUT_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise VigilError(f"The board on {port} did not answer.", _HINT) from None
    if done.returncode != 0:
        said = "; ".join(line.strip(" .") for line in _last_lines(done.stderr))
        raise VigilError(f"The upload to {port} failed: {said or done.returncode}.", _HINT)
    _log.info("Written and read back.")


_HINT = "Close every program that uses the port, and check that the board is an Uno."


def _last_lines(text: str) -> list[str]:
    lines = [line for line in text.splitlines() if line.strip() and "Thank you" not in line]
    return lines[-SHOWN_LINES:]
