"""`vigil flash` onto a board with nothing but the boot loader, by the real avrdude."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import serial

from tests.cli.commands import run_command
from tests.firmware.boot_loader import build_optiboot
from tests.firmware.simulated_uno import SimulatedUno

if TYPE_CHECKING:
    from pathlib import Path

    from tests.firmware.simulated_uno import UnoBuild

pytestmark = [pytest.mark.firmware, pytest.mark.slow]


def test_the_sketch_is_uploaded_read_back_and_answers_also_over_itself(
    uno_build: UnoBuild, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert shutil.which("avrdude"), "apt-get install avrdude"
    caplog.set_level("INFO")
    blank = replace(uno_build, elf=build_optiboot(tmp_path))
    with SimulatedUno(blank, boot_ms=0) as uno:
        with serial.Serial(uno.port, 115200, timeout=2.5) as port:
            assert b"voltmon" not in port.read(1000), "there is no sketch yet"
        for _ in range(2):
            caplog.clear()
            assert run_command("flash", "--port", uno.port) == 0
            assert caplog.messages[-2:] == [
                "Written and read back.",
                f"{uno.port}: a voltmon board at 10 Hz, uncalibrated.",
            ]
