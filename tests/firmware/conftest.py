"""The simulated Uno for the tests of this package."""

from tests.firmware.fixtures import simulated_uno, uno_build

__all__ = ["simulated_uno", "uno_build"]
