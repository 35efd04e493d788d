"""Lets a thread that works in pieces wait between two of them, for a moment at most."""

from __future__ import annotations

import threading


class Gate:
    """Held by one thread, passed by another. Open from the beginning.

    A hold ends by itself once somebody has waited for `longest_s`: whatever keeps its holder from
    releasing it, what waits goes on.
    """

    def __init__(self, longest_s: float) -> None:
        self._longest_s = longest_s
        self._open = threading.Event()
        self._open.set()

    def hold(self) -> None:
        """Let nobody pass until `release`."""
        self._open.clear()

    def release(self) -> None:
        """Let everybody pass; may be called again."""
        self._open.set()

    def wait(self) -> None:
        """Pass, at once unless it is held."""
        if not self._open.wait(self._longest_s):
            self._open.set()
