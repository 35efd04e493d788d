"""The simulated board itself: its port, faults and log, and that nothing of it stays behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
import serial

from tests.firmware import fixtures
from tests.firmware.reading import (
    open_port,
    read_lines,
    read_past,
    read_to_the_end,
    sent_by_the_sketch,
)
from tests.firmware.simulated_uno import (
    ROOT,
    SimulatedUno,
    SimulatorError,
    line_of,
    missing_packages,
)
from tests.helpers.patience import PATIENCE_S

if TYPE_CHECKING:
    from tests.firmware.fixtures import StartUno
    from tests.firmware.simulated_uno import UnoBuild

pytestmark = pytest.mark.firmware


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def test_corrupted_bytes_are_as_many_as_counted(simulated_uno: StartUno) -> None:
    uno = simulated_uno("wave sine:2500,2000,0.37", flat_out=True)
    with serial.Serial(uno.port, 115200, timeout=PATIENCE_S) as port:
        identity = port.readline()
        uno.command("corrupt 0.05")
        received = identity + port.read(3000)
        uno.freeze()
        stat = uno.stat()
        received += port.read(stat["delivered"] - len(received))
    expected = sent_by_the_sketch(uno, identity)[: len(received)]
    wrong = [(a ^ b).bit_count() for a, b in zip(received, expected, strict=True) if a != b]
    assert len(wrong) == stat["corrupted"] > 50
    assert set(wrong) == {1}
    assert stat["dropped"] == 0


def test_dropped_bytes_are_missing_and_counted(simulated_uno: StartUno) -> None:
    uno = simulated_uno("wave sine:2500,2000,0.37", flat_out=True)
    with serial.Serial(uno.port, 115200, timeout=PATIENCE_S) as port:
        identity = port.readline()
        uno.command("drop 0.05")
        received = identity + port.read(3000)
        uno.freeze()
        stat = uno.stat()
        received += port.read(stat["delivered"] - len(received))
    assert stat["dropped"] > 50
    assert len(received) == stat["sent"] - stat["dropped"]
    rest = iter(sent_by_the_sketch(uno, identity))
    assert all(byte in rest for byte in received)  # nothing is added and the order is kept


def test_garbage_comes_before_the_first_line_of_every_boot(simulated_uno: StartUno) -> None:
    uno = simulated_uno("garbage 50", flat_out=True)
    for _ in range(2):
        with serial.Serial(uno.port, 115200, timeout=PATIENCE_S) as port:
            assert port.read(200).index(b"#voltmon;fw=") == 50


def test_bytes_can_be_put_into_the_stream(simulated_uno: StartUno) -> None:
    uno = simulated_uno(flat_out=True)
    with open_port(uno) as port:
        uno.command("inject 0A 6e616e 0d0a")
        read_past(port, b"nan\r\n")


@pytest.mark.parametrize("baud", [9600, 57600, 230400])
def test_a_wrong_baud_rate_garbles_both_ways(simulated_uno: StartUno, baud: int) -> None:
    uno = simulated_uno(flat_out=True)
    with serial.Serial(uno.port, baud, timeout=PATIENCE_S) as port:
        assert min(port.read(500)) >= 0x80
        port.write(b"?\n")
        before = uno.stat()["sent"]
        uno.wait_until(lambda: uno.stat()["sent"] > before + 200, "the board has gone on")
        assert uno.stat()["garbled"] >= 502
    with open_port(uno):
        pass


def test_opening_resets_the_board_however_soon_it_comes_again(simulated_uno: StartUno) -> None:
    uno = simulated_uno(flat_out=True)
    boots = uno.stat()["boots"]
    for _ in range(20):
        read_lines(uno, 1)
    assert uno.stat()["boots"] == boots + 20


def test_a_second_program_on_the_port_does_not_reset_the_board(simulated_uno: StartUno) -> None:
    uno = simulated_uno(flat_out=True)
    with open_port(uno) as port:
        boots = uno.stat()["boots"]
        with open(uno.port, "rb", buffering=0):
            port.readline()
        port.readline()
        assert uno.stat()["boots"] == boots


def test_a_board_with_its_own_usb_is_not_reset_by_opening(simulated_uno: StartUno) -> None:
    uno = simulated_uno(boot_ms=0, options=("--no-reset-on-open",))
    uno.wait_until(lambda: uno.stat()["conversions"] > 3, "it runs by itself")
    with serial.Serial(uno.port, 115200, timeout=PATIENCE_S) as port:
        assert not port.readline().startswith(b"#voltmon;")
    assert uno.stat()["boots"] == 1
    assert uno.stat()["lost_closed"] > 100


def test_a_reset_in_mid_stream_is_seen_by_the_identity(simulated_uno: StartUno) -> None:
    uno = simulated_uno(flat_out=True)
    with serial.Serial(uno.port, 115200, timeout=PATIENCE_S) as port:
        identity = port.readline()
        port.readline()
        uno.command("inject 0a")  # ends a line that the reset may cut
        uno.command("reset")
        read_past(port, identity)
        assert port.readline() == line_of(uno.samples()["code"][0])


def test_a_frozen_board_goes_on_where_it_stood(simulated_uno: StartUno) -> None:
    uno = simulated_uno("wave ramp:0,5000,0.01", flat_out=True)
    with open_port(uno) as port:
        lines = [port.readline() for _ in range(10)]
        uno.freeze()
        cycle = uno.stat()["cycle"]
        assert uno.stat()["cycle"] == cycle
        uno.command("thaw")
        ahead = (uno.stat()["delivered"] - 10 * 7) // 7
        lines += [port.readline() for _ in range(ahead + 50)]
    assert lines == [line_of(code) for code in uno.samples()["code"][: len(lines)]]


@pytest.mark.usefixtures("undisturbed")
def test_in_real_time_ten_lines_take_a_second(simulated_uno: StartUno) -> None:
    uno = simulated_uno(boot_ms=10)
    # From before the board boots, so that no line has waited for a reader who came late.
    began = os.times().elapsed
    with open_port(uno) as port:
        lines = [port.readline() for _ in range(6)]
    took_s = os.times().elapsed - began
    assert lines == [line_of(code) for code in uno.samples()["code"][:6]]
    assert 0.3 < took_s < 3.0  # 0.6 on a machine with nothing else to do


def test_unplugging_is_a_vanished_device_and_plugging_a_new_boot(simulated_uno: StartUno) -> None:
    uno = simulated_uno("wave sine:2500,2000,1", flat_out=True)
    with open_port(uno) as port:
        port.readline()
        device = Path(uno.port).resolve()
        uno.unplug()
        with pytest.raises(OSError, match=r"returned no data|Input/output"):
            read_to_the_end(port, bytearray())
        with pytest.raises(OSError, match="Input/output"):
            _ = port.in_waiting
        assert not Path(uno.port).is_symlink()
        assert not device.exists()
        with pytest.raises(serial.SerialException, match="No such file"):
            serial.Serial(uno.port)
    boots = uno.stat()["boots"]
    uno.plug()
    assert read_lines(uno, 20) == [line_of(code) for code in uno.samples()["code"][:20]]
    assert uno.stat()["boots"] == boots + 2  # power, and the port's opening


def test_unplugging_in_mid_line_leaves_half_a_line(simulated_uno: StartUno) -> None:
    uno = simulated_uno("wave dc:2500", boot_ms=10)
    received = bytearray()
    with open_port(uno) as port:
        uno.command("unplug midline")
        with pytest.raises(OSError, match=r"returned no data|Input/output"):
            read_to_the_end(port, received)
    assert received.rpartition(b"\n")[2] == b"2.5"
    assert not Path(uno.port).is_symlink()
    uno.plug()
    assert read_lines(uno, 2) == [line_of(512)] * 2


def test_unplugging_twice_and_plugging_twice_changes_nothing(simulated_uno: StartUno) -> None:
    uno = simulated_uno(flat_out=True)
    uno.unplug()
    uno.unplug()
    uno.plug()
    uno.plug()
    assert len(read_lines(uno, 3)) == 3


def test_the_log_tells_one_boot_from_the_next(simulated_uno: StartUno) -> None:
    uno = simulated_uno(flat_out=True)
    first, second = read_lines(uno, 10), read_lines(uno, 10)
    truth = uno.truth()
    boots = sorted(set(truth["boot"].tolist()))
    assert [line_of(code) for code in uno.samples(boots[0])["code"][:10]] == first
    assert [line_of(code) for code in uno.samples(boots[1])["code"][:10]] == second
    np.testing.assert_array_equal(truth["number"], np.arange(len(truth)))
    assert (np.diff(truth["cycle"].astype(np.int64)) > 0).all()


def test_every_byte_of_the_board_is_accounted_for(simulated_uno: StartUno) -> None:
    uno = simulated_uno("drop 0.01", "corrupt 0.01", flat_out=True)
    for _ in range(3):
        read_lines_anyhow(uno, 1000)
    with serial.Serial(uno.port, 115200, timeout=PATIENCE_S) as port:
        port.read(1000)
        uno.freeze()
    stat = uno.stat()
    assert (
        stat["sent"]
        == stat["delivered"] + stat["dropped"] + stat["lost_closed"] + stat["lost_full"]
    )


def read_lines_anyhow(uno: SimulatedUno, size: int) -> None:
    with serial.Serial(uno.port, 115200, timeout=PATIENCE_S) as port:
        assert len(port.read(size)) == size


def test_a_slow_host_costs_nothing_in_a_flat_out_run(simulated_uno: StartUno) -> None:
    def asks_and_stands_still() -> bool:
        port.write(b"?\n" * 20)
        return uno.stat()["cycle"] == uno.stat()["cycle"]

    uno = simulated_uno("wave sine:2500,2000,0.37", flat_out=True)
    with open_port(uno) as port:
        uno.wait_until(asks_and_stands_still, "the kernel's buffer is full", timeout_s=30)
        lines = [port.readline() for _ in range(600)]
    data = [line for line in lines if not line.startswith(b"#")]
    assert len(lines) - len(data) > 100
    assert data == [line_of(code) for code in uno.samples()["code"][: len(data)]]


@pytest.mark.parametrize(
    "command",
    [
        "",
        "nonsense",
        "wave",
        "wave sine",
        "wave sine:1,2",
        "wave dc:",
        "wave9 dc:1",
        "wave csv:/nowhere,10",
        "spike",
        "spike 100 0",
        "spike 100 2h",
        "noise",
        "hum 5",
        "corrupt x",
        "inject 0g",
        "x" * 5000,
    ],
)
def test_a_wrong_command_is_refused_and_the_board_runs_on(
    simulated_uno: StartUno, command: str
) -> None:
    uno = simulated_uno(flat_out=True)
    with pytest.raises(SimulatorError):
        uno.command(command or " ")
    assert len(read_lines(uno, 3)) == 3


def test_a_board_ends_with_its_context(uno_build: UnoBuild) -> None:
    def die_with_a_board() -> None:
        with SimulatedUno(uno_build) as uno:
            seen.append((uno.pid, Path(uno.port).parent))
            raise KeyError("the test failed")

    seen: list[tuple[int, Path]] = []
    with pytest.raises(KeyError):
        die_with_a_board()
    pid, directory = seen[0]
    assert not is_running(pid)
    assert not directory.exists()


def test_a_stopped_simulator_is_an_error_and_ends_cleanly(simulated_uno: StartUno) -> None:
    uno = simulated_uno(flat_out=True)
    os.kill(uno.pid, signal.SIGKILL)
    with pytest.raises(SimulatorError, match=r"does not answer|has ended"):
        uno.command("stat")


def test_a_board_ends_when_the_process_that_started_it_is_killed(uno_build: UnoBuild) -> None:
    program = (
        "import os, signal; from pathlib import Path;"
        "from tests.firmware.simulated_uno import SimulatedUno, UnoBuild;"
        f"paths = {(str(uno_build.elf), str(uno_build.hex), str(uno_build.simulator))!r};"
        "uno = SimulatedUno(UnoBuild(*map(Path, paths))); uno.start();"
        "print(uno.pid, flush=True); os.kill(os.getpid(), signal.SIGKILL)"
    )
    with tempfile.TemporaryDirectory(prefix="t") as temporary:
        result = subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "TMPDIR": temporary},
            cwd=ROOT,
            stdout=subprocess.PIPE,
            check=False,
            timeout=60,
        )
        pid = int(result.stdout)
        watcher = SimulatedUno(uno_build)
        watcher.wait_until(lambda: not is_running(pid), "the board has ended")


@pytest.mark.parametrize(
    ("ci", "outcome"), [("true", pytest.fail.Exception), ("", pytest.skip.Exception)]
)
def test_missing_tools_are_named_aloud(
    monkeypatch: pytest.MonkeyPatch, ci: str, outcome: type[BaseException]
) -> None:
    monkeypatch.setattr(fixtures, "missing_packages", lambda: ("gcc-avr", "libsimavr-dev"))
    monkeypatch.setenv("CI", ci)
    with pytest.raises(outcome, match=r"apt-get install --no-install-recommends gcc-avr libsim"):
        fixtures.require_tools()


def test_one_line_names_all_tests_that_were_not_run(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    pytester.makeconftest(
        "from tests.firmware import fixtures\n"
        "from tests.firmware.fixtures import *\n"
        "fixtures.missing_packages = lambda: ('gcc-avr',)\n"
    )
    pytester.makepyfile("def test_a(simulated_uno): ...\ndef test_b(uno_build): ...")
    run = pytester.runpytest_subprocess("-rs", "-p", "no:cacheprovider")
    run.assert_outcomes(skipped=2)
    run.stdout.fnmatch_lines(["SKIPPED [[]2[]] *fixtures.py:*NO FIRMWARE TEST WAS RUN*gcc-avr"])


def test_a_machine_that_builds_it_misses_no_package(uno_build: UnoBuild) -> None:
    assert uno_build.simulator.exists()
    assert missing_packages() == ()
