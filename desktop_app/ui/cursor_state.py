"""Two time cursors and two value cursors: where they are, and what lies between them; pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

# Where cursors appear, as shares of what is shown.
_FIRST_SHARES = (1 / 3, 2 / 3)
X1, X2, Y1, Y2 = range(4)
NAMES = ("X1", "X2", "Y1", "Y2")


@dataclass(frozen=True, slots=True)
class CursorState:
    """`times_s` are steady Unix times, `values` are on the axis of `lane`; None while put away.

    `selected` is the cursor that the keyboard moves: X1, X2, Y1 or Y2.
    """

    times_s: tuple[float, float] | None = None
    values: tuple[float, float] | None = None
    selected: int = X1
    lane: int = 0

    @property
    def shown(self) -> tuple[int, ...]:
        """The cursors that there are."""
        times = () if self.times_s is None else (X1, X2)
        return times if self.values is None else (*times, Y1, Y2)

    @property
    def delta_s(self) -> float | None:
        """From X1 to X2."""
        return None if self.times_s is None else self.times_s[1] - self.times_s[0]

    @property
    def delta_value(self) -> float | None:
        """From Y1 to Y2."""
        return None if self.values is None else self.values[1] - self.values[0]

    @property
    def span_s(self) -> tuple[float, float] | None:
        """What lies between the time cursors, the earlier first."""
        if self.times_s is None:
            return None
        return min(self.times_s), max(self.times_s)

    def with_times(self, start_s: float, end_s: float) -> CursorState:
        """Time cursors in a window, or none if there were some."""
        if self.times_s is not None:
            return replace(self, times_s=None)._selecting(self.selected)
        span_s = end_s - start_s
        first, second = (start_s + share * span_s for share in _FIRST_SHARES)
        return replace(self, times_s=(first, second), selected=X1)

    def with_values(self, low: float, high: float, lane: int = 0) -> CursorState:
        """Value cursors in a range, or none if there were some."""
        if self.values is not None:
            return replace(self, values=None)._selecting(self.selected)
        first, second = (low + share * (high - low) for share in _FIRST_SHARES)
        return replace(self, values=(first, second), selected=Y1, lane=lane)

    def next_selected(self) -> CursorState:
        """The keyboard moves the next one."""
        shown = self.shown
        if not shown:
            return self
        at = shown.index(self.selected) if self.selected in shown else -1
        return replace(self, selected=shown[(at + 1) % len(shown)])

    def moved_to(self, cursor: int, to: float) -> CursorState:
        """One cursor elsewhere, and selected."""
        state = replace(self, selected=cursor)
        if cursor in (X1, X2) and self.times_s is not None:
            return replace(state, times_s=_exchanged(self.times_s, cursor - X1, to))
        if cursor in (Y1, Y2) and self.values is not None:
            return replace(state, values=_exchanged(self.values, cursor - Y1, to))
        return self

    def nudged(self, steps: float, *, step_s: float, step_value: float) -> CursorState:
        """The selected cursor moved by so many steps."""
        if self.selected in (X1, X2) and self.times_s is not None:
            at_s = self.times_s[self.selected - X1]
            return self.moved_to(self.selected, at_s + steps * step_s)
        if self.selected in (Y1, Y2) and self.values is not None:
            value = self.values[self.selected - Y1]
            return self.moved_to(self.selected, value + steps * step_value)
        return self

    def carried(self, by_s: float) -> CursorState:
        """With a picture that rolls, time cursors stay where they are on the screen."""
        if self.times_s is None or not by_s:
            return self
        return replace(self, times_s=(self.times_s[0] + by_s, self.times_s[1] + by_s))

    def _selecting(self, cursor: int) -> CursorState:
        shown = self.shown
        return replace(self, selected=cursor if cursor in shown or not shown else shown[0])


def _exchanged(pair: tuple[float, float], at: int, to: float) -> tuple[float, float]:
    return (to, pair[1]) if at == 0 else (pair[0], to)
