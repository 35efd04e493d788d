"""The real sketch in the simulated Uno: what it prints, and when it measures."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest
import serial

from tests.firmware.simulated_uno import BUILD_SCRIPT, SETTLING_CONVERSIONS, SKETCH, line_of
from tests.helpers.patience import PATIENCE_S

if TYPE_CHECKING:
    from pathlib import Path

    from tests.firmware.fixtures import StartUno
    from tests.firmware.simulated_uno import SimulatedUno, UnoBuild

pytestmark = pytest.mark.firmware

SHIPPED_HEX = SKETCH.with_suffix(".hex")
DATA_LINE = re.compile(rb"[0-5]\.\d{3}\r\n")
PERIOD_CYCLES = 1_600_000


def crc8(data: bytes) -> int:
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ 0x07 if crc & 0x80 else crc << 1) & 0xFF
    return crc


def tagged(text: str) -> bytes:
    return f"#{text}*{crc8(text.encode()):02X}\r\n".encode()


IDENTITY = tagged(
    "voltmon;fw=0.2.0;proto=1;mcu=m328p;fcpu=16000000;per=1600000;osr=1;mode=0;run=1;"
    "vref=5000;bg=1100;baud=115200;mask=1;set=0;cal=0"
)


def open_port(uno: SimulatedUno) -> serial.Serial:
    port = serial.Serial(uno.port, 115200, timeout=PATIENCE_S)
    assert port.readline() == IDENTITY
    return port


def test_the_check_value_of_the_crc_is_the_published_one() -> None:
    assert crc8(b"123456789") == 0xF4


@pytest.mark.parametrize(
    "wave",
    [
        "sine:2500,2000,1",
        "ramp:0,5000,0.013",
        "square:2500,2499,0.3",
        "dc:0",
        "dc:4999",
        "tri:2500,4000,0.2",
    ],
)
def test_every_line_is_the_converters_code_in_order_and_none_is_missing(
    simulated_uno: StartUno, wave: str
) -> None:
    uno = simulated_uno(f"wave {wave}", flat_out=True)
    with open_port(uno) as port:
        lines = [port.readline() for _ in range(200)]
    codes = uno.samples()["code"][:200]
    assert lines == [line_of(code) for code in codes]
    assert np.abs(np.array(lines, float) - codes * 5 / 1024).max() < 0.0049


def test_noise_does_not_disturb_the_agreement(simulated_uno: StartUno) -> None:
    uno = simulated_uno("wave sine:2500,2400,0.7", "noise 40", "hum 100,50", flat_out=True)
    with open_port(uno) as port:
        lines = [port.readline() for _ in range(500)]
    assert lines == [line_of(code) for code in uno.samples()["code"][:500]]


def test_a_data_line_is_a_plain_number_that_a_plotter_can_draw(simulated_uno: StartUno) -> None:
    uno = simulated_uno("wave ramp:0,5000,0.05", flat_out=True)
    with open_port(uno) as port:
        assert all(DATA_LINE.fullmatch(port.readline()) for _ in range(200))
    assert not re.search(rb"[ ,\t:]", IDENTITY)


def test_a_sample_is_taken_every_100_ms_and_does_not_drift(simulated_uno: StartUno) -> None:
    uno = simulated_uno("wave sine:2500,2000,1", flat_out=True)
    with open_port(uno) as port:
        for _ in range(500):
            port.readline()
    cycles = uno.samples()["cycle"][:500].astype(np.int64)
    # The chip finishes the instruction it is at before anything else happens.
    assert np.abs(np.diff(cycles) - PERIOD_CYCLES).max() <= 3
    assert abs(cycles[-1] - cycles[0] - 499 * PERIOD_CYCLES) <= 3


def test_commands_change_neither_the_period_nor_a_line(simulated_uno: StartUno) -> None:
    uno = simulated_uno("wave sine:2500,2000,0.37", flat_out=True)
    with open_port(uno) as port:
        answers, lines = 0, []
        for _ in range(60):
            port.write(b"?\n" * 40)
            while not DATA_LINE.fullmatch(line := port.readline()):
                # Faster than it can answer: its ring of 64 bytes runs over, and lines run together.
                assert line in {IDENTITY, tagged("err;cmd")}
                answers += 1
            lines.append(line)
    samples = uno.samples()[: len(lines)]
    assert lines == [line_of(code) for code in samples["code"]]
    assert np.abs(np.diff(samples["cycle"].astype(np.int64)) - PERIOD_CYCLES).max() <= 3
    assert answers > 60


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        (b"?\n", IDENTITY),
        (b"?\r\n", IDENTITY),
        (b"?*%02X\n" % crc8(b"?"), IDENTITY),
        (b"?*00\n", tagged("err;crc")),
        (b"?*\n", tagged("err;crc")),
        (b"?*%02X0\n" % crc8(b"?"), tagged("err;crc")),
        (b"rate\n", tagged("err;cmd")),
        (b"rates 1000\n", tagged("err;cmd")),
        (b"AT\r\n", tagged("err;cmd")),
        (b"x" * 60 + b"\n", tagged("err;cmd")),
    ],
)
def test_a_command_is_answered(simulated_uno: StartUno, command: bytes, answer: bytes) -> None:
    uno = simulated_uno(flat_out=True)
    with open_port(uno) as port:
        port.write(command)
        lines = [port.readline() for _ in range(20)]
    assert [line for line in lines if not DATA_LINE.fullmatch(line)] == [answer]


@pytest.mark.parametrize(
    "noise",
    [
        b"\n\r\n\n",
        b"2.503\r\n#voltmon;fw=0.1.0*00\r\n+1\n-1\n",
        b"x" * 61 + b"\n",
        b"?" * 300 + b"\n",
        bytes(range(128, 256)) + b"\n",
        b"\0?\n",
    ],
)
def test_what_is_no_command_gets_no_answer_and_does_no_harm(
    simulated_uno: StartUno, noise: bytes
) -> None:
    uno = simulated_uno(flat_out=True)
    with open_port(uno) as port:
        port.write(noise)
        assert all(DATA_LINE.fullmatch(port.readline()) for _ in range(20))
        port.write(b"?\n")
        assert IDENTITY in [port.readline() for _ in range(20)]


def test_the_first_sample_is_not_one_of_a_settling_input(simulated_uno: StartUno) -> None:
    uno = simulated_uno("wave dc:3000", flat_out=True)
    with open_port(uno) as port:
        assert port.readline() == line_of(614)
    truth = uno.truth()
    assert (truth["cycle"] < uno.samples()["cycle"][0]).sum() == SETTLING_CONVERSIONS
    assert set(truth["mux"]) == {0}


def test_the_build_is_clean_fits_the_board_and_keeps_the_core(
    uno_build: UnoBuild, tmp_path: Path
) -> None:
    command = [sys.executable, str(BUILD_SCRIPT), "-o", str(tmp_path)]
    first = subprocess.run(command, capture_output=True, text=True, check=True)
    assert first.stderr == ""
    flash, ram = map(int, re.findall(r"(\d+) of \d+ bytes", first.stdout))
    assert flash <= 32256
    assert ram <= 2048 * 3 // 4
    (core,) = tmp_path.glob("core-*.a")
    built_ns = core.stat().st_mtime_ns
    subprocess.run(command, capture_output=True, text=True, check=True)
    assert core.stat().st_mtime_ns == built_ns
    assert {file.suffix for file in tmp_path.iterdir()} == {".a", ".elf", ".hex"}
    assert (tmp_path / "voltage_monitor.hex").read_text() == uno_build.hex.read_text()


def test_the_hex_file_is_intel_hex(uno_build: UnoBuild) -> None:
    records = uno_build.hex.read_text().split()
    assert all(sum(bytes.fromhex(record[1:])) % 256 == 0 for record in records)
    assert records[-1] == ":00000001FF"


def test_the_hex_file_that_is_shipped_is_that_of_the_sketch(uno_build: UnoBuild) -> None:
    assert SHIPPED_HEX.read_text() == uno_build.hex.read_text()


def test_a_missing_compiler_is_said_in_one_sentence_with_the_packages(tmp_path: Path) -> None:
    program = (
        f"import runpy, sys; module = runpy.run_path({str(BUILD_SCRIPT)!r});"
        "module['PACKAGE_OF_FILE']['/nowhere/avr-gcc'] = 'gcc-avr';"
        f"sys.argv = ['build.py', '-o', {str(tmp_path / 'out')!r}];"
        "raise SystemExit(module['main']())"
    )
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert result.returncode == 2
    assert result.stdout == ""
    assert "apt-get install --no-install-recommends gcc-avr" in result.stderr
    assert len(result.stderr.splitlines()) == 1
