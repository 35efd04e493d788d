"""What is remembered of the scope comes back as it was; what cannot be read is forgotten."""

from __future__ import annotations

import math

import pytest

from desktop_app.dsp.filters import FilterKind
from desktop_app.dsp.trigger_settings import TriggerKind, TriggerMode, TriggerSettings
from desktop_app.ui.presenters.scope_memory import KeptScope, read_scope, write_scope

KEPT = KeptScope(
    is_sweep=True,
    is_stacked=True,
    is_persistent=True,
    ranges=((0, -1.0, 4.5), (1, 0.0, 5.0)),
    trigger=TriggerSettings(TriggerMode.SINGLE, TriggerKind.PULSE, level_volts=1.25),
    is_trigger_on=True,
    filter=FilterKind.NOTCH_50,
    low_hz=0.7,
    high_hz=40.0,
    expressions=("(A0 - A1) * 2", ""),
    has_time_cursors=True,
)


def test_everything_comes_back_as_it_was() -> None:
    assert read_scope(write_scope(KEPT)) == KEPT


def test_a_pulse_without_a_longest_width_stays_without_one() -> None:
    trigger = read_scope(write_scope(KEPT)).trigger
    assert trigger is not None
    assert trigger.max_width_s == math.inf


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        '{"is_sweep": 3}',
        '{"trigger": {"low_volts": 5.0, "high_volts": 1.0}}',
        '{"trigger": {"span_s": -1.0}}',
        "\ud800",
    ],
)
def test_what_cannot_be_read_is_a_scope_that_was_never_touched(text: str) -> None:
    assert read_scope(text) == KeptScope()
