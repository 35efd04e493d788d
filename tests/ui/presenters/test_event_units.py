"""An event in the unit of what is measured: a thermistor, whose voltage falls as it gets warmer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.catalogue import read_catalogue
from desktop_app.core.messages import Cause, Event
from desktop_app.core.paths import shipped_dir
from desktop_app.detection.alarms.signal_watch import event_condition
from desktop_app.detection.profiles.files import find_profile
from desktop_app.dsp.history import SampleHistory
from desktop_app.ui.phrases import Phrases
from desktop_app.ui.plot.frame import PlotFrame
from desktop_app.ui.presenters.channel_looks import NO_LOOKS, ChannelLook
from desktop_app.ui.presenters.live_states import event_row_of, readout_of
from desktop_app.ui.presenters.plot_frame import plot_frame
from desktop_app.ui.presenters.profile_presenter import looks_of
from desktop_app.ui.presenters.view_state import ViewState
from tests.ui.presenters.test_live_states import LIVE

THERMISTOR = find_profile(Path("thermistor"))
LOOKS = looks_of(THERMISTOR)
# 3.343 V are 10 degrees; 2.5 V are 25, 2.7813 V are 20.
COLD = Event(1, 0, Cause.HIGH, 40, 1000.0, 50, 1002.4, 3.343, 2.5, 2.7813, 0.9)
# 1.7323 V are 40 degrees.
WARM = replace(COLD, cause=Cause.LOW, peak_volts=1.7323)


@pytest.mark.parametrize(
    ("event", "text"),
    [
        (COLD, "LOW 10.0 °C, expected 20.0 to 25.0 °C, 2.4 s"),
        (WARM, "HIGH 40.0 °C, expected 20.0 to 25.0 °C, 2.4 s"),
        (replace(WARM, cause=Cause.SPIKE), "SPIKE 40.0 °C, expected 20.0 to 25.0 °C, 2.4 s"),
    ],
)
def test_what_is_warmer_is_high_whatever_its_voltage(event: Event, text: str) -> None:
    assert event_row_of(event, 1010.0, LOOKS).text == text


def test_at_a_rail_the_input_is_told_and_no_temperature() -> None:
    at_rail = replace(COLD, cause=Cause.RAIL, peak_volts=5.0)
    assert event_row_of(at_rail, 1010.0, LOOKS).text == (
        "RAIL 5.00 V, expected 2.50 to 2.78 V, 2.4 s"
    )
    condition = event_condition(at_rail, THERMISTOR.quantity, 1010.0)
    assert condition.text == "RAIL 5.00 V > 2.78 V"


@pytest.mark.parametrize("event", [COLD, WARM])
def test_list_mark_readout_and_alarm_say_the_same(event: Event) -> None:
    word = event_row_of(event, 1010.0, LOOKS).text.split()[0]
    ongoing = replace(event, end_index=None, end_s=None)
    view = ViewState(span_s=30.0, looks=LOOKS)
    frame = plot_frame(
        SampleHistory(10, 1), None, [event], view=view, now_s=1010.0, width_px=10, is_stale=False
    )
    assert [one.cause for one in frame.events] == [word]
    assert readout_of(LIVE, PlotFrame(1010.0, 30.0), 2.5, ongoing, LOOKS).cause == word
    assert event_condition(event, THERMISTOR.quantity, 1010.0).text.startswith(word)


def test_a_linear_unit_converts_both_edges_with_its_decimals() -> None:
    bar = NO_LOOKS.with_look(0, ChannelLook(gain=2.0, offset=-1.0, unit="bar", decimals=1))
    assert event_row_of(COLD, 1010.0, bar).text == "HIGH 5.7 bar, expected 4.0 to 4.6 bar, 2.4 s"
    turned = NO_LOOKS.with_look(0, ChannelLook(gain=-1.0, unit="V"))
    assert event_row_of(COLD, 1010.0, turned).text == (
        "LOW -3.343 V, expected -2.781 to -2.500 V, 2.4 s"
    )


def test_volts_stay_volts_and_a_number_without_a_unit_has_none_behind_it() -> None:
    assert event_row_of(COLD, 1010.0).text == "HIGH 3.34 V, expected 2.50 to 2.78 V, 2.4 s"
    bare = NO_LOOKS.with_look(0, ChannelLook(gain=100.0, unit="", decimals=0))
    assert event_row_of(COLD, 1010.0, bare).text == "HIGH 334, expected 250 to 278, 2.4 s"


@pytest.mark.parametrize("language", ["de", "es", "fr", "zh_CN"])
def test_a_unit_does_not_stand_in_the_way_of_a_translation(language: str) -> None:
    catalogue = read_catalogue(shipped_dir() / "resources/translations" / f"{language}.ts")
    phrases = Phrases(catalogue.station)
    for symbol in ("°C", "V", "m/s²", "bar"):
        text = f"LOW 10.0 {symbol}, expected 20.0 to 25.0 {symbol}, 2.4 s"
        translated = phrases.translate(text)
        assert translated is not None
        assert not {"LOW", "expected", " to "} & set(translated.replace(",", " ").split())
        assert translated.count(symbol) == 2
