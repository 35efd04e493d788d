"""Commands run in this process, as `main` runs them."""

from __future__ import annotations

import argparse
from importlib import import_module


def run_command(name: str, *arguments: str) -> int:
    """Parse and run; the exit code. Errors for the user are raised."""
    module = import_module(f"desktop_app.cli.{name}")
    parser = argparse.ArgumentParser(prog=name)
    module.add_arguments(parser)
    return int(module.run(parser.parse_args(arguments)))
