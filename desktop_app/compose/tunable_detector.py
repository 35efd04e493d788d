"""The detector of a session that runs: made late, and exchanged between two blocks."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Protocol

from desktop_app.compose.detector_recipe import DetectorRecipe, is_same_rate
from desktop_app.core.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.compose.judged_with import JudgedWith
    from desktop_app.core.messages import SampleBlock, Verdicts
    from desktop_app.core.protocols import DetectorState, LearningDetector

    Make = Callable[[], LearningDetector]

_log = logging.getLogger(__name__)


class JudgingBook(Protocol):
    """Writes down which detector judges from which sample on."""

    @property
    def wants_judging(self) -> bool:
        """Whether it should be told once more at the next block."""
        ...

    def judging(
        self, first_index: int, judged_with: JudgedWith, state: DetectorState, *, is_new: bool
    ) -> None:
        """From the block of that sample on a detector so set judges, having learned `state`.

        `is_new` where another one, or none, judged before.
        """
        ...


class TunableDetector:
    """Made by the thread that judges the first block: what it imports delays no window.

    Every exchange by a `DetectorRecipe` is told to a book, if there is one. `retune` and `rate_hz`
    are for any thread, everything else is for the judging one.
    """

    def __init__(self, make: Make) -> None:
        self._lock = threading.Lock()
        self._next: tuple[Make, bool] | None = (make, False)
        self._made_by: Make = make
        self._rate_hz: float | None = None
        self._detector: LearningDetector | None = None
        self._book: JudgingBook | None = None

    def tell(self, book: JudgingBook) -> None:
        """Have `book` told of every exchange; to be said before the first block."""
        self._book = book

    def retune(self, make: Make, *, keeps_learned: bool = True) -> None:
        """From the next block on another detector judges.

        With `keeps_learned` it goes on with what the one before has learned, where that fits.
        """
        with self._lock:
            if self._next is not None:
                keeps_learned = keeps_learned and self._next[1]
            self._next = (make, keeps_learned)

    def judge_at(self, rate_hz: float) -> None:
        """The samples turned out to come at that rate: judge by it, also after a `retune`.

        Where that is another rate than before, what was learned is forgotten.
        """
        with self._lock:
            make = self._made_by if self._next is None else self._next[0]
            if not isinstance(make, DetectorRecipe):
                return
            now_hz = self._rate_hz or make.config.sample_rate
            if not is_same_rate(rate_hz, now_hz):
                self._rate_hz = rate_hz
                self._next = (make, False)

    @property
    def rate_hz(self) -> float | None:
        """What was said by `judge_at`, if anything."""
        return self._rate_hz

    def update(self, block: SampleBlock) -> Verdicts:
        is_exchanged = self._next is not None
        detector = self._current()
        book, recipe = self._book, self._made_by
        is_asked = book is not None and (is_exchanged or book.wants_judging)
        if book is not None and is_asked and isinstance(recipe, DetectorRecipe):
            state = recipe.save(detector)
            book.judging(block.first_index, recipe.judged_with, state, is_new=is_exchanged)
        return detector.update(block)

    def save(self) -> DetectorState:
        return self._current().save()

    def load(self, state: DetectorState) -> None:
        self._current().load(state)

    def adopt(self, state: DetectorState) -> None:
        self._current().adopt(state)

    def _current(self) -> LearningDetector:
        with self._lock:
            following, self._next = self._next, None
            rate_hz = self._rate_hz
        if following is not None:
            make, keeps_learned = following
            if rate_hz is not None and isinstance(make, DetectorRecipe):
                make = make.at(rate_hz)
            self._made_by = make
            self._detector = _begun(make, keeps_learned, before=self._detector)
        if self._detector is None:
            raise RuntimeError("a detector was made before")
        return self._detector


def _begun(make: Make, keeps_learned: bool, *, before: LearningDetector | None) -> LearningDetector:
    detector = make()
    if keeps_learned and before is not None:
        try:
            detector.load(before.save())
        except DataError as error:
            _log.info("%s", error)
    return detector
