"""When to draw: soon after something new has come, and else when time has gone on."""

from __future__ import annotations

# So often it is asked for. Fast samples come every 15 to 30 ms: a picture that comes when its own
# time comes lets them wait as long again.
LOOK_EVERY_MS = 5
# So long after a picture is out there may be another, and after it was begun there is one. Where a
# picture takes long, the window has time for other things in between.
REST_S, LONGEST_S = 0.008, 0.024
# The same while judging does not keep up: picture and verdicts share the interpreter.
LONG_REST_S, LONGEST_OF_ALL_S = 0.025, 0.049


class Pace:
    """Follows what was drawn last; rows are counted as `SampleHistory.end_row` does."""

    def __init__(self) -> None:
        self._begun_s = self._done_s = 0.0
        self._end_row = 0

    def is_due(self, now_s: float, end_row: int, *, is_behind: bool = False) -> bool:
        """Whether to draw now that there are samples up to `end_row`.

        `is_behind`: judging does not keep up with them.
        """
        rest_s, longest_s = (LONG_REST_S, LONGEST_OF_ALL_S) if is_behind else (REST_S, LONGEST_S)
        if now_s - self._begun_s >= longest_s:
            return True
        is_out = self._done_s >= self._begun_s
        return is_out and now_s - self._done_s >= rest_s and end_row != self._end_row

    def begin(self, now_s: float, end_row: int) -> None:
        """What there is now is being drawn."""
        self._begun_s, self._end_row = now_s, end_row

    def done(self, now_s: float) -> None:
        """It was painted."""
        self._done_s = now_s
