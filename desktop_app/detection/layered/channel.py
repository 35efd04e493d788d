"""One channel under the layers: measure, judge, and learn page by page.

What is normal changes only between pages of `PAGE` samples, counted from the first that is judged,
and everything in between is computed sample by sample in one order: the verdicts cannot depend on
how the samples were cut into blocks.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states
from desktop_app.detection.beats.tempo import Tempi
from desktop_app.detection.budget import ON_BUDGET, surprise_on_budget
from desktop_app.detection.channelwise import ChannelVerdicts, joined, learning_verdicts
from desktop_app.detection.layered.catalogue import N_FAST, PAGE, Statistic
from desktop_app.detection.layered.causes import CauseFinder, Circumstances
from desktop_app.detection.layered.confidence import confidence
from desktop_app.detection.layered.fusing import Fuser
from desktop_app.detection.layered.learning import Curriculum
from desktop_app.detection.layered.scaling import Scaling, held
from desktop_app.detection.layered.statistics import Measured, Page, Statistics
from desktop_app.detection.layered.tails import Tails
from desktop_app.detection.layered.warm_up import WarmUp
from desktop_app.detection.observed import tamed
from desktop_app.detection.runs import run_lengths

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.core.protocols import DetectorState
    from desktop_app.detection.config import DetectionConfig
    from desktop_app.detection.layered.fusing import Fused
    from desktop_app.detection.layered.statistics import BaselineModel

# With fewer samples no tail and no prediction is worth anything.
LEAST_BASELINE = 128
# Missing runs this much longer than the longest of the baseline are news.
_MISSING_FACTOR = 1.5
# From so many samples on, confidence is what was measured of detectors that have seen enough.
_MATURE_SAMPLES = 2000.0
_LIMITING = (
    Statistic.LOW,
    Statistic.HIGH,
    Statistic.INNOVATION,
    Statistic.LOCAL_INNOVATION,
)
_PARTS = ("scaling", "statistics", "tails", "fuser", "causes", "curriculum", "warm_up")
_STATE = (
    "_n_judged",
    "_at",
    "_last",
    "_missing_run",
    "_longest_missing",
    "_page_values",
    "_page_finite",
    "_page_surprise",
    "_page_distances",
    "_page_nearest",
)


class LayeredChannel:
    """Judges one channel's samples in order, learning what is normal as they come."""

    def __init__(
        self,
        config: DetectionConfig,
        used: BoolArray,
        baseline: BaselineModel | None = None,
        *,
        with_beats: bool = False,
        window: int | None = None,
    ) -> None:
        """`used` `(k,)` says which statistics may raise an alarm, `with_beats` if beats may.

        `baseline` predicts in place of a linear model. `window` is from how many samples to learn
        first, where that is not what `config` says.
        """
        self._window = max(window or config.window_samples, LEAST_BASELINE)
        self._threshold = config.anomaly_threshold
        # Whatever the threshold is, what is no surprise at all is no anomaly.
        self._least_anomaly = max(self._threshold, math.ulp(0.0))
        self._on_budget = surprise_on_budget(config)
        self._low_rail = -np.inf if config.low_rail is None else config.low_rail
        self._high_rail = np.inf if config.high_rail is None else config.high_rail
        self._has_rails = config.low_rail is not None or config.high_rail is not None
        self._scaling = Scaling()
        self._statistics = Statistics(baseline)
        self._tails = Tails(self._on_budget)
        self._fuser = Fuser(self._on_budget, used)
        self._causes = CauseFinder(self._on_budget)
        self._curriculum = Curriculum(config.window_samples)
        self._beats = Tempi.at(config.sample_rate, self._on_budget) if with_beats else None
        self._warm_up = WarmUp(
            self._window, self._scaling, self._statistics, self._tails, self._beats
        )
        self._n_judged = self._at = 0
        self._last = np.nan
        self._missing_run = self._longest_missing = 0
        self._limits = np.zeros(len(_LIMITING))
        self._page_values = np.zeros((len(used), PAGE))
        self._page_finite = np.zeros(PAGE, dtype=np.bool_)
        self._page_surprise = np.zeros(PAGE)
        self._page_distances = np.zeros((2, PAGE))
        self._page_nearest = np.zeros((2, PAGE), dtype=np.int64)

    def save(self) -> dict[str, Any]:
        """What further verdicts depend on."""
        state = states.taken(self, _STATE)
        for name in _PARTS:
            state |= states.scoped(name, getattr(self, f"_{name}").save())
        if self._beats is not None:
            state |= states.scoped("beats", self._beats.save())
        return state

    def load(self, state: DetectorState) -> None:
        """Continue where the channel that saved `state` stood; raises `DataError`."""
        states.given(self, _STATE, state)
        for name in _PARTS:
            getattr(self, f"_{name}").load(states.part(name, state))
        if self._beats is not None:
            self._beats.load(states.part("beats", state))
        # The threshold may be another than when it was saved.
        self._set_limits()

    def interrupt(self) -> None:
        """What comes next does not follow what came; what is normal stays."""
        self._last = np.nan
        self._missing_run = 0
        self._warm_up.interrupt()
        self._fuser.interrupt()
        self._causes.interrupt()
        if self._beats is not None:
            self._beats.interrupt()

    def believe(self, is_believed: BoolArray) -> None:
        """Which statistics `(k,)` may alarm from now on, of those that are used."""
        self._fuser.believe(is_believed)
        self._set_limits()

    def succeed(self, other: LayeredChannel, past: FloatArray) -> None:
        """Learn from the samples `past` `(n,)` that `other` has judged, whose place it takes."""
        self.update(past)
        self._missing_run = other._missing_run
        self._longest_missing = other._longest_missing

    def update(self, volts: FloatArray) -> ChannelVerdicts:
        """Verdicts for `volts` `(n,)`."""
        values, finite = tamed(volts)
        parts = []
        start = 0
        while start < len(values):
            if self._warm_up.is_over:
                end = min(len(values), start + PAGE - self._at)
                parts.append(self._judge(values[start:end], finite[start:end]))
            else:
                end = start + self._warm_up.lacking(finite[start:])
                parts.append(self._learn(values[start:end], finite[start:end]))
            start = end
        return joined(parts)

    def _learn(self, values: FloatArray, finite: BoolArray) -> ChannelVerdicts:
        """No verdict yet; confidence grows to .5 as the window fills."""
        missing_run = run_lengths(~finite, self._missing_run)
        self._missing_run = int(missing_run[-1])
        self._longest_missing = max(self._longest_missing, int(missing_run.max()))
        progress = (self._warm_up.n_learned + np.cumsum(finite)) / self._window
        self._warm_up.learn(values, finite)
        if self._warm_up.is_over:
            self._last = float(values[finite][-1])
            if self._warm_up.n_since_gap is not None:
                self._fuser.begin(self._warm_up.n_since_gap)
                self._statistics.cycle.restart(-self._warm_up.n_since_gap)
            self._set_limits()
        return learning_verdicts(progress)

    def _judge(self, values: FloatArray, finite: BoolArray) -> ChannelVerdicts:
        n, at = len(values), self._at
        if math.isnan(self._last):
            self._begin(values, finite)
        filled = held(values, finite, self._last)
        scaled = self._scaling.scaled(filled)
        self._last = float(filled[-1])
        measured = self._statistics.measure(scaled, at)
        fused = self._fuser.fuse(measured.telling(), finite, self._tails, self._statistics)
        found = None
        if self._beats is not None:
            is_odd = fused.by_statistic[:N_FAST].max(axis=0) >= self._on_budget
            found = self._beats.update(scaled, finite, is_odd)
            # Every beat is steep after calm, and some are small: how much is for the beats to say.
            fused = fused.without(
                {
                    Statistic.LOCAL_INNOVATION: found.is_in_wave,
                    Statistic.SMALL_RANGE: found.is_followed,
                }
            )
        surprise = self._with_rules(fused.surprise, values, finite)
        if found is not None:
            surprise = np.maximum(surprise, np.where(finite, found.surprise, 0.0))
        self._statistics.cycle.mark((surprise >= self._on_budget) | ~finite, at)
        page = slice(at, at + n)
        self._page_values[:, page] = measured.values
        self._page_finite[page] = finite
        self._page_surprise[page] = surprise
        for row, found_near in enumerate((measured.novelty, measured.shape)):
            self._page_distances[row, page] = found_near.absolute
            self._page_nearest[row, page] = found_near.nearest
        verdicts = self._verdicts(filled, finite, measured, fused, surprise)
        if found is not None:
            verdicts = found.told(verdicts, surprise)
        self._at += n
        self._n_judged += n
        if self._at == PAGE:
            self._end_page()
        return verdicts

    def _begin(self, values: FloatArray, finite: BoolArray) -> None:
        """After an interruption: as if the signal had always stood where it goes on."""
        first = values[finite][:1]
        self._last = float(first[0]) if len(first) else self._scaling.centre
        start = self._scaling.scaled(np.array([self._last]))
        self._statistics.restart(float(start[0]), self._at)
        self._page_finite[: self._at] = False

    def _with_rules(
        self, surprise: FloatArray, values: FloatArray, finite: BoolArray
    ) -> FloatArray:
        """What needs no statistics: beyond the rails, or missing for longer than ever."""
        most = 2.0 * self._on_budget
        if self._has_rails:
            is_beyond = (values > self._high_rail) | (values < self._low_rail)
            surprise = np.where(is_beyond, most, surprise)
        if np.count_nonzero(finite) == len(finite):
            self._missing_run = 0
            return surprise
        missing_run = run_lengths(~finite, self._missing_run)
        self._missing_run = int(missing_run[-1])
        is_news = missing_run > _MISSING_FACTOR * self._longest_missing
        return np.where(finite, surprise, np.where(is_news, most, 0.0))

    def _verdicts(
        self,
        filled: FloatArray,
        finite: BoolArray,
        measured: Measured,
        fused: Fused,
        surprise: FloatArray,
    ) -> ChannelVerdicts:
        score = np.minimum(surprise * (ON_BUDGET / self._on_budget), 1.0)
        is_anomaly = score >= self._least_anomaly
        scaling = self._scaling
        low, high, most, errors = self._limits.tolist()
        expected = scaling.centre + scaling.spread * measured.expected
        reach = np.minimum(most, scaling.spread * errors * measured.usual_error)
        seen = Circumstances(filled, finite, expected, low, high, scaling.resolution, scaling.level)
        return ChannelVerdicts(
            score=score,
            is_anomaly=is_anomaly,
            confidence=confidence(surprise, is_anomaly, self._on_budget, self._maturity()),
            cause=self._causes.find(seen, fused, is_anomaly),
            low=np.minimum(np.maximum(expected - reach, low), high),
            high=np.minimum(np.maximum(expected + reach, low), high),
        )

    def _set_limits(self) -> None:
        """The range that is tolerated, and how far off predictions may be: volts, usual errors."""
        tolerated = self._threshold / ON_BUDGET * self._on_budget
        low, high, reach, errors = (self._tails.value_at(name, tolerated) for name in _LIMITING)
        scaling = self._scaling
        self._limits[0] = max(scaling.volts(-low), self._low_rail)
        self._limits[1] = min(scaling.volts(high), self._high_rail)
        # What cannot alarm yet bounds nothing.
        believes = self._fuser.believes
        self._limits[2] = scaling.spread * reach if believes(Statistic.INNOVATION) else np.inf
        self._limits[3] = errors if believes(Statistic.LOCAL_INNOVATION) else np.inf

    def _maturity(self) -> float:
        """How much of what makes verdicts dependable has been seen; 0 while predictions are not."""
        if not self._fuser.is_predicting:
            return 0.0
        n_pages = self._n_judged // PAGE
        return min(1.0, (self._warm_up.n_learned + n_pages * PAGE) / _MATURE_SAMPLES)

    def _end_page(self) -> None:
        page = Page.made(
            self._page_values,
            self._statistics.line,
            self._page_finite,
            self._page_distances,
            self._page_nearest,
        )
        is_usual = self._fuser.turn_page() and self._page_surprise.max() < self._on_budget
        is_calm = bool(self._page_finite.all() and is_usual)
        for lesson in self._curriculum.lessons(page, is_calm=is_calm):
            self._tails.learn(lesson.values, lesson.is_known())
            self._statistics.learn(lesson)
            self._set_limits()
        self._statistics.turn_page()
        self._at = 0
