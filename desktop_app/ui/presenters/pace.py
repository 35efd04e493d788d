"""When to draw: soon after something new has come, and else when time has gone on."""

from __future__ import annotations

# So often it is asked for. Fast samples come every 15 to 30 ms: a picture that comes when its own
# time comes lets them wait as long again.
LOOK_EVERY_MS = 5
# So long after a picture is out there may be another, and after it was begun there is one. Where a
# picture takes long, the window has time for other things in between.
REST_S, LONGEST_S = 0.008, 0.024
# While judging does not keep up a picture is followed by a rest of this length, or of its own: then
# the two take turns instead of taking the interpreter from each other.
LONG_REST_S = 0.025


class Pace:
    """Follows what was drawn last; rows are counted as `SampleHistory.end_row` does."""

    def __init__(self) -> None:
        self._begun_s = self._done_s = 0.0
        self._end_row = 0

    def is_due(self, now_s: float, end_row: int, *, is_behind: bool = False) -> bool:
        """Whether to draw now that there are samples up to `end_row`.

        `is_behind`: judging does not keep up with them.
        """
        is_out = self._done_s >= self._begun_s
        if is_behind and is_out:
            return now_s - self._done_s >= max(LONG_REST_S, self._done_s - self._begun_s)
        if now_s - self._begun_s >= LONGEST_S:
            return True
        return is_out and now_s - self._done_s >= REST_S and end_row != self._end_row

    def begin(self, now_s: float, end_row: int) -> None:
        """What there is now is being drawn."""
        self._begun_s, self._end_row = now_s, end_row

    def done(self, now_s: float) -> None:
        """It was painted."""
        self._done_s = now_s
