"""From the converter to the verdict: nothing lost, nothing wrong, all accounted for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.compose.doctor import Level, probe
from desktop_app.core.clock import SystemClock
from desktop_app.sources.board_link import Phase
from desktop_app.sources.board_setup import BoardSetup, board_setup
from desktop_app.sources.commands import Mode
from desktop_app.sources.frame_decoder import DAMAGED
from tests.firmware.talking import fast_board, volts_of_run
from tests.firmware.watching import Watched

if TYPE_CHECKING:
    from desktop_app.sources.commands import BoardSettings
    from tests.firmware.fixtures import StartUno

pytestmark = pytest.mark.firmware

SCAN = tuple(range(6))
FASTEST = [
    pytest.param(board_setup(20_000), id="20 kS/s"),
    pytest.param(board_setup(40_000), id="40 kS/s packed"),
    pytest.param(board_setup(2_000, channels=SCAN), id="six inputs at 2 kS/s"),
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


def test_the_setups_are_those_of_the_guide() -> None:
    setups = [parameter.values[0] for parameter in FASTEST]
    assert setups == [
        BoardSetup(20_000, Mode.BINARY, (0,), 500_000),
        BoardSetup(40_000, Mode.PACKED, (0,), 1_000_000),
        BoardSetup(2_000, Mode.BINARY, SCAN, 500_000),
    ]


def watch(simulated_uno: StartUno, setup: BoardSetup) -> Watched:
    return Watched(fast_board(simulated_uno, *WAVES), setup)


def most_on_the_way(settings: BoardSettings) -> int:
    """Rows that may have been converted and not yet read, where nobody waits for a clock.

    They stand in the board's four frames and in the pseudo-terminal, whose kernel buffer holds
    17,024 bytes.
    """
    bytes_a_value = 1.25 if settings.mode is Mode.PACKED else 2
    return int((17_024 + 4 * 142) / (bytes_a_value * len(settings.channels)))


def assert_bit_exact(watched: Watched, *, seconds: float) -> None:
    index, volts = watched.samples()
    truth = volts_of_run(watched.uno, watched.settings)
    n_least = int(0.95 * seconds * watched.settings.rate_hz)
    np.testing.assert_array_equal(index, np.arange(len(index)))
    assert n_least <= len(volts) <= len(truth)
    assert len(truth) - len(volts) <= most_on_the_way(watched.settings)
    np.testing.assert_allclose(volts, truth[: len(volts)], rtol=1e-13)
    ledger = watched.snapshot.ledger
    assert ledger.closes
    assert ledger.lost == ledger.dropped == ledger.bytes.n_rejected == 0
    assert ledger.judged == ledger.decoded


def assert_only_losses(watched: Watched) -> None:
    index, volts = watched.samples()
    truth = volts_of_run(watched.uno, watched.settings)
    np.testing.assert_allclose(volts, truth[index], rtol=1e-13)
    ledger = watched.snapshot.ledger
    assert ledger.closes
    assert ledger.judged == ledger.decoded
    assert 0 < ledger.lost == index[-1] + 1 - len(index)
    assert ledger.bytes.n_rejected > 0


@pytest.mark.parametrize("setup", FASTEST)
def test_nothing_is_lost_and_every_sample_is_the_converters(
    simulated_uno: StartUno, setup: BoardSetup
) -> None:
    with watch(simulated_uno, setup) as watched:
        watched.until_phase(Phase.READY)
        watched.read_seconds(1.0)
        assert_bit_exact(watched, seconds=1.0)


@pytest.mark.parametrize("fault", ["corrupt 0.001", "drop 0.0001"])
@pytest.mark.parametrize("setup", FASTEST)
def test_a_bad_line_costs_samples_and_makes_none_up(
    simulated_uno: StartUno, setup: BoardSetup, fault: str
) -> None:
    with watch(simulated_uno, setup) as watched:
        watched.until_phase(Phase.READY)
        watched.uno.command(fault)
        watched.read_seconds(1.5)
        assert_only_losses(watched)


@pytest.mark.slow
@pytest.mark.parametrize("setup", FASTEST)
def test_a_minute_long_nothing_is_lost(simulated_uno: StartUno, setup: BoardSetup) -> None:
    with watch(simulated_uno, setup) as watched:
        watched.until_phase(Phase.READY)
        watched.read_seconds(60.0)
        assert_bit_exact(watched, seconds=60.0)


def test_a_board_that_resets_in_mid_stream_is_set_up_again(simulated_uno: StartUno) -> None:
    with watch(simulated_uno, board_setup(20_000)) as watched:
        watched.until_phase(Phase.READY)
        watched.uno.command("reset")
        watched.until(lambda: watched.report.phase is not Phase.READY)
        watched.until(lambda: watched.report.phase is Phase.READY and watched.settings.is_running)
        n_before = watched.snapshot.ledger.decoded
        watched.until(lambda: watched.snapshot.ledger.decoded > n_before + 2000)
        assert watched.settings.rate_hz == 20_000
        assert watched.snapshot.ledger.closes


@pytest.mark.parametrize("setup", [board_setup(1_000), board_setup(100, mode=Mode.CSV)])
def test_a_board_that_was_left_measuring_is_recognised_and_set_anew(
    simulated_uno: StartUno, setup: BoardSetup
) -> None:
    uno = simulated_uno(*WAVES, boot_ms=10, options=("--block", "--no-reset-on-open"))
    with Watched(uno, setup) as first:
        first.until_phase(Phase.READY)
    with Watched(uno, board_setup(50)) as watched:
        watched.until_phase(Phase.READY)
        watched.until(lambda: watched.snapshot.ledger.decoded > 20)
        assert watched.settings.mode is Mode.VOLTS
        assert watched.settings.rate_hz == 50


def test_commands_of_a_person_are_answered_in_between(simulated_uno: StartUno) -> None:
    with watch(simulated_uno, board_setup(1_000)) as watched:
        watched.until_phase(Phase.READY)
        assert watched.session.board is not None
        watched.session.board.request("vcc")
        watched.until(lambda: any(answer.word == "vcc" for answer in watched.report.answers))
        assert watched.settings.reference_mv == pytest.approx(5000, abs=100)


def test_a_meter_calibrates_the_board(simulated_uno: StartUno) -> None:
    uno = fast_board(simulated_uno, "vcc 4700", "bandgap 1122")
    with Watched(uno) as watched:
        watched.until_phase(Phase.READY)
        assert watched.session.board is not None
        watched.session.board.request("vcc")
        watched.until(lambda: len(watched.report.answers) == 1)
        assert abs(watched.settings.reference_mv - 4700) > 50
        watched.session.board.calibrate(4700)
        watched.until(lambda: watched.settings.is_calibrated and len(watched.report.answers) == 2)
        assert watched.settings.reference_mv == pytest.approx(4700, abs=25)
        assert watched.settings.bandgap_mv == pytest.approx(1122, abs=4)


def test_the_doctor_hears_who_is_there(simulated_uno: StartUno) -> None:
    uno = fast_board(simulated_uno)
    finding = probe(uno.port, SystemClock())
    assert finding.level is Level.OK
    assert "a voltmon board at 10 Hz, uncalibrated" in finding.sentence
    assert "no device" in probe("/dev/nothing-here", SystemClock()).sentence


def test_a_board_is_asked_at_the_end_how_far_it_has_counted(simulated_uno: StartUno) -> None:
    for setup in (board_setup(2_000), board_setup(100, mode=Mode.CSV)):
        with watch(simulated_uno, setup) as watched:
            watched.until_phase(Phase.READY)
            n_before = watched.snapshot.ledger.decoded
            watched.until(lambda n=n_before: watched.snapshot.ledger.decoded > n + 100)  # type: ignore[misc]
        ledger = watched.snapshot.ledger
        assert (ledger.lost, ledger.open_ends) == (0, 0)
        assert ledger.closes
        assert watched.session.board is not None
        assert watched.session.board.is_counted


def test_what_was_damaged_last_is_lost_by_the_boards_own_count(simulated_uno: StartUno) -> None:
    """One frame a second, so that none that follows tells of the one that is missing."""
    with watch(simulated_uno, board_setup(1, mode=Mode.BINARY)) as watched:
        watched.until_phase(Phase.READY)
        n_before = watched.snapshot.ledger.decoded
        watched.until(lambda: watched.snapshot.ledger.decoded > n_before)
        watched.uno.command("corrupt 1")
        watched.until(lambda: watched.snapshot.ledger.bytes.rejected.get(DAMAGED, 0) > 0)
        watched.uno.command("corrupt 0")
        lost_before = watched.snapshot.ledger.lost
    ledger = watched.snapshot.ledger
    assert ledger.lost > lost_before
    assert ledger.expected <= len(watched.uno.samples())
    assert ledger.open_ends == 0
    assert ledger.closes


def test_what_was_lost_before_the_board_went_nobody_can_know(simulated_uno: StartUno) -> None:
    with watch(simulated_uno, board_setup(2_000)) as watched:
        watched.until_phase(Phase.READY)
        watched.until(lambda: watched.snapshot.ledger.decoded > 100)
        watched.uno.command("unplug")
        watched.until(lambda: not watched.snapshot.is_connected)
    assert watched.snapshot.ledger.open_ends == 1
    assert watched.snapshot.ledger.closes
