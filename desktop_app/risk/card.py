"""MODEL_CARD.md under the headings of TRIPOD+AI, filled from the manifest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.risk.report import training_report
from desktop_app.risk.schema import FIELDS

if TYPE_CHECKING:
    from desktop_app.risk.fields import Field
    from desktop_app.risk.manifest import Manifest

# The Statlog (Heart) file in these columns, 270 rows: what the shipped model is fitted on.
STATLOG_SHA256 = "1c93057c47bcfd95bdef6285af95cbc647256ab0e96f454ba324c84b8a253bd4"

_STATLOG_SOURCE = """\
Statlog (Heart): UCI Heart Disease, CC BY 4.0, Janosi, Steinbrunn, Pfisterer, Detrano;
SHA-256 `{sha256}`."""
_STATLOG_PARTICIPANTS = """\
Patients referred for coronary angiography in the 1980s (Detrano and others, American Journal of
Cardiology 64, 1989). "Without disease" means without angiographic narrowing among the referred,
not healthy. Not for screening, and not for people who were never referred."""
_OTHER_SOURCE = """\
A file of {rows} patients; SHA-256 `{sha256}`."""
_OTHER_PARTICIPANTS = """\
Not recorded in the file: whoever trained this model should describe here who was examined, where,
when and why. The score compares with these patients only."""

_CARD = """\
# Heart model

Not a medical device. For research and teaching. It says how unusual a patient's thirteen fields
are compared with {absence} reference patients without disease; it diagnoses nothing.

## Source of data

{source}

## Participants

{participants}

## Outcome

Heart disease (angiographic narrowing of a coronary vessel) as the file gives it: {presence} of
{rows} patients, prevalence {prevalence:.0f} %. Every probability holds at this prevalence only.

## Predictors

| column | unit | usual range or codes |
|---|---|---|
{predictors}

## Missing data

Blanks are filled {draws} times from a Gaussian copula over quantile tables, fitted without
labels, and the mean path length is pooled over the draws. BP 0 and cholesterol 0 mean "not
recorded".

## Analytical methods

An isolation forest (scikit-learn) of {n_trees} trees, {max_samples} patients each, fitted on the
patients without disease alone. Score: percentile among reference patients, each scored by trees
that never saw them. Probability: Platt calibration on mean path length. Ranges: 90 % over
{replicates} bootstrap refits. Second opinion: a calibrated ridge logistic regression, stated
beside and never blended.

## Performance

```
{report}
```

AUROC of the forest by group, 95 % interval:

| group | AUROC |
|---|---|
{groups}

## Limits

- An isolation forest measures unusualness. Unusual is not adverse: a young patient with a low
  blood pressure and a high maximum heart rate is unusual too, and is marked so.
- It saturates: a cholesterol of 600 scores like one of a million. Plausibility is checked
  separately.
- In the Statlog patients, chest pain "asymptomatic" goes with more disease than typical angina
  does: patients without pain were referred only for other findings.
- It does not err alike in all groups (see above). A missed disease costs more than a false alarm:
  the level "Low" still holds events, and their count is shown with it.
- Small: {rows} patients of one time and kind, no external validation. Copies of the same patients
  are in most public heart data, so agreement there proves nothing.

## Versions

{libraries}; format {format_version}, seed {seed}.
"""

_GROUPS = {
    "everyone": "everyone",
    "women": "women",
    "men": "men",
    "under_55": "under 55 years",
    "55_and_over": "55 years and over",
}


def model_card(manifest: Manifest) -> str:
    """The card as Markdown."""
    training = manifest.training
    known = training.data_sha256 == STATLOG_SHA256
    source = _STATLOG_SOURCE if known else _OTHER_SOURCE
    return _CARD.format(
        source=source.format(sha256=training.data_sha256, rows=training.rows),
        participants=_STATLOG_PARTICIPANTS if known else _OTHER_PARTICIPANTS,
        absence=training.absence,
        presence=training.presence,
        rows=training.rows,
        prevalence=100 * manifest.prevalence,
        predictors="\n".join(_predictor(field) for field in FIELDS),
        draws=manifest.copula.n_draws,
        n_trees=training.n_trees,
        max_samples=training.max_samples,
        replicates=training.replicates,
        report=training_report(manifest),
        groups="\n".join(_group(manifest, name, label) for name, label in _GROUPS.items()),
        libraries=", ".join(
            f"{name} {number}" for name, number in sorted(manifest.libraries.items())
        ),
        format_version=manifest.format_version,
        seed=training.seed,
    )


def _predictor(field: Field) -> str:
    if field.choices:
        span = ", ".join(f"{choice.code} {choice.name}" for choice in field.choices)
    else:
        span = f"{field.stated.low:g} to {field.stated.high:g}"
    return f"| {field.column} | {field.unit} | {span} |"


def _group(manifest: Manifest, name: str, label: str) -> str:
    figures = manifest.performance
    value = figures.get(f"auroc_{name}")
    if value is None:
        return f"| {label} | not computed |"
    low, high = figures[f"auroc_{name}_low"], figures[f"auroc_{name}_high"]
    return f"| {label} | {value:.2f} ({low:.2f} to {high:.2f}) |"
