"""A sound that goes on: samples for a player of the system that reads them as they are made."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app.dsp.tones import SAMPLE_RATE_HZ
from desktop_app.services.players import Players, end

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.core.protocols import Clock
    from desktop_app.services.players import Start

_RATE = str(SAMPLE_RATE_HZ)
# In order of preference: 16 bits, two channels, and little that waits to be heard. An older pw-cat
# knows no --raw and ends at once, which makes it the next one's turn.
PLAYERS = {
    "linux": (
        ("pacat", "--raw", f"--rate={_RATE}", "--format=s16le", "--channels=2",
         "--latency-msec=80", "--client-name=Vigil"),
        ("pw-cat", "--playback", "--raw", "--format=s16", f"--rate={_RATE}", "--channels=2",
         "--latency=80ms", "-"),
        ("aplay", "-q", "-t", "raw", "-f", "S16_LE", "-r", _RATE, "-c", "2",
         "--buffer-time=80000", "-"),
    ),
    # What they have plays whole files only.
    "darwin": (),
    "win32": (),
}  # fmt: skip
# The least that a pipe of Linux holds: 46 ms of sound.
PIPE_BYTES = 4096
# What the pipe and the player hold: so much later is heard what is written.
LEAD_S = 0.126
# A player that takes nothing for so long hangs.
PATIENCE_S = 2.0
LAST_WORDS_S = 0.5


class ToneStream:
    """Waits for the player, never for longer than `PATIENCE_S`: it sets the pace.

    Used by one thread, which is not the window's.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        platform: str = sys.platform,
        find: Callable[[str], str | None] = shutil.which,
        start: Start | None = None,
    ) -> None:
        self._start = start or _start
        self._has_any = bool(PLAYERS.get(platform, PLAYERS["linux"]))
        self._players = Players(PLAYERS, clock, platform=platform, find=find)
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def unavailable(self) -> str:
        """Why nothing can be heard, in a sentence; empty where something can."""
        if not self._has_any:
            return "No player of this system takes a tone that goes on."
        return self._players.unavailable

    @property
    def is_open(self) -> bool:
        """Whether a player waits for more."""
        return self._process is not None

    def write(self, data: bytes) -> bool:
        """Let `data` be heard, when what was written before has been; False where it cannot be."""
        self._players.look_again()
        player = self._players.current
        if player is None:
            return False
        try:
            if self._process is None:
                self._process = self._start(player)
            _push(self._process, data)
        except OSError as error:
            self._drop()
            self._players.give_up(error.strerror or type(error).__name__)
            return False
        return True

    def close(self) -> None:
        """Let the player say what it was given, and end it."""
        process = self._process
        if process is not None and process.stdin is not None:
            with suppress(OSError):
                process.stdin.close()
            with suppress(subprocess.TimeoutExpired):
                process.wait(LAST_WORDS_S)
        self._drop()

    def _drop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            if process.stdin is not None:
                with suppress(OSError):
                    process.stdin.close()
            end(process)


def _push(process: subprocess.Popen[bytes], data: bytes) -> None:
    """Write all of it, piece by piece as there is room; raises `OSError`."""
    if process.stdin is None:
        raise BrokenPipeError
    pipe, left = process.stdin.fileno(), memoryview(data)
    while left:
        _, ready, _ = select.select([], [pipe], [], PATIENCE_S)
        if not ready:
            raise TimeoutError
        left = left[os.write(pipe, left) :]


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    nothing = subprocess.DEVNULL
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=nothing,
        stderr=nothing,
        bufsize=0,
        pipesize=PIPE_BYTES,
    )
    if process.stdin is not None:
        os.set_blocking(process.stdin.fileno(), False)
    return process
