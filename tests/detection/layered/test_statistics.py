"""Each statistic is large where its own kind of oddity is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.detection import synthetic
from desktop_app.detection.layered.catalogue import PAGE, Statistic
from desktop_app.detection.layered.scaling import Scaling
from desktop_app.detection.layered.statistics import Statistics, ranges
from desktop_app.detection.layered.tails import Tails
from desktop_app.detection.layered.warm_up import WarmUp

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

WINDOW = 2400
N = 1200
AT = 600


class Measurer:
    """Statistics that have learned a signal, which go on to measure it."""

    def __init__(self, name: str) -> None:
        self.scaling, self.statistics = Scaling(), Statistics()
        signal = synthetic.make_signal(name, WINDOW + N, seed=6)
        volts = synthetic.convert(signal.volts)
        self.after = volts[WINDOW:]
        warm_up = WarmUp(WINDOW, self.scaling, self.statistics, Tails(4.56))
        while not warm_up.is_over:
            first = warm_up.n_learned
            finite = np.ones(WINDOW - first, dtype=np.bool_)
            n = warm_up.lacking(finite)
            warm_up.learn(volts[first : first + n], finite[:n])

    def measure(self, volts: FloatArray) -> FloatArray:
        """The statistics `(k, n)` of `volts`."""
        found = []
        values = self.scaling.scaled(volts)
        for first in range(0, len(values), PAGE):
            part = values[first : first + PAGE]
            found.append(self.statistics.measure(part, 0).values)
            self.statistics.cycle.mark(np.zeros(len(part), dtype=np.bool_), 0)
            self.statistics.turn_page(len(part))
        return np.concatenate(found, axis=1)


def with_fault(name: str, volts: FloatArray) -> FloatArray:
    """`volts` with a fault of that name from `AT` on."""
    odd = volts.copy()
    rng = np.random.default_rng(7)
    if name == "spike":
        odd[AT] += 1.0
    elif name == "held":
        odd[AT : AT + 100] = odd[AT]
    elif name == "noise":
        odd[AT : AT + 100] += rng.normal(0.0, 0.1, 100)
    elif name == "drift":
        odd[AT : AT + 300] += np.linspace(0.0, 0.3, 300)
    elif name == "step":
        odd[AT:] += 0.2
    elif name == "weak":
        odd[AT:] = np.median(volts) + 0.4 * (odd[AT:] - np.median(volts))
    return odd


@pytest.mark.parametrize(
    ("signal", "fault", "statistic"),
    [
        ("sine", "spike", Statistic.INNOVATION),
        ("sine", "spike", Statistic.RECENT_INNOVATION),
        ("sine", "spike", Statistic.LOCAL_INNOVATION),
        ("sine", "spike", Statistic.NOVELTY),
        ("sine", "held", Statistic.EQUAL_RUN),
        ("sine", "noise", Statistic.ENERGY_16),
        ("sine", "noise", Statistic.LOCAL_ENERGY),
        ("dc", "drift", Statistic.SLOPE_100),
        ("dc", "drift", Statistic.SLOPE_200),
        ("dc", "drift", Statistic.BEND),
        ("dc", "step", Statistic.SLOPE_40),
        ("dc", "step", Statistic.MEAN_32),
        ("dc", "step", Statistic.MEAN_128),
        ("dc", "step", Statistic.HIGH),
        ("dc", "weak", Statistic.QUIET_160),
        ("dc", "weak", Statistic.SMALL_RANGE),
        ("sine", "weak", Statistic.SMALL_RANGE),
        ("sine", "weak", Statistic.SHAPE),
        ("ramp", "drift", Statistic.OFF_CYCLE),
    ],
)
def test_a_fault_takes_its_statistic_beyond_all_that_was_normal(
    signal: str, fault: str, statistic: Statistic
) -> None:
    measurer = Measurer(signal)
    found = measurer.measure(with_fault(fault, measurer.after))[statistic]
    usual, odd = found[256:AT], found[AT : AT + 300]
    assert np.nanmax(odd) > 1.3 * np.nanmax(usual)


def test_the_range_of_a_heartbeat_is_measured_over_a_whole_beat() -> None:
    measurer = Measurer("ecg")
    assert measurer.statistics.range_samples >= 192
    found = measurer.measure(measurer.after)[Statistic.SMALL_RANGE]
    assert found[512:].max() < 1.5 * np.median(found[512:])


def test_ranges_are_those_of_every_run_of_samples() -> None:
    line = np.random.default_rng(2).normal(size=300)
    for width in (1, 2, 48, 100, 256):
        runs = np.lib.stride_tricks.sliding_window_view(line, width)
        low, high = ranges(line, width)
        assert np.array_equal(low, runs.min(axis=1))
        assert np.array_equal(high, runs.max(axis=1))
