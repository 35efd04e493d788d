"""A process of its own for what trains: heard from, failed, ended and stopped."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.errors import DataError, VigilError
from desktop_app.services.training import trained

if TYPE_CHECKING:
    from collections.abc import Callable


def double(number: int, report: Callable[[float], None]) -> int:
    report(0.5)
    return 2 * number


def refuse(number: int, report: Callable[[float], None]) -> int:
    raise DataError(f"{number} is too little.", "Take more.")


def die(number: int, report: Callable[[float], None]) -> int:
    os._exit(number)


def never_end(number: int, report: Callable[[float], None]) -> int:
    report(0.1)
    threading.Event().wait()
    return number


def run(function: Callable[..., int], stop: threading.Event, told: list[float]) -> int | None:
    def report(share: float) -> None:
        told.append(share)
        if function is never_end:
            stop.set()

    answer: int | None = trained(function, {"number": 3}, report=report, stop=stop)
    return answer


def test_progress_and_answer_come_back() -> None:
    told: list[float] = []
    assert run(double, threading.Event(), told) == 6
    assert told == [0.5]


def test_an_error_keeps_its_sentence_and_hint() -> None:
    with pytest.raises(DataError, match="3 is too little") as seen:
        run(refuse, threading.Event(), [])
    assert seen.value.hint == "Take more."


def test_a_process_that_dies_is_told() -> None:
    with pytest.raises(VigilError, match="ended unexpectedly"):
        run(die, threading.Event(), [])


def test_a_stop_ends_it_at_once() -> None:
    told: list[float] = []
    assert run(never_end, threading.Event(), told) is None
    assert told == [0.1]
