"""What a person chose for boards: read when the next one is connected."""

from __future__ import annotations

from desktop_app.sources.board_setup import LineOptions


class LineChoice:
    """Holds the choice for the GUI thread.

    Attributes:
        options: how the next board is told to measure, and how it is read.
    """

    def __init__(self, options: LineOptions | None = None) -> None:
        self.options = options or LineOptions()
