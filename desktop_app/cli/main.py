"""From argv to a command or the window.

One rule for errors: a sentence and an exit code, never a traceback.
"""

from __future__ import annotations

import logging
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import __version__
from desktop_app.cli.parsing import EXIT_ERROR, command_parser
from desktop_app.core.errors import VigilError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from desktop_app.core.options import WindowOptions

COMMANDS = (
    "monitor",
    "info",
    "export",
    "detect",
    "tune",
    "evaluate",
    "assess",
    "explain",
    "train",
    "verify-model",
    "serve",
    "doctor",
    "flash",
    "self-test",
)
EXIT_INTERRUPTED = 130


def main(arguments: Sequence[str], *, open_window: Callable[[WindowOptions], int]) -> int:
    """Run what `arguments` ask for; the exit code is 0 done, 1 partly, 2 error, 130 Ctrl-C."""
    _open_missing_streams()
    try:
        if arguments and arguments[0] in COMMANDS:
            return _written(arguments[0], arguments[1:])
        from desktop_app.cli import window

        return open_window(window.parse(arguments, commands=_summaries))
    except VigilError as error:
        sys.stderr.write(f"vigil: {error}\n")
        return EXIT_ERROR
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED


def _written(name: str, arguments: Sequence[str]) -> int:
    """Run a command and see that its output arrives."""
    try:
        code = _run_command(name, arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of our output has gone (`vigil monitor | head`); there is nobody left to tell.
        _abandon_output()
        return 0
    except OSError as error:
        _abandon_output()
        raise VigilError(f"The work was ended: {error.strerror or error}.") from error
    return code


def _open_missing_streams() -> None:
    """Give the streams that were closed, or that Windows never opened, somewhere to write to."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            stream = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  # until the end
            setattr(sys, name, stream)


def _abandon_output() -> None:
    """What is still buffered cannot be written; Python would try again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run_command(name: str, arguments: Sequence[str]) -> int:
    options = parser_of(name).parse_args(arguments)
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="vigil: %(message)s")
    # The library's line for each request says nothing to a person.
    logging.getLogger("httpx2").setLevel(logging.WARNING)
    return int(_module(name).run(options))


def parser_of(name: str) -> argparse.ArgumentParser:
    """What reads the arguments of the command of this name."""
    module = _module(name)
    parser = command_parser(name, module.HELP, module.EXAMPLES)
    parser.add_argument("--version", action="version", version=f"vigil {__version__}")
    module.add_arguments(parser)
    return parser


def _module(name: str) -> Any:
    return import_module(f"desktop_app.cli.{name.replace('-', '_')}")


def _summaries() -> str:
    """One line for every command, for the foot of `vigil --help`."""
    lines = (f"  {name:<14}{_module(name).HELP}" for name in COMMANDS)
    return "\n".join(["commands (each has --help):", *lines])
