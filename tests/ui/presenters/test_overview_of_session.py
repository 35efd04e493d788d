"""The strip below the plot shows the session in volts, whatever the plot shows."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.dsp.history import SampleHistory
from desktop_app.ui.presenters.channel_looks import NO_LOOKS, ChannelLook
from desktop_app.ui.presenters.overview import overview_of
from tests.ui.presenters.instrument_fakes import BEGIN_S, RATE_HZ, block_of

VOLTS = np.linspace(1.0, 4.0, 4000)


@pytest.mark.parametrize(
    "look",
    [
        ChannelLook("Pressure", gain=-20.0, offset=50.0, unit="kPa"),
        ChannelLook("Bath", points=((1.0, 80.0), (4.0, 20.0)), unit="\N{DEGREE SIGN}C"),
    ],
    ids=["gain", "table"],
)
def test_a_channel_with_a_unit_of_its_own_is_drawn_in_volts(look: ChannelLook) -> None:
    history = SampleHistory(1 << 13, 1)
    history.append(block_of(VOLTS))
    shown = overview_of(
        history,
        (),
        now_s=BEGIN_S + len(VOLTS) / RATE_HZ,
        width_px=300,
        looks=NO_LOOKS.with_look(0, look),
    )
    (trace,) = shown.traces
    assert (trace.low[0], trace.high[-1]) == (pytest.approx(1.0), pytest.approx(4.0))
