"""`python -m tests.cli.interrupted WHERE`: `vigil self-test --help`, met by Ctrl-C in one place."""

from __future__ import annotations

import atexit
import os
import signal
import sys
from importlib.abc import MetaPathFinder

from desktop_app.__main__ import main


class CtrlCInAnImport(MetaPathFinder):
    """Ctrl-C when the module `name` is looked for, amid code that was made of a text."""

    def __init__(self, name: str) -> None:
        self._name = name

    def find_spec(self, fullname: str, _path: object, _target: object = None) -> None:
        if fullname == self._name:
            exec("ctrl_c()", {"ctrl_c": ctrl_c})


def ctrl_c() -> None:
    os.kill(os.getpid(), signal.SIGINT)


if __name__ == "__main__":
    where = sys.argv[1]
    if where == "end":
        atexit.register(ctrl_c)
    else:
        sys.meta_path.insert(0, CtrlCInAnImport(where))
    sys.argv[1:] = ["self-test", "--help"]
    main()
