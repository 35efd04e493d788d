"""The options of the window itself (`vigil` without a command)."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import __version__
from desktop_app.cli.parsing import Parser, add_config_argument, number, port_number
from desktop_app.core.options import DEFAULT_HUB_PORT, DEFAULT_SCREENSHOT_AFTER_S, WindowOptions
from desktop_app.core.words import NOT_A_DEVICE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LONGEST_S = 86_400


class _Parser(Parser):
    """Lists the commands only when help is asked for: that imports all of them."""

    def __init__(self, commands: Callable[[], str]) -> None:
        super().__init__(
            prog="vigil",
            usage="vigil [options] [FILE]  |  vigil COMMAND [options]",
            description="Watch a live voltage and judge a patient's cardiac fields. "
            f"{NOT_A_DEVICE}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        self._commands = commands

    def format_help(self) -> str:
        self.epilog = self._commands()
        return super().format_help()


def parse(arguments: Sequence[str], *, commands: Callable[[], str]) -> WindowOptions:
    """Options from the command line; ends the process with 2 where they cannot be understood."""
    parser = _Parser(commands)
    parser.add_argument("--version", action="version", version=f"vigil {__version__}")
    _add_source_options(parser)
    parser.add_argument("--share", action="store_true", help="start the hub on this computer")
    parser.add_argument(
        "--hub-port",
        type=port_number,
        default=DEFAULT_HUB_PORT,
        metavar="PORT",
        help="where the hub listens (default %(default)s)",
    )
    _add_trial_options(parser)
    add_config_argument(parser)
    parser.add_argument(
        "--theme",
        choices=("system", "dark", "light", "contrast"),
        default="system",
        help="colours for this time (default: as the settings say)",
    )
    parser.add_argument(
        "--language",
        metavar="CODE",
        default="",
        help="speak another language for this time: en, de, es, fr, zh_CN",
    )
    given = parser.parse_args(list(arguments))
    if given.file is not None and not Path(given.file).is_file():
        parser.error(f"there is no command and no file {given.file!r}")
    return WindowOptions(
        source=_source(given),
        share=given.share,
        hub_port=given.hub_port,
        screenshot=given.screenshot,
        after_s=given.after,
        config=given.config,
        theme=given.theme,
        language=given.language,
        measure=given.measure,
    )


def _add_source_options(parser: argparse.ArgumentParser) -> None:
    """What is watched from the start; one of them at most."""
    source = parser.add_mutually_exclusive_group()
    source.add_argument(
        "--demo",
        nargs="?",
        const="",
        metavar="SCENARIO",
        help="watch a built-in demo signal: machine, steady, sine, ecg, calm, or fault:NAME",
    )
    source.add_argument("file", nargs="?", metavar="FILE", help="the same as --replay FILE")
    source.add_argument("--port", help="connect to this serial port")
    source.add_argument(
        "--replay", metavar="FILE", help="play a recording or CSV file as if it were live"
    )


def _add_trial_options(parser: argparse.ArgumentParser) -> None:
    """What makes the window close by itself."""
    parser.add_argument("--screenshot", type=Path, metavar="FILE", help="save a picture and exit")
    parser.add_argument(
        "--after",
        type=number(0, LONGEST_S),
        default=DEFAULT_SCREENSHOT_AFTER_S,
        metavar="S",
        help="seconds until the picture is taken, or measuring ends (default %(default)s)",
    )
    parser.add_argument(
        "--measure",
        type=Path,
        metavar="FILE",
        help="write start-up times, frames and stalls to FILE and exit (for benchmarks)",
    )


def _source(given: argparse.Namespace) -> str | None:
    if given.demo is not None:
        return f"demo:{given.demo}" if given.demo else "demo"
    if given.port is not None:
        return f"serial:{given.port}"
    played = given.replay if given.replay is not None else given.file
    if played is not None:
        return f"replay:{played}"
    return None
