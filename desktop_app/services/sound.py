"""Plays the alarm sounds with what the system has; silent, and saying why, where it has nothing.

Qt's own player is in a package of 160 MB, and the module of Python's that did it was removed.
"""

from __future__ import annotations

import logging
import shutil
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop_app.core.priority import Priority
    from desktop_app.core.protocols import Clock

    Start = Callable[[Sequence[str]], subprocess.Popen[bytes]]

# In order of preference; each plays one file and ends with 0.
PLAYERS = {
    "linux": (("pw-play",), ("paplay",), ("aplay", "-q")),
    "darwin": (("afplay",),),
}
# A burst takes 3 s at most: a player that takes longer hangs.
LONGEST_S = 10.0
# Sound may come back: headphones, a sound server that was started again.
TRY_AGAIN_AFTER_S = 60.0

_log = logging.getLogger(__name__)


class SoundPlayer:
    """One sound at a time; a graver one ends the one before. Never waits for a sound.

    Used by one thread.
    """

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        *,
        platform: str = sys.platform,
        find: Callable[[str], str | None] = shutil.which,
        start: Start | None = None,
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._start = start or _start
        self._is_windows = platform == "win32"
        wanted = PLAYERS.get(platform, PLAYERS["linux"])
        self._names = " or ".join(player[0] for player in wanted)
        self._players = [player for player in wanted if find(player[0])]
        self._at = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._playing: Priority | None = None
        self._started_s = 0.0
        self._failed_s: float | None = None

    @property
    def unavailable(self) -> str:
        """Why nothing can be heard, in a sentence; empty where something can."""
        if self._is_windows:
            return ""
        if not self._players:
            return f"No player was found ({self._names})."
        if self._failed_s is not None:
            return "The system's players cannot reach a loudspeaker."
        return ""

    def play(self, priority: Priority) -> None:
        """Begin the sound of `priority`, unless one as grave is still playing."""
        path = self._folder / f"alarm-{priority.name.lower()}.wav"
        if self._is_windows:
            _play_on_windows(path)
            return
        self.check()
        if not self._players or self._failed_s is not None:
            return
        if self._process is not None:
            if self._playing is not None and self._playing >= priority:
                return
            self.stop()
        self._playing, self._started_s = priority, self._clock.now_s()
        try:
            self._process = self._start([*self._players[self._at], str(path)])
        except OSError as error:
            self._give_up(str(error))

    def check(self) -> None:
        """See what became of the last sound; may be called as often as one likes."""
        now_s = self._clock.now_s()
        if self._failed_s is not None and now_s - self._failed_s >= TRY_AGAIN_AFTER_S:
            self._failed_s, self._at = None, 0
        process = self._process
        if process is None:
            return
        code = process.poll()
        if code is None:
            if now_s - self._started_s > LONGEST_S:
                self.stop()
                self._give_up("it does not end")
            return
        self._process = None
        if code != 0:
            self._give_up(f"it ended with {code}")

    def stop(self) -> None:
        """End the sound that is playing; for the end of the program too."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            # A killed process is gone at once; one in the kernel's hands must not hold us up.
            with suppress(subprocess.TimeoutExpired):
                process.wait(0.2)

    def _give_up(self, reason: str) -> None:
        """The next player's turn; after the last one, silence for a while."""
        _log.info("%s plays nothing: %s.", self._players[self._at][0], reason)
        self._at += 1
        if self._at >= len(self._players):
            self._failed_s = self._clock.now_s()


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    nothing = subprocess.DEVNULL
    return subprocess.Popen(command, stdin=nothing, stdout=nothing, stderr=nothing)


def _play_on_windows(path: Path) -> None:
    if sys.platform == "win32":
        import winsound

        flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
        with suppress(RuntimeError):
            winsound.PlaySound(str(path), flags)
