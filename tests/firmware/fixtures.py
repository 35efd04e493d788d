"""Fixtures of the simulated Uno, for every test package that wants a board.

Import all three names of `__all__` into its conftest.py. Where the tools are absent the tests
skip and name the packages; with CI=true they fail.
"""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING, Protocol

import pytest

from tests.firmware.simulated_uno import SimulatedUno, UnoBuild, build_uno, missing_packages

if TYPE_CHECKING:
    from collections.abc import Iterator


__all__ = ["pytest_runtest_setup", "simulated_uno", "uno_build"]


class StartUno(Protocol):
    """What `simulated_uno` gives: call it to start a board."""

    def __call__(
        self,
        *commands: str,
        flat_out: bool = False,
        speed: float = 1.0,
        boot_ms: float = 1000.0,
        options: tuple[str, ...] = (),
    ) -> SimulatedUno: ...


@pytest.fixture(scope="session")
def uno_build() -> UnoBuild:
    """The sketch and the simulator, built once."""
    return build_uno()


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip here and not in the fixture, so that one line names all that were not run."""
    if "uno_build" in getattr(item, "fixturenames", ()):
        require_tools()


def require_tools() -> None:
    """Skip, or fail where CI=true, when the simulated Uno cannot be built here."""
    if sys.platform != "linux":
        pytest.skip("the simulated Uno runs on Linux only")
    missing = missing_packages()
    if not missing:
        return
    reason = (
        "NO FIRMWARE TEST WAS RUN: the simulated Uno needs "
        f"apt-get install --no-install-recommends {' '.join(missing)}"
    )
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


@pytest.fixture
def simulated_uno(uno_build: UnoBuild) -> Iterator[StartUno]:
    """Starts boards: `simulated_uno("wave sine:2500,2000,1", flat_out=True)`; ends them all."""
    with ExitStack() as boards:

        def start(
            *commands: str,
            flat_out: bool = False,
            speed: float = 1.0,
            boot_ms: float = 1000.0,
            options: tuple[str, ...] = (),
        ) -> SimulatedUno:
            board = SimulatedUno(
                uno_build,
                flat_out=flat_out,
                speed=speed,
                boot_ms=boot_ms,
                commands=commands,
                options=options,
            )
            return boards.enter_context(board)

        yield start
