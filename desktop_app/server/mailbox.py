"""A bounded, thread-safe mailbox: putting never blocks, and what is lost is counted.

When it is full the oldest ordinary item goes first, a vital one only when nothing else is left.
"""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Drops:
    """Items lost to a full mailbox since it was made."""

    ordinary: int = 0
    vital: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.ordinary + self.vital


class Mailbox(Generic[Item]):
    """Any thread may put, one takes; items come out in the order they went in."""

    def __init__(self, capacity: int, *, is_vital: Callable[[Item], bool]) -> None:
        self._capacity = capacity
        self._is_vital = is_vital
        self._changed = threading.Condition()
        self._ordinary: deque[tuple[int, Item]] = deque()
        self._vital: deque[tuple[int, Item]] = deque()
        self._n_put = 0
        self._n_ordinary_lost = self._n_vital_lost = 0
        self._is_closed = False

    def put(self, items: Iterable[Item]) -> None:
        """Add items; does nothing once the mailbox is closed."""
        with self._changed:
            if self._is_closed:
                return
            for item in items:
                queue = self._vital if self._is_vital(item) else self._ordinary
                queue.append((self._n_put, item))
                self._n_put += 1
                self._make_room()
            self._changed.notify()

    def take(self, limit: int, timeout_s: float | None = None) -> list[Item]:
        """Up to `limit` of the oldest items; waits for one, unless the mailbox is closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._n_waiting or self._is_closed, timeout_s)
            return [self._oldest() for _ in range(min(limit, self._n_waiting))]

    def close(self, *, discard: bool = False) -> None:
        """Take no more items, and throw away those that wait where `discard` is set."""
        with self._changed:
            self._is_closed = True
            if discard:
                self._ordinary.clear()
                self._vital.clear()
            self._changed.notify_all()

    def drops(self) -> Drops:
        """What was lost so far."""
        with self._changed:
            return Drops(self._n_ordinary_lost, self._n_vital_lost)

    @property
    def _n_waiting(self) -> int:
        return len(self._ordinary) + len(self._vital)

    def _make_room(self) -> None:
        if self._n_waiting <= self._capacity:
            return
        if self._ordinary:
            self._ordinary.popleft()
            self._n_ordinary_lost += 1
        else:
            self._vital.popleft()
            self._n_vital_lost += 1

    def _oldest(self) -> Item:
        if not self._vital or (self._ordinary and self._ordinary[0][0] < self._vital[0][0]):
            return self._ordinary.popleft()[1]
        return self._vital.popleft()[1]
