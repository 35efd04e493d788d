from __future__ import annotations

from desktop_app.server.limits import TokenBucket


def test_a_burst_passes_and_then_one_at_a_time() -> None:
    bucket = TokenBucket(10.0, 3.0, now_s=0.0)
    assert [bucket.take(1, 0.0) for _ in range(3)] == [0.0, 0.0, 0.0]
    assert bucket.take(1, 0.0) == 0.1
    assert bucket.take(1, 0.1) == 0.0


def test_waiting_regains_no_more_than_a_burst() -> None:
    bucket = TokenBucket(10.0, 3.0, now_s=0.0)
    assert bucket.take(3, 1000.0) == 0.0
    assert bucket.take(1, 1000.0) > 0


def test_what_is_refused_costs_nothing() -> None:
    bucket = TokenBucket(1.0, 2.0, now_s=0.0)
    assert bucket.take(5, 0.0) == 3.0
    assert bucket.take(2, 0.0) == 0.0


def test_a_clock_that_steps_back_gives_nothing() -> None:
    bucket = TokenBucket(10.0, 1.0, now_s=100.0)
    assert bucket.take(1, 100.0) == 0.0
    assert bucket.take(1, 50.0) > 0
    assert bucket.take(1, 50.0) > 0
