"""A pytest plugin: what other programs take of the processor is not measured, where that can be."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def undisturbed() -> Iterator[None]:
    """A test that asserts how quick something is, and what it starts, go before other programs.

    Only the administrator of a Linux may ask for that; elsewhere nothing changes.
    """
    if not hasattr(os, "sched_setscheduler"):
        yield
        return
    with suppress(PermissionError):
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1))
    yield
    with suppress(PermissionError):
        os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))
