"""The steady clock."""

from __future__ import annotations

import time

import pytest

from desktop_app.core.clock import SystemClock


def test_clock_tells_unix_time() -> None:
    assert SystemClock().now_s() == pytest.approx(time.time(), abs=1.0)


def test_a_step_of_the_wall_clock_changes_no_interval(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = SystemClock()
    before_s = clock.now_s()
    monkeypatch.setattr(time, "time", lambda: 0.0)
    assert 0.0 <= clock.now_s() - before_s < 60.0


@pytest.mark.parametrize("boot_time", [7, None])
def test_a_sleep_of_the_computer_passes_and_is_told_with_the_steps(
    monkeypatch: pytest.MonkeyPatch, boot_time: int | None
) -> None:
    awake_s, booted_s = 100.0, 500.0
    monkeypatch.setattr("desktop_app.core.clock._BOOT_TIME", boot_time)
    monkeypatch.setattr(time, "monotonic", lambda: awake_s)
    monkeypatch.setattr(time, "clock_gettime", lambda _: booted_s, raising=False)
    monkeypatch.setattr(time, "time", lambda: 2000.0 + booted_s)
    clock = SystemClock()
    before_s = clock.now_s()
    awake_s, booted_s = 101.0, 3601.0 + 500.0
    assert clock.now_s() - before_s == (1.0 if boot_time is None else 3601.0)
    assert clock.step_s() == 3600.0


@pytest.mark.parametrize("duration_s", [0.0, -5.0])
def test_sleeping_for_nothing_returns_at_once(
    duration_s: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(_: float) -> None:
        pytest.fail("slept")

    monkeypatch.setattr(time, "sleep", never)
    SystemClock().sleep(duration_s)


def test_sleeping_waits_as_long_as_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)
    SystemClock().sleep(0.25)
    assert slept == [0.25]


def test_pretended_steps_of_the_hosts_clock_add_up_and_can_be_taken_back() -> None:
    clock = SystemClock()
    clock.pretend_step(3600.0)
    clock.pretend_step(60.0)
    assert clock.wall_s() - time.time() == pytest.approx(3660.0, abs=1.0)
    assert clock.step_s() == pytest.approx(3660.0, abs=1.0)
    clock.pretend_step(-3660.0)
    assert clock.wall_s() == pytest.approx(time.time(), abs=1.0)
