"""The patient half: reads the form, asks the model, renders the result; drops what is stale."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop_app.core.errors import DataError, VigilError
from desktop_app.risk.schema import SAMPLE_PATIENTS
from desktop_app.ui.presenters.patient_states import (
    PatientResult,
    assessment_state,
    read_form,
    texts_of,
)
from desktop_app.ui.states import FieldNote, FormState

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.risk.contributions import Explanation
    from desktop_app.services.patients import PatientService
    from desktop_app.ui.patient_panel import PatientPanel


class PatientPresenter(QObject):
    """Joins the patient panel to the model."""

    def __init__(
        self,
        panel: PatientPanel,
        service: PatientService,
        *,
        tell: Callable[[VigilError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._service = service
        self._tell = tell
        *others, first = SAMPLE_PATIENTS.values()  # the last shows every part of a result
        self._samples = cycle((first, *others))
        self._notes: dict[str, FieldNote] = {}
        self._cleared: tuple[Mapping[str, str], bool] | None = None
        self._is_demo = False
        self._summary = ""
        self._result: PatientResult | None = None
        self._wire()
        self._render_form()

    def show_sample(self) -> None:
        """Fill in the next invented patient and score it, so that a demo shows this half too."""
        self._on_sample()
        self._on_analyze()

    def _wire(self) -> None:
        panel, service = self._panel, self._service
        panel.analyze_requested.connect(self._on_analyze)
        panel.sample_requested.connect(self._on_sample)
        panel.clear_requested.connect(self._on_clear)
        panel.undo_clear_requested.connect(self._on_undo_clear)
        panel.edited.connect(self._on_edited)
        panel.committed.connect(self._on_committed)
        service.explained.connect(self._on_explained)
        service.failed.connect(self._on_failed)

    @Slot()
    def _on_analyze(self) -> None:
        texts = self._panel.texts()
        reading = read_form(texts)
        self._notes = {column: reading.note(column) for column in texts}
        if reading.errors:
            n_errors = len(reading.errors)
            fields = "1 field" if n_errors == 1 else f"{n_errors} fields"
            self._summary = f"{fields} cannot be used: look at the marked values."
            self._render_form()
            self._panel.focus_field(next(iter(reading.errors)))
            return
        try:
            assessment = self._service.assess(reading.patient)
        except DataError as error:
            self._summary = str(error)
            self._render_form()
            return
        self._summary = ""
        self._render_form()
        self._show(PatientResult(assessment, is_demo=self._is_demo))

    @Slot()
    def _on_sample(self) -> None:
        self._fill(texts_of(next(self._samples)), is_demo=True)

    @Slot()
    def _on_clear(self) -> None:
        self._cleared = (dict(self._panel.texts()), self._is_demo)
        self._fill({}, is_demo=False)

    @Slot()
    def _on_undo_clear(self) -> None:
        if self._cleared is not None:
            texts, is_demo = self._cleared
            self._cleared = None
            self._fill(texts, is_demo=is_demo)

    @Slot()
    def _on_edited(self) -> None:
        """What was scored is not what the form says now; a sample stays one until it is cleared."""
        self._cleared = None
        self._is_demo &= any(self._panel.texts().values())
        self._summary = ""
        self._outdate()
        self._render_form()

    @Slot(str)
    def _on_committed(self, column: str) -> None:
        self._notes[column] = read_form(self._panel.texts()).note(column)
        self._render_form()

    @Slot(object)
    def _on_explained(self, explanation: Explanation) -> None:
        if self._result is not None:
            self._show(replace(self._result, explanation=explanation))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        """The score stands, without its bars."""
        if not isinstance(error, VigilError):
            error = VigilError(f"What drives the score could not be calculated: {error}.")
        self._tell(error)
        if self._result is not None:
            self._show(replace(self._result, is_unexplained=True))

    def _fill(self, texts: Mapping[str, str], *, is_demo: bool) -> None:
        self._panel.set_texts(texts)
        self._notes.clear()
        self._is_demo = is_demo
        self._summary = ""
        self._outdate()
        self._render_form()

    def _outdate(self) -> None:
        if self._result is not None and not self._result.is_outdated:
            self._service.forget()
            self._show(replace(self._result, is_outdated=True))

    def _render_form(self) -> None:
        self._panel.render_form(
            FormState(
                notes=tuple(self._notes.items()),
                n_given=read_form(self._panel.texts()).n_given,
                is_demo=self._is_demo,
                can_undo_clear=self._cleared is not None,
                summary=self._summary,
            )
        )

    def _show(self, result: PatientResult) -> None:
        self._result = result
        self._panel.render_assessment(assessment_state(result, self._service.score_cuts))
