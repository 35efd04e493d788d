from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.dsp.captures import CAPTURES_KEPT, CaptureStore
from desktop_app.dsp.trigger import Trigger, TriggerState
from desktop_app.dsp.trigger_settings import (
    MAX_CAPTURE_VALUES,
    TriggerKind,
    TriggerMode,
    TriggerSettings,
)
from tests.dsp.signals import BEGIN_S, RATE_HZ, blocks, sine

if TYPE_CHECKING:
    from desktop_app.core.messages import SampleBlock
    from desktop_app.dsp.captures import Capture

NORMAL = TriggerSettings(
    mode=TriggerMode.NORMAL, level_volts=0.0, hysteresis_volts=0.1, span_s=0.1, pre_share=0.25
)


def captured(
    settings: TriggerSettings, signal: list[SampleBlock], trigger: Trigger | None = None
) -> list[Capture]:
    n_channels = signal[0].n_channels
    trigger = trigger or Trigger(settings, RATE_HZ, n_channels)
    done: list[Capture] = []
    for block in signal:
        done += trigger.update(block, np.abs(block.volts) > 5.0)
    return done


def essence(captures: list[Capture]) -> list[tuple[object, ...]]:
    return [
        (
            c.segment,
            c.first_index,
            c.volts.tobytes(),
            c.trigger_index,
            c.trigger_fraction,
            c.is_triggered,
            c.is_cut,
        )
        for c in captures
    ]


def test_capture_has_the_share_asked_for_before_its_trigger() -> None:
    first, second = captured(NORMAL, blocks(sine(5.0, 1.0, seconds=0.5)))[:2]

    assert (len(first.volts), len(second.volts)) == (100, 100)
    assert second.trigger_index - second.first_index == 25
    offsets_s = second.offsets_s()
    assert offsets_s[25] <= 0.0 < offsets_s[26]
    # The line between the two samples around the trigger meets the level at offset 0.
    assert np.interp(0.0, offsets_s, second.volts[:, 0]) == pytest.approx(0.0, abs=1e-9)
    assert second.trigger_s == pytest.approx(
        BEGIN_S + (second.trigger_index + second.trigger_fraction) / RATE_HZ, abs=1e-6
    )


@pytest.mark.parametrize(("pre_share", "n_before"), [(0.0, 0), (0.5, 50), (1.0, 100)])
def test_all_of_a_capture_may_lie_on_one_side_of_its_trigger(
    pre_share: float, n_before: int
) -> None:
    capture = captured(replace(NORMAL, pre_share=pre_share), blocks(sine(5.0, 1.0)))[1]
    assert capture.trigger_index - capture.first_index == n_before
    assert len(capture.volts) == 100


def test_none_follows_within_the_hold_off() -> None:
    quick = captured(replace(NORMAL, span_s=0.01), blocks(sine(20.0, 1.0)))
    held = captured(replace(NORMAL, span_s=0.01, hold_off_s=0.12), blocks(sine(20.0, 1.0)))
    assert (len(quick), len(held)) == (19, 7)
    distances = np.diff([capture.trigger_index for capture in held])
    assert distances.min() >= 120


def test_no_more_are_captured_than_a_person_sees_and_a_thread_can_take() -> None:
    rate_hz = 100_000.0
    quick = replace(NORMAL, span_s=2e-5)
    trigger = Trigger(quick, rate_hz, 1)
    volts = np.sin(2 * np.pi * 10_000 * np.arange(100_000) / rate_hz)
    (block,) = blocks(volts, rate_hz=rate_hz)
    captures = trigger.update(block, np.zeros((100_000, 1), bool))
    assert 190 <= len(captures) <= 200
    assert {len(capture.volts) for capture in captures} == {2}


def test_a_trigger_inside_a_capture_begins_no_other() -> None:
    starts = [c.trigger_index for c in captured(NORMAL, blocks(sine(50.0, 1.0)))]
    assert np.diff(starts).min() >= 75


def test_auto_shows_what_there_is_while_no_trigger_comes_and_keeps_none_of_it() -> None:
    auto = replace(NORMAL, mode=TriggerMode.AUTO)
    sweeps = captured(auto, blocks(np.full(1000, 3.0)))
    assert [sweep.is_triggered for sweep in sweeps] == [False] * 10
    assert [sweep.first_index for sweep in sweeps] == [100 * k for k in range(10)]
    assert all(c.is_triggered for c in captured(auto, blocks(sine(15.0, 1.0)))[1:])

    store = CaptureStore()
    store.add(sweeps[0])
    assert (store.kept(), store.latest()) == ((), sweeps[0])


def test_normal_shows_nothing_while_no_trigger_comes() -> None:
    trigger = Trigger(NORMAL, RATE_HZ, 1)
    assert captured(NORMAL, blocks(np.full(1000, 3.0)), trigger) == []
    assert trigger.state is TriggerState.WAITING


