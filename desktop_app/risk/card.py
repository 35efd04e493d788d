"""MODEL_CARD.md under the headings of TRIPOD+AI, filled from the manifest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.risk.report import training_report
from desktop_app.risk.schema import FIELDS

if TYPE_CHECKING:
    from desktop_app.risk.fields import Field
    from desktop_app.risk.manifest import Manifest

_CARD = """\
# Heart model

Not a medical device. For research and teaching. It says how unusual a patient's thirteen fields
are compared with {absence} reference patients without disease; it diagnoses nothing.

## Source of data

A training file of {rows} patients in the columns of the UCI Heart Disease data (SHA-256
`{data_sha256}`). The shipped model is fitted on the Statlog (Heart) set: UCI Heart Disease, CC BY
4.0, Janosi, Steinbrunn, Pfisterer, Detrano.

## Participants

Patients referred for coronary angiography in the 1980s (Detrano and others, American Journal of
Cardiology 64, 1989). "Without disease" means without angiographic narrowing among the referred,
not healthy. Not for screening, and not for people who were never referred.

## Outcome

Angiographic narrowing of a coronary vessel: {presence} of {rows} patients (prevalence
{prevalence:.0%}). Every probability holds at this prevalence only.

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
- Chest pain "asymptomatic" goes with more disease here than typical angina does: only patients
  with other findings were referred without pain.
- It errs more in men than in women (see the groups above). A missed disease costs more than a
  false alarm: the level "Low" still holds events, and their count is shown with it.
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
    return _CARD.format(
        absence=training.absence,
        presence=training.presence,
        rows=training.rows,
        data_sha256=training.data_sha256,
        prevalence=manifest.prevalence,
        predictors="\n".join(_predictor(field) for field in FIELDS),
        draws=manifest.copula.n_draws,
        n_trees=training.n_trees,
        max_samples=training.max_samples,
        replicates=training.replicates,
        report=training_report(manifest),
        groups="\n".join(_group(manifest, name, label) for name, label in _GROUPS.items()),
        libraries=", ".join(f"{name} {number}" for name, number in manifest.libraries.items()),
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
