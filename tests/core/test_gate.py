"""A gate lets a thread wait for another, and never for long."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.clock import SystemClock
from desktop_app.core.gate import Gate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENCE_S = 30.0


@pytest.fixture
def passing() -> Iterator[Callable[[Gate], threading.Thread]]:
    """Starts threads that pass a gate, and waits for their end."""
    threads = []

    def start(gate: Gate) -> threading.Thread:
        thread = threading.Thread(target=gate.wait)
        threads.append(thread)
        thread.start()
        return thread

    yield start
    for thread in threads:
        thread.join(PATIENCE_S)
        assert not thread.is_alive()


def test_an_open_gate_is_passed_at_once() -> None:
    gate = Gate(longest_s=threading.TIMEOUT_MAX)
    gate.wait()
    gate.hold()
    gate.release()
    gate.wait()


def test_a_held_gate_is_passed_when_it_is_released(
    passing: Callable[[Gate], threading.Thread],
) -> None:
    gate = Gate(longest_s=PATIENCE_S)
    gate.hold()
    thread = passing(gate)
    assert thread.is_alive()
    gate.release()


def test_a_hold_that_is_never_released_ends_by_itself_for_all() -> None:
    gate, clock = Gate(longest_s=0.01), SystemClock()
    gate.hold()
    began_s = clock.now_s()
    for _ in range(3000):
        # Half a minute, had each of them to wait as the first has.
        gate.wait()
    assert clock.now_s() - began_s < 15
