from __future__ import annotations

import numpy as np
import pytest

from desktop_app.core.errors import ConfigError
from desktop_app.dsp.derived import DerivedHistory, DerivedSettings
from desktop_app.dsp.expression import parse
from desktop_app.dsp.filters import FilterKind, FilterSettings
from desktop_app.dsp.history import SampleHistory
from tests.dsp.signals import BEGIN_S, RATE_HZ, blocks, sine

ALL = (0.0, 1e10)
LOW_PASS = FilterSettings(FilterKind.LOW_PASS, high_hz=20.0)


def source(n_channels: int = 2) -> SampleHistory:
    history = SampleHistory(1 << 14, n_channels)
    volts = np.stack([sine(5.0, 1.0 + k, offset=2.0) for k in range(n_channels)], axis=1)
    for block in blocks(volts, [100, 300]):
        history.append(block)
    return history


def test_expressions_follow_the_channels_of_the_source() -> None:
    raw = source()
    derived = DerivedHistory(DerivedSettings(expressions=(parse("A0 - A1"),)), raw, RATE_HZ)
    derived.catch_up()
    times_s, values = derived.history.values(*ALL)
    raw_times_s, volts = raw.values(*ALL)
    np.testing.assert_array_equal(values[:, :2], volts)
    np.testing.assert_allclose(values[:, 2], volts[:, 0] - volts[:, 1])
    np.testing.assert_allclose(times_s, raw_times_s)
    assert derived.n_waiting == 0


def test_filter_applies_to_what_is_shown_and_never_to_the_source() -> None:
    raw = source()
    before = raw.values(*ALL)[1].copy()
    settings = DerivedSettings(LOW_PASS, (parse("abs(A0 - 2)"),))
    derived = DerivedHistory(settings, raw, RATE_HZ)
    derived.catch_up()
    shown = derived.history.values(*ALL)[1]
    assert shown.shape == (1000, 3)
    assert np.abs(shown[:, 0] - before[:, 0]).max() > 0.05
    np.testing.assert_array_equal(raw.values(*ALL)[1], before)


def test_what_comes_later_continues_what_was() -> None:
    raw, whole = source(1), source(1)
    derived = DerivedHistory(DerivedSettings(LOW_PASS, (parse("diff(A0)"),)), raw, RATE_HZ)
    derived.catch_up()
    for history in (raw, whole):
        for block in blocks(sine(5.0, 3.0, offset=2.0), [10, 500], first_index=1000):
            history.append(block)
        if history is raw:
            assert derived.n_waiting == 1000
    derived.catch_up()
    at_once = DerivedHistory(DerivedSettings(LOW_PASS, (parse("diff(A0)"),)), whole, RATE_HZ)
    at_once.catch_up()
    np.testing.assert_allclose(
        derived.history.values(*ALL)[1], at_once.history.values(*ALL)[1], rtol=1e-9, atol=1e-12
    )


def test_interruptions_of_the_source_are_interruptions_here() -> None:
    raw = source(1)
    for block in blocks(sine(5.0, 1.0), first_index=5000, segment=1):
        raw.append(block)
    derived = DerivedHistory(DerivedSettings(LOW_PASS), raw, RATE_HZ)
    derived.catch_up()
    (gap,) = derived.history.gaps(*ALL)
    assert gap.end_s == pytest.approx(BEGIN_S + 5.0)


def test_what_the_source_cannot_give_is_refused_in_a_sentence() -> None:
    with pytest.raises(ConfigError, match="A1 is not received"):
        DerivedHistory(DerivedSettings(expressions=(parse("A1"),)), source(1), RATE_HZ)
    with pytest.raises(ConfigError, match="samples a second"):
        DerivedHistory(DerivedSettings(LOW_PASS), source(1), 10.0)


def test_nothing_derived_is_plain() -> None:
    assert DerivedSettings().is_plain
    assert not DerivedSettings(LOW_PASS).is_plain
