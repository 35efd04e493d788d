"""When to draw: soon after something new has come, and else when time has gone on."""

from __future__ import annotations

# So often it is asked for. Fast samples come every 15 to 30 ms: a picture that comes when its own
# time comes lets them wait as long again.
LOOK_EVERY_MS = 5
# So long after the last picture there may be another, and there is one: three looks, and five.
SHORTEST_S, LONGEST_S = 0.014, 0.024


class Pace:
    """Follows what was drawn last; rows are counted as `SampleHistory.end_row` does."""

    def __init__(self) -> None:
        self._drawn_s = 0.0
        self._end_row = 0

    def is_due(self, now_s: float, end_row: int) -> bool:
        """Whether to draw now that there are samples up to `end_row`."""
        since_s = now_s - self._drawn_s
        return since_s >= LONGEST_S or (since_s >= SHORTEST_S and end_row != self._end_row)

    def draw(self, now_s: float, end_row: int) -> None:
        """What there is now is being drawn."""
        self._drawn_s, self._end_row = now_s, end_row
