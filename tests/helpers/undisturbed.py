"""A pytest plugin: what other programs take of the processor is not measured, where that can be."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

# sched(7): Linux shares the processor among sessions first, and among the programs of each then.
SESSION = Path("/proc/self/autogroup")
FIRST = -20


@pytest.fixture
def undisturbed() -> Iterator[None]:
    """A test that asserts how quick something is, and what it starts, go before other programs.

    Only the administrator of a Linux may ask for that; elsewhere nothing changes. Real-time
    scheduling would be stronger, but lets threads of one program wait for each other for 100 ms.
    """
    if not hasattr(os, "setpriority"):
        yield
        return
    usual = os.getpriority(os.PRIO_PROCESS, 0), _session_nice()
    _go(FIRST, FIRST)
    yield
    _go(*usual)


def _session_nice() -> int:
    """What stands behind "/autogroup-12 nice 0"; a session's own, whatever its programs have."""
    try:
        return int(SESSION.read_text().split()[-1])
    except (OSError, IndexError, ValueError):
        return 0


def _go(nice: int, session_nice: int) -> None:
    with suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, 0, nice)
    with suppress(OSError):
        SESSION.write_text(str(session_nice))
