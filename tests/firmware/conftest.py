"""The simulated Uno for the tests of this package."""

from tests.firmware.fixtures import pytest_runtest_setup, simulated_uno, uno_build

__all__ = ["pytest_runtest_setup", "simulated_uno", "uno_build"]
