"""Drives the simulated Uno: builds sketch and simulator once, starts them, reads the truth log.

Linux only. A board never outlives its test: it ends with the context, and by itself when the
process that started it has gone.
"""

from __future__ import annotations

import hashlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

import numpy as np

from tests.helpers.patience import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    import numpy.typing as npt

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SKETCH = ROOT / "arduino" / "voltage_monitor" / "voltage_monitor.ino"
BUILD_SCRIPT = ROOT / "arduino" / "build.py"
SIMULATOR_SOURCES = tuple(
    HERE / name for name in ("unosim.c", "adc_model.c", "uart_model.c", "host_port.c")
)
DEFAULT_CACHE_DIR = ROOT / "build" / "firmware"

# A file that each Debian package brings; the tools are found by the same look.
PACKAGE_OF_FILE = {
    "/usr/bin/avr-gcc": "gcc-avr",
    "/usr/bin/avr-objcopy": "binutils-avr",
    "/usr/lib/avr/include/avr/io.h": "avr-libc",
    "/usr/share/arduino/hardware/arduino/avr/cores/arduino/Arduino.h": "arduino-core-avr",
    "/usr/bin/cc": "gcc",
    "/usr/include/pty.h": "libc6-dev",
    "/usr/include/simavr/sim_avr.h": "libsimavr-dev",
    "/usr/include/libelf.h": "libelf-dev",
    "/usr/bin/pkg-config": "pkg-config",
}

# What the sketch converts in setup() only to let the input settle, and prints nothing of.
SETTLING_CONVERSIONS = 2

TRUTH_DTYPE = np.dtype(
    [
        ("cycle", "<u8"),
        ("millivolts", "<f8"),
        ("boot", "<u4"),
        ("code", "<u2"),
        ("mux", "u1"),
        ("is_spike", "?"),
        ("number", "<u8"),
    ]
)


class SimulatorError(Exception):
    """The simulated board could not be built, started or commanded."""


@dataclass(frozen=True, slots=True)
class UnoBuild:
    """The compiled sketch and the simulator that runs it."""

    elf: Path
    hex: Path
    simulator: Path


def line_of(code: int) -> bytes:
    """The line that the sketch prints for a converter's code, rounded to a millivolt."""
    millivolts = (int(code) * 5000 + 512) // 1024
    return f"{millivolts // 1000}.{millivolts % 1000:03}\r\n".encode()


def missing_packages() -> tuple[str, ...]:
    """The Debian packages that the simulated board needs and does not find."""
    return tuple(name for file, name in PACKAGE_OF_FILE.items() if not Path(file).exists())


def build_uno(cache_dir: Path = DEFAULT_CACHE_DIR) -> UnoBuild:
    """Build sketch and simulator, or find them built from the same sources."""
    target = cache_dir / _content_hash()
    if not target.is_dir():
        cache_dir.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(dir=cache_dir, prefix="building-"))
        try:
            _run(sys.executable, BUILD_SCRIPT, "-o", fresh)
            _build_simulator(fresh / "unosim")
            try:
                fresh.rename(target)
            except OSError:  # another session was faster
                if not target.is_dir():
                    raise
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    name = SKETCH.stem
    return UnoBuild(target / f"{name}.elf", target / f"{name}.hex", target / "unosim")


def _content_hash() -> str:
    digest = hashlib.sha256()
    sketch = sorted(file for file in SKETCH.parent.iterdir() if file.suffix in {".ino", ".h"})
    for file in (*sketch, BUILD_SCRIPT, *SIMULATOR_SOURCES, HERE / "unosim.h"):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def _build_simulator(target: Path) -> None:
    flags = _run("pkg-config", "--cflags", "--libs", "simavr").split()
    warnings = ("-Wall", "-Wextra", "-Werror")
    _run("cc", "-O2", *warnings, "-o", target, *SIMULATOR_SOURCES, *flags, "-lelf", "-lm", "-lutil")


def _run(*command: str | Path) -> str:
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=500)
    if result.returncode != 0:
        raise SimulatorError(f"{command[0]} failed:\n{result.stderr.strip()}")
    return result.stdout


