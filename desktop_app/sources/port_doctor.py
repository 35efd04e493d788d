"""What would keep us from opening a port, found out without opening it: that resets an Uno."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.sources.ports import PortInfo

PROC = Path("/proc")
# Programs that take ports for something else.
MEDDLERS = ("ModemManager", "brltty")


@dataclass(frozen=True, slots=True)
class PortCondition:
    """A port, whether this user may open it, and which programs have it open, as far as known."""

    port: PortInfo
    is_allowed: bool
    holders: tuple[str, ...] = ()

    @property
    def holder(self) -> str:
        """The first of them, "" for none."""
        return self.holders[0] if self.holders else ""


def examine(port: PortInfo, *, proc: Path = PROC) -> PortCondition:
    """Look at a port from outside; elsewhere than on Linux only the permission can be seen."""
    return PortCondition(port, _is_allowed(port.device), _holders(port.device, proc))


def running(names: Iterable[str], *, proc: Path = PROC) -> frozenset[str]:
    """Which of these programs run; elsewhere than on Linux none can be seen."""
    wanted = set(names)
    return frozenset(
        name
        for process in proc.glob("[0-9]*")
        if (name := _name(int(process.name), proc)) in wanted
    )


def _is_allowed(device: str) -> bool:
    # Windows has no files for its ports: what does not exist is not forbidden.
    return not os.path.exists(device) or os.access(device, os.R_OK | os.W_OK)  # noqa: PTH110


def _holders(device: str, proc: Path) -> tuple[str, ...]:
    pids = dict.fromkeys((*_openers(device, proc), *_lockers(device, proc)))
    return tuple(f"{_name(pid, proc)} (process {pid})" for pid in pids if pid != os.getpid())


def _openers(device: str, proc: Path) -> Iterator[int]:
    """Processes that have the device open, as far as this user may see."""
    target = os.path.realpath(device)
    for process in proc.glob("[0-9]*"):
        try:
            if any(_leads_to(link, target) for link in (process / "fd").iterdir()):
                yield int(process.name)
        except OSError:
            continue


def _leads_to(link: Path, target: str) -> bool:
    """Whether an open file is that very device: containers have terminals of the same names."""
    return str(link.readlink()) == target and link.samefile(target)


def _lockers(device: str, proc: Path) -> Iterator[int]:
    """Processes that hold a lock on the device, whoever runs them."""
    try:
        status = os.stat(device)  # noqa: PTH116
        locks = (proc / "locks").read_text().splitlines()
    except (OSError, ValueError):
        return
    where = f"{os.major(status.st_dev):02x}:{os.minor(status.st_dev):02x}:{status.st_ino}"
    for lock in locks:
        words = lock.split()
        # "1: FLOCK  ADVISORY  WRITE 1234 00:17:5 0 EOF"
        if len(words) > 5 and words[5] == where and words[4].isdecimal():
            yield int(words[4])


def _name(pid: int, proc: Path) -> str:
    try:
        return (proc / str(pid) / "comm").read_text().strip()
    except OSError:
        return "a program"
