"""A short form with every kind of field."""

from __future__ import annotations

from desktop_app.ui.form_states import FieldKind, FieldOption, FormField

AGE = FormField("age", "Age", "years", hint="Usually 28 to 77 years")
SEX = FormField(
    "sex",
    "Sex",
    kind=FieldKind.CHOICE,
    choices=(FieldOption("0", "female"), FieldOption("1", "male")),
)
EKG = FormField(
    "ekg",
    "Resting EKG",
    kind=FieldKind.CHOICE,
    choices=(
        FieldOption("0", "normal"),
        FieldOption("1", "ST-T wave abnormality"),
        FieldOption("2", "left ventricular hypertrophy"),
    ),
)
FIELDS = (AGE, SEX, EKG)
