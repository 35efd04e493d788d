from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.ui.plot.envelope_curve import EnvelopeCurve
from desktop_app.ui.plot.frame import Envelope

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_app.core.messages import FloatArray


@pytest.fixture
def curve(qapp: QApplication) -> EnvelopeCurve:
    return EnvelopeCurve()


def show(curve: EnvelopeCurve, low: FloatArray, high: FloatArray, px_per_volt: float = 100) -> None:
    envelope = Envelope(0, 1000.0 + np.arange(low.size) / 10, low, high)
    curve.set_envelope(envelope, 1000.0, color="#F2C94C", px_per_volt=px_per_volt, ratio=1.0)


def test_single_samples_make_one_point_each(curve: EnvelopeCurve) -> None:
    volts = np.array([1.0, 2.0, 3.0])
    show(curve, volts, volts)
    x, y = curve.getData()
    assert x == pytest.approx([0.0, 0.1, 0.2])
    assert list(y) == [1.0, 2.0, 3.0]


def test_every_minimum_and_maximum_is_drawn(curve: EnvelopeCurve) -> None:
    rng = np.random.default_rng(3)
    low = rng.uniform(0, 2, 500)
    high = low + rng.uniform(0, 3, 500)
    show(curve, low, high)
    x, y = curve.getData()
    assert x.size == y.size == 1000
    assert list(y.reshape(-1, 2).min(axis=1)) == list(low)
    assert list(y.reshape(-1, 2).max(axis=1)) == list(high)


def test_a_column_is_entered_from_the_side_the_line_comes_from(curve: EnvelopeCurve) -> None:
    low, high = np.array([1.0, 2.0, 1.0]), np.array([1.5, 2.5, 1.5])
    show(curve, low, high)
    assert list(curve.getData()[1]) == [1.0, 1.5, 2.0, 2.5, 1.5, 1.0]


def test_the_input_is_left_alone(curve: EnvelopeCurve) -> None:
    low = np.array([3.0, 2.0, 1.0])
    low.flags.writeable = False
    high = low + 1
    show(curve, low, high)
    assert list(low) == [3.0, 2.0, 1.0]


def test_more_columns_than_before_fit(curve: EnvelopeCurve) -> None:
    for n in (10, 5000, 20, 9000):
        show(curve, np.zeros(n), np.ones(n))
        assert curve.getData()[0].size == 2 * n


def test_buffers_are_kept_from_frame_to_frame(curve: EnvelopeCurve) -> None:
    show(curve, np.zeros(1600), np.ones(1600))
    before = curve._x
    show(curve, np.zeros(1500), np.ones(1500))
    assert curve._x is before


def test_a_calm_trace_is_smooth_and_a_wild_one_plain(curve: EnvelopeCurve) -> None:
    calm = 2.5 + 0.5 * np.sin(np.arange(300) / 20)
    wild = np.random.default_rng(1).uniform(0, 5, 300)
    show(curve, calm, calm)
    assert curve.opts["antialias"]
    assert curve.opts["pen"].widthF() > 1
    show(curve, wild, wild)
    assert not curve.opts["antialias"]
    assert curve.opts["pen"].widthF() == 1


def test_the_look_does_not_flicker_between_the_two(curve: EnvelopeCurve) -> None:
    volts = np.tile([0.0, 1.0], 150)  # a line of 299 V in all
    looks = []
    for px_per_volt in (22, 29, 22, 19, 22, 29, 31, 22):
        show(curve, volts, volts, px_per_volt)
        looks.append(bool(curve.opts["antialias"]))
    assert looks == [False, False, False, True, True, True, False, False]
