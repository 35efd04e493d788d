"""Heavy work in one spawned process, so that neither imports nor sums can stall the window."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.errors import VigilError

if TYPE_CHECKING:
    from collections.abc import Callable


class Jobs(QObject):
    """Runs picklable functions one after another; an answer carries its question's generation.

    A caller keeps a generation number, raises it with every new question, and ignores answers that
    carry an older one.

    Signals:
        done: (generation, result) in the owner's thread.
        failed: (generation, exception) in the owner's thread.
    """

    done = Signal(object, object)
    failed = Signal(object, object)
    _settled = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ProcessPoolExecutor | None = None
        self._settled.connect(self._report)

    def submit(self, generation: object, function: Callable[..., Any], *arguments: object) -> None:
        """Start `function(*arguments)` in the jobs process, and the process if there is none."""
        try:
            future = self._running_pool().submit(function, *arguments)
        except BrokenExecutor:
            self._pool = None
            future = self._running_pool().submit(function, *arguments)
        future.add_done_callback(partial(self._settle, generation))

    def stop(self) -> None:
        """End the process; what is still waiting is dropped. May be called again."""
        pool, self._pool = self._pool, None
        if pool is None:
            return
        # There is no public way to end a running job.
        processes = list((pool._processes or {}).values())
        pool.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            process.terminate()
        for process in processes:
            process.join()

    def _settle(self, generation: object, future: Future[Any]) -> None:
        """Called in the pool's own thread; crosses to the owner's by a queued signal."""
        if not future.cancelled():
            self._settled.emit(generation, future)

    @Slot(object, object)
    def _report(self, generation: object, future: Future[Any]) -> None:
        error = future.exception()
        if error is None:
            self.done.emit(generation, future.result())
        elif isinstance(error, BrokenExecutor):
            self.failed.emit(generation, VigilError("The jobs process has ended unexpectedly."))
        else:
            self.failed.emit(generation, error)

    def _running_pool(self) -> ProcessPoolExecutor:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                max_workers=1,
                mp_context=multiprocessing.get_context("spawn"),
                initializer=_live_and_end_with_the_window,
            )
        return self._pool


def _live_and_end_with_the_window() -> None:
    """Ctrl-C in a terminal reaches every process; the window ends this one in its own order.

    A window that was killed ends nothing: the pool's process would wait for work for ever.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_when_the_window_has, name="window watch", daemon=True).start()


def _end_when_the_window_has() -> None:
    window = multiprocessing.parent_process()
    if window is not None:
        window.join()
        os._exit(1)
