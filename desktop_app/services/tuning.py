"""Runs detection again over a file in a thread of its own, before and after a change."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.compose.samples import read_samples
from desktop_app.compose.truths import marked_truths
from desktop_app.compose.tuning import Run, Setting, Truth, judge
from desktop_app.core.errors import VigilError
from desktop_app.core.messages import frozen
from desktop_app.services.one_job import OneJob

if TYPE_CHECKING:
    import threading
    from pathlib import Path

    from desktop_app.core.messages import FloatArray

COLUMNS = 1000


@dataclass(frozen=True, slots=True)
class Tuned:
    """Both runs over one file; `low` and `high` are `(COLUMNS,)` or fewer, of its first channel."""

    name: str
    before: Run
    after: Run
    truths: tuple[Truth, ...]
    low: FloatArray
    high: FloatArray


class TuningService(QObject):
    """One file at a time.

    Attributes:
        tuned: the last result, until another is asked for.

    Signals:
        changed: it began, or is done; read `tuned`.
        failed: the `VigilError` why there is no result.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = OneJob("tuning", self)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self._made: Tuned | None = None
        self.tuned: Tuned | None = None

    @property
    def is_busy(self) -> bool:
        return self._job.is_running

    def run(self, path: Path, before: Setting, after: Setting) -> None:
        """Judge the file by both settings; ignored while another file is judged."""
        if self._job.is_running:
            return
        self.tuned = self._made = None
        self._job.begin(partial(self._judge, path, before, after))
        self.changed.emit()

    def shut_down(self) -> None:
        """Stop and wait."""
        self._job.stop()

    def _judge(self, path: Path, before: Setting, after: Setting, stop: threading.Event) -> None:
        """Body of the thread."""
        samples = read_samples(path)
        first = judge(samples, before, is_stopped=stop.is_set)
        second = first if after == before else judge(samples, after, is_stopped=stop.is_set)
        if not stop.is_set():
            low, high = envelope(samples.volts[:, 0])
            self._made = Tuned(path.name, first, second, marked_truths(path), low, high)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, VigilError):
            error = VigilError(f"The file could not be judged again: {error}.")
        self.failed.emit(error)

    @Slot()
    def _on_ended(self) -> None:
        self.tuned, self._made = self._made, None
        self.changed.emit()


def envelope(values: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Minimum and maximum of `COLUMNS` equal parts, or of every sample; NaN where all miss."""
    edges = np.linspace(0, len(values), min(COLUMNS, len(values)) + 1).astype(np.int64)[:-1]
    if not len(values):
        return np.zeros(0), np.zeros(0)
    high = np.fmax.reduceat(values, edges)
    return frozen(np.fmin.reduceat(values, edges)), frozen(high)
