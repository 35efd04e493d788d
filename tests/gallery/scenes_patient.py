"""The patient half with the real model, and the pages that belong to it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.core import paths
from desktop_app.core.prediction import THIS_STATION, Prediction
from desktop_app.risk.model import HeartModel
from desktop_app.risk.schema import SAMPLE_PATIENTS
from desktop_app.storage.settings_fields import setting_fields
from desktop_app.storage.settings_schema import Settings
from desktop_app.ui.assessment_states import ConsentState, Wording, WordingState
from desktop_app.ui.consent_receipt import ConsentReceipt
from desktop_app.ui.consent_sheet import ConsentSheet
from desktop_app.ui.form_states import FormState
from desktop_app.ui.history_lock_sheet import HistoryLockSheet
from desktop_app.ui.history_page import HistoryPage
from desktop_app.ui.history_states import HistoryRow, HistoryState
from desktop_app.ui.language import languages
from desktop_app.ui.overview_page import OverviewPage
from desktop_app.ui.patient_batch_sheet import BatchState, PatientBatchSheet
from desktop_app.ui.patient_panel import PatientPanel
from desktop_app.ui.presenters.history_presenter import EMPTY
from desktop_app.ui.presenters.history_states import detail_state, level_text, local_text
from desktop_app.ui.presenters.overview_presenter import overview_state
from desktop_app.ui.presenters.patient_form import form_fields, read_form, texts_of
from desktop_app.ui.presenters.patient_states import PatientResult, assessment_state
from desktop_app.ui.presenters.settings_presenter import setting_groups, text_of
from desktop_app.ui.settings_page import SettingsPage
from desktop_app.ui.settings_states import SettingsState
from tests.gallery import data
from tests.gallery.scene import Scene
from tests.storage.patient_records import INPUTS, NOON_S, RESULT, record

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.risk.fields import Patient
    from desktop_app.ui.assessment_states import AssessmentState
    from desktop_app.ui.theme.theme import Theme

BY_LETTER = {name[7]: patient for name, patient in SAMPLE_PATIENTS.items()}
# Between Low and Medium, so that the interval reaches over the limit.
BORDERLINE = {**BY_LETTER["E"], "ST depression": 1.8}
WRONG = {"Age": "61", "BP": "210", "Cholesterol": "5,2", "Max HR": "11s", "ST depression": "2,4"}
TEXT = (
    "The result is somewhat unusual compared with the reference patients. ST depression stands out "
    "beside what is usual, and the vessels seen in fluoroscopy contribute as well."
)
PAYLOAD = (
    '{"model":"local","messages":[{"role":"system","content":"You word the result of a ..."}]}'
)


@cache
def model() -> HeartModel:
    """The shipped model, read once for all pictures."""
    return HeartModel.load(paths.shipped_dir() / "models" / "heart")


def result_of(patient: Patient, wording: WordingState | None = None) -> AssessmentState:
    """The real result of a patient, with invented shares: shap takes too long for a picture."""
    state = assessment_state(PatientResult(model().assess(patient), wording=wording), model())
    text = f"Most unusual: ST depression 2.4 mm (typical 0.0 to 1.6 mm). {state.text}"
    return replace(state, contributions=data.CONTRIBUTIONS, base_log_odds=-0.9, text=text)


def _panel(
    patient: Patient,
    wording: WordingState | None = None,
    *,
    as_table: bool = False,
    check: str = "",
) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        panel = PatientPanel(theme, form_fields())
        texts = texts_of(patient)
        panel.set_texts(texts)
        panel.head.set_names("P-0007")
        panel.render_form(FormState(n_given=read_form(texts).n_given))
        panel.render_assessment(result_of(patient, wording))
        if as_table:
            panel.card.reasons._as_table.click()
        panel.card.reasons.render_check(check)
        return panel

    return build


def _errors(theme: Theme) -> QWidget:
    panel = PatientPanel(theme, form_fields())
    panel.set_texts(WRONG)
    reading = read_form(WRONG)
    notes = {column: reading.note(column, is_acknowledged=column == "BP") for column in WRONG}
    panel.render_form(
        FormState(
            notes=tuple(notes.items()),
            n_given=reading.n_given,
            summary="2 fields cannot be used",
            errors=reading.error_lines,
            note="Restored: this form was not finished when Vigil ended.",
            asks_identifier=True,
        )
    )
    return panel


def _over(make: Callable[[Theme, QWidget], None]) -> Callable[[Theme], QWidget]:
    """A sheet over an empty window."""

    def build(theme: Theme) -> QWidget:
        window = QWidget()
        window.setProperty("role", "page")
        window.resize(1100, 720)
        make(theme, window)
        return window

    return build


def _consent(theme: Theme, window: QWidget) -> None:
    ConsentSheet(theme, window).ask(
        ConsentState(
            model="meta-llama/Llama-3.1-8B-Instruct",
            recipient="Hugging Face, provider chosen by Hugging Face",
            retention="Hugging Face says it stores no bodies and keeps its logs for 30 days.",
            payload=PAYLOAD,
            n_bytes=len(PAYLOAD),
        )
    )


def _receipt(theme: Theme, window: QWidget) -> None:
    rows = ((local_text(NOON_S), "Hugging Face, provider together", "local", "2048"),)
    ConsentReceipt(theme, window).show_receipts(rows, (PAYLOAD,), 2048)


def _lock(theme: Theme, window: QWidget) -> None:
    HistoryLockSheet(theme, window).ask(True)


def _batch(theme: Theme, window: QWidget) -> None:
    sheet = PatientBatchSheet(theme, window)
    rows = (
        ("1", level_text("Low"), "0.12", "0.08 to 0.20", "9 %", "13", ""),
        ("2", level_text("High"), "0.97", "0.93 to 1.00", "81 %", "10", "Only 10 fields."),
        ("3", "not read", "", "", "", "", "BP: '1,420' could mean 1420 or 1.420."),
    )
    sheet.start()
    sheet.render_batch(
        BatchState(
            "patients.csv", "3 patients scored so far, 1 could not be read.", 0.4, True, rows
        )
    )


def _history(*chosen: int, message: str = "") -> Callable[[Theme], QWidget]:
    later = tuple(
        replace(one, value=3.1, text="3.1 mm") if one.column == "ST depression" else one
        for one in INPUTS
    )
    records = (
        record("P-0007", assessed_s=NOON_S, inputs=later, result=replace(RESULT, score=0.82)),
        record("P-0007", assessed_s=NOON_S - 8_640_000),
    )

    def build(theme: Theme) -> QWidget:
        page = HistoryPage(theme)
        names = ("P-0007", "P-0007", "P-0006", "Heron")
        rows = () if message else tuple(_history_row(n, name) for n, name in enumerate(names))
        page.render_history(HistoryState(rows, len(rows), len(rows), message))
        page._table.choose_rows(chosen)
        page.render_detail(detail_state(tuple(records[n] for n in chosen)))
        return page

    return build


def _history_row(number: int, name: str) -> HistoryRow:
    level = ("Medium", "Medium", "High", "Low")[number]
    score = (0.82, 0.71, 0.97, 0.21)[number]
    return HistoryRow(
        number,
        (
            local_text(NOON_S - 8_640_000 * number),
            name,
            level_text(level),
            f"{score:.2f}",
            f"{score - 0.1:.2f} to {min(1.0, score + 0.08):.2f}",
            f"{60 * score:.0f} %",
            "12",
        ),
    )


def _overview(n_predictions: int) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        page = OverviewPage(theme)
        page.render_overview(overview_state(_predictions(n_predictions)))
        return page

    return build


def _predictions(n_predictions: int) -> tuple[Prediction, ...]:
    found = []
    for number in range(n_predictions):
        score = (0.37 * number) % 1.0
        level = "Low" if score < 0.5 else "Medium" if score < 0.9 else "High"
        client = (THIS_STATION, "Ward tablet", "Anna's phone")[number % 3]
        is_demo = number % 7 == 3
        name = "DEMO Sample B" if is_demo else f"P-{number:04d}" if client == THIS_STATION else ""
        at_s = NOON_S - 420 * number
        found.append(Prediction(at_s, client, name, level, score, 0.8 * score, 13, is_demo))
    return tuple(found)


def _settings(theme: Theme) -> QWidget:
    page = SettingsPage(theme, setting_groups(languages(paths.shipped_dir() / "resources")))
    shown = [field for field in setting_fields() if not field.is_hidden]
    page.render_settings(
        SettingsState(
            texts=tuple((field.key, text_of(field.value(Settings()))) for field in shown),
            changed=frozenset({"privacy.keep_history"}),
            errors=(("plot.window_s", "Visible window must be a number from 1 to 3600 (s)."),),
        )
    )
    return page


def _empty(theme: Theme) -> QWidget:
    return PatientPanel(theme, form_fields())


CHECK = (
    "Check: planted Cholesterol 603 mg/dL is named first, as it must be (+1.12 log-odds). "
    "Your values are as they were."
)
DONE = WordingState(Wording.DONE, TEXT, "Written by local, checked.")
FAILED = WordingState(
    Wording.FAILED, note="The checked template stands: the service cannot be reached."
)
ASKING = WordingState(Wording.ASKING, note="42 pieces have come; shown when all passed.")
OFFERED = WordingState(Wording.OFFERED)
PATIENT = (
    Scene("patient-empty", 400, 0, _empty),
    Scene("patient-errors", 400, 0, _errors),
    Scene("patient-low", 400, 0, _panel(BY_LETTER["A"])),
    Scene("patient-borderline", 400, 0, _panel(BORDERLINE, OFFERED, check=CHECK)),
    Scene("patient-high-table", 400, 0, _panel(BY_LETTER["B"], as_table=True)),
    Scene("patient-disagreement", 400, 0, _panel(BY_LETTER["D"], FAILED)),
    Scene("patient-blanks-asking", 400, 0, _panel(BY_LETTER["C"], ASKING)),
    Scene("patient-worded", 400, 0, _panel(BY_LETTER["E"], DONE)),
    Scene("consent", 1100, 720, _over(_consent)),
    Scene("receipt", 1100, 720, _over(_receipt)),
    Scene("history-lock", 1100, 720, _over(_lock)),
    Scene("batch", 1100, 720, _over(_batch)),
    Scene("history-empty", 1280, 640, _history(message=EMPTY)),
    Scene("history-one", 1280, 640, _history(0)),
    Scene("history-compare", 1280, 640, _history(0, 1)),
    Scene("overview-empty", 1280, 640, _overview(0)),
    Scene("overview", 1280, 640, _overview(24)),
    Scene("settings", 1280, 900, _settings),
)
