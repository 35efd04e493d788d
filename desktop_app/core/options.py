"""What the command line asked of the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

DEFAULT_SCREENSHOT_AFTER_S = 3.0


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """`source` is a text like "demo:ecg" or "serial:COM3", or None: find a board."""

    source: str | None = None
    share: bool = False
    screenshot: Path | None = None
    after_s: float = DEFAULT_SCREENSHOT_AFTER_S
    config: Path | None = None
    theme: str = "system"
