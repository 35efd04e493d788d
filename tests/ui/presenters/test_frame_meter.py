from __future__ import annotations

import pytest

from desktop_app.ui.presenters.frame_meter import FrameMeter, Newest

FRAME_S = 0.033


def test_there_is_nothing_to_tell_before_the_second_frame() -> None:
    meter = FrameMeter()
    assert meter.reading() is None
    meter.note(0.0, 0.005, None)
    assert meter.reading() is None


def test_frames_and_waits_are_counted() -> None:
    meter = FrameMeter()
    for number in range(101):
        start_s = number * FRAME_S
        meter.note(start_s, start_s + 0.004, None)
    meter.note(100 * FRAME_S + 0.5, 100 * FRAME_S + 0.504, None)
    reading = meter.reading()
    assert reading is not None
    assert reading.n_frames == 102
    assert reading.n_stalls == 1
    assert reading.frame_ms[0] == pytest.approx(4.0)
    assert reading.interval_ms[0] == pytest.approx(33.0)
    assert reading.longest_ms == pytest.approx(500.0)
    assert "30 frames/s" in reading.text
    assert "1 stall" in reading.text


def test_a_fast_signal_is_as_old_as_all_that_came_since_the_frame_before() -> None:
    meter = FrameMeter()
    for number in range(100):
        start_s = number * FRAME_S
        meter.note(start_s, start_s + 0.004, Newest(start_s - 0.010, 1e-5))
    reading = meter.reading()
    assert reading is not None
    assert reading.age_ms is not None
    assert reading.age_ms[0] == pytest.approx(14 + 33 / 2, abs=3)
    assert reading.age_ms[1] == pytest.approx(14 + 0.95 * 33, abs=3)


def test_a_slow_sample_is_as_old_as_when_it_was_first_drawn() -> None:
    meter = FrameMeter()
    for number in range(100):
        start_s = number * FRAME_S
        sample_s = start_s // 0.1 * 0.1
        meter.note(start_s, start_s + 0.004, Newest(sample_s, 0.1))
    reading = meter.reading()
    assert reading is not None
    assert reading.age_ms is not None
    assert reading.age_ms[1] < 33 + 4


def test_many_samples_of_one_frame_weigh_more_than_the_few_of_another() -> None:
    meter = FrameMeter()
    meter.note(0.0, 0.0, Newest(0.0, 0.001))
    meter.note(1.0, 1.0, Newest(1.0, 0.001))
    meter.note(1.001, 1.001, Newest(1.001, 0.001))
    reading = meter.reading()
    assert reading is not None
    assert reading.age_ms is not None
    assert reading.age_ms[0] > 300


def test_a_picture_that_stood_still_is_not_held_against_the_signal() -> None:
    meter = FrameMeter()
    meter.note(0.0, 0.004, Newest(0.0, 0.001))
    meter.note(50.0, 50.004, None)
    meter.note(100.0, 100.004, Newest(100.0, 0.001))
    meter.note(100.033, 100.037, Newest(100.030, 0.001))
    reading = meter.reading()
    assert reading is not None
    assert reading.age_ms is not None
    assert reading.age_ms[1] < 40


def test_a_file_has_no_age() -> None:
    meter = FrameMeter()
    for number in range(3):
        meter.note(number, number + 0.01, None)
    reading = meter.reading()
    assert reading is not None
    assert reading.age_ms is None
    assert "sample to picture" not in reading.text
