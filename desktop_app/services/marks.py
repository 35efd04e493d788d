"""What people noted of the signal, each at a moment of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable

MARKS_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class Mark:
    """A note at `time_s`, in the signal's own time."""

    mark_id: int
    time_s: float
    text: str


class MarkBook(QObject):
    """The marks of a session, by time.

    Signals:
        added: the new `Mark`.
        renamed: the `Mark` with its other text.
        changed: marks were added, renamed or removed.
    """

    added = Signal(object)
    renamed = Signal(object)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks: dict[int, Mark] = {}
        self._next_id = 1

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All of them, the earliest first."""
        return tuple(sorted(self._marks.values(), key=lambda mark: (mark.time_s, mark.mark_id)))

    @property
    def next_id(self) -> int:
        """The number of the mark that will be added next."""
        return self._next_id

    def add(self, time_s: float, text: str = "") -> Mark:
        """A new mark; without a text it is given its number. The oldest makes room."""
        mark = Mark(self._next_id, time_s, text.strip() or f"Mark {self._next_id}")
        self._next_id += 1
        self._marks[mark.mark_id] = mark
        if len(self._marks) > MARKS_KEPT:
            del self._marks[min(self._marks)]
        self.added.emit(mark)
        self.changed.emit()
        return mark

    def take_in(self, notes: Iterable[tuple[float, str]]) -> None:
        """Marks that were made earlier, as times and texts; of two of one moment the later counts.

        They are not news: `added` tells nothing of them.
        """
        marks = [
            Mark(self._next_id + at, time_s, text)
            for at, (time_s, text) in enumerate(dict(notes).items())
        ][-MARKS_KEPT:]
        self._marks |= {mark.mark_id: mark for mark in marks}
        self._next_id = max(self._marks, default=0) + 1
        self.changed.emit()

    def rename(self, mark_id: int, text: str) -> None:
        """Give a mark another text; an empty one leaves it as it is."""
        mark = self._marks.get(mark_id)
        if mark is not None and text.strip() and text.strip() != mark.text:
            self._marks[mark_id] = replace(mark, text=text.strip())
            self.renamed.emit(self._marks[mark_id])
            self.changed.emit()

    def remove(self, mark_id: int) -> None:
        """Forget a mark."""
        if self._marks.pop(mark_id, None) is not None:
            self.changed.emit()

    def clear(self) -> None:
        """Forget all; another signal begins."""
        if self._marks:
            self._marks.clear()
            self.changed.emit()
