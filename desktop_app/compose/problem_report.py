"""What a person may send to those who mend Vigil: a text they read before it goes anywhere.

It holds versions and the ends of the logs. What could name somebody or open something is blacked
out, although none of it should be in a log: a second net below the first.
"""

from __future__ import annotations

import platform
import re
import sys
from importlib import metadata
from typing import TYPE_CHECKING

from desktop_app import __version__
from desktop_app.core.logs import CRASH_NAME, LOG_NAME, private

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

TAIL_BYTES = 20_000
PACKAGES = ("PySide6-Essentials", "pyqtgraph", "numpy", "scipy", "scikit-learn", "pyserial", "shap")
BLACK = "[removed]"
# Addresses of machines and people, and whatever looks like a key: twenty letters and digits or
# more in one word, with a digit among them.
_SECRETS = (
    re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+"),
    re.compile(r"\b(?!127\.0\.0\.1\b)\d{1,3}(?:\.\d{1,3}){3}\b"),
    re.compile(r"\b(?:[0-9A-Fa-f]{1,4}:){3,7}[0-9A-Fa-f]{1,4}\b"),
    re.compile(r"\b(?=\w*\d)[\w-]{20,}\b"),
    re.compile(r"(?<=pair=)[^\s&]+"),
)


def problem_report(folder: Path) -> str:
    """Versions, then the ends of the logs in `folder`; unreadable ones are said to be so."""
    parts = ["Vigil: a report of a problem. Nothing was sent; delete what you want to keep.", ""]
    parts += _versions()
    for name in (LOG_NAME, CRASH_NAME):
        parts += ["", f"The end of {name}:", redacted(_end_of(folder / name))]
    return "\n".join(parts) + "\n"


def redacted(text: str) -> str:
    """The text with addresses, keys and the user's name blacked out."""
    text = private(text)
    for secret in _SECRETS:
        text = secret.sub(BLACK, text)
    return text


def _versions() -> Iterable[str]:
    yield f"Vigil {__version__}{', bundled' if hasattr(sys, '_MEIPASS') else ''}"
    yield f"{platform.system()} {platform.release()} on {platform.machine()}"
    yield f"Python {platform.python_version()}"
    for package in PACKAGES:
        try:
            yield f"{package} {metadata.version(package)}"
        except metadata.PackageNotFoundError:
            yield f"{package}: unknown"


def _end_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - TAIL_BYTES))
            text = file.read().decode("utf-8", errors="replace")
    except FileNotFoundError:
        return "(empty)"
    except OSError as error:
        return f"(cannot be read: {error.strerror})"
    return text.strip() or "(empty)"
