"""The form: reads what was typed, says what is wrong with it, keeps a draft, hands it over."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import cycle
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.core.errors import DataError
from desktop_app.risk.schema import SAMPLE_PATIENTS
from desktop_app.storage.patients_record import Draft
from desktop_app.ui.form_states import FieldNote, FormState
from desktop_app.ui.presenters.history_states import sample_text
from desktop_app.ui.presenters.patient_form import read_form, texts_of
from desktop_app.ui.presenters.patient_paste import texts_from_row
from desktop_app.ui.presenters.patient_records import form_of
from desktop_app.ui.words import mark, tr, tr_count, tr_error

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.core.protocols import Clock
    from desktop_app.services.history import HistoryService
    from desktop_app.services.settings import SettingsService
    from desktop_app.storage.patients_record import PatientRecord
    from desktop_app.ui.patient_panel import PatientPanel
    from desktop_app.ui.presenters.assessment_presenter import AssessmentPresenter
    from desktop_app.ui.presenters.patient_form import FormReading

DRAFT_AFTER_MS = 1000
RESTORED = mark("Restored: this form was not finished when Vigil ended.")


@dataclass(frozen=True, slots=True)
class _Filled:
    """Everything in the form, so that Clear can be taken back."""

    texts: Mapping[str, str]
    units: Mapping[str, str]
    pseudonym: str
    identifier: str
    demo_name: str | None
    acknowledged: frozenset[str]


class PatientPresenter(QObject):
    """Joins the form to the field table, the draft and the result."""

    def __init__(
        self,
        panel: PatientPanel,
        results: AssessmentPresenter,
        *,
        history: HistoryService,
        settings: SettingsService,
        clock: Clock,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._results = results
        self._history = history
        self._settings = settings
        self._clock = clock
        *others, first = SAMPLE_PATIENTS.items()  # the last shows every part of a result
        self._samples = cycle((first, *others))
        self._notes: dict[str, FieldNote] = {}
        self._acknowledged: set[str] = set()
        self._cleared: _Filled | None = None
        self._demo_name: str | None = None
        self._summary = ""
        self._errors: tuple[tuple[str, str], ...] = ()
        self._note = ""
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_AFTER_MS)
        self._wire()
        self._set_units({})
        self._render_form()

    def show_sample(self) -> None:
        """Fill in the next invented patient and score it, so that a demo shows this half too."""
        self._on_sample()
        self._on_analyze()

    def open_record(self, record: PatientRecord) -> None:
        """Fill in a stored assessment and score it again; raises `DataError`."""
        texts, units = form_of(record)
        filled = _Filled(texts, units, record.pseudonym, record.identifier, None, frozenset())
        self._fill(filled)

    def _wire(self) -> None:
        panel = self._panel
        panel.analyze_requested.connect(self._on_analyze)
        panel.sample_requested.connect(self._on_sample)
        panel.clear_requested.connect(self._on_clear)
        panel.undo_clear_requested.connect(self._on_undo_clear)
        panel.edited.connect(self._on_edited)
        panel.committed.connect(self._on_committed)
        panel.acknowledged.connect(self._on_acknowledged)
        panel.renamed.connect(self._on_renamed)
        panel.row_pasted.connect(self._on_row_pasted)
        self._draft_timer.timeout.connect(self._on_draft_due)
        self._history.changed.connect(self._render_form)
        self._history.opened.connect(self._restore_draft)

    @Slot()
    def _on_analyze(self) -> None:
        reading = self._reading()
        self._notes = {column: self._note_of(reading, column) for column in reading.texts}
        if reading.errors:
            summary = tr_count(
                "{count} field cannot be used",
                "{count} fields cannot be used",
                len(reading.errors),
            )
            self._say(summary, reading.error_lines)
            self._panel.focus_summary()
            return
        try:
            self._results.analyze(
                reading,
                acknowledged=frozenset(self._acknowledged),
                pseudonym=self._pseudonym(),
                identifier=self._panel.head.identifier(),
                is_demo=self._demo_name is not None,
            )
        except DataError as error:
            self._say(tr_error(error))
            return
        self._forget_draft()
        self._note = ""
        self._say("")

    @Slot()
    def _on_sample(self) -> None:
        name, patient = next(self._samples)
        self._fill(_Filled(texts_of(patient), {}, "", "", name.partition(",")[0], frozenset()))

    @Slot()
    def _on_clear(self) -> None:
        head = self._panel.head
        cleared = _Filled(
            dict(self._panel.texts()),
            dict(self._panel.units()),
            head.pseudonym(),
            head.identifier(),
            self._demo_name,
            frozenset(self._acknowledged),
        )
        self._fill(_Filled({}, {}, "", "", None, frozenset()))
        self._results.dismiss()
        self._cleared = cleared
        self._forget_draft()
        self._render_form()

    @Slot()
    def _on_undo_clear(self) -> None:
        if self._cleared is not None:
            self._fill(self._cleared)

    @Slot(str)
    def _on_row_pasted(self, text: str) -> None:
        try:
            texts = texts_from_row(text)
        except DataError as error:
            self._say(tr_error(error))
            return
        self._fill(_Filled(texts, {}, "", "", None, frozenset()))
        # Of what was pasted: a choice shows nothing where a cell is none of its codes.
        reading = read_form(texts)
        self._notes = {column: self._note_of(reading, column) for column in texts}
        self._say("", reading.error_lines)

    @Slot()
    def _on_edited(self) -> None:
        """What was scored is not what the form says now; a sample stays one until it is cleared."""
        self._cleared = None
        if not any(self._panel.texts().values()):
            self._demo_name = None
        self._note = ""
        self._results.outdate()
        self._keep_draft()
        self._say("")

    @Slot(str)
    def _on_committed(self, column: str) -> None:
        self._notes[column] = self._note_of(self._reading(), column)
        if not self._notes[column].warning:
            self._acknowledged.discard(column)
        self._render_form()

    @Slot(str, bool)
    def _on_acknowledged(self, column: str, is_right: bool) -> None:
        (self._acknowledged.add if is_right else self._acknowledged.discard)(column)
        self._notes[column] = self._note_of(self._reading(), column)
        self._results.outdate()
        self._render_form()

    @Slot()
    def _on_renamed(self) -> None:
        """Another name is another patient: what was scored was somebody else's."""
        self._results.outdate()
        self._keep_draft()

    @Slot()
    def _restore_draft(self) -> None:
        """Fill in what a crash left behind, unless somebody has begun already."""
        draft = self._history.draft()
        if draft is None or self._results.has_result or any(self._panel.texts().values()):
            return
        units = {"Cholesterol": draft.cholesterol_unit} if draft.cholesterol_unit else {}
        found = _Filled(
            dict(draft.texts), units, draft.pseudonym, draft.identifier, None, frozenset()
        )
        self._fill(found, tr(RESTORED))

    @Slot()
    def _on_draft_due(self) -> None:
        head = self._panel.head
        self._history.save_draft(
            Draft(
                texts=tuple(self._panel.texts().items()),
                pseudonym=head.pseudonym(),
                saved_s=self._clock.now_s(),
                cholesterol_unit=self._panel.units().get("Cholesterol", ""),
                identifier=head.identifier(),
            )
        )

    def _keep_draft(self) -> None:
        if self._demo_name is None and any(self._panel.texts().values()):
            self._draft_timer.start()
        else:
            self._forget_draft()

    def _forget_draft(self) -> None:
        self._draft_timer.stop()
        self._history.clear_draft()

    def _pseudonym(self) -> str:
        """The one that was typed, or a new one, which the form then shows."""
        head = self._panel.head
        if self._demo_name is not None:
            return f"DEMO {self._demo_name}"
        if not head.pseudonym():
            head.set_names(self._history.next_pseudonym(), head.identifier())
        return head.pseudonym()

    def _fill(self, filled: _Filled, note: str = "") -> None:
        self._cleared = None
        self._panel.set_texts(filled.texts)
        self._panel.head.set_names(filled.pseudonym, filled.identifier)
        self._set_units(filled.units)
        self._notes.clear()
        self._acknowledged = set(filled.acknowledged)
        self._demo_name = filled.demo_name
        self._note = note
        self._results.outdate()
        self._say("")

    def _set_units(self, units: Mapping[str, str]) -> None:
        """An empty form begins with the unit of the settings, a filled one keeps its own."""
        preferred = self._settings.current.form.cholesterol_unit
        is_empty = not any(self._panel.texts().values())
        default = {"Cholesterol": preferred if is_empty else "mg/dL"}
        self._panel.set_units({**default, **units})

    def _reading(self) -> FormReading:
        return read_form(self._panel.texts(), self._panel.units())

    def _note_of(self, reading: FormReading, column: str) -> FieldNote:
        return reading.note(column, is_acknowledged=column in self._acknowledged)

    def _say(self, summary: str, errors: tuple[tuple[str, str], ...] = ()) -> None:
        self._summary, self._errors = summary, errors
        self._render_form()

    @Slot()
    def _render_form(self) -> None:
        self._panel.render_form(
            FormState(
                notes=tuple(self._notes.items()),
                n_given=self._reading().n_given,
                is_demo=self._demo_name is not None,
                demo_name=sample_text(self._demo_name or ""),
                can_undo_clear=self._cleared is not None,
                summary=self._summary,
                errors=self._errors,
                note=self._note,
                asks_identifier=self._history.is_encrypted,
            )
        )
