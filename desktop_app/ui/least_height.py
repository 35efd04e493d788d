"""What a scroll area holds, so that it scrolls as late as it can."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class LeastHeight(QWidget):
    """Shrinks its lists and texts first; a scroll area would ask the layout for its best height."""

    def heightForWidth(self, width: int) -> int:
        """Of all parts at their smallest; -1 without a layout."""
        layout = self.layout()
        return -1 if layout is None else layout.minimumHeightForWidth(width)
