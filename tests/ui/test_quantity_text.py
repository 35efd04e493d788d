from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.number_edit import number_of
from desktop_app.ui.quantity_text import NARROW, axis_text, quantity_text


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (2.50349, "V", "2.503 V"),
        (0.0123456, "V", "12.35 mV"),
        (0.99996, "V", "1.000 V"),
        (0.0, "V", "0.000 V"),
        (-0.00004321, "V", "\N{MINUS SIGN}43.21 \N{MICRO SIGN}V"),
        (12345.6, "Hz", "12.35 kHz"),
        (999.99, "Hz", "1.000 kHz"),
        (50.0, "%", "50.00 %"),
        (-3.01, "dBV", "\N{MINUS SIGN}3.010 dBV"),
        (12, "", "12"),
        (math.nan, "V", "\N{EN DASH}"),
    ],
)
def test_values_have_four_figures_and_the_prefix_that_suits(
    value: float, unit: str, text: str
) -> None:
    assert quantity_text(value, unit) == text.replace(" ", NARROW)


@given(st.floats(1e-11, 1e11))
def test_text_is_as_exact_as_its_figures(value: float) -> None:
    number, unit = quantity_text(value, "V").split(NARROW)
    power = {"p": -12, "n": -9, "\N{MICRO SIGN}": -6, "m": -3, "": 0, "k": 3, "M": 6, "G": 9}
    assert float(number) * 10.0 ** power[unit[:-1]] == pytest.approx(value, rel=1e-3)
    assert 1 <= float(number) < 1000


@pytest.mark.parametrize(
    ("value", "step", "unit", "text"),
    [
        (0.25, 0.05, "s", "250 ms"),
        (0.0, 0.05, "s", "0 ms"),
        (2.5, 0.5, "V", "2.5 V"),
        (-20.0, 20.0, "dBV", "\N{MINUS SIGN}20 dBV"),
        (20_000.0, 5000.0, "Hz", "20 kHz"),
        (2e-6, 1e-6, "V\N{SUPERSCRIPT TWO}/Hz", "2e\N{MINUS SIGN}06 V\N{SUPERSCRIPT TWO}/Hz"),
    ],
)
def test_ticks_tell_their_step(value: float, step: float, unit: str, text: str) -> None:
    assert axis_text(value, step, unit) == text.replace(" ", NARROW)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2.5", 2.5),
        ("2,5", 2.5),
        (" \N{MINUS SIGN}0.1 ", -0.1),
        ("1e-3", 1e-3),
        ("", None),
        ("1.234,5", None),
        ("nan", None),
        ("inf", None),
        ("1_0", None),
        ("\N{ARABIC-INDIC DIGIT ONE}", None),
        ("2 V", None),
    ],
)
def test_comma_and_point_are_decimal_and_nothing_is_guessed(text: str, value: float | None) -> None:
    assert number_of(text) == value
