"""What the simulated board has on its pins, and what its converter makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from tests.firmware.reading import open_port, read_lines, read_past
from tests.firmware.simulated_uno import line_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy.typing as npt

    from tests.firmware.fixtures import StartUno

    Voltage = Callable[[npt.NDArray[np.float64]], npt.NDArray[np.float64]]

pytestmark = pytest.mark.firmware

# The converter samples 1.5 of its clocks, of 128 cycles each, after the start.
SAMPLING_DELAY_CYCLES = 192


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
    read_lines(uno, 200)
    samples = uno.samples()[:200]
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
    read_lines(uno, 400)
    noise_mv = uno.samples()["millivolts"][:400] - 2500
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
