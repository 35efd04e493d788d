"""Scores patients for the window; what drives a score follows from the jobs process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.risk.batch import score_rows_in_process
from desktop_app.risk.contributions import explain_in_process, warm_up
from desktop_app.risk.levels import Level, level_of
from desktop_app.risk.model import HeartModel, given_values
from desktop_app.services.jobs import Jobs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.risk.assessment import Assessment
    from desktop_app.risk.batch import Layout, Row
    from desktop_app.risk.fields import Patient

WARM_UP = (0, "warm up")
EXPLAIN, CHECK, BATCH = "explain", "check", "batch"


class PatientService(QObject):
    """One model; a score at once, its explanation as soon as the jobs process has it.

    Every question has a kind and a number; an answer to an older question of its kind is dropped.

    Signals:
        explained: the `Explanation` of the patient that was scored last.
        failed: the `VigilError` why there is none.
        checked: the `Explanation` of the patient that was given to `check` last.
        batch_scored: the `Scored` rows given to `score_batch` last.
        batch_failed: the exception instead.
    """

    explained = Signal(object)
    failed = Signal(object)
    checked = Signal(object)
    batch_scored = Signal(object)
    batch_failed = Signal(object)

    def __init__(self, directory: Path, parent: QObject | None = None) -> None:
        """Raises `ModelError` where the model is missing, altered or of another version."""
        super().__init__(parent)
        self._directory = directory
        self._model = HeartModel.load(directory)
        self._jobs = Jobs(self)
        self._numbers = {EXPLAIN: 0, CHECK: 0, BATCH: 0}
        self._jobs.done.connect(self._on_done)
        self._jobs.failed.connect(self._on_failed)

    @property
    def model(self) -> HeartModel:
        """The model, for what is quick enough to ask it directly."""
        return self._model

    @property
    def score_cuts(self) -> tuple[float, float]:
        """Where Medium and High begin."""
        return self._model.manifest.score_cuts

    def warm_up(self) -> None:
        """Start the jobs process, so that the first explanation need not wait for its imports."""
        self._jobs.submit(WARM_UP, warm_up, self._directory)

    def assess(self, patient: Patient) -> Assessment:
        """Score one patient and start to explain; raises `DataError`."""
        assessment = self._model.assess(patient)
        self._ask(EXPLAIN, explain_in_process, self._directory, dict(patient))
        return assessment

    def what_if(self, patient: Patient) -> tuple[float, Level]:
        """Score and level of the model for other values, without a range; below a millisecond."""
        scores, _ = self._model.what_if(given_values(patient)[np.newaxis, :])
        return float(scores[0]), level_of(float(scores[0]), self.score_cuts)

    def check(self, patient: Patient) -> None:
        """Explain another patient, such as one with a planted outlier; `checked` follows."""
        self._ask(CHECK, explain_in_process, self._directory, dict(patient))

    def score_batch(self, layout: Layout, rows: list[Row]) -> None:
        """Score rows of a file in the jobs process; `batch_scored` follows."""
        self._ask(BATCH, _score_plainly, self._directory, layout, rows)

    def forget(self) -> None:
        """The last patient's explanation and check are no longer wanted."""
        self._numbers[EXPLAIN] += 1
        self._numbers[CHECK] += 1

    def forget_batch(self) -> None:
        """The last rows are no longer wanted."""
        self._numbers[BATCH] += 1

    def shut_down(self) -> None:
        """End the jobs process. May be called again."""
        self._jobs.stop()

    def _ask(self, kind: str, function: Callable[..., Any], *arguments: object) -> None:
        self._numbers[kind] += 1
        self._jobs.submit((self._numbers[kind], kind), function, *arguments)

    def _is_current(self, question: tuple[int, str]) -> bool:
        number, kind = question
        return self._numbers.get(kind) == number

    @Slot(object, object)
    def _on_done(self, question: tuple[int, str], result: object) -> None:
        if not self._is_current(question):
            return
        signals = {EXPLAIN: self.explained, CHECK: self.checked, BATCH: self.batch_scored}
        signals[question[1]].emit(result)

    @Slot(object, object)
    def _on_failed(self, question: tuple[int, str], error: Exception) -> None:
        """A failed warm-up is told too: it is what the first explanation would fail of."""
        if question == WARM_UP or (self._is_current(question) and question[1] != BATCH):
            self.failed.emit(error)
        elif self._is_current(question):
            self.batch_failed.emit(error)


def _score_plainly(directory: Path, layout: Layout, rows: list[Row]) -> object:
    return score_rows_in_process(directory, layout, rows, explain=False)
