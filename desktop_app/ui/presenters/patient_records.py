"""Between the form and the history: an assessment as a record, a record as a form; pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app import __version__
from desktop_app.core.errors import DataError
from desktop_app.core.prediction import THIS_STATION, Prediction
from desktop_app.risk.narrative import template_text
from desktop_app.risk.narrator import TEMPLATE
from desktop_app.risk.schema import FIELDS, field_of
from desktop_app.storage.patients_record import (
    PatientRecord,
    StoredBar,
    StoredInput,
    StoredResult,
    StoredWarning,
)
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from desktop_app.risk.assessment import Assessment
    from desktop_app.risk.contributions import Explanation
    from desktop_app.risk.fields import Field
    from desktop_app.ui.presenters.patient_form import FormReading

_RESULT_FIELDS = tuple(StoredResult.__dataclass_fields__)


def stored_inputs(reading: FormReading) -> tuple[StoredInput, ...]:
    """All thirteen fields, in the unit each was typed in."""
    return tuple(_stored_input(one, reading) for one in FIELDS)


def _stored_input(one: Field, reading: FormReading) -> StoredInput:
    value, text = reading.patient[one.column], one.text(reading.patient[one.column])
    unit = reading.units.get(one.column, one.unit)
    if value is not None and unit != one.unit and one.other_unit is not None:
        own = f"{round(value):g} {one.unit}"
        value = round(value / one.other_unit.factor, 6)
        text = f"{value:g} {unit} ({own})"
    return StoredInput(one.column, one.label, value, unit, text)


def stored_result(assessment: Assessment) -> StoredResult:
    """The figures, as plain values."""
    names = {"score": "anomaly_score", "level": "risk_level"}
    found = {name: getattr(assessment, names.get(name, name)) for name in _RESULT_FIELDS}
    found["level"], found["agreement"] = str(found["level"]), str(found["agreement"])
    return StoredResult(**found)


def stored_bars(explanation: Explanation | None) -> tuple[StoredBar, ...]:
    """The shares, largest first."""
    found = () if explanation is None else explanation.contributions
    return tuple(StoredBar(one.label, one.text, one.contribution, one.note) for one in found)


def stored_warnings(
    assessment: Assessment, reading: FormReading, acknowledged: Collection[str]
) -> tuple[StoredWarning, ...]:
    """Every sentence, and whether the person said that the value is right."""
    said = {reading.warnings[column] for column in acknowledged if column in reading.warnings}
    return tuple(StoredWarning(sentence, sentence in said) for sentence in assessment.warnings)


def record_of(
    assessment: Assessment,
    reading: FormReading,
    *,
    acknowledged: Collection[str],
    pseudonym: str,
    assessed_s: float,
    is_demo: bool,
    identifier: str = "",
) -> PatientRecord:
    """The record of a score that has just been made; its explanation follows."""
    return PatientRecord(
        pseudonym=pseudonym,
        assessed_s=assessed_s,
        inputs=stored_inputs(reading),
        result=stored_result(assessment),
        text=template_text(assessment),
        text_source=TEMPLATE,
        app_version=__version__,
        warnings=stored_warnings(assessment, reading, acknowledged),
        identifier=identifier,
        is_demo=is_demo,
    )


def prediction_of(record: PatientRecord) -> Prediction:
    """The record as the station's overview counts it."""
    one = record.result
    return Prediction(
        at_s=record.assessed_s,
        client=THIS_STATION,
        pseudonym=record.pseudonym,
        level=one.level,
        score=one.score,
        probability=one.probability,
        fields_given=one.fields_given,
        is_demo=record.is_demo,
        headline=one.headline,
    )


def form_of(record: PatientRecord) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The texts and units a form must hold to say the same again.

    Raises:
        DataError: the record has a field this version does not know.
    """
    texts: dict[str, str] = {}
    units: dict[str, str] = {}
    for one in record.inputs:
        try:
            own_unit = field_of(one.column).unit
        except KeyError as error:
            raise DataError(
                tr("The record has a field '{column}', which is not known.", column=one.column)
            ) from error
        texts[one.column] = "" if one.value is None else f"{one.value:.10g}"
        if own_unit:
            units[one.column] = one.unit
    return texts, units
