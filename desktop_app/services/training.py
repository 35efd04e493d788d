"""Trains what takes long in a process of its own: it stalls no window, and ends when asked to."""

from __future__ import annotations

import multiprocessing
import signal
from typing import TYPE_CHECKING, Any

from desktop_app.core.errors import VigilError

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from multiprocessing.connection import Connection

_POLL_S = 0.1
_PROGRESS, _DONE, _FAILED = "progress", "done", "failed"


def trained(
    function: Callable[..., Any],
    keywords: dict[str, Any],
    *,
    report: Callable[[float], None],
    stop: threading.Event,
) -> Any:
    """What `function(**keywords, report=...)` returns, from a spawned process; None when stopped.

    Function, keywords and result must be picklable. Blocks until it is done or `stop` is set;
    raises what the function raises, and `VigilError` where the process ends without a word.
    """
    context = multiprocessing.get_context("spawn")
    receiving, sending = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(sending, function, keywords), daemon=True)
    process.start()
    sending.close()
    try:
        return _heard(receiving, report, stop)
    except EOFError as error:
        raise VigilError("The training has ended unexpectedly.", "Try it again.") from error
    finally:
        # After an answer it is at its end already.
        process.kill()
        process.join()
        receiving.close()


def _heard(receiving: Connection, report: Callable[[float], None], stop: threading.Event) -> Any:
    while not stop.is_set():
        if not receiving.poll(_POLL_S):
            continue
        kind, what = receiving.recv()
        if kind == _DONE:
            return what
        if kind == _FAILED:
            raise what
        report(what)
    return None


def _work(sending: Connection, function: Callable[..., Any], keywords: dict[str, Any]) -> None:
    """Called in the process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    def report(share: float) -> None:
        sending.send((_PROGRESS, share))

    try:
        answer = (_DONE, function(**keywords, report=report))
    except Exception as error:  # noqa: BLE001 - whatever it was, the window must hear of it
        answer = (_FAILED, error if isinstance(error, VigilError) else VigilError(str(error)))
    sending.send(answer)
