from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from desktop_app.ui.plot.frame import Envelope
from desktop_app.ui.presenters.channel_looks import NO_LOOKS, ChannelLook

TIMES_S = np.arange(3.0)
COLUMNS = Envelope(0, TIMES_S, np.array([1.0, 2.0, 3.0]), np.array([2.0, 3.0, 4.0]))


def test_a_channel_is_shown_in_its_unit() -> None:
    look = ChannelLook("Temperature", gain=100.0, offset=-50.0, unit="\N{DEGREE SIGN}C")
    shown = look.shown(COLUMNS)
    assert list(shown.low) == [50.0, 150.0, 250.0]
    assert list(shown.high) == [150.0, 250.0, 350.0]
    assert look.value(0.75) == pytest.approx(25.0)


def test_an_inverted_channel_has_its_lows_below_its_highs() -> None:
    shown = ChannelLook(gain=-1.0).shown(COLUMNS)
    assert (shown.low < shown.high).all()
    assert list(shown.high) == [-1.0, -2.0, -3.0]


def test_volts_cost_nothing() -> None:
    assert NO_LOOKS.of(3).shown(COLUMNS) is COLUMNS


def test_single_samples_stay_single() -> None:
    line = Envelope(0, TIMES_S, TIMES_S, TIMES_S)
    shown = ChannelLook(gain=2.0).shown(line)
    assert shown.low is shown.high


def test_a_channel_is_called_as_its_source_does_until_somebody_names_it() -> None:
    looks = NO_LOOKS.with_look(0, ChannelLook("A0", 3)).with_look(1, ChannelLook("Pump", 1))
    looks = replace(looks, names=("A2", "A5", "A4"))
    assert [looks.of(channel).name for channel in range(3)] == ["A2", "Pump", "A4"]
    recolored = looks.with_look(2, replace(looks.of(2), color=5))
    assert replace(recolored, names=()).of(2) == ChannelLook("A2", 5)


def test_every_channel_has_a_look_of_its_own() -> None:
    looks = NO_LOOKS.with_look(1, ChannelLook("Pressure", 4, unit="kPa"))
    assert looks.of(1).unit == "kPa"
    assert looks.of(0).name == "A0"
    assert looks.with_look(1, ChannelLook("p")).of(1).name == "p"


@pytest.mark.parametrize(
    "look",
    [
        ChannelLook(),
        ChannelLook(gain=-20.0, offset=50.0),
        ChannelLook(points=((0.5, 0.0), (2.5, 30.0), (4.5, 100.0))),
        ChannelLook(points=((0.5, 100.0), (2.5, 25.0), (4.5, -10.0))),
    ],
    ids=["volts", "falling line", "rising table", "falling table"],
)
def test_a_value_is_traced_back_to_the_volts_that_stand_for_it(look: ChannelLook) -> None:
    for volts in (0.5, 1.3, 2.5, 4.5):
        assert look.volts(look.value(volts)) == pytest.approx(volts)
