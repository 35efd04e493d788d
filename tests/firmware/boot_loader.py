"""The boot loader of an Uno, built to be run by the simulated one."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.helpers.patience import PATIENCE_S

SOURCE = Path("/usr/share/arduino/hardware/arduino/avr/bootloaders/optiboot/optiboot.c")
# What the package's Makefile gives, but without the three flashes of the LED: with them Debian's
# compiler makes more of it than the 512 bytes that an Uno has, as the .hex in the package is.
FLAGS = (
    *("-Os", "-fno-inline-small-functions", "-fno-split-wide-types", "-mrelax"),
    *("-mmcu=atmega328p", "-DF_CPU=16000000L", "-DBAUD_RATE=115200", "-DLED_START_FLASHES=0"),
    *("-Wl,--section-start=.text=0x7e00", "-Wl,--section-start=.version=0x7ffe"),
    *("-Wl,--relax", "-Wl,--gc-sections", "-nostartfiles", "-nostdlib"),
)


def build_optiboot(folder: Path) -> Path:
    """The .hex of Optiboot, for `SimulatedUno` in the place of a sketch."""
    elf, hex_file = folder / "optiboot.elf", folder / "optiboot.hex"
    _run("avr-gcc", *FLAGS, "-o", str(elf), str(SOURCE))
    _run("avr-objcopy", "-O", "ihex", "-j", ".text", "-j", ".data", str(elf), str(hex_file))
    return hex_file


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE_S)
