"""Binary frames at full speed: every sample is the converter's and in its place, or counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from tests.firmware.talking import Host, fast_board, volts_of_run

if TYPE_CHECKING:
    from desktop_app.sources.commands import BoardSettings
    from tests.firmware.fixtures import StartUno

pytestmark = pytest.mark.firmware

FASTEST = [
    pytest.param(500_000, {"rate": 20_000, "mode": "bin"}, id="20 kS/s"),
    pytest.param(1_000_000, {"rate": 40_000, "mode": "bin10"}, id="40 kS/s packed"),
    pytest.param(500_000, {"rate": 2000, "mask": 63, "mode": "bin"}, id="six inputs at 2 kS/s"),
]
WAVES = (
    "wave sine:2500,2400,11",
    "wave1 ramp:0,5000,3",
    "wave2 square:2500,1000,7",
    "wave3 tri:2000,2000,5",
    "wave4 dc:1234",
    "wave5 chirp:2500,2000,1,100,3",
    "noise 5",
)


def sample(
    simulated_uno: StartUno, baud: int, commands: dict[str, str | int], *, seconds: float
) -> tuple[Host, BoardSettings]:
    host = Host(fast_board(simulated_uno, *WAVES))
    if baud != 115_200:
        host.change_baud(baud)
    settings = host.set(stop=None, **commands)  # type: ignore[arg-type]  # stop takes no argument
    host.ask("start")
    settings = host.decoder.settings or settings
    host.read_seconds(seconds)
    return host, settings


def assert_nothing_lost_and_bit_exact(host: Host, settings: BoardSettings, n_least: int) -> None:
    index, volts = host.samples()
    np.testing.assert_array_equal(index, np.arange(len(index)))
    truth = volts_of_run(host.uno, settings)
    # The last ones are in a frame that is still being filled, or on the line.
    assert n_least <= len(volts) <= len(truth) <= len(volts) + 6 * 64
    np.testing.assert_allclose(volts, truth[: len(volts)], rtol=1e-13)
    ledger = host.ledger()
    assert ledger.closes
    assert ledger.lost == ledger.bytes.n_rejected == host.decoder.frames_lost == 0


@pytest.mark.parametrize(("baud", "commands"), FASTEST)
def test_nothing_is_lost_and_every_sample_is_the_converters(
    simulated_uno: StartUno, baud: int, commands: dict[str, str | int]
) -> None:
    host, settings = sample(simulated_uno, baud, commands, seconds=1.0)
    with host:
        assert_nothing_lost_and_bit_exact(host, settings, int(0.95 * settings.rate_hz))


@pytest.mark.parametrize(("baud", "commands"), FASTEST)
def test_questions_are_answered_at_full_speed_and_cost_no_sample(
    simulated_uno: StartUno, baud: int, commands: dict[str, str | int]
) -> None:
    host, settings = sample(simulated_uno, baud, commands, seconds=0.3)
    with host:
        host.uno.command("thaw")
        for number in range(10):
            assert host.ask("ping", number).number("id") == number
            for _ in range(30):
                host.read()
        assert host.ask("stat").number("lost") == 0
        host.read_seconds(0.3)
        assert_nothing_lost_and_bit_exact(host, settings, int(0.5 * settings.rate_hz))


@pytest.mark.parametrize(
    "commands",
    [
        {"rate": 1000, "mode": "bin10"},
        {"rate": 100, "mask": 0b10101, "mode": "bin"},
        {"rate": 500, "mask": 0b110, "mode": "bin10"},
        {"rate": 50, "osr": 64, "mode": "bin"},
        {"rate": 100, "mask": 0b1001, "osr": 16, "mode": "bin"},
        {"rate": 2, "mask": 63, "mode": "bin"},
        {"rate": 1000, "ref": "1v1", "mode": "bin"},
    ],
)
def test_other_settings_lose_nothing_either(
    simulated_uno: StartUno, commands: dict[str, str | int]
) -> None:
    host, settings = sample(simulated_uno, 115_200, commands, seconds=3.0)
    with host:
        assert_nothing_lost_and_bit_exact(host, settings, int(2.5 * settings.rate_hz))


def test_what_the_line_cannot_carry_is_dropped_and_counted(simulated_uno: StartUno) -> None:
    commands: dict[str, str | int] = {"rate": 40_000, "mode": "bin"}
    host, settings = sample(simulated_uno, 500_000, commands, seconds=1.0)
    with host:
        index, volts = host.samples()
        truth = volts_of_run(host.uno, settings)
        np.testing.assert_allclose(volts, truth[index], rtol=1e-13)
        ledger = host.ledger()
        assert ledger.closes
        assert 5_000 < ledger.lost == index[-1] + 1 - len(index)
        assert host.decoder.frames_lost == ledger.bytes.n_rejected == 0
        host.uno.command("thaw")
        # The board counts blocks: one may be lost between the last frame and the answer.
        assert int(host.ask("stat").fields["lost"]) >= ledger.lost - 64
        host.uno.command("freeze")


@pytest.mark.parametrize("fault", ["corrupt 0.001", "drop 0.0001"])
@pytest.mark.parametrize(("baud", "commands"), FASTEST)
def test_a_bad_line_costs_samples_and_makes_none_up(
    simulated_uno: StartUno, baud: int, commands: dict[str, str | int], fault: str
) -> None:
    assert_only_losses(simulated_uno, baud, commands, fault, seconds=2.0)


@pytest.mark.slow
@pytest.mark.parametrize("fault", ["corrupt 0.001", "drop 0.0001", "corrupt 0.03"])
@pytest.mark.parametrize(("baud", "commands"), FASTEST)
def test_a_minute_of_a_bad_line_makes_no_sample_up(
    simulated_uno: StartUno, baud: int, commands: dict[str, str | int], fault: str
) -> None:
    assert_only_losses(simulated_uno, baud, commands, fault, seconds=60.0)


def assert_only_losses(
    simulated_uno: StartUno,
    baud: int,
    commands: dict[str, str | int],
    fault: str,
    *,
    seconds: float,
) -> None:
    with Host(fast_board(simulated_uno, *WAVES)) as host:
        host.change_baud(baud)
        host.set(stop=None, **commands)  # type: ignore[arg-type]  # stop takes no argument
        host.ask("start")
        settings = host.decoder.settings
        assert settings is not None
        host.uno.command(fault)
        host.read_seconds(seconds)
        index, volts = host.samples()
        truth = volts_of_run(host.uno, settings)
        np.testing.assert_allclose(volts, truth[index], rtol=1e-13)
        assert (np.diff(index) > 0).all()
        ledger = host.ledger()
        assert ledger.closes
        # With those in front of the first that came: the run began at 0.
        assert 0 < ledger.lost == index[-1] + 1 - len(index)
        assert sum(run.restarted for run in host.last_run()) == 1


def test_the_distance_of_samples_is_exact_and_the_device_clock_tells_it(
    simulated_uno: StartUno,
) -> None:
    host, settings = sample(simulated_uno, 115_200, {"rate": 1000, "mode": "bin"}, seconds=5.0)
    with host:
        for run in host.last_run():
            assert run.index is not None
            assert run.device_us is not None
            first = host.last_run()[0].device_us or 0
            assert abs(run.device_us - first - run.index * 1000) <= 24
        assert settings.period_cycles == 16_000