def test_single_stops_after_one_until_it_is_armed_again() -> None:
    single = replace(NORMAL, mode=TriggerMode.SINGLE)
    trigger = Trigger(single, RATE_HZ, 1)
    assert len(captured(single, blocks(sine(5.0, 1.0)), trigger)) == 1
    assert trigger.state is TriggerState.STOPPED

    trigger.arm()
    (again,) = captured(single, blocks(sine(5.0, 1.0), first_index=1000), trigger)
    assert again.trigger_index >= 1000


def test_state_tells_that_a_capture_is_being_filled() -> None:
    trigger = Trigger(NORMAL, RATE_HZ, 1)
    trigger.update(blocks(np.array([-1.0, 1.0, 1.0]))[0], np.zeros((3, 1), bool))
    assert trigger.state is TriggerState.CAPTURING


def test_interruption_cuts_a_capture_and_nothing_is_joined_over_it() -> None:
    low, high = np.full(100, -1.0), np.full(100, 1.0)
    rising = np.concatenate([low, high[:20]])
    signal = blocks(rising) + blocks(high, first_index=120, segment=1)
    (cut,) = captured(NORMAL, signal)
    assert cut.is_cut
    assert (cut.segment, len(cut.volts)) == (0, 25 + 21)

    # From low to high over a gap is no edge; nor is it over samples that are missing.
    assert captured(NORMAL, blocks(low) + blocks(high, first_index=100, segment=1)) == []
    assert captured(NORMAL, blocks(low) + blocks(high, first_index=130)) == []
    assert captured(NORMAL, blocks(np.concatenate([low, [np.nan], high]))) == []


def test_capture_holds_every_channel_and_triggers_on_its_own() -> None:
    t = sine(5.0, 1.0)
    settings = replace(NORMAL, channel=1)
    capture = captured(settings, blocks(np.stack([np.full(1000, 9.0), t], axis=1)))[0]
    assert capture.volts.shape[1] == 2
    assert (capture.volts[:, 0] == 9.0).all()


def test_anomaly_is_captured_with_what_led_to_it() -> None:
    volts = np.zeros(400)
    volts[200] = 9.0
    (capture,) = captured(replace(NORMAL, kind=TriggerKind.ANOMALY), blocks(volts))
    assert capture.volts[25, 0] == 9.0
    assert capture.trigger_index == 200


def test_long_captures_are_cut_to_what_is_kept_in_memory() -> None:
    n_before, n_after = replace(NORMAL, span_s=1e6).n_samples(1e5, 4)
    assert 4 * (n_before + n_after) == MAX_CAPTURE_VALUES
    assert n_before == pytest.approx(0.25 * (n_before + n_after), abs=1)


def test_newest_64_captures_are_kept() -> None:
    store = CaptureStore()
    captures = captured(replace(NORMAL, span_s=0.01), blocks(sine(20.0, 1.0, seconds=5)))
    for capture in captures:
        store.add(capture)
    kept = store.kept()
    assert len(kept) == CAPTURES_KEPT == 64
    assert kept[-1].first_index == captures[-1].first_index
    assert [capture.number for capture in kept] == list(
        range(len(captures) - 63, len(captures) + 1)
    )
    store.clear()
    assert (store.kept(), store.latest()) == ((), None)


def test_captures_cannot_be_written_to() -> None:
    capture = captured(NORMAL, blocks(sine(5.0, 1.0)))[0]
    assert not capture.volts.flags.writeable


SETTINGS = [
    replace(
        NORMAL, kind=kind, mode=mode, span_s=span_s, hold_off_s=0.03, low_volts=-0.5, high_volts=0.5
    )
    for kind in TriggerKind
    for mode in TriggerMode
    for span_s in (0.005, 0.04)
]


@pytest.mark.parametrize("settings", SETTINGS, ids=lambda s: f"{s.kind.name}-{s.mode.name}")
@settings(max_examples=12)
@given(seed=st.integers(0, 1000), cuts=st.lists(st.integers(0, 600), max_size=10))
def test_any_split_of_the_samples_gives_the_same_captures(
    settings: TriggerSettings, seed: int, cuts: list[int]
) -> None:
    rng = np.random.default_rng(seed)
    volts = np.cumsum(rng.normal(0, 0.2, 600)) % 2.4 - 1.2
    volts[rng.integers(0, 600, 2)] = np.nan
    volts[rng.integers(0, 600, 3)] = 6.0
    sizes = np.diff([0, *sorted(cuts)]).tolist()
    whole = blocks(volts[:400]) + blocks(volts[400:], first_index=400, segment=1)
    in_pieces = [b for b in blocks(volts, sizes) if b.end_index <= 400]
    done = sum(block.n_samples for block in in_pieces)
    in_pieces += blocks(volts[done:400], first_index=done)
    in_pieces += blocks(volts[400:], sizes, first_index=400, segment=1)
    assert essence(captured(settings, in_pieces)) == essence(captured(settings, whole))
