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
from tests.firmware.simulated_uno import (
    ROOT,
    SimulatedUno,
    SimulatorError,
    line_of,
    missing_packages,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy.typing as npt

    from tests.firmware.fixtures import StartUno
    from tests.firmware.simulated_uno import UnoBuild

    Voltage = Callable[[npt.NDArray[np.float64]], npt.NDArray[np.float64]]

pytestmark = pytest.mark.firmware

# The converter samples 1.5 of its clocks, of 128 cycles each, after the start.
SAMPLING_DELAY_CYCLES = 192


def open_port(uno: SimulatedUno) -> serial.Serial:
    port = serial.Serial(uno.port, 115200, timeout=10)
    assert port.readline().startswith(b"#voltmon;")
    return port


def read_lines(uno: SimulatedUno, count: int) -> list[bytes]:
    with open_port(uno) as port:
        return [port.readline() for _ in range(count)]


def read_past(port: serial.Serial, wanted: bytes) -> list[bytes]:
    """The lines up to and with the wanted one; flat out, a board never falls silent."""
    lines = []
    for _ in range(5000):
        lines.append(port.readline())
        if lines[-1] == wanted:
            return lines
    raise AssertionError(f"{wanted!r} did not come; the last was {lines[-1]!r}")


def read_to_the_end(port: serial.Serial, received: bytearray) -> None:
    while True:
        received += port.read(1)


def sent_by_the_sketch(uno: SimulatedUno, identity: bytes) -> bytes:
    return identity + b"".join(line_of(code) for code in uno.samples()["code"])


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


@pytest.mark.parametrize(
    ("spec", "voltage_mv"),
    [
        ("dc:1234.5", lambda t: np.full_like(t, 1234.5)),
        ("sine:2500,2000,0.31", lambda t: 2500 + 2000 * np.sin(2 * np.pi * 0.31 * t)),
        ("square:2000,500,0.13", lambda t: np.where(t * 0.13 % 1 < 0.5, 2500.0, 1500.0)),
        ("tri:2500,1000,0.1", lambda t: 2500 + 1000 * (1 - 4 * np.abs((0.1 * t + 0.25) % 1 - 0.5))),
        ("ramp:500,4500,0.07", lambda t: 500 + 4000 * (0.07 * t % 1)),
        ("step:1000,4000,5", lambda t: np.where(t < 5, 1000.0, 4000.0)),
        (
            "chirp:2500,1000,0.1,1.1,20",
            lambda t: 2500 + 1000 * np.sin(2 * np.pi * (0.1 + t % 20 / 40) * (t % 20)),
        ),
    ],
)
def test_a_wave_is_what_its_name_says(
    simulated_uno: StartUno, spec: str, voltage_mv: Voltage
) -> None:
    uno = simulated_uno(f"wave {spec}", flat_out=True)
    read_lines(uno, 300)
    samples = uno.samples()[:300]
    t_s = (samples["cycle"] + SAMPLING_DELAY_CYCLES) / 16e6
    np.testing.assert_allclose(samples["millivolts"], voltage_mv(t_s), atol=1e-6)
    code = np.clip(np.floor(samples["millivolts"] * 1024 / 5000), 0, 1023)
    np.testing.assert_array_equal(samples["code"], code)


def test_a_table_is_played_and_repeated(simulated_uno: StartUno, tmp_path: Path) -> None:
    table = np.arange(100, 4000, 130)
    file = tmp_path / "table.csv"
    file.write_text("\n".join(f"{value},ignored" for value in table))
    uno = simulated_uno(f"wave csv:{file},10", flat_out=True)
    read_lines(uno, 100)
    samples = uno.samples()[:100]
    step = ((samples["cycle"] + SAMPLING_DELAY_CYCLES) / 1.6e6).astype(int)
    np.testing.assert_array_equal(samples["millivolts"], table[step % len(table)])


def test_noise_has_the_size_it_was_given(simulated_uno: StartUno) -> None:
    uno = simulated_uno("wave dc:2500", "noise 20", flat_out=True)
    read_lines(uno, 1000)
    noise_mv = uno.samples()["millivolts"] - 2500
    assert noise_mv.std() == pytest.approx(20, rel=0.1)
    assert noise_mv.mean() == pytest.approx(0, abs=2.5)


def test_the_seed_decides_the_noise(simulated_uno: StartUno) -> None:
    def lines(seed: str) -> list[bytes]:
        options = ("--seed", seed)
        return read_lines(simulated_uno("noise 50", flat_out=True, options=options), 50)

    assert lines("7") == lines("7") != lines("8")


def test_hum_adds_to_the_wave(simulated_uno: StartUno) -> None:
    uno = simulated_uno("wave dc:2500", "hum 300,0.2", flat_out=True)
    read_lines(uno, 100)
    assert np.ptp(uno.samples()["millivolts"]) == pytest.approx(600, rel=0.01)


@pytest.mark.parametrize(("vcc_mv", "code"), [(5000, 512), (4700, 544), (2400, 1023)])
def test_the_supply_is_the_reference(simulated_uno: StartUno, vcc_mv: int, code: int) -> None:
    uno = simulated_uno("wave dc:2500", f"vcc {vcc_mv}", flat_out=True)
    assert read_lines(uno, 3) == [line_of(code)] * 3


@pytest.mark.parametrize("count", [1, 3])
def test_a_spike_lasts_as_many_conversions_as_asked(simulated_uno: StartUno, count: int) -> None:
    uno = simulated_uno("wave dc:2000", flat_out=True)
    with open_port(uno) as port:
        port.readline()
        uno.command(f"spike 1500 {count}")
        read_past(port, line_of(716))
        lines = [port.readline() for _ in range(count + 5)]
    assert lines == [line_of(716)] * (count - 1) + [line_of(409)] * 6
    spikes = uno.samples()[uno.samples()["is_spike"]]
    assert list(spikes["millivolts"]) == [3500.0] * count
    assert set(np.diff(spikes["number"])) <= {1}


def test_a_spike_may_be_given_in_ms(simulated_uno: StartUno) -> None:
    uno = simulated_uno("wave dc:2000", flat_out=True)
    with open_port(uno) as port:
        uno.command("spike -1000 500ms")
        read_past(port, line_of(204))
        read_past(port, line_of(409))
    assert uno.truth()["is_spike"].sum() == 5


def test_corrupted_bytes_are_as_many_as_counted(simulated_uno: StartUno) -> None:
    uno = simulated_uno("wave sine:2500,2000,0.37", flat_out=True)
    with serial.Serial(uno.port, 115200, timeout=10) as port:
        identity = port.readline()
        uno.command("corrupt 0.02")
        received = identity + port.read(7000)
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
    with serial.Serial(uno.port, 115200, timeout=10) as port:
        identity = port.readline()
        uno.command("drop 0.02")
        received = identity + port.read(7000)
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
        with serial.Serial(uno.port, 115200, timeout=10) as port:
            assert port.read(200).index(b"#voltmon;fw=") == 50


def test_bytes_can_be_put_into_the_stream(simulated_uno: StartUno) -> None:
    uno = simulated_uno(flat_out=True)
    with open_port(uno) as port:
        uno.command("inject 0A 6e616e 0d0a")
        read_past(port, b"nan\r\n")


@pytest.mark.parametrize("baud", [9600, 57600, 230400])
def test_a_wrong_baud_rate_garbles_both_ways(simulated_uno: StartUno, baud: int) -> None:
    uno = simulated_uno(flat_out=True)
    with serial.Serial(uno.port, baud, timeout=10) as port:
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
    with serial.Serial(uno.port, 115200, timeout=10) as port:
        assert not port.readline().startswith(b"#voltmon;")
    assert uno.stat()["boots"] == 1
    assert uno.stat()["lost_closed"] > 100


def test_a_reset_in_mid_stream_is_seen_by_the_identity(simulated_uno: StartUno) -> None:
    uno = simulated_uno(flat_out=True)
    with serial.Serial(uno.port, 115200, timeout=10) as port:
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


def test_in_real_time_ten_lines_take_a_second(simulated_uno: StartUno) -> None:
    uno = simulated_uno(boot_ms=10)
    with open_port(uno) as port:
        first = port.readline()
        began = os.times().elapsed
        lines = [port.readline() for _ in range(5)]
        took_s = os.times().elapsed - began
    assert [first, *lines] == [line_of(code) for code in uno.samples()["code"][:6]]
    assert 0.3 < took_s < 3.0  # 0.5 on a machine with nothing else to do


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
    with serial.Serial(uno.port, 115200, timeout=10) as port:
        port.read(1000)
        uno.freeze()
    stat = uno.stat()
    assert (
        stat["sent"]
        == stat["delivered"] + stat["dropped"] + stat["lost_closed"] + stat["lost_full"]
    )


def read_lines_anyhow(uno: SimulatedUno, size: int) -> None:
    with serial.Serial(uno.port, 115200, timeout=10) as port:
        assert len(port.read(size)) == size


def test_a_slow_host_costs_nothing_in_a_flat_out_run(simulated_uno: StartUno) -> None:
    uno = simulated_uno("wave sine:2500,2000,0.37", flat_out=True)
    with open_port(uno) as port:
        uno.wait_until(lambda: uno.stat()["pending"] > 0, "the kernel's buffer is full")
        lines = [port.readline() for _ in range(4000)]
    assert lines == [line_of(code) for code in uno.samples()["code"][:4000]]


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


def test_a_machine_that_builds_it_misses_no_package(uno_build: UnoBuild) -> None:
    assert uno_build.simulator.exists()
    assert missing_packages() == ()
