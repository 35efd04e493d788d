"""`python -m desktop_app` and the `vigil` script."""

from __future__ import annotations

import multiprocessing
import sys
from typing import TYPE_CHECKING

from desktop_app.cli.main import main as run_cli

if TYPE_CHECKING:
    from desktop_app.core.options import WindowOptions


def main() -> None:
    """Run what argv asks for and exit with its code.

    The frozen executable starts its child processes through here as well, hence `freeze_support`.
    """
    multiprocessing.freeze_support()
    sys.exit(run_cli(sys.argv[1:], open_window=_open_window))


def _open_window(options: WindowOptions) -> int:
    from desktop_app import app  # the only road to Qt; no headless command takes it

    return app.run(options)


if __name__ == "__main__":
    main()
