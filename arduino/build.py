"""Builds the sketch as the Arduino IDE does, from Debian's packages alone.

`python3 arduino/build.py [-o DIR]` leaves DIR/voltage_monitor.elf and DIR/voltage_monitor.hex.
Standard library only. The compiled core is kept in DIR and used again.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SKETCH = Path(__file__).resolve().parent / "voltage_monitor" / "voltage_monitor.ino"
DEFAULT_OUTPUT_DIR = Path(__file__).resolve().parent.parent / "build" / "arduino"
HARDWARE_DIR = Path("/usr/share/arduino/hardware/arduino/avr")
CORE_DIR = HARDWARE_DIR / "cores" / "arduino"
VARIANT_DIR = HARDWARE_DIR / "variants" / "standard"
PACKAGE_OF_FILE = {
    "/usr/bin/avr-gcc": "gcc-avr",
    "/usr/bin/avr-objcopy": "binutils-avr",
    "/usr/lib/avr/include/avr/io.h": "avr-libc",
    str(CORE_DIR / "Arduino.h"): "arduino-core-avr",
}

# From the core's platform.txt. The core's WString.cpp wants DECIMAL_DIG, which Debian's gcc gives
# to C only; Debian bookworm's package does not compile without the definition.
MACHINE = (
    *("-mmcu=atmega328p", "-DF_CPU=16000000L", "-DARDUINO=10819"),
    *("-DARDUINO_AVR_UNO", "-DARDUINO_ARCH_AVR"),
)
INCLUDES = (f"-I{CORE_DIR}", f"-I{VARIANT_DIR}", f"-I{SKETCH.parent}")
OPTIMISE = ("-g", "-Os", "-flto", "-ffunction-sections", "-fdata-sections")
C_FLAGS = ("-std=gnu11", "-fno-fat-lto-objects")
CPP_FLAGS = (
    *("-std=gnu++11", "-fpermissive", "-fno-exceptions", "-fno-threadsafe-statics"),
    *("-Wno-error=narrowing", "-DDECIMAL_DIG=__DECIMAL_DIG__", "-fno-fat-lto-objects"),
)
ASSEMBLER_FLAGS = ("-x", "assembler-with-cpp")
LINK_FLAGS = ("-w", "-Os", "-g", "-flto", "-fuse-linker-plugin", "-Wl,--gc-sections")


class BuildError(Exception):
    """The sketch could not be built; the message is for the user."""


def missing_packages() -> tuple[str, ...]:
    """The Debian packages that the build needs and does not find."""
    return tuple(name for file, name in PACKAGE_OF_FILE.items() if not Path(file).exists())


def build(output_dir: Path) -> tuple[Path, Path]:
    """Compile and link the sketch; returns the .elf and the .hex."""
    missing = missing_packages()
    if missing:
        raise BuildError(
            f"The sketch cannot be built without Debian's AVR tools; install them with: "
            f"apt-get install --no-install-recommends {' '.join(missing)}"
        )
    output_dir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=output_dir, prefix="objects-") as name:
        objects_dir = Path(name)
        core = _core_archive(output_dir, objects_dir)
        sketch = _compile_sketch(objects_dir)
        elf = objects_dir / f"{SKETCH.stem}.elf"
        hex_file = elf.with_suffix(".hex")
        _run("avr-gcc", *LINK_FLAGS, "-mmcu=atmega328p", "-o", elf, sketch, core, "-lm")
        _run("avr-objcopy", "-O", "ihex", "-R", ".eeprom", elf, hex_file)
        return elf.replace(output_dir / elf.name), hex_file.replace(output_dir / hex_file.name)


def _core_archive(output_dir: Path, objects_dir: Path) -> Path:
    """The compiled core, named by everything that went into it."""
    sources = sorted(file for file in CORE_DIR.iterdir() if file.suffix in {".c", ".cpp", ".S"})
    archive = output_dir / f"core-{_core_key()}.a"
    if archive.exists():
        return archive
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        objects = list(pool.map(lambda source: _compile(source, objects_dir, "-w"), sources))
    # avr-ar would write no symbol table for objects that hold only what -flto left for the linker.
    fresh = objects_dir / archive.name
    _run("avr-gcc-ar", "rcs", fresh, *objects)
    return fresh.replace(archive)


def _core_key() -> str:
    digest = hashlib.sha256(_run("avr-gcc", "--version").encode())
    digest.update(repr((MACHINE, OPTIMISE, C_FLAGS, CPP_FLAGS, ASSEMBLER_FLAGS)).encode())
    for file in sorted(CORE_DIR.rglob("*")):
        if file.is_file():
            digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def _compile_sketch(objects_dir: Path) -> Path:
    source = objects_dir / f"{SKETCH.name}.cpp"
    source.write_text(f'#include <Arduino.h>\n#line 1 "{SKETCH}"\n{SKETCH.read_text("utf-8")}')
    return _compile(source, objects_dir, "-Wall", "-Wextra")


def _compile(source: Path, objects_dir: Path, *warnings: str) -> Path:
    compiler, flags = {
        ".c": ("avr-gcc", C_FLAGS),
        ".cpp": ("avr-g++", CPP_FLAGS),
        ".S": ("avr-gcc", ASSEMBLER_FLAGS),
    }[source.suffix]
    target = objects_dir / f"{source.name}.o"
    _run(compiler, "-c", *OPTIMISE, *flags, *warnings, *MACHINE, *INCLUDES, source, "-o", target)
    return target


def _run(*command: str | Path) -> str:
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise BuildError(f"{command[0]} failed:\n{result.stderr.strip()}")
    sys.stderr.write(result.stderr)
    return result.stdout


def main() -> int:
    """Build, and print where the results lie and what they take."""
    parser = argparse.ArgumentParser(description="Build the Arduino sketch of Vigil.")
    parser.add_argument("-o", "--output-dir", type=Path, default=DEFAULT_OUTPUT_DIR, metavar="DIR")
    try:
        elf, hex_file = build(parser.parse_args().output_dir)
        size = _run("avr-size", elf).splitlines()[1].split()
    except BuildError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    flash_bytes, ram_bytes = int(size[0]) + int(size[1]), int(size[1]) + int(size[2])
    sys.stdout.write(f"{elf}\n{hex_file}\n")
    sys.stdout.write(f"{flash_bytes} of 32256 bytes of flash, {ram_bytes} of 2048 bytes of RAM\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
