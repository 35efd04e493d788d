"""What README.md tells people to type can be typed, and what it links to is there."""

from __future__ import annotations

import argparse
import re
import shlex
from importlib import import_module
from pathlib import Path

import pytest

from desktop_app.cli import window
from desktop_app.cli.main import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
# On a line of their own or in backticks; placeholders like ADDRESS parse as any word does.
COMMAND_LINES = sorted(set(re.findall(r"(?:^|(?<=`))vigil [^`\n]+", README, re.MULTILINE)))
# Named in a sentence, not to be typed as it stands.
COMMAND_NAMES = {f"vigil {command}" for command in COMMANDS}
LINKS = sorted({link for link in re.findall(r"\]\(([^)#\s]+)", README) if "://" not in link})


@pytest.mark.parametrize("line", COMMAND_LINES)
def test_a_command_line_of_the_readme_is_understood(line: str) -> None:
    _, *arguments = shlex.split(line, comments=True)
    if arguments[0] not in COMMANDS:
        window.parse(arguments, commands=str)
        return
    if line in COMMAND_NAMES:
        return
    parser = argparse.ArgumentParser(exit_on_error=False)
    import_module(f"desktop_app.cli.{arguments[0].replace('-', '_')}").add_arguments(parser)
    parser.parse_args(arguments[1:])


@pytest.mark.parametrize("link", LINKS)
def test_a_link_of_the_readme_leads_somewhere(link: str) -> None:
    assert (ROOT / link).exists()


def test_the_readme_was_searched() -> None:
    assert len(COMMAND_LINES) >= 6
    assert len(LINKS) >= 5
