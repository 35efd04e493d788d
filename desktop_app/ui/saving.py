"""Writes the files a person asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.errors import VigilError
from desktop_app.core.files import write_atomically
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def is_saved(path: Path, data: bytes, tell: Callable[[VigilError], None]) -> bool:
    """Write the whole file or nothing; where it cannot be written, `tell` hears why."""
    try:
        write_atomically(path, data)
    except OSError as error:
        tell(
            VigilError(tr("{path} cannot be written: {reason}.", path=path, reason=error.strerror))
        )
        return False
    return True
