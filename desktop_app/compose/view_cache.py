"""The views of recordings in one folder, which together take no more room than they may."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app.dsp.spill import LEAVE_FREE_BYTES, SpillFolder
from desktop_app.dsp.stored_history import StoredFolder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_SUFFIX = ".view"
# Some hours of a fast source, or a week of a slow one.
MOST_BYTES = 10 * 10**9


def ten_gigabytes() -> int:
    """What views may take where nobody has said otherwise."""
    return MOST_BYTES


class ViewCache:
    """Finds the place of a view, and room for it; from any thread.

    Where there is too little, the views that were not looked at for longest leave first, but for
    one that would take all of it, which leaves before the others. None leaves that is held.
    """

    def __init__(self, folder: Path, most_bytes: Callable[[], int] = ten_gigabytes) -> None:
        """`most_bytes` is asked anew whenever room is made: a person may change it."""
        self.folder = folder
        self._most_bytes = most_bytes
        self._disk = SpillFolder(folder, LEAVE_FREE_BYTES)
        self._lock = threading.Lock()
        self._held: dict[object, Path] = {}

    def place(self, path: Path, seal: str = "") -> StoredFolder:
        """Where the view of the recording at `path` is read, which has that seal.

        Whoever makes one to read from it may use the disk; what is too much leaves afterwards.
        """
        return StoredFolder(self._place(path), seal.encode(), self._disk.check_room)

    def place_to_fill(self, path: Path) -> StoredFolder:
        """Where the view of a recording that is being made is put; `OSError` once it is too much.

        Its seal is known when it is closed.
        """
        return StoredFolder(self._place(path), b"", self._check_room)

    def hold(self, path: Path, holder: object) -> None:
        """The view of that recording is in use by `holder`, and perhaps by others."""
        with self._lock:
            self._held[holder] = self._place(path)

    def release(self, path: Path, holder: object) -> None:
        """`holder` is done with it: from now on it is the newest. Waits for the disk."""
        with self._lock:
            self._held.pop(holder, None)
            with suppress(OSError):
                os.utime(self._place(path))
        self.prune()

    def prune(self) -> None:
        """Delete what is too much."""
        self._make_room(0)

    def _place(self, path: Path) -> Path:
        name = hashlib.sha256(str(path.absolute()).encode()).hexdigest()[:32]
        return self.folder / f"{name}{_SUFFIX}"

    def _check_room(self, n_bytes: int) -> None:
        self._disk.check_room(n_bytes)
        if not self._make_room(n_bytes):
            raise OSError(errno.ENOSPC, "the views take all the room that they may", self.folder)

    def _make_room(self, n_bytes: int) -> bool:
        """Whether so many bytes fit in; deletes what is in their way."""
        with self._lock:
            most = self._most_bytes()
            sizes = {view: _size_of(view) for view in self.folder.glob(f"*{_SUFFIX}")}
            total = sum(sizes.values()) + n_bytes
            held = set(self._held.values())
            free = [view for view in sizes if view not in held]
            for view in sorted(free, key=lambda one: (sizes[one] <= most, _used_s(one))):
                if total <= most:
                    break
                shutil.rmtree(view, ignore_errors=True)
                total -= sizes[view]
            return total <= most


def _size_of(view: Path) -> int:
    return sum(_stat(one)[0] for one in view.glob("*"))


def _used_s(view: Path) -> float:
    return _stat(view)[1]


def _stat(path: Path) -> tuple[int, float]:
    """Size and time; nothing for what has gone meanwhile."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0.0
    return found.st_size, found.st_mtime
