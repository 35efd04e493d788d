"""`python -m desktop_app` and the `vigil` script."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType
    from typing import NoReturn

    from desktop_app.core.options import WindowOptions

# What multiprocessing starts the frozen executable with: a child, and the tracker of resources.
CHILD_OPTIONS = frozenset({"--multiprocessing-fork", "-c"})
EXIT_INTERRUPTED = 130


class InterruptedByUserError(KeyboardInterrupt):
    """Ctrl-C, so that it can be caught for good.

    Of a plain KeyboardInterrupt that passes through `exec`, as that of `dataclass` does, Python
    remembers that it did. At the end of `python -m` it then ends itself by the signal, whatever the
    exit code was to be (CPython, `run_eval_code_obj`).
    """


def main() -> None:
    """Run what argv asks for and exit with its code.

    The frozen executable starts its child processes through here as well.
    """
    # While nothing needs an orderly end; an exception amid imports would leave a traceback.
    signal.signal(signal.SIGINT, _leave_at_once)
    multiply_in_one_thread()
    if not CHILD_OPTIONS.isdisjoint(sys.argv):
        import multiprocessing  # no other start has to wait for it

        multiprocessing.freeze_support()
    from desktop_app.cli.main import main as run_cli

    signal.signal(signal.SIGINT, _interrupt)
    try:
        code = run_cli(sys.argv[1:], open_window=_open_window)
    finally:
        signal.signal(signal.SIGINT, _leave_at_once)
    sys.exit(code)


def multiply_in_one_thread() -> None:
    """Have numpy's products use no threads of their own; to be called before numpy is imported.

    The detector's are small, and threads that wait for each other do so by spinning: on a machine
    of two cores that is time of the window. Child processes inherit it; what a user has set stays.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def _open_window(options: WindowOptions) -> int:
    # An exception amid the imports of Qt would abort the process; nothing needs an orderly end yet.
    signal.signal(signal.SIGINT, _leave_at_once)
    # The only road to Qt; no headless command takes it.
    from desktop_app.services.lean_imports import import_leanly

    import_leanly()
    from desktop_app import app

    return app.run(options)


def _interrupt(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise InterruptedByUserError


def _leave_at_once(_signal: int, _frame: FrameType | None) -> None:
    os._exit(EXIT_INTERRUPTED)


if __name__ == "__main__":
    main()
