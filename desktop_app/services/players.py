"""Which of the system's players is used: the first that is there, and the next when it fails."""

from __future__ import annotations

import logging
import shutil
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop_app.core.protocols import Clock

    Command = tuple[str, ...]
    Start = Callable[[Sequence[str]], subprocess.Popen[bytes]]

# Sound may come back: headphones, a sound server that was started again.
TRY_AGAIN_AFTER_S = 60.0

_log = logging.getLogger(__name__)


class Players:
    """The commands that can play, in order of preference. Used by one thread.

    `for_each_platform` has those of every system; one that has none of its own has those of Linux.
    """

    def __init__(
        self,
        for_each_platform: Mapping[str, Sequence[Command]],
        clock: Clock,
        *,
        platform: str = sys.platform,
        find: Callable[[str], str | None] = shutil.which,
    ) -> None:
        self._clock = clock
        wanted = for_each_platform.get(platform, for_each_platform["linux"])
        self._names = ", ".join(player[0] for player in wanted)
        self._there = [player for player in wanted if find(player[0])]
        self._at = 0
        self._failed_s: float | None = None

    @property
    def unavailable(self) -> str:
        """Why nothing can be heard, in a sentence; empty where something can."""
        if not self._there:
            return f"No player was found ({self._names})."
        if self._failed_s is not None:
            return "The system's players cannot reach a loudspeaker."
        return ""

    @property
    def current(self) -> Command | None:
        """The command to play with; None where there is none now."""
        return self._there[self._at] if not self.unavailable else None

    def look_again(self) -> None:
        """Forget failures that are long ago."""
        failed_s = self._failed_s
        if failed_s is not None and self._clock.now_s() - failed_s >= TRY_AGAIN_AFTER_S:
            self._failed_s, self._at = None, 0

    def give_up(self, reason: str) -> None:
        """The next player's turn; after the last one, silence for a while."""
        _log.info("%s plays nothing: %s.", self._there[self._at][0], reason)
        self._at += 1
        if self._at >= len(self._there):
            self._failed_s = self._clock.now_s()


def end(process: subprocess.Popen[bytes]) -> None:
    """End a player now."""
    process.kill()
    # A killed process is gone at once; one in the kernel's hands must not hold us up.
    with suppress(subprocess.TimeoutExpired):
        process.wait(0.2)
