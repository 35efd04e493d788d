"""The plot stands at what was triggered, until a person looks elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal

from desktop_app.core.messages import SampleBlock, frozen
from desktop_app.dsp.trigger_settings import TriggerMode, TriggerSettings
from desktop_app.dsp.trigger_watch import TriggerWatch
from desktop_app.ui.plot.frame import PlotFrame
from desktop_app.ui.plot_view import PlotView
from desktop_app.ui.presenters.trigger_hold import TriggerHold
from desktop_app.ui.presenters.view_controller import ViewController
from desktop_app.ui.presenters.view_state import Extent

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.presenters.live_presenter import LivePresenter
    from desktop_app.ui.presenters.trigger_presenter import TriggerPresenter
    from desktop_app.ui.theme.theme import Theme

BEGIN_S, RATE_HZ = 1.7e9, 1000.0
SETTINGS = TriggerSettings(TriggerMode.NORMAL, level_volts=0.5, span_s=0.2, pre_share=0.25)


class FakeTrigger(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.settings: TriggerSettings | None = None


class FakeLive(QObject):
    drawn = Signal(object)

    def __init__(self, steering: ViewController) -> None:
        super().__init__()
        self.steering = steering


class Bench:
    """A signal that steps up when it is told to, and the plot that is held."""

    def __init__(self, theme: Theme) -> None:
        self.plot = PlotView(theme)
        self.steering = ViewController(self.plot, 30.0, self.plot)
        self.live, self.trigger, self.watch = FakeLive(self.steering), FakeTrigger(), TriggerWatch()
        self.n_samples = 0
        self.hold = TriggerHold(
            cast("LivePresenter", self.live), cast("TriggerPresenter", self.trigger), self.watch
        )

    def set(self, settings: TriggerSettings | None) -> None:
        self.trigger.settings = settings
        self.watch.set(settings)
        self.trigger.changed.emit()

    def step_up(self) -> float:
        """A second of 0 V, a second of 1 V; the time of the step, once a frame was drawn."""
        volts = np.repeat([0.0, 1.0], int(RATE_HZ))[:, np.newaxis]
        start_s = BEGIN_S + self.n_samples / RATE_HZ
        block = SampleBlock(self.n_samples, 0, start_s, RATE_HZ, frozen(volts))
        self.watch.update(block, np.zeros(volts.shape, dtype=np.bool_), RATE_HZ)
        self.n_samples += len(volts)
        now_s = BEGIN_S + self.n_samples / RATE_HZ
        self.steering.extent = Extent(BEGIN_S, now_s)
        self.live.drawn.emit(PlotFrame(now_s, 30.0))
        return start_s + 1.0

    def window(self) -> tuple[float, float]:
        """Where the picture stands, in seconds."""
        view = self.steering.view
        assert view.end_s is not None
        return view.end_s - view.span_s, view.end_s


@pytest.fixture
def bench(theme: Theme, qtbot: QtBot) -> Bench:
    made = Bench(theme)
    qtbot.addWidget(made.plot)
    return made


def test_a_capture_is_shown_with_what_came_before_its_trigger(bench: Bench) -> None:
    bench.set(SETTINGS)
    step_s = bench.step_up()
    assert bench.window() == pytest.approx((step_s - 0.05, step_s + 0.15), abs=0.003)


def test_every_new_capture_takes_the_place_of_the_last(bench: Bench) -> None:
    bench.set(SETTINGS)
    bench.step_up()
    step_s = bench.step_up()
    assert bench.window()[0] == pytest.approx(step_s - 0.05, abs=0.003)


def test_who_goes_back_to_live_stays_there_until_the_trigger_is_set_again(bench: Bench) -> None:
    bench.set(SETTINGS)
    bench.step_up()
    bench.steering.follow()
    bench.step_up()
    assert bench.steering.view.is_live
    bench.set(SETTINGS)
    assert bench.steering.view.is_live
    bench.step_up()
    assert not bench.steering.view.is_live


def test_a_larger_range_of_values_lets_the_picture_stand(bench: Bench) -> None:
    bench.set(SETTINGS)
    bench.step_up()
    bench.steering.set_view(bench.steering.view.with_range(0, (-1.0, 2.0)))
    step_s = bench.step_up()
    assert bench.window()[0] == pytest.approx(step_s - 0.05, abs=0.003)


@pytest.mark.parametrize("settings", [None, replace(SETTINGS, mode=TriggerMode.AUTO)])
def test_without_a_trigger_or_in_auto_mode_the_picture_goes_on(
    bench: Bench, settings: TriggerSettings | None
) -> None:
    bench.set(settings)
    bench.step_up()
    assert bench.steering.view.is_live
