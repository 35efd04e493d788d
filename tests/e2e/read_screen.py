"""What a screen reader sees: run with Debian's own python3, which has the bindings of AT-SPI.

`python3 read_screen.py SECONDS NAME...` waits until an application on the accessibility bus has a
control of each NAME, and prints the tree as one JSON list of [role, name, description].
"""

from __future__ import annotations

import json
import sys
import time
from importlib import import_module
from typing import Any

import_module("gi").require_version("Atspi", "2.0")
Atspi: Any = import_module("gi.repository.Atspi")
GLib: Any = import_module("gi.repository.GLib")

Node = list[str]
MOST_NODES = 5000


def walk(node: Any) -> list[Node]:
    """Every visible accessible from `node` on, as [role, name, description]."""
    found: list[Node] = []
    waiting = [node]
    while waiting and len(found) < MOST_NODES:
        one = waiting.pop()
        try:
            if not one.get_state_set().contains(Atspi.StateType.VISIBLE):
                continue
            found.append([one.get_role_name(), one.get_name() or "", one.get_description() or ""])
            waiting += [one.get_child_at_index(at) for at in range(one.get_child_count())]
        except (GLib.Error, AttributeError):
            continue  # it went away while it was read
    return found


def read(application: str) -> list[Node]:
    """The whole tree of the applications of this name."""
    desktop = Atspi.get_desktop(0)
    found: list[Node] = []
    for at in range(desktop.get_child_count()):
        one = desktop.get_child_at_index(at)
        if one is not None and application in (one.get_name() or ""):
            found += walk(one)
    return found


def main() -> None:
    """Read until everything that is wanted is there, or the time is over."""
    wanted, end = set(sys.argv[2:]), time.monotonic() + float(sys.argv[1])
    found: list[Node] = []
    while time.monotonic() < end:
        found = read("Vigil")
        if wanted <= {name for _, name, _ in found}:
            break
        time.sleep(0.5)
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    Atspi.init()
    main()
