"""An engine on a clock that the test moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.detection.alarms.engine import AlarmEngine
from tests.helpers.clock import FakeClock

if TYPE_CHECKING:
    from desktop_app.core.priority import Priority
    from desktop_app.detection.alarms.messages import Alarm, Condition

# No clock begins at zero.
BEGAN_S = 1000.0


class Desk:
    """An engine, its clock, and what was heard how long after the beginning."""

    def __init__(self) -> None:
        self.clock = FakeClock(BEGAN_S)
        self.engine = AlarmEngine(self.clock)
        self.heard: list[tuple[float, Priority]] = []

    def wait(self, duration_s: float, *, step_s: float = 0.125) -> None:
        """Let time pass, the engine looking every `step_s`."""
        for _ in range(round(duration_s / step_s)):
            self.look()
            self.clock.advance(step_s)
        self.look()

    def look(self) -> None:
        sound = self.engine.advance()
        if sound is not None:
            self.heard.append((round(self.clock.now_s() - BEGAN_S, 3), sound))

    def only(self) -> Alarm:
        (alarm,) = self.engine.picture().alarms
        return alarm

    def flicker(self, condition: Condition, *, times: int, period_s: float) -> None:
        for _ in range(times):
            self.engine.report(condition)
            self.wait(period_s / 2)
            self.engine.withdraw(condition.key)
            self.wait(period_s / 2)
