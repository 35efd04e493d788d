"""Plays the alarm sounds with what the system has; silent, and saying why, where it has nothing.

Qt's own player is in a package of 160 MB, and the module of Python's that did it was removed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app.services.players import Players, end

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop_app.core.priority import Priority
    from desktop_app.core.protocols import Clock
    from desktop_app.services.players import Start

# In order of preference; each plays one file and ends with 0.
PLAYERS = {
    "linux": (("pw-play",), ("paplay",), ("aplay", "-q")),
    "darwin": (("afplay",),),
}
# A burst takes 3 s at most: a player that takes longer hangs.
LONGEST_S = 10.0


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
        self._players = Players(PLAYERS, clock, platform=platform, find=find)
        self._process: subprocess.Popen[bytes] | None = None
        self._playing: Priority | None = None
        self._started_s = 0.0

    @property
    def unavailable(self) -> str:
        """Why nothing can be heard, in a sentence; empty where something can."""
        return "" if self._is_windows else self._players.unavailable

    @property
    def is_playing(self) -> bool:
        """Whether a sound had not ended when it was last looked at."""
        return self._process is not None

    def play(self, priority: Priority) -> None:
        """Begin the sound of `priority`, unless one as grave is still playing."""
        path = self._folder / f"alarm-{priority.name.lower()}.wav"
        if self._is_windows:
            _play_on_windows(path)
            return
        self.check()
        player = self._players.current
        if player is None:
            return
        if self._process is not None:
            if self._playing is not None and self._playing >= priority:
                return
            self.stop()
        self._playing, self._started_s = priority, self._clock.now_s()
        try:
            self._process = self._start([*player, str(path)])
        except OSError as error:
            self._players.give_up(str(error))

    def check(self) -> None:
        """See what became of the last sound; may be called as often as one likes."""
        self._players.look_again()
        process = self._process
        if process is None:
            return
        code = process.poll()
        if code is None:
            if self._clock.now_s() - self._started_s > LONGEST_S:
                self.stop()
                self._players.give_up("it does not end")
            return
        self._process = None
        if code != 0:
            self._players.give_up(f"it ended with {code}")

    def stop(self) -> None:
        """End the sound that is playing; for the end of the program too."""
        process, self._process = self._process, None
        if process is not None:
            end(process)


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    nothing = subprocess.DEVNULL
    return subprocess.Popen(command, stdin=nothing, stdout=nothing, stderr=nothing)


def _play_on_windows(path: Path) -> None:
    if sys.platform == "win32":
        import winsound

        flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
        with suppress(RuntimeError):
            winsound.PlaySound(str(path), flags)
