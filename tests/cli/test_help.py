"""What `--help` says is whole and true, and what cannot be understood is one sentence."""

from __future__ import annotations

import argparse
import shlex
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

import pytest

from desktop_app.cli import window
from desktop_app.cli.main import COMMANDS, main, parser_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.options import WindowOptions

EXAMPLES = [
    example
    for command in COMMANDS
    for example in import_module(f"desktop_app.cli.{command.replace('-', '_')}").EXAMPLES
]


def no_window(options: WindowOptions) -> NoReturn:
    pytest.fail(f"a window was opened: {options}")


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """The parser and those of its words."""
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.values()


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_says_what_it_is_for(command: str) -> None:
    for parser in parsers(parser_of(command)):
        silent = [action.dest for action in parser._actions if not action.help]
        assert silent == [], parser.prog
        shouted = [a.option_strings for a in parser._actions if "_" in str(a.metavar or "")]
        assert shouted == [], parser.prog


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_stands_in_the_help_and_is_understood(
    example: str, capsys: pytest.CaptureFixture[str]
) -> None:
    program, command, *arguments = shlex.split(example)
    assert program == "vigil"
    parser_of(command).parse_args(arguments)
    with pytest.raises(SystemExit):
        main([command, "--help"], open_window=no_window)
    assert example in capsys.readouterr().out


def test_the_window_says_of_every_option_what_it_is_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        window.parse(["--help"], commands=str)
    described = capsys.readouterr().out.split("options:")[1]
    assert "--theme {system,dark,light,contrast}\n                        colours" in described


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("monitor", "the following arguments are required: --source"),
        ("monitor --source demo --duration -1", "--duration: -1 is not a number above 0"),
        ("monitor --source demo --channels A9", "--channels: A9 is not a list of A0 to A5"),
        ("monitor --source demo --hub-port 99999", "--hub-port: 99999 is not a port"),
        ("detect run.csv", "one of the arguments -o/--output --out-dir is required"),
        ("tune run.vigil --threshold 3", "--threshold: 3 is not a number from 0 to 1"),
        ("tune run.vigil --window 7", "--window: 7 is not a whole number from 8 to 1000000"),
        ("evaluate faults --bits 7", "--bits: 7 is not a whole number from 8 to 24"),
        ("evaluate faults --hours -1", "--hours: -1 is not a number from 0 to"),
        ("assess a.csv -o b.csv --jobs x", "--jobs: x is not a whole number from 1 to 256"),
        ("train --data a.csv --out m --seed 1.5", "--seed: 1.5 is not a whole number from 0 to"),
        ("export run.vigil -o a.csv --start soon", "--start: soon is neither seconds nor a time"),
        ("serve --port 99999", "--port: 99999 is not a port"),
        ("serve --legacy-hours 1000", "--legacy-hours: 1000 is not"),
        ("serve --tls --plain", "--plain: not allowed with argument --tls"),
        ("self-test everything", "unrecognized arguments: everything"),
    ],
)
def test_what_cannot_be_understood_is_one_sentence_with_a_hint(
    line: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = refusal_of(line, capsys)
    assert told.startswith(f"vigil: {said}")
    assert f"See vigil {line.split()[0]}" in told
    assert told.endswith(" --help.")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("--hub-port 0x", "--hub-port: 0x is not a port"),
        ("--after soon", "--after: soon is not a number from 0 to 86400"),
        ("--theme pink", "--theme: invalid choice: 'pink'"),
    ],
)
def test_the_windows_own_options_are_refused_likewise(
    line: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = refusal_of(line, capsys)
    assert told.startswith(f"vigil: {said}")
    assert told.endswith("See vigil --help.")


def refusal_of(line: str, capsys: pytest.CaptureFixture[str]) -> str:
    """The one line that is said of a command that cannot be understood."""
    with pytest.raises(SystemExit) as ended:
        main(line.split(), open_window=no_window)
    assert ended.value.code == 2
    (told,) = capsys.readouterr().err.splitlines()
    return told
