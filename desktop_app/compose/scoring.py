"""The heart model as the hub uses it: checked input, one score with its explanation, the form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.core.errors import DataError
from desktop_app.core.words import NOT_A_DEVICE
from desktop_app.risk.contributions import explain
from desktop_app.risk.fields import FieldKind
from desktop_app.risk.model import HeartModel, given_values
from desktop_app.risk.narrative import template_text
from desktop_app.risk.schema import COLUMNS, FIELDS, SAMPLE_PATIENTS, field_of
from desktop_app.server.messages import Scored, WireContribution
from desktop_app.server.protocol import RefusalCode, RefusalError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop_app.risk.fields import Field


class HeartScorer:
    """One model; shap is imported with the first score, or by `warm_up`."""

    def __init__(self, folder: Path) -> None:
        """Raises `ModelError`."""
        self._model = HeartModel.load(folder)

    @property
    def model_id(self) -> str:
        """First digits of the model's hash."""
        return self._model.model_id

    def form(self) -> dict[str, Any]:
        """The fields in the order of the form, the sample patients, and where levels begin."""
        return {
            "v": 1,
            "fields": [_form_field(field) for field in FIELDS],
            "samples": [
                {"name": name, "patient": dict(patient)}
                for name, patient in SAMPLE_PATIENTS.items()
            ],
            "score_cuts": list(self._model.manifest.score_cuts),
            "prevalence": self._model.manifest.prevalence,
            "model_id": self.model_id,
            "reference_count": self._model.manifest.training.absence,
            "disclaimer": NOT_A_DEVICE,
        }

    def check(self, patient: Mapping[str, float | None]) -> None:
        """Refuse an unknown column, an impossible value, or a patient with nothing given."""
        for column, value in patient.items():
            if column not in COLUMNS:
                # The name is the sender's: it is not repeated.
                raise _refusal("The patient has a column that is not one of the thirteen.", None)
            if value is not None:
                try:
                    field_of(column).checked(value)
                except DataError as error:
                    raise _refusal(str(error), f"patient.{column}") from None
        try:
            given_values(patient)
        except DataError as error:
            raise _refusal(str(error), "patient") from None

    def warm_up(self) -> None:
        """Import what explains a score, and do it once."""
        explain(self._model, next(iter(SAMPLE_PATIENTS.values())))

    def score(self, patient: Mapping[str, float | None]) -> Scored:
        """Score and explain; takes seconds where nothing is imported yet."""
        assessment = self._model.assess(patient)
        explanation = explain(self._model, patient)
        return Scored(
            risk_level=assessment.risk_level.value,
            headline=assessment.headline,
            is_calm=assessment.is_calm,
            anomaly_score=assessment.anomaly_score,
            score_low=assessment.score_low,
            score_high=assessment.score_high,
            score_cuts=self._model.manifest.score_cuts,
            probability=assessment.probability,
            probability_low=assessment.probability_low,
            probability_high=assessment.probability_high,
            prevalence=assessment.prevalence,
            second_opinion=assessment.second_opinion,
            agreement=assessment.agreement.value,
            contributions=[
                WireContribution(
                    field=one.field,
                    label=one.label,
                    value=one.value,
                    unit=one.unit,
                    text=one.text,
                    contribution=one.contribution,
                    typical=one.typical,
                    note=one.note,
                )
                for one in explanation.contributions
            ],
            base_log_odds=explanation.base_log_odds,
            text=template_text(assessment, explanation.contributions),
            warnings=list(assessment.warnings),
            fields_given=assessment.fields_given,
            fields_total=assessment.fields_total,
            reference_count=assessment.reference_count,
            model_id=assessment.model_id,
            disclaimer=NOT_A_DEVICE,
        )


def _form_field(field: Field) -> dict[str, Any]:
    found: dict[str, Any] = {
        "column": field.column,
        "label": field.label,
        "kind": field.kind.value,
        "unit": field.unit,
    }
    if field.kind is FieldKind.CHOICE:
        found["choices"] = [{"code": code, "name": name} for code, name in field.choices]
    else:
        found["decimals"] = field.decimals
        found["usual"] = list(field.stated)
        found["possible"] = list(field.possible)
        if field.other_unit is not None:
            found["other_unit"] = field.other_unit._asdict()
    return found


def _refusal(message: str, field: str | None) -> RefusalError:
    return RefusalError(RefusalCode.BAD_REQUEST, message, field=field)
