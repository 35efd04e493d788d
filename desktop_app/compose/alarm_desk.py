"""The alarms of one station: engine, signal and technical facts behind one lock. Qt-free."""

from __future__ import annotations

import shutil
import threading
from collections import deque
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.core.source_info import SourceKind
from desktop_app.detection.alarms.engine import AlarmEngine
from desktop_app.detection.alarms.rules import LONGEST_PAUSE_S
from desktop_app.detection.alarms.signal_watch import SignalWatch
from desktop_app.detection.alarms.technical import TechnicalFacts, TechnicalWatch
from desktop_app.detection.profiles.files import NO_PROFILE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.compose.judging import Judged
    from desktop_app.compose.snapshot import SessionSnapshot
    from desktop_app.core.priority import Priority
    from desktop_app.core.protocols import Clock
    from desktop_app.detection.alarms.messages import AlarmPicture
    from desktop_app.detection.profiles.schema import Profile

# Over which the received rate is measured: long enough for one sample a second.
RATE_WINDOW_S = 10.0
# A board that was reset by the opening of its port is silent for some seconds.
FIRST_DATA_WITHIN_S = 6.0
_DISK_EVERY_S = 10.0


def no_step() -> float:
    """The clock of a test, which never steps."""
    return 0.0


def no_trouble() -> str:
    """Nothing is recorded here."""
    return ""


class AlarmDesk:
    """May be used from any thread: samples come from one, looks from another, hands from a third.

    `folder` is where things are written, to watch the room on its disk; `clock_step_s` tells how
    far the computer's clock has moved away from `clock`, `recording_trouble` why a recording ended
    that nobody ended.
    """

    def __init__(
        self,
        clock: Clock,
        folder: Path,
        *,
        clock_step_s: Callable[[], float] = no_step,
        recording_trouble: Callable[[], str] = no_trouble,
    ) -> None:
        self._clock = clock
        self._folder = folder
        self._clock_step_s = clock_step_s
        self._recording_trouble = recording_trouble
        self._lock = threading.Lock()
        self._engine = AlarmEngine(clock)
        self._technical = TechnicalWatch(self._engine, clock)
        self._profile = NO_PROFILE
        self._signal: SignalWatch | None = None
        self._arrivals: deque[tuple[float, int]] = deque()
        self._since_s = clock.now_s()
        self._free: tuple[float, int | None] | None = None

    def watch(self, profile: Profile) -> None:
        """Another source, or the same one as another material: begin anew."""
        with self._lock:
            self._engine.reset()
            self._technical.reset()
            self._arrivals.clear()
            self._profile = profile
            self._signal = None
            self._since_s = self._clock.now_s()

    def take(self, judged: Judged) -> None:
        """A judged block of the source."""
        with self._lock:
            if self._signal is None:
                self._signal = SignalWatch(self._engine, self._profile, judged.block.rate_hz)
            self._signal.update(judged.block, judged.events)

    def look(self, snapshot: SessionSnapshot | None) -> tuple[AlarmPicture, Priority | None]:
        """What to show, and the sound to play now; ten times a second or so."""
        with self._lock:
            facts = self._facts(snapshot)
            if facts.is_silent and self._signal is not None:
                self._signal.interrupt()
            self._technical.update(facts)
            sound = self._engine.advance()
            return self._engine.picture(), sound

    def acknowledge(self, key: str) -> None:
        """A person knows of one alarm."""
        with self._lock:
            self._engine.acknowledge(key)

    def acknowledge_all(self) -> None:
        """A person knows of all of them."""
        with self._lock:
            self._engine.acknowledge_all()

    def pause_audio(self, duration_s: float = LONGEST_PAUSE_S) -> None:
        """Silence for a while; see `AlarmEngine.pause_audio`."""
        with self._lock:
            self._engine.pause_audio(duration_s)

    def resume_audio(self) -> None:
        """End the pause."""
        with self._lock:
            self._engine.resume_audio()

    def switch_audio(self, *, is_on: bool) -> None:
        """Sound for good, or never."""
        with self._lock:
            self._engine.switch_audio(is_on=is_on)

    def set_unavailable(self, reason: str) -> None:
        """Nothing can be played, and why; empty takes it back."""
        with self._lock:
            self._engine.set_unavailable(reason)

    def _facts(self, snapshot: SessionSnapshot | None) -> TechnicalFacts:
        """What the host says is known always, the rest only of a source that should deliver."""
        of_host = TechnicalFacts(
            free_bytes=self._free_bytes(),
            clock_step_s=self._clock_step_s(),
            recording_trouble=self._recording_trouble(),
        )
        is_due = snapshot is not None and not snapshot.has_ended
        if snapshot is None or not is_due or snapshot.info.kind is SourceKind.REPLAY:
            return of_host
        age_s = snapshot.sample_age_s
        if age_s is None:
            waited_s = self._clock.now_s() - self._since_s
            age_s = waited_s if waited_s > FIRST_DATA_WITHIN_S else 0.0
        return replace(
            of_host,
            sample_age_s=age_s,
            rate_hz=snapshot.rate_hz,
            received_hz=self._received_hz(snapshot.ledger.decoded),
            expected_hz=self._profile.rate_hz,
        )

    def _received_hz(self, decoded: int) -> float | None:
        """Over the last ten seconds; None before they are full."""
        now_s = self._clock.now_s()
        self._arrivals.append((now_s, decoded))
        while len(self._arrivals) > 1 and now_s - self._arrivals[1][0] >= RATE_WINDOW_S:
            self._arrivals.popleft()
        first_s, before = self._arrivals[0]
        # The first samples may all come at once: a demo begins in the past.
        if before == 0 or now_s - first_s < RATE_WINDOW_S:
            return None
        return (decoded - before) / (now_s - first_s)

    def _free_bytes(self) -> int | None:
        now_s = self._clock.now_s()
        if self._free is None or now_s - self._free[0] >= _DISK_EVERY_S:
            free = None
            with suppress(OSError):
                there = next(p for p in (self._folder, *self._folder.parents) if p.exists())
                free = shutil.disk_usage(there).free
            self._free = (now_s, free)
        return self._free[1]
