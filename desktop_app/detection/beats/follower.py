"""Follows a pulse that was recognised, tick by tick."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.messages import BeatInterval, Cause
from desktop_app.detection import state as states
from desktop_app.detection.beats import energy
from desktop_app.detection.beats.course import Course
from desktop_app.detection.beats.finder import Finder, Grid
from desktop_app.detection.beats.recognition import LONGEST_S
from desktop_app.detection.beats.rhythm import Rhythm
from desktop_app.detection.beats.swing import Swing
from desktop_app.detection.beats.tails import N_MEASURES, BeatTails, Measure, together
from desktop_app.detection.beats.ticks import HISTORY
from desktop_app.detection.beats.wave import Wave

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.core.protocols import DetectorState
    from desktop_app.detection.beats.finder import Beat
    from desktop_app.detection.beats.recognition import Pulse
    from desktop_app.detection.beats.rhythm import Timed
    from desktop_app.detection.beats.ticks import Ticked, Ticks

# How long without a beat until the pulse is lost.
_LOST_S = 10.0
# An ordinary beat changes the template by this share; one in so many is kept in the course.
_TEMPLATE_SHARE = 1.0 / 16.0
_COURSE_EVERY = 4
# In so many beats an alarm is forgotten; where most have one, alarms are the normal.
_HABIT_BEATS, _HABIT_SHARE = 32.0, 0.6
# How long it has to be quiet to be too quiet: in fewer samples it is so by chance.
_QUIET_S, _QUIET_SAMPLES = 0.35, 128
# What is a tenth as rare as an alarm is not learned from any more.
_LEARNING_MARGIN = 1.0
_LONG_AGO = 1 << 20
_CAUSES = {
    Measure.EARLY: Cause.EARLY_BEAT,
    Measure.LATE: Cause.LATE_BEAT,
    Measure.SMALL: Cause.BEAT_SHAPE,
    Measure.LARGE: Cause.BEAT_SHAPE,
    Measure.SHAPE: Cause.BEAT_SHAPE,
    Measure.HELD: Cause.BEAT_SHAPE,
    Measure.OFFSET: Cause.DRIFT,
    Measure.COURSE: Cause.PATTERN,
    Measure.ROUGHNESS: Cause.NOISE,
    Measure.QUIET: Cause.WEAK,
}
_RHYTHM = (Measure.EARLY, Measure.LATE)
# Further than this share of a beat's swing from the level, no wave stays.
_OUT = 0.4
# What a run of equal samples may be longer by than those before, by chance, as a share of them.
_LONGER = 0.25
# The measures, and two of them together, share one budget.
_SHARED = float(np.log10(N_MEASURES + 1))
_PARTS = ("finder", "rhythm", "course", "tails", "wave", "swing")
_STATE = (
    "_line",
    "_most",
    "_n_calm",
    "_habit",
    "_is_calm",
    "_since_odd",
    "_since_gap",
    "_since_artefact",
    "_alone",
    "_rough",
    "_unit",
    "_usual_run",
    "_usual_roughness",
    "_roughest",
    "_held",
)


@dataclass(frozen=True, slots=True)
class Judged:
    """One tick: its surprise, the cause it would have, and the interval that is out of turn."""

    surprise: float
    cause: int
    interval: BeatInterval | None = None


class Follower:
    """Beats, rhythm and course of one channel that has a pulse."""

    def __init__(self, ticks: Ticks, on_budget: float) -> None:
        self._n_samples = ticks.n_samples
        self._tick_hz = ticks.rate_hz
        self._on_budget = on_budget
        self._grid = Grid(ticks.rate_hz)
        self._finder = Finder(self._grid)
        self._rhythm = Rhythm()
        self._course = Course(ticks.rate_hz)
        self._tails = BeatTails()
        self._wave = Wave(round(LONGEST_S * ticks.rate_hz), self._grid.half, ticks.rate_hz)
        self._swing = Swing(self._grid)
        self._line = np.zeros(round(2.0 * LONGEST_S * ticks.rate_hz))
        self._most = np.zeros(N_MEASURES)
        self._n_calm = 0
        self._habit = 0.0
        self._is_calm = False
        self._since_odd = self._since_gap = self._since_artefact = _LONG_AGO
        self._alone = 0
        # How surprising it is for how long the wave that is under way has been held.
        self._held = 0.0
        n_quiet = max(round(_QUIET_S * ticks.rate_hz), -(-_QUIET_SAMPLES // ticks.n_samples))
        self._rough = np.ones(n_quiet)
        self._unit = self._usual_run = self._usual_roughness = self._roughest = 1.0
        # Ticks after something odd in which the roughness still sees it.
        self._rough_ticks = HISTORY // self._n_samples + 1

    def save(self) -> dict[str, Any]:
        """What further verdicts depend on."""
        state = states.taken(self, _STATE)
        for name in _PARTS:
            state |= states.scoped(name, getattr(self, f"_{name}").save())
        return state

    def load(self, state: DetectorState) -> None:
        """Continue where the follower that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)
        for name in _PARTS:
            getattr(self, f"_{name}").load(states.part(name, state))

    @property
    def is_lost(self) -> bool:
        """Whether no beat has come for long."""
        return self._alone > _LOST_S * self._tick_hz

    @property
    def is_in_wave(self) -> bool:
        """Whether something steep is under way that may turn out to be a beat."""
        return self._finder.crossed_ago >= 0

    def interrupt(self) -> None:
        """What comes next does not follow what came."""
        self._since_gap = 0
        self._finder.interrupt()
        self._rhythm.interrupt()
        self._wave.interrupt()

    def begin(self, ticked: Ticked, pulse: Pulse, resolution: float) -> None:
        """Learn from ticks in which a pulse was recognised.

        The later half is judged by what the first half shows, which is how the tails begin; then
        all of it is what is ordinary.
        """
        self._tails = BeatTails()
        line = ticked.values
        self._learn_usual(ticked, pulse, max(resolution, 1e-12))
        self._finder.begin(pulse.template, pulse.level)
        self._wave.begin(line, pulse.middles)
        self._since_odd = self._since_gap = self._since_artefact = _LONG_AGO
        half = len(line) // 2
        n = len(self._line)
        self._line[:] = line[0]
        self._line[-half:] = line[:half][-n:]
        self._swing.follow_on(ticked, half)
        self._course.begin(line[:half], resolution)
        self._habit = 1.0
        self._begin_beat()
        for at in range(half, len(line)):
            self.follow(ticked, at)
        self._habit = 0.0
        self._course.begin(line, resolution)

    def follow(self, ticked: Ticked, at: int) -> Judged:
        """Judge the next tick."""
        self._alone += 1
        self._rhythm.tick()
        self._since_odd = 0 if ticked.is_odd[at] else min(self._since_odd + 1, _LONG_AGO)
        if not ticked.is_valid[at]:
            self.interrupt()
            return Judged(0.0, int(Cause.NONE))
        self._since_gap = min(self._since_gap + 1, _LONG_AGO)
        self._line[:-1] = self._line[1:]
        self._line[-1] = ticked.values[at]
        self._swing.tick(float(ticked.low[at]), float(ticked.high[at]))
        now = np.zeros(N_MEASURES)
        self._measure_course(now, float(ticked.roughness[at]))
        self._measure_level(now, float(ticked.values[at]), float(ticked.run[at]))
        beat = self._beat()
        timed = None if beat is None else self._rhythm.time(beat.ticks_ago)
        if beat is not None and timed is not None:
            now[Measure.EARLY], now[Measure.LATE] = timed.early**2, timed.late**2
            now[Measure.SHAPE] = beat.misfit
        elif self._finder.crossed_ago < 0:
            now[Measure.LATE] = self._rhythm.lateness(self._grid.decided) ** 2
        self._measure_swing(now, is_beat=beat is not None)
        np.maximum(self._most, now, out=self._most)
        judged = self._judged(now, timed)
        self._is_calm &= not ticked.is_odd[at]
        self._is_calm &= judged.surprise < self._on_budget - _LEARNING_MARGIN
        if beat is not None and timed is not None:
            self._end_beat(beat, timed)
        return judged

    def _learn_usual(self, ticked: Ticked, pulse: Pulse, least: float) -> None:
        """What beats are like, none smaller than the resolution."""
        self._usual_roughness = max(float(np.median(ticked.roughness)), least)
        halves = np.asarray(pulse.middles[1:-1]) - round(pulse.interval / 2)
        halves = np.unique(np.clip(halves, 1, len(ticked.values) - 1))
        # Sampled slowly, the wave of a beat itself is the roughest there is.
        beats = np.split(ticked.roughness, halves)
        self._roughest = max(float(np.median([beat.max() for beat in beats])), least)
        swings = [self._swing.measure(ticked, end) for end in pulse.decided]
        self._rhythm.begin(pulse, max(float(np.median(swings)), least))
        self._unit = self._rhythm.swing
        is_out = np.abs(ticked.values - np.median(ticked.values)) > _OUT * self._rhythm.swing
        runs = [beat.max() for beat in np.split(np.where(is_out, ticked.run, 0.0), halves)]
        # But for one, which may be chance.
        self._usual_run = max(float(np.sort(runs)[-2]), 1.0)

    def _measure_course(self, now: FloatArray, roughness: float) -> None:
        """How rough the signal is, or how quiet, and how odd its last stretch."""
        rough = energy.surplus(roughness / self._roughest)
        is_artefact = rough >= self._tails.value_at(Measure.ROUGHNESS, self._alarming())
        self._since_artefact = 0 if is_artefact else min(self._since_artefact + 1, _LONG_AGO)
        if min(self._since_odd, self._since_gap) > self._rough_ticks:
            now[Measure.ROUGHNESS] = rough
        self._rough[:-1] = self._rough[1:]
        self._rough[-1] = roughness / self._usual_roughness
        if min(self._since_odd, self._since_gap) > len(self._rough) + self._rough_ticks:
            lately = float(np.sqrt(np.mean(self._rough * self._rough)))
            now[Measure.QUIET] = energy.lack(lately)
        n = self._course.n_ticks
        if min(self._since_odd, self._since_gap) > n:
            now[Measure.COURSE] = np.log(max(self._course.novelty(self._line[-n:]), 1.0)) ** 2

    def _measure_level(self, now: FloatArray, value: float, run: float) -> None:
        """How far the level went, and whether a wave stays at one value."""
        off = self._wave.tick(value, self._rhythm.since_beat)
        if off is None:
            return
        now[Measure.OFFSET] = (off / self._unit) ** 2
        if abs(value - self._wave.level) > _OUT * self._rhythm.swing:
            usual = self._usual_run
            now[Measure.HELD] = max(0.0, (run - usual) / (1.0 + _LONGER * usual))

    def _measure_swing(self, now: FloatArray, *, is_beat: bool) -> None:
        """How large what is a beat is, or what cannot be anything else; and if its wave is held."""
        crossed_ago, swing = self._finder.crossed_ago, self._swing
        if crossed_ago >= 0:
            swing.follow(crossed_ago)
            self._held = self._held if crossed_ago else 0.0
            if now[Measure.HELD] > 0.0:
                held = float(self._tails.surprise(now)[Measure.HELD])
                self._held = max(self._held, held)
            is_beat = not self._finder.may_be_t_wave
        # What has alarmed by itself is no part of the beat.
        if is_beat and self._since_odd > self._grid.reach:
            growth = self._rhythm.growth(swing.swing)
            now[Measure.LARGE] = max(0.0, growth) ** 2
            if swing.settled or crossed_ago < 0:
                now[Measure.SMALL] = min(0.0, growth) ** 2

    def _beat(self) -> Beat | None:
        """The beat that is known at this tick, unless something rough hides it."""
        if self._since_gap < self._grid.reach:
            return None
        steepness = self._grid.steepness(self._line[-self._grid.least_line :])
        beat = self._finder.follow(float(steepness[0]), self._line, self._rhythm.expected)
        if beat is not None and self._since_artefact < self._grid.reach:
            self._rhythm.interrupt()
            self._finder.disregard(beat)
            return None
        return beat

    def _judged(self, now: FloatArray, timed: Timed | None) -> Judged:
        surprises = self._tails.surprise(now)
        source = int(surprises.argmax())
        surprise = float(surprises[source])
        # Noise that makes a beat small leaves no value held: a wave that is both was cut off.
        cut_off = together(float(surprises[Measure.SMALL]), self._held)
        if cut_off > surprise:
            source, surprise = int(Measure.SMALL), cut_off
        if surprise <= 0.0:
            return Judged(0.0, int(Cause.NONE))
        surprise = max(0.0, surprise + self._per_beat())
        interval = None
        if surprise >= self._on_budget and source in _RHYTHM:
            interval = self._interval(timed)
        return Judged(surprise, int(_CAUSES[Measure(source)]), interval)

    def _interval(self, timed: Timed | None) -> BeatInterval:
        """The interval that has just ended, or that lasts; and what was expected of it."""
        rhythm = self._rhythm
        most = [self._tails.value_at(measure, self._alarming()) ** 0.5 for measure in _RHYTHM]
        ticks = rhythm.since_beat - self._grid.decided if timed is None else timed.interval
        return BeatInterval(
            0,
            0,
            ticks / self._tick_hz,
            rhythm.interval * float(np.exp(-most[0])) / self._tick_hz,
            rhythm.expected * float(np.exp(most[1])) / self._tick_hz,
        )

    def _per_beat(self) -> float:
        """What makes the surprise of one measure of a beat one of a sample."""
        return float(np.log10(self._rhythm.interval * self._n_samples)) - _SHARED

    def _alarming(self) -> float:
        """The surprise of one measure of a beat that is worth an alarm."""
        return self._on_budget - self._per_beat()

    def _begin_beat(self) -> None:
        self._most[:] = 0.0
        self._is_calm = True

    def _end_beat(self, beat: Beat, timed: Timed) -> None:
        """Count the beat, and learn from it where it was ordinary."""
        self._alone = beat.ticks_ago
        self._finder.accept(beat)
        self._rhythm.follow(beat.ticks_ago, self._swing.swing, timed)
        is_calm = self._is_calm and timed.interval > 0.0
        self._habit += ((0.0 if is_calm else 1.0) - self._habit) / _HABIT_BEATS
        if is_calm or self._habit > _HABIT_SHARE:
            self._tails.learn(self._most)
            self._finder.learn(beat, _TEMPLATE_SHARE)
            self._learn_wave(beat, timed)
            self._n_calm += 1
            if self._n_calm % _COURSE_EVERY == 0:
                n = min(round(self._rhythm.interval) + self._course.n_ticks, len(self._line))
                self._course.learn(self._line[-n:])
        self._begin_beat()

    def _learn_wave(self, beat: Beat, timed: Timed) -> None:
        """Learn the course between the last two beats."""
        if 0.0 < timed.interval <= len(self._line) - beat.ticks_ago:
            end = len(self._line) - beat.ticks_ago
            self._wave.learn(self._line[end - int(timed.interval) : end], _TEMPLATE_SHARE)
