"""What the board does when it is told something, and what it says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import pytest
import serial

from desktop_app.sources.commands import CPU_HZ, encode_command, parse_reply, settings_of
from tests.firmware.reading import open_port
from tests.firmware.talking import Host, fast_board, volts_of_run
from tests.helpers.patience import PATIENCE_S
from tests.sources.voltmon_stream import vectors

if TYPE_CHECKING:
    from tests.firmware.fixtures import StartUno

pytestmark = pytest.mark.firmware


def test_commands_and_replies_are_those_of_the_vectors(simulated_uno: StartUno) -> None:
    with Host(simulated_uno(flat_out=True)) as host:
        assert vectors()["banner"] in host.decoder.texts()
        for vector in vectors()["conversation"]:
            verb, _, argument = vector["command"].partition("*")[0].partition(" ")
            expected = parse_reply(vector["reply"])
            assert expected is not None
            reply = host.say(encode_command(verb, argument or None), expected.word)
            assert reply == expected
            assert host.decoder.texts()[-1] == vector["reply"]


def test_a_damaged_command_is_refused_and_counted(simulated_uno: StartUno) -> None:
    with Host(simulated_uno(flat_out=True)) as host:
        assert host.say(b"rate 1000*11\n").error == "crc"
        host.port.write(b"x" * 61 + b"\n")
        assert host.ask("stat").number("rxbad") == 2


def test_a_ping_tells_the_device_clock(simulated_uno: StartUno) -> None:
    with Host(simulated_uno(flat_out=True)) as host:
        first, second = host.ask("ping", 1), host.ask("ping", 4294967295)
        assert (first.number("id"), second.number("id")) == (1, 4294967295)
        assert 0 < (first.number("us") or 0) < (second.number("us") or 0)


@pytest.mark.parametrize("vcc_mv", [4500, 5000, 5250])
def test_the_supply_is_measured_and_used(simulated_uno: StartUno, vcc_mv: int) -> None:
    uno = simulated_uno("wave dc:1000", f"vcc {vcc_mv}", flat_out=True)
    with Host(uno) as host:
        reply = host.ask("vcc")
        measured = settings_of(reply)
        assert measured is not None
        assert reply.number("mv") == measured.reference_mv == pytest.approx(vcc_mv, rel=0.004)
        host.runs.clear()
        while not host.runs:
            host.read()
        assert host.runs[-1].volts[0, 0] == pytest.approx(1.0, abs=0.008)


def test_calibration_outlives_a_reset_and_makes_the_supply_right(simulated_uno: StartUno) -> None:
    uno = simulated_uno("bandgap 1067", flat_out=True)
    with Host(uno) as host:
        assert host.ask("vcc").number("mv") == pytest.approx(5000 * 1100 / 1067, rel=0.004)
        settings = host.set(cal=1067)
        assert (settings.is_calibrated, settings.bandgap_mv) == (True, 1067)
    with Host(uno) as host:  # opening has reset the board
        again = settings_of(host.ask("?"))
        assert again is not None
        assert (again.is_calibrated, again.bandgap_mv) == (True, 1067)
        assert host.ask("vcc").number("mv") == pytest.approx(5000, rel=0.004)


def test_the_self_test_passes_on_a_good_board(simulated_uno: StartUno) -> None:
    with Host(simulated_uno(flat_out=True)) as host:
        reply = host.ask("selftest")
        assert (reply.number("pass"), reply.number("crc"), reply.number("gnd")) == (1, 0x29B1, 0)
        assert reply.number("mv") == pytest.approx(5000, rel=0.004)
        assert (reply.number("free") or 0) > 400


def test_the_self_test_fails_on_a_starving_board(simulated_uno: StartUno) -> None:
    with Host(simulated_uno("vcc 2500", flat_out=True)) as host:
        assert host.ask("selftest").number("pass") == 0


@pytest.mark.parametrize("mask", [1, 0b101])
def test_the_test_pattern_is_the_index(simulated_uno: StartUno, mask: int) -> None:
    with Host(simulated_uno(flat_out=True)) as host:
        host.set(rate=1000, mask=mask, test=1, mode="bin")
        host.read_seconds(3.0)
        index, volts = host.samples()
        counts = np.rint(volts * 1024 / 5 - 0.5).astype(int)
        position = np.arange(mask.bit_count())
        np.testing.assert_array_equal(counts, (index[:, None] + position) & 1023)
        assert len(index) > 2500


@pytest.mark.parametrize(
    ("commands", "pattern"),
    [
        ({"mask": 5}, rb"\d\.\d{3},\d\.\d{3}\r\n"),
        ({"osr": 16}, rb"\d\.\d{4}\r\n"),
        ({"mode": "raw", "osr": 2}, rb"\d{1,4}\r\n"),
        ({"mode": "csv"}, rb"\d+,\d+,\d{1,4},\d\.\d{3}\*[0-9A-F]{2}\r\n"),
        ({"mode": "csv", "mask": 63, "rate": 50}, rb"\d+,\d+(,\d+){6}(,\d\.\d{3}){6}\*..\r\n"),
    ],
)
def test_lines_have_the_form_of_their_mode(
    simulated_uno: StartUno, commands: dict[str, str | int], pattern: bytes
) -> None:
    uno = simulated_uno("wave sine:2500,2400,1", "wave2 dc:3000", flat_out=True)
    with open_port(uno) as port:
        for verb, argument in commands.items():
            port.write(encode_command(verb, argument))
            while not port.readline().startswith(b"#ok"):
                pass
        lines = [port.readline() for _ in range(50)]
    assert all(re.fullmatch(pattern, line) for line in lines), lines


def test_lines_and_frames_may_follow_each_other_often(simulated_uno: StartUno) -> None:
    with Host(simulated_uno("wave sine:2500,2000,1", flat_out=True)) as host:
        for mode in ("bin", "volts", "bin10", "bin", "volts"):
            host.set(mode=mode, rate=100)
            host.runs.clear()
            while sum(len(run.volts) for run in host.runs) < 50:
                host.read()
            assert (host.runs[-1].index is None) == (mode == "volts")
            host.set(rate=10)
        account = host.decoder.account()
        assert account.closes
        assert account.n_rejected == 0


def test_a_reset_in_mid_stream_is_seen_and_lines_follow(simulated_uno: StartUno) -> None:
    uno = simulated_uno("wave dc:2500", flat_out=True)
    with Host(uno) as host:
        host.set(rate=1000, mode="bin")
        host.read_seconds(1.0)
        n_before = len(host.samples()[0])
        assert n_before > 900
        uno.command("reset")
        uno.command("thaw")
        while host.runs[-1].index is not None:
            host.read()
        assert host.last_run()[0].index is None
        assert host.runs[-1].volts[0, 0] == 2.5
        assert host.decoder.account().closes


def test_a_stopped_board_is_silent_and_a_started_one_counts_from_zero(
    simulated_uno: StartUno,
) -> None:
    uno = fast_board(simulated_uno, "wave sine:2500,2000,1")
    with Host(uno) as host:
        host.set(rate=1000, mode="bin")
        host.ask("stop")
        n_sent = uno.stat()["sent"]
        conversions = uno.stat()["conversions"]
        cycle = uno.stat()["cycle"]
        uno.wait_until(lambda: uno.stat()["cycle"] > cycle + 1_600_000, "100 ms have passed")
        assert (uno.stat()["sent"], uno.stat()["conversions"]) == (n_sent, conversions)
        host.runs.clear()
        host.ask("start")
        host.read_seconds(1.0)
        settings = host.decoder.settings
        assert settings is not None
        index, volts = host.samples()
        np.testing.assert_array_equal(index, np.arange(len(index)))
        np.testing.assert_allclose(volts, volts_of_run(uno, settings)[: len(volts)], rtol=1e-13)


def test_a_change_of_settings_still_sends_what_was_measured_before(
    simulated_uno: StartUno,
) -> None:
    uno = simulated_uno(flat_out=True)
    with Host(uno) as host:
        host.set(rate=1000, mode="bin")
        while sum(len(run.volts) for run in host.runs if run.index is not None) < 50:
            host.read()
        host.set(mask=3)
        framed = [run.volts for run in host.runs if run.index is not None]
        sent = sum(len(volts) for volts in framed if volts.shape[1] == 1)
        between = np.diff(uno.samples()["cycle"].astype(np.int64))
        is_regular = np.abs(between - 16_000) <= 3
        last = np.flatnonzero(is_regular)[-1]
        measured = last - np.flatnonzero(~is_regular[:last])[-1] + 1
        # One whose conversion was under way when the command came is not waited for.
        assert measured - 1 <= sent <= measured


def test_a_rate_that_the_host_cannot_follow_is_given_up(simulated_uno: StartUno) -> None:
    uno = fast_board(simulated_uno)
    with serial.Serial(uno.port, 115200, timeout=PATIENCE_S) as port:
        port.readline()
        port.write(encode_command("baud", 1_000_000))
        while not port.readline().startswith(b"#ok"):
            pass
        begun = uno.stat()
        # By the board's clock: of its two seconds, the first.
        while (now := uno.stat())["cycle"] < begun["cycle"] + CPU_HZ:
            assert now["sent"] == begun["sent"]
        port.reset_input_buffer()
        port.write(encode_command("?"))  # at the old rate: garbage to the board
        assert any(re.fullmatch(rb"\d\.\d{3}\r\n", port.readline()) for _ in range(10))
        assert uno.stat()["baud"] == pytest.approx(117_647, abs=1)
