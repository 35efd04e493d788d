from __future__ import annotations

import pytest

from desktop_app.ui.presenters.frame_meter import FrameMeter


def test_there_is_nothing_to_tell_before_the_second_frame() -> None:
    meter = FrameMeter()
    assert meter.reading() is None
    meter.note(0.0, 0.005, None)
    assert meter.reading() is None


def test_frames_waits_and_ages_are_counted() -> None:
    meter = FrameMeter()
    for number in range(101):
        start_s = number * 0.033
        meter.note(start_s, start_s + 0.004, 0.020)
    meter.note(100 * 0.033 + 0.5, 100 * 0.033 + 0.504, 0.020)
    reading = meter.reading()
    assert reading is not None
    assert reading.n_frames == 102
    assert reading.n_stalls == 1
    assert reading.frame_ms[0] == pytest.approx(4.0)
    assert reading.interval_ms[0] == pytest.approx(33.0)
    assert reading.age_ms is not None
    assert reading.age_ms[1] == pytest.approx(20.0)
    assert "30 frames/s" in reading.text
    assert "1 stalls" in reading.text


def test_a_file_has_no_age() -> None:
    meter = FrameMeter()
    for number in range(3):
        meter.note(number, number + 0.01, None)
    reading = meter.reading()
    assert reading is not None
    assert reading.age_ms is None
    assert "sample to picture" not in reading.text
