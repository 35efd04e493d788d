"""Nameless files for what no longer fits into memory; gone with the program, however it ends."""

from __future__ import annotations

import errno
import shutil
import tempfile
from typing import TYPE_CHECKING, BinaryIO, cast

from desktop_app.dsp.archive import Archive

if TYPE_CHECKING:
    from pathlib import Path

# What a recording needs more than a view of the past.
LEAVE_FREE_BYTES = 1 << 30


class SpillFolder:
    """Makes archives in `folder`, which is created when the first one is needed."""

    def __init__(self, folder: Path, leave_free_bytes: int = LEAVE_FREE_BYTES) -> None:
        self._folder = folder
        self._leave_free_bytes = leave_free_bytes

    def __call__(self, n_channels: int, first_index: int) -> Archive:
        """An empty archive; raises `OSError` where the folder cannot be used or is full."""
        self._folder.mkdir(parents=True, exist_ok=True)
        return Archive(n_channels, first_index, self._open, self.check_room)

    def _open(self, _level: int) -> BinaryIO:
        # Nameless from the start where the system can do that, deleted on closing elsewhere.
        return cast("BinaryIO", tempfile.TemporaryFile(dir=self._folder))

    def check_room(self, n_bytes: int) -> None:
        """Raise `OSError` where so many bytes more would leave too little."""
        if shutil.disk_usage(self._folder).free < n_bytes + self._leave_free_bytes:
            raise OSError(errno.ENOSPC, "the disk is nearly full", str(self._folder))
