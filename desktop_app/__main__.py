"""`python -m desktop_app` and the `vigil` script."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from typing import TYPE_CHECKING

from desktop_app.cli.main import EXIT_INTERRUPTED
from desktop_app.cli.main import main as run_cli

if TYPE_CHECKING:
    from types import FrameType

    from desktop_app.core.options import WindowOptions


def main() -> None:
    """Run what argv asks for and exit with its code.

    The frozen executable starts its child processes through here as well, hence `freeze_support`.
    """
    multiply_in_one_thread()
    multiprocessing.freeze_support()
    sys.exit(run_cli(sys.argv[1:], open_window=_open_window))


def multiply_in_one_thread() -> None:
    """Have numpy's products use no threads of their own; to be called before numpy is imported.

    The detector's are small, and threads that wait for each other do so by spinning: on a machine
    of two cores that is time of the window. Child processes inherit it; what a user has set stays.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def _open_window(options: WindowOptions) -> int:
    # An exception amid the imports of Qt would abort the process; nothing needs an orderly end yet.
    signal.signal(signal.SIGINT, _leave_at_once)
    from desktop_app import app  # the only road to Qt; no headless command takes it

    return app.run(options)


def _leave_at_once(_signal: int, _frame: FrameType | None) -> None:
    os._exit(EXIT_INTERRUPTED)


if __name__ == "__main__":
    main()
