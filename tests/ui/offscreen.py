"""What the offscreen platform says and no test need mind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

# It names what it cannot do whenever a window or a list is shown.
REMARK = "This plugin does not support"


def tolerate_remarks(items: list[pytest.Item], folder: Path) -> None:
    """Windows may be shown by the tests below `folder`."""
    for item in items:
        if item.path.is_relative_to(folder):
            item.add_marker(pytest.mark.qt_log_ignore(REMARK))
