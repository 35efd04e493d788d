"""A command that runs until it is ended, ended in order where the system asks for it."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

# What a service manager sends, and a terminal that is closed; Windows has but the first.
_SIGNALS = ("SIGTERM", "SIGHUP")


@contextmanager
def asked_to_end() -> Iterator[Callable[[], bool]]:
    """Whether the system has asked for the end; only the main thread is told, any other never."""
    asked = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield asked.is_set
        return

    def ask(_number: int, _frame: FrameType | None) -> None:
        asked.set()

    numbers = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
    before = {number: signal.signal(number, ask) for number in numbers}
    try:
        yield asked.is_set
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
