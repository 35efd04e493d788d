"""Why a serial port cannot be used, in a sentence, and what to do about it."""

from __future__ import annotations

import errno
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.errors import SourceAbsentError, SourceError, SourceLostError

if TYPE_CHECKING:
    from collections.abc import Iterable

_ABSENT = frozenset({errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO})
_BUSY = frozenset({errno.EBUSY, errno.EAGAIN})
_DENIED = frozenset({errno.EACCES, errno.EPERM})
_NO_TTY = frozenset({errno.ENOTTY, errno.EISDIR, errno.ENOTDIR, errno.EINVAL})

# What a port may raise when its device goes: pyserial lets plain OSError out of `in_waiting`, and
# TypeError and ValueError when the descriptor is gone in the middle of a call.
GONE: tuple[type[Exception], ...] = (OSError, TypeError, ValueError)
if sys.platform != "win32":
    import termios

    # No OSError, and not caught by pyserial where it sets the line up and empties it.
    GONE += (termios.error,)


def open_failure(
    device: str, error: Exception, *, others: Iterable[str] = (), platform: str = sys.platform
) -> SourceError:
    """The error to raise for what opening `device` raised; `others` are the ports there are."""
    code = _error_number(error)
    if code in _BUSY or (code in _DENIED and platform == "win32"):
        return SourceError(
            f"{device} is in use by another program.",
            "Close the other program, for example the Arduino IDE's serial monitor, and try again.",
        )
    if code in _DENIED:
        return SourceError(f"You are not allowed to open {device}.", permission_hint(device))
    if code in _ABSENT:
        names = ", ".join(others)
        hint = f"There is: {names}." if names else "Plug the board in and try again."
        return SourceAbsentError(f"There is no device at {device}.", hint)
    if code in _NO_TTY or isinstance(error, ValueError):
        return SourceError(f"{device} is not a serial port.", "Run `vigil doctor` to list them.")
    return SourceError(f"{device} cannot be opened: {error}.", "Unplug the board and try again.")


def loss(device: str, error: Exception | None) -> SourceLostError:
    """The error to raise when a port that was open fails."""
    lost = SourceLostError(
        f"The connection to {device} was lost.",
        "The board was unplugged, or a second program reads the same port.",
    )
    lost.__cause__ = error
    return lost


def permission_hint(device: str) -> str:
    """What lets a user open `device`."""
    group = _group_of(device)
    return f"Run `sudo usermod -aG {group} $USER`, then log out and in again."


def _group_of(device: str) -> str:
    try:
        group = Path(device).group()
    except (OSError, KeyError, NotImplementedError):
        return "dialout"
    # A port that belongs to root alone is made accessible by the system's usual group.
    return "dialout" if group == "root" else group


def _error_number(error: Exception) -> int | None:
    number = getattr(error, "errno", None)
    if isinstance(number, int):
        return number
    # pyserial puts some causes only into the text: "... (25, 'Inappropriate ioctl for device')".
    in_text = re.search(r"\((\d+),", str(error))
    return int(in_text[1]) if in_text else None