class SimulatedUno:
    """A board with the real sketch on it, whose `port` pyserial opens like /dev/ttyACM0.

    `speed` 1 is real time; `flat_out` runs as fast as the host reads and loses nothing: use it
    wherever no wall clock is needed. tests/firmware/README.md lists the simulator's commands.
    """

    def __init__(
        self,
        uno_build: UnoBuild,
        *,
        flat_out: bool = False,
        speed: float = 1.0,
        boot_ms: float = 1000.0,
        commands: tuple[str, ...] = (),
        options: tuple[str, ...] = (),
    ) -> None:
        self._build = uno_build
        pace = ["--speed", "0", "--block"] if flat_out else ["--speed", str(speed)]
        self._arguments = [*pace, "--boot-ms", str(boot_ms), "--lifeline", *options]
        self._arguments += [word for command in commands for word in ("--command", command)]
        self._dir: Path | None = None
        self._process: subprocess.Popen[str] | None = None
        self._control: socket.socket | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def port(self) -> str:
        """The path to open; it is gone while the board is unplugged."""
        return str(self._path("ttyUNO0"))

    @property
    def pid(self) -> int:
        """The simulator's process."""
        return self._running().pid

    def start(self) -> None:
        """Start the simulator and wait until the port is there."""
        # Not pytest's folder: the name of a Unix socket may have 107 characters.
        self._dir = Path(tempfile.mkdtemp(prefix="uno-"))
        files = ("--link", self.port, "--ctl", self._path("ctl"), "--truth", self._path("truth"))
        try:
            with open(self._path("log"), "w", encoding="utf-8") as log:
                self._process = subprocess.Popen(
                    [self._build.simulator, *files, *self._arguments, self._build.elf],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=log,
                    text=True,
                )
            self._await_ready()
            self._control = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            self._control.settimeout(10.0)
            self._control.connect(str(self._path("ctl")))
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """End the simulator and remove its files; it may have ended already."""
        if self._control is not None:
            self._control.close()
            self._control = None
        if self._process is not None:
            _end(self._process)
            self._process = None
        if self._dir is not None:
            shutil.rmtree(self._dir, ignore_errors=True)
            self._dir = None

    def command(self, command: str) -> str:
        """Give one command, such as "wave sine:2500,2000,1"; returns the answer without "ok"."""
        if self._control is None:
            raise SimulatorError("the simulator is not running")
        try:
            self._control.send(command.encode())
            answer = self._control.recv(4096).decode()
        except OSError as error:
            raise SimulatorError(f"the simulator does not answer: {error}; {self.log()}") from error
        status, _, rest = answer.partition(" ")
        if status != "ok":
            raise SimulatorError(f"{command!r}: {rest or 'the simulator has ended'}")
        return rest

    def stat(self) -> dict[str, int]:
        """The simulator's counters."""
        pairs = (pair.split("=") for pair in self.command("stat").split())
        return {name: int(value) for name, value in pairs}

    def unplug(self, *, in_mid_line: bool = False) -> None:
        """Let the port vanish: at once, or after the third byte of the next line."""
        self.command("unplug midline" if in_mid_line else "unplug")
        self.wait_until(lambda: self.stat()["plugged"] == 0, "the board is unplugged")

    def plug(self) -> None:
        """Let the port come back; the board boots."""
        self.command("plug")

    def freeze(self) -> None:
        """Stop the board's time, and wait until the host's side has all it has sent."""
        self.command("freeze")
        self.wait_until(lambda: self.stat()["pending"] == 0, "everything is delivered")

    def truth(self) -> npt.NDArray[np.void]:
        """Every conversion so far, in order: cycle, millivolts, boot, code, mux, is_spike, number.

        `millivolts` is what was at the pin at the moment of sampling, `code` what the chip reads.
        """
        data = self._path("truth").read_bytes()
        whole = len(data) - len(data) % TRUTH_DTYPE.itemsize
        return np.frombuffer(data[:whole], TRUTH_DTYPE)

    def samples(self, boot: int | None = None) -> npt.NDArray[np.void]:
        """The conversions of one boot, the last by default, that the sketch prints a line of."""
        truth = self.truth()
        chosen = boot if boot is not None else (int(truth["boot"][-1]) if len(truth) else 0)
        of_boot: npt.NDArray[np.void] = truth[truth["boot"] == chosen]
        return of_boot[SETTLING_CONVERSIONS:]

    def wait_until(
        self, condition: Callable[[], bool], what: str, *, timeout_s: float = PATIENCE_S
    ) -> None:
        """Wait for a condition, and fail with its name when it does not come."""
        deadline_s = time.monotonic() + timeout_s
        while not condition():
            if time.monotonic() > deadline_s:
                raise SimulatorError(f"waited {timeout_s} s in vain until {what}")
            time.sleep(0.002)

    def log(self) -> str:
        """What the simulator has complained about."""
        return self._path("log").read_text("utf-8").strip()

    def _path(self, name: str) -> Path:
        if self._dir is None:
            raise SimulatorError("the simulator is not running")
        return self._dir / name

    def _running(self) -> subprocess.Popen[str]:
        if self._process is None:
            raise SimulatorError("the simulator is not running")
        return self._process

    def _await_ready(self) -> None:
        stdout = self._running().stdout
        if stdout is None or not stdout.readline().startswith("ready "):
            raise SimulatorError(f"the simulator did not start: {self.log()}")


def _end(process: subprocess.Popen[str]) -> None:
    """Close the lifeline, which ends the simulator; kill it when it does not."""
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()
    try:
        process.wait(timeout=2.0)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
