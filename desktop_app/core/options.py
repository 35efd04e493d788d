"""What the command line asked of the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

DEFAULT_SCREENSHOT_AFTER_S = 3.0
# The port of the original server, which the mobile app has built in.
DEFAULT_HUB_PORT = 5000
HIGHEST_PORT = 65535


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """`source` is a text like "demo:ecg" or "serial:COM3", or None: find a board.

    `language` is a code such as "de"; empty follows the settings.
    With `screenshot` or `measure` the window closes by itself after `after_s`.
    """

    source: str | None = None
    share: bool = False
    hub_port: int = DEFAULT_HUB_PORT
    screenshot: Path | None = None
    after_s: float = DEFAULT_SCREENSHOT_AFTER_S
    config: Path | None = None
    theme: str = "system"
    language: str = ""
    measure: Path | None = None
