"""What the options of all commands have in common: their errors, examples and kinds of numbers."""

from __future__ import annotations

import argparse
import math
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from desktop_app.core.options import HIGHEST_PORT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

EXIT_ERROR = 2


class Parser(argparse.ArgumentParser):
    """Says what it cannot understand in one sentence with a hint, without the usage before it."""

    def error(self, message: str) -> NoReturn:
        """End with that sentence and 2."""
        said = message.removeprefix("argument ")
        self.exit(EXIT_ERROR, f"vigil: {said}. See {self.prog} --help.\n")


def command_parser(name: str, summary: str, examples: Sequence[str]) -> Parser:
    """The parser of a command, with examples at the foot of its help."""
    return Parser(
        prog=f"vigil {name}",
        description=f"{summary[0].upper()}{summary[1:]}.",
        epilog="\n  ".join(["examples:" if len(examples) > 1 else "example:", *examples]),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def add_config_argument(parser: argparse.ArgumentParser) -> None:
    """Declare --config, which several commands have."""
    parser.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        help="detection settings instead of config/model_config.json",
    )


def port_number(text: str) -> int:
    """A TCP port, for argparse."""
    if not (_is_digits(text) and int(text) <= HIGHEST_PORT):
        raise argparse.ArgumentTypeError(f"{text} is not a port: they go from 0 to {HIGHEST_PORT}")
    return int(text)


def whole(low: int, high: int) -> Callable[[str], int]:
    """Whole numbers from `low` to `high`, for argparse."""

    def read(text: str) -> int:
        if not (_is_digits(text) and low <= int(text) <= high):
            raise argparse.ArgumentTypeError(f"{text} is not a whole number from {low} to {high}")
        return int(text)

    return read


def number(low: float, high: float) -> Callable[[str], float]:
    """Numbers from `low` to `high`, for argparse."""

    def read(text: str) -> float:
        value = _value(text)
        if not low <= value <= high:
            raise argparse.ArgumentTypeError(f"{text} is not a number from {low:g} to {high:g}")
        return value

    return read


def positive(text: str) -> float:
    """A number above zero, for argparse."""
    value = _value(text)
    if not 0 < value < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is not a number above 0")
    return value


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 10


def _value(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan
