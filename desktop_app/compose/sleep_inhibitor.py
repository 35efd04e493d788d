"""Keeps this computer from falling asleep while something is recorded, whatever becomes of us."""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import subprocess

_CONTINUOUS, _SYSTEM_REQUIRED = 0x80000000, 0x00000001
_WHY = "A recording is under way"


class SleepInhibitor:
    """Linux: systemd-inhibit around `cat`, which ends with the pipe it reads: when we die as well.

    macOS: caffeinate, told to watch this process. Windows: a state of the calling thread, which
    ends with it; so `hold` and `release` belong to one thread. Where none of them is there nothing
    happens.
    """

    def __init__(self, platform: str = sys.platform) -> None:
        self._platform = platform
        self._helper: subprocess.Popen[bytes] | None = None
        self._is_held = False

    @property
    def is_held(self) -> bool:
        """Whether the computer has been asked to stay awake."""
        return self._is_held

    def hold(self) -> None:
        """Stay awake from now on. Nothing happens where it is held already."""
        if self._is_held:
            return
        if self._platform == "win32":
            self._is_held = _set_thread_state(_CONTINUOUS | _SYSTEM_REQUIRED)
            return
        command = helper_command(self._platform, os.getpid())
        if shutil.which(command[0]) is None:
            return
        import subprocess  # no start has to wait for it

        with contextlib.suppress(OSError):
            self._helper = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            self._is_held = True

    def release(self) -> None:
        """It may sleep again. May be called again."""
        helper, self._helper = self._helper, None
        if helper is not None:
            if helper.stdin is not None:
                helper.stdin.close()
            helper.terminate()
            helper.wait()
        elif self._is_held:
            _set_thread_state(_CONTINUOUS)
        self._is_held = False


def helper_command(platform: str, process_id: int) -> list[str]:
    """What keeps a system of this kind awake for as long as it runs."""
    if platform == "darwin":
        return ["caffeinate", "-i", "-w", str(process_id)]
    return [
        "systemd-inhibit",
        "--what=idle:sleep",
        "--who=Vigil",
        f"--why={_WHY}",
        "--mode=block",
        "cat",
    ]


def _set_thread_state(state: int) -> bool:
    windows: Any = getattr(ctypes, "windll", None)
    return windows is not None and bool(windows.kernel32.SetThreadExecutionState(state))
