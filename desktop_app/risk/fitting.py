"""The whole of training: fit, hold out, count, and put the figures into the manifest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from desktop_app.risk.evaluation import (
    FOLDS,
    REPEATS,
    band_flips,
    cross_validate,
    observed_counts,
    performance,
    subgroup_aurocs,
)
from desktop_app.risk.model import HeartModel
from desktop_app.risk.training import Fitted, Options, Progress, fit, silent

if TYPE_CHECKING:
    from desktop_app.risk.cohort import Cohort

FLIP_SEEDS = 6
# Shares of the whole time: fitting, cross-validation, other seeds.
_STAGES = ((0.0, 0.1), (0.1, 0.9), (0.9, 1.0))


def train(
    cohort: Cohort,
    options: Options,
    progress: Progress = silent,
    *,
    repeats: int = REPEATS,
    flip_seeds: int = FLIP_SEEDS,
) -> Fitted:
    """A fitted model with its held-out figures and counts."""
    fitted = fit(cohort, options, _within(progress, *_STAGES[0]))
    held = cross_validate(cohort, options, repeats=repeats, progress=_within(progress, *_STAGES[1]))
    progress(_STAGES[2][0], "other seeds")
    bands, agreements = observed_counts(held)
    figures = {
        "cv_repeats": float(repeats),
        "cv_folds": float(FOLDS),
        **performance(held),
        **subgroup_aurocs(cohort, held),
        "band_flips_between_seeds": band_flips(cohort, options, flip_seeds),
    }
    known = {name: value for name, value in figures.items() if value == value}
    manifest = msgspec.structs.replace(
        fitted.model.manifest, bands=bands, agreements=agreements, performance=known
    )
    return replace(fitted, model=HeartModel(manifest, fitted.model.forest, fitted.model.bootstrap))


def _within(progress: Progress, start: float, end: float) -> Progress:
    def told(share: float, what: str) -> None:
        progress(start + share * (end - start), what)

    return told
