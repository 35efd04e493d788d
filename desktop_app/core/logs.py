"""What is written down for the day something goes wrong, and what is not.

Entries say what the program did, never what was measured or entered: of an exception only its type
and where it happened is kept, because its message may quote what a person typed.
"""

from __future__ import annotations

import faulthandler
import traceback
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

LOG_NAME = "vigil.log"
CRASH_NAME = "crash.log"
MAX_BYTES = 2_000_000


def keep_crashes(folder: Path) -> IO[bytes]:
    """Let the interpreter write the stacks of a crash into `folder`; raises `OSError`.

    A windowed program has no stderr, where they would go otherwise. The file is to stay open.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / CRASH_NAME
    if path.exists() and path.stat().st_size > MAX_BYTES:
        path.replace(path.with_suffix(".old.log"))
    file = path.open("ab")
    faulthandler.enable(file)
    return file


def places(error: BaseException | None, trace: TracebackType | None) -> list[str]:
    """The type of an exception and where it passed, innermost last; not its message."""
    frames = traceback.extract_tb(trace)
    lines = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return [type(error).__name__, *lines]


def private(text: str) -> str:
    """The text without the name of the user, which paths contain."""
    try:
        home = str(Path.home())
    except RuntimeError:  # no home directory can be found
        return text
    return text.replace(home, "~") if len(home) > 1 else text
