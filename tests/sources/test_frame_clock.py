"""Index and device clock of frames: carried on beyond 32 bits, believed while they agree."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.sources.data_frames import FrameClock, Frames

CYCLES = 800
PERIOD_US = CYCLES // 16
U32 = 1 << 32


def frames_at(*index: int, us: tuple[int, ...] = ()) -> Frames:
    places = np.array(index, np.int64)
    device_us = np.array(us, np.int64) if us else places * PERIOD_US
    return Frames(0, 8, np.arange(len(index), dtype=np.uint8), places, device_us, b"")


def test_frames_that_follow_each_other_are_placed_at_a_stroke() -> None:
    clock = FrameClock()
    assert clock.place_all(frames_at(0, 8, 16), CYCLES) == (0, 0)
    assert clock.place_all(frames_at(24, 32), CYCLES) == (24, 24 * PERIOD_US)


@pytest.mark.parametrize(
    "frames",
    [
        frames_at(32, 40),  # a gap before them
        frames_at(24, 40),  # a gap among them
        frames_at(24, 32, us=(24 * PERIOD_US, 34 * PERIOD_US)),  # index and clock disagree
    ],
)
def test_frames_that_do_not_follow_are_left_to_be_placed_one_by_one(frames: Frames) -> None:
    clock = FrameClock()
    clock.place_all(frames_at(0, 8, 16), CYCLES)
    assert clock.place_all(frames, CYCLES) is None
    # Nothing was believed of them.
    assert clock.place_all(frames_at(24, 32), CYCLES) is not None


def test_a_new_story_is_believed_when_a_second_frame_tells_it_too() -> None:
    clock = FrameClock()
    assert clock.place(0, 0, 8, CYCLES) == (0, 0, False)
    assert clock.place(500, 7_000_000, 8, CYCLES) is None
    # Another one again: it contradicts both, and is the one to be confirmed.
    assert clock.place(900, 90_000_000, 8, CYCLES) is None
    assert clock.place(908, 90_000_000 + 8 * PERIOD_US, 8, CYCLES) == (
        908,
        90_000_000 + 8 * PERIOD_US,
        True,
    )


def test_an_old_story_goes_on_after_one_frame_that_told_another() -> None:
    clock = FrameClock()
    clock.place(0, 0, 8, CYCLES)
    assert clock.place(500, 7_000_000, 8, CYCLES) is None
    assert clock.place(8, 8 * PERIOD_US, 8, CYCLES) == (8, 8 * PERIOD_US, False)
    # The suspicion is forgotten with it.
    assert clock.place(508, 7_000_000 + 8 * PERIOD_US, 8, CYCLES) is None


def test_a_drift_is_measured_from_the_beginning_and_not_from_the_last_frame() -> None:
    clock = FrameClock()
    clock.place(0, 0, 8, CYCLES)
    drift_us = PERIOD_US * 6 // 10
    assert clock.place(8, 8 * PERIOD_US + drift_us, 8, CYCLES) is not None
    assert clock.place(16, 16 * PERIOD_US + 2 * drift_us, 8, CYCLES) is None


def test_late_by_one_period_is_still_in_time_and_by_more_is_not() -> None:
    for late_us, is_placed in ((PERIOD_US, True), (PERIOD_US + 1, False)):
        clock = FrameClock()
        clock.place(100, 1_000_000, 8, CYCLES)
        us = (1_000_000 + 8 * PERIOD_US, 1_000_000 + 16 * PERIOD_US + late_us)
        together = clock.place_all(frames_at(108, 116, us=us), CYCLES)
        assert (together is not None) == is_placed
        alone = clock.place(124, 1_000_000 + 24 * PERIOD_US + late_us, 8, CYCLES)
        assert (alone is not None) == is_placed


def test_a_frame_that_comes_twice_is_taken_once_and_confirms_nothing() -> None:
    clock = FrameClock()
    clock.place(100, 1_000_000, 8, CYCLES)
    assert clock.place(100, 1_000_000, 8, CYCLES) is None
    for _ in range(3):
        assert clock.place(500, 70_000_000, 8, CYCLES) is None
    assert clock.place(108, 1_000_000 + 8 * PERIOD_US, 8, CYCLES) is not None


def test_a_new_story_may_be_told_across_the_end_of_32_bits() -> None:
    clock = FrameClock()
    clock.place(0, 0, 8, CYCLES)
    assert clock.place(U32 - 8, 90_000, 8, CYCLES) is None
    story = clock.place(0, 90_000 + 8 * PERIOD_US, 8, CYCLES)
    assert story == (U32, 90_000 + 8 * PERIOD_US, True)


def test_many_frames_go_on_across_the_end_of_32_bits() -> None:
    clock = FrameClock()
    frames = frames_at(U32 - 8, 0, 8, us=(U32 - 400, 0, 400))
    assert clock.place_all(frames, CYCLES) == (U32 - 8, U32 - 400)
    assert clock.place(16, 800, 8, CYCLES) == (U32 + 16, U32 + 800, False)


def test_the_first_frames_of_all_are_taken_as_they_are() -> None:
    clock = FrameClock()
    assert clock.place_all(frames_at(8, 16), CYCLES) == (8, 8 * PERIOD_US)
    clock.restart()
    assert clock.place_all(frames_at(800, 808, us=(7, 407)), CYCLES) == (800, 7)


def test_the_clock_is_carried_on_over_hours_without_a_frame() -> None:
    clock = FrameClock()
    clock.place(0, 0, 8, CYCLES)
    for hours in (2, 5):
        us = hours * 3_600_000_000
        index = us // PERIOD_US
        assert clock.place(index, us % U32, 8, CYCLES) == (index, us, False)
