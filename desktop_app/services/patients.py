"""Scores patients for the window; what drives a score follows from the jobs process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.risk.contributions import explain_in_process, warm_up
from desktop_app.risk.model import HeartModel
from desktop_app.services.jobs import Jobs

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.risk.assessment import Assessment
    from desktop_app.risk.fields import Patient

WARM_UP = 0


class PatientService(QObject):
    """One model; a score at once, its explanation as soon as the jobs process has it.

    Signals:
        explained: the `Explanation` of the patient that was scored last.
        failed: the `VigilError` why there is none.
    """

    explained = Signal(object)
    failed = Signal(object)

    def __init__(self, directory: Path, parent: QObject | None = None) -> None:
        """Raises `ModelError` where the model is missing, altered or of another version."""
        super().__init__(parent)
        self._directory = directory
        self._model = HeartModel.load(directory)
        self._jobs = Jobs(self)
        self._generation = WARM_UP
        self._jobs.done.connect(self._on_done)
        self._jobs.failed.connect(self._on_failed)

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
        self._generation += 1
        self._jobs.submit(self._generation, explain_in_process, self._directory, dict(patient))
        return assessment

    def forget(self) -> None:
        """The last patient's explanation is no longer wanted."""
        self._generation += 1

    def shut_down(self) -> None:
        """End the jobs process. May be called again."""
        self._jobs.stop()

    @Slot(object, object)
    def _on_done(self, generation: int, result: object) -> None:
        if generation == self._generation and generation != WARM_UP:
            self.explained.emit(result)

    @Slot(object, object)
    def _on_failed(self, generation: int, error: Exception) -> None:
        """A failed warm-up is told too: it is what the first explanation would fail of."""
        if generation in (self._generation, WARM_UP):
            self.failed.emit(error)
