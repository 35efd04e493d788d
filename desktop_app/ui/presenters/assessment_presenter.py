"""The result: scores, explains, stores, tries other values, checks itself; drops what is stale."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.errors import VigilError
from desktop_app.risk.narrative import template_text
from desktop_app.risk.narrator import TEMPLATE
from desktop_app.risk.schema import field_of
from desktop_app.ui.presenters.patient_records import prediction_of, record_of, stored_bars
from desktop_app.ui.presenters.patient_states import PatientResult, assessment_state, what_if_text
from desktop_app.ui.words import tr, tr_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.protocols import Clock
    from desktop_app.risk.contributions import Explanation
    from desktop_app.services.history import HistoryService
    from desktop_app.services.patients import PatientService
    from desktop_app.services.station import StationService
    from desktop_app.storage.patients_record import PatientRecord
    from desktop_app.ui.assessment_states import WordingState
    from desktop_app.ui.patient_panel import PatientPanel
    from desktop_app.ui.presenters.patient_form import FormReading

# What is planted, unless the patient has it already: the greatest values on record.
PLANTED = (("ST depression", 6.2, 4.0), ("Cholesterol", 603.0, 450.0))


class AssessmentPresenter(QObject):
    """Joins the result card to the model and the history.

    Signals:
        assessed: the `Prediction` of a patient that was just scored.
        outdated: the result shown is of other values now; whoever words it must stop.
        rendered: a result is shown, or more of it.
    """

    outdated = Signal()
    assessed = Signal(object)
    rendered = Signal()

    def __init__(
        self,
        panel: PatientPanel,
        patients: PatientService,
        *,
        history: HistoryService,
        station: StationService,
        clock: Clock,
        tell: Callable[[VigilError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._patients = patients
        self._history = history
        self._station = station
        self._clock = clock
        self._tell = tell
        self._result: PatientResult | None = None
        self._record: PatientRecord | None = None
        self._planted = ""
        self._wire()

    @property
    def result(self) -> PatientResult | None:
        """What is shown; its values may have been changed since."""
        return self._result

    @property
    def record(self) -> PatientRecord | None:
        """The same as it is stored; None where the values were changed since."""
        is_current = self._result is not None and not self._result.is_outdated
        return self._record if is_current else None

    @property
    def report(self) -> PatientRecord | None:
        """The same once it is complete: with the fields that say so, or with why there are none."""
        is_waiting = self._result is not None and self._result.is_waiting
        return None if is_waiting else self.record

    @property
    def has_result(self) -> bool:
        """Whether anything has been scored."""
        return self._result is not None

    def analyze(
        self,
        reading: FormReading,
        *,
        acknowledged: frozenset[str],
        pseudonym: str,
        identifier: str,
        is_demo: bool,
    ) -> None:
        """Score, show and store; the explanation follows. Raises `DataError`."""
        assessment = self._patients.assess(reading.patient)
        self.outdated.emit()
        self._planted = ""
        self._record = record_of(
            assessment,
            reading,
            acknowledged=acknowledged,
            pseudonym=pseudonym,
            assessed_s=self._clock.now_s(),
            is_demo=is_demo,
            identifier=identifier,
        )
        self._panel.card.reasons.render_check("")
        self._show(PatientResult(assessment, is_demo=is_demo))
        self._store(self._record)

    def outdate(self) -> None:
        """The values are others now: grey it out, and want nothing more of it."""
        if self._result is None or self._result.is_outdated:
            return
        self._patients.forget()
        self.outdated.emit()
        self._show(replace(self._result, is_outdated=True, wording=None))

    def dismiss(self) -> None:
        """The form is empty: nothing of the last patient may stand beside the next one."""
        self.outdate()
        self._result = self._record = None
        self._panel.render_assessment(None)
        self.rendered.emit()

    def show_wording(self, state: WordingState) -> None:
        """How far the language model is; a finished text is stored with the score."""
        if self._result is not None and not self._result.is_outdated:
            self._show(replace(self._result, wording=state))

    def keep_text(self, text: str, source: str) -> None:
        """Store another wording of the same explanation."""
        if self._record is not None and self._result is not None:
            self._keep_explanation(text, source, self._result.explanation)

    def _wire(self) -> None:
        self._patients.explained.connect(self._on_explained)
        self._patients.failed.connect(self._on_failed)
        self._patients.checked.connect(self._on_checked)
        card = self._panel.card
        card.what_if.moved.connect(self._on_what_if)
        card.reasons.check_requested.connect(self._on_check)

    def _store(self, record: PatientRecord) -> None:
        """Into the history, unless it is a demo or nothing is to be kept; the station counts it."""
        self.assessed.emit(prediction_of(record))
        if record.is_demo or not self._history.keeps_assessments:
            self._station.add(prediction_of(record))
            return
        number = self._history.add(record)
        self._record = replace(record, record_id=number)

    def _keep_explanation(self, text: str, source: str, explanation: Explanation | None) -> None:
        if self._record is None:
            return
        bars = stored_bars(explanation)
        self._record = replace(self._record, text=text, text_source=source, bars=bars)
        if self._record.record_id:
            self._history.explain(self._record.record_id, text, source, bars)

    @Slot(object)
    def _on_explained(self, explanation: Explanation) -> None:
        if self._result is None or self._result.is_outdated:
            return
        text = template_text(self._result.assessment, explanation.contributions)
        self._keep_explanation(text, TEMPLATE, explanation)
        self._show(replace(self._result, explanation=explanation))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        """The score stands, without its bars."""
        if not isinstance(error, VigilError):
            reason = tr("What drives the score could not be calculated: {reason}.", reason=error)
            error = VigilError(reason)
        self._tell(error)
        if self._result is not None:
            self._show(replace(self._result, is_unexplained=True))

    @Slot()
    def _on_what_if(self) -> None:
        if self._result is None or self._result.is_outdated:
            return
        entered = self._result.assessment
        tried = {**entered.patient, **dict(self._panel.card.what_if.values())}
        text = ""
        if tried != entered.patient:
            text = what_if_text(entered, *self._patients.what_if(tried))
        self._panel.card.what_if.render_answer(text)

    @Slot()
    def _on_check(self) -> None:
        """Plant a value nobody on record exceeds; whoever looks sees whether it is named."""
        if self._result is None or self._result.is_outdated:
            return
        patient = self._result.assessment.patient
        column, value, _ = next(
            (one for one in PLANTED if (patient.get(one[0]) or 0.0) < one[2]), PLANTED[0]
        )
        self._planted = column
        planted = field_of(column)
        self._panel.card.reasons.render_check(
            tr(
                "Planted for a moment: {field} {value} instead of {before} ...",
                field=tr_text(column),
                value=tr_text(planted.text(value)),
                before=tr_text(planted.text(patient.get(column))),
            )
        )
        self._patients.check({**patient, column: value})

    @Slot(object)
    def _on_checked(self, explanation: Explanation) -> None:
        named = sorted(explanation.contributions, key=lambda one: -one.contribution)
        place = [one.field for one in named].index(self._planted)
        one = named[place]
        self._panel.card.reasons.render_check(
            tr(
                "Check: planted {field} {value} is named first, as it must be "
                "({share:+.2f} log-odds). Your values are as they were."
                if place == 0
                else "Check: planted {field} {value} is named in place {place} "
                "({share:+.2f} log-odds). Your values are as they were.",
                field=tr_text(one.label),
                value=tr_text(one.text),
                place=place + 1,
                share=one.contribution,
            )
        )

    def _show(self, result: PatientResult) -> None:
        self._result = result
        self._panel.render_assessment(assessment_state(result, self._patients.model))
        self.rendered.emit()
