from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.dsp.trigger import TriggerState
from desktop_app.dsp.trigger_settings import TriggerMode, TriggerSettings
from desktop_app.dsp.trigger_watch import TriggerWatch
from tests.dsp.signals import RATE_HZ, blocks, sine

if TYPE_CHECKING:
    from desktop_app.core.messages import SampleBlock

SINGLE = TriggerSettings(mode=TriggerMode.SINGLE, level_volts=0.0, span_s=0.1)


def feed(watch: TriggerWatch, signal: list[SampleBlock], rate_hz: float = RATE_HZ) -> None:
    for block in signal:
        watch.update(block, np.zeros(block.volts.shape, bool), rate_hz)


def test_trigger_is_off_until_it_is_set() -> None:
    watch = TriggerWatch()
    feed(watch, blocks(sine(5.0, 1.0)))
    snapshot = watch.snapshot()
    assert (snapshot.settings, snapshot.latest, snapshot.kept) == (None, None, ())


def test_single_capture_is_kept_and_the_next_is_taken_when_armed() -> None:
    watch = TriggerWatch()
    watch.set(SINGLE)
    feed(watch, blocks(sine(5.0, 1.0)))
    assert watch.snapshot().state is TriggerState.STOPPED
    assert [capture.number for capture in watch.snapshot().kept] == [1]

    watch.arm()
    feed(watch, blocks(sine(5.0, 1.0), first_index=1000))
    assert [capture.number for capture in watch.snapshot().kept] == [1, 2]
    assert watch.snapshot().latest is watch.snapshot().kept[-1]

    watch.clear()
    assert watch.snapshot().kept == ()


def test_captures_stay_when_the_settings_change_or_the_trigger_is_switched_off() -> None:
    watch = TriggerWatch()
    watch.set(SINGLE)
    feed(watch, blocks(sine(5.0, 1.0)))
    watch.set(replace(SINGLE, level_volts=0.5))
    feed(watch, blocks(sine(5.0, 1.0), first_index=1000))
    watch.set(None)
    assert len(watch.snapshot().kept) == 2


def test_seconds_are_counted_at_the_rate_that_was_measured() -> None:
    watch = TriggerWatch()
    watch.set(replace(SINGLE, mode=TriggerMode.NORMAL))
    feed(watch, blocks(np.zeros(10)), rate_hz=RATE_HZ)
    feed(watch, blocks(sine(5.0, 1.0), first_index=10), rate_hz=2 * RATE_HZ)
    assert {len(capture.volts) for capture in watch.snapshot().kept} == {200}
