"""Technical alarms: what keeps the signal from being seen, told apart from the signal itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.core.link import stale_after_s
from desktop_app.core.priority import Priority
from desktop_app.detection.alarms.messages import AlarmKind, Condition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.protocols import Clock
    from desktop_app.detection.alarms.engine import AlarmEngine

NO_DATA = "technical:no data"
RECORDING = "technical:recording"
# A rate that is off by more than this is another setting of the board, or a loss.
_RATE_TOLERANCE = 0.1
_RATE_DELAY_S = 5.0
_LOW_DISK_BYTES = 500 << 20
_FULL_DISK_BYTES = 50 << 20
_CLOCK_STEP_S = 2.0


@dataclass(frozen=True, slots=True)
class TechnicalFacts:
    """What is known at one moment; None where it is not, or where nothing is expected.

    `sample_age_s` is that of the newest sample of a source that should deliver some at `rate_hz`.
    `received_hz` is what came of late, `expected_hz` what the profile states. `clock_step_s` is how
    far the computer's clock has moved away from the time on screen. `recording_trouble` is the
    sentence of why a recording ended that nobody ended, until the next one begins.
    """

    sample_age_s: float | None = None
    rate_hz: float | None = None
    received_hz: float | None = None
    expected_hz: float | None = None
    free_bytes: int | None = None
    clock_step_s: float | None = None
    recording_trouble: str = ""

    @property
    def is_silent(self) -> bool:
        """Whether samples should come and do not."""
        if self.sample_age_s is None or self.rate_hz is None:
            return False
        return self.sample_age_s > stale_after_s(self.rate_hz)


class TechnicalWatch:
    """Reports technical conditions to the engine, each after it has lasted for its own delay."""

    def __init__(self, engine: AlarmEngine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock
        self._since_s: dict[str, float] = {}

    def update(self, facts: TechnicalFacts) -> None:
        """Take in what is known now."""
        now_s = self._clock.now_s()
        found = {condition.key: (condition, delay_s) for condition, delay_s in _conditions(facts)}
        for key in [key for key in self._since_s if key not in found]:
            del self._since_s[key]
            self._engine.withdraw(key)
        for key, (condition, delay_s) in found.items():
            lasted_s = now_s - self._since_s.setdefault(key, now_s)
            if lasted_s >= delay_s:
                self._engine.report(replace(condition, lasted_s=max(condition.lasted_s, lasted_s)))

    def reset(self) -> None:
        """Another source is watched."""
        self._since_s.clear()


def _conditions(facts: TechnicalFacts) -> Iterator[tuple[Condition, float]]:
    """What is wrong at present, each with the seconds it must last to be told."""
    if facts.is_silent:
        age_s = facts.sample_age_s or 0.0
        yield _condition(NO_DATA, Priority.MEDIUM, "NO DATA", "Check plug and cable.", age_s), 0.0
    elif facts.received_hz is not None and facts.expected_hz is not None:
        yield from _rate_condition(facts.received_hz, facts.expected_hz)
    if facts.free_bytes is not None and facts.free_bytes < _LOW_DISK_BYTES:
        is_full = facts.free_bytes < _FULL_DISK_BYTES
        text = f"DISK {'FULL' if is_full else 'LOW'}, {facts.free_bytes >> 20} MB left"
        priority = Priority.MEDIUM if is_full else Priority.LOW
        yield _condition("technical:disk", priority, text, "Make room on the disk."), 0.0
    if facts.recording_trouble:
        text = "RECORDING STOPPED"
        yield _condition(RECORDING, Priority.MEDIUM, text, facts.recording_trouble), 0.0
    if facts.clock_step_s is not None and abs(facts.clock_step_s) > _CLOCK_STEP_S:
        text = f"CLOCK MOVED by {facts.clock_step_s:+.0f} s"
        fix = "Times on screen follow the old clock; start Vigil again to take the new one."
        yield _condition("technical:clock", Priority.LOW, text, fix), 0.0


def _rate_condition(received_hz: float, expected_hz: float) -> Iterator[tuple[Condition, float]]:
    if abs(received_hz / expected_hz - 1.0) > _RATE_TOLERANCE:
        text = f"RATE {received_hz:.4g} Hz, expected {expected_hz:.4g} Hz"
        fix = "Set the board's rate, or choose another profile."
        yield _condition("technical:rate", Priority.LOW, text, fix), _RATE_DELAY_S


def _condition(
    key: str, priority: Priority, text: str, fix: str, lasted_s: float = 0.0
) -> Condition:
    return Condition(key, AlarmKind.TECHNICAL, priority, text, lasted_s=lasted_s, fix=fix)
