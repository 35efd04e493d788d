"""The heart model at run time: numpy only, no pickle, every file checked before it is used."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.errors import DataError, ModelError
from desktop_app.risk import forest as packed
from desktop_app.risk.assessment import Assessment
from desktop_app.risk.levels import Level, crosses, level_of
from desktop_app.risk.manifest import BOOTSTRAP_NAME, FOREST_NAME, Count, Manifest, read_folder
from desktop_app.risk.reference import notices
from desktop_app.risk.schema import COLUMNS, FIELDS, values_of, warnings_for
from desktop_app.risk.scoring import Figures, Scores, percentile, ranges
from desktop_app.risk.second_opinion import agreement, logistic

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.core.messages import FloatArray
    from desktop_app.risk.fields import Patient

BATCH_ROWS = 256  # bounds the memory of a batch: 40 kB a row and draw
# With fewer fields given, what is typical of others speaks louder than the patient.
FEW_FIELDS = 7


@dataclass(frozen=True, eq=False)
class HeartModel:
    """A forest fitted on patients without disease, and what gives its score a meaning."""

    manifest: Manifest
    forest: packed.PackedForest
    bootstrap: packed.PackedForest | None

    @classmethod
    def load(cls, directory: Path) -> HeartModel:
        """Read a model folder.

        Raises:
            ModelError: a file is missing, altered or of another version; one sentence.
        """
        manifest, contents = read_folder(directory)
        missing = {FOREST_NAME, BOOTSTRAP_NAME} - set(contents)
        if missing:
            raise ModelError(f"The model's manifest does not cover {min(missing)}.")
        model = cls(
            manifest,
            packed.load(contents[FOREST_NAME], FOREST_NAME, len(COLUMNS)),
            packed.load(contents[BOOTSTRAP_NAME], BOOTSTRAP_NAME, len(COLUMNS)),
        )
        model.check()
        return model

    def check(self) -> None:
        """Whether the parts fit each other and this program's table of fields.

        Raises:
            ModelError: they do not.
        """
        manifest = self.manifest
        if manifest.columns != COLUMNS:
            raise ModelError("The model was trained on other columns than this program's thirteen.")
        sizes = {
            len(COLUMNS): (manifest.second_opinion.terms, manifest.copula.marginals),
            len(Level): (manifest.bands,),
        }
        replicates = len(manifest.replicates)
        trees = 0 if self.bootstrap is None else self.bootstrap.n_trees
        fits = all(len(part) == size for size, parts in sizes.items() for part in parts)
        if not fits or trees != replicates * manifest.training.trees_per_replicate:
            raise ModelError("The model's manifest does not fit its forest.")
        self._check_figures()

    def _check_figures(self) -> None:
        """Score every code, both ends of every range and a nearly blank patient, once."""
        rows = [
            [
                f.choices[min(k, len(f.choices) - 1)].code if f.choices else f.stated[k % 2]
                for f in FIELDS
            ]
            for k in range(4)
        ]
        rows.append([rows[0][0], *[np.nan] * (len(FIELDS) - 1)])
        try:
            with np.errstate(all="ignore"):
                figures = np.stack(self.scores(np.array(rows, dtype=np.float64)))
        except (ValueError, IndexError, KeyError, ArithmeticError) as error:
            raise ModelError(f"The model's manifest does not fit its forest ({error}).") from error
        if not np.isfinite(figures).all():
            raise ModelError("The model's manifest holds figures that give no score.")

    @cached_property
    def base_log_odds(self) -> float:
        """Log-odds where the contributions start: those of the forest's expected path length."""
        calibration = self.manifest.calibration
        return calibration.intercept - calibration.slope * self.forest.expected_path

    @property
    def model_id(self) -> str:
        """First twelve digits of the forest's SHA-256; empty before it is written."""
        return self.manifest.files.get(FOREST_NAME, "")[:12]

    def completed(self, values: FloatArray) -> FloatArray:
        """The rows to score for one patient: itself `(1, 13)`, or twenty filled copies."""
        return self.manifest.copula.draws(values) if np.isnan(values).any() else values[None, :]

    def scores(self, values: FloatArray) -> Scores:
        """Score many patients, `(rows, 13)`, NaN where blank; each row as if it were alone."""
        parts = [
            self._scores(values[start : start + BATCH_ROWS])
            for start in range(0, max(1, values.shape[0]), BATCH_ROWS)
        ]
        return Scores(*(np.concatenate(figure) for figure in zip(*parts, strict=True)))

    def what_if(self, values: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Score and probability of many rows of one patient varied, without ranges; fast.

        The same figures as `scores` gives, each `(rows,)`.
        """
        blank = np.isnan(values).any(axis=1)
        path = np.empty(values.shape[0])
        path[~blank] = self.forest.mean_paths(values[~blank])
        for row in np.flatnonzero(blank):
            path[row] = self.forest.mean_paths(self.completed(values[row])).mean()
        return self.percentile(path), self.probability(path)

    def _scores(self, values: FloatArray) -> Scores:
        blank = np.isnan(values).any(axis=1)
        groups = [self.manifest.copula.draws(row) for row in values[blank]]
        parts = [(np.flatnonzero(~blank), values[~blank][:, None, :])]
        if groups:
            parts.append((np.flatnonzero(blank), np.stack(groups)))
        out = np.empty((len(Scores._fields), values.shape[0]))
        for rows, draws in parts:
            if rows.size:
                out[:, rows] = self._score_draws(draws)
        return Scores(*out)

    def _score_draws(self, draws: FloatArray) -> FloatArray:
        """All figures, `(figures, rows)`, of completed copies `(rows, draws, 13)`."""
        n_rows, n_draws, n_fields = draws.shape
        flat = draws.reshape(-1, n_fields)
        path = self.forest.mean_paths(flat).reshape(n_rows, n_draws).mean(axis=1)
        opinion = self.manifest.second_opinion.probability(flat)
        score, probability = self.percentile(path), self.probability(path)
        low_high = self._ranges(draws, path)
        return np.stack(
            [
                path,
                score,
                np.minimum(low_high[0], score),
                np.maximum(low_high[1], score),
                probability,
                np.minimum(low_high[2], probability),
                np.maximum(low_high[3], probability),
                opinion.reshape(n_rows, n_draws).mean(axis=1),
            ]
        )

    def percentile(self, path: FloatArray) -> FloatArray:
        """Share of held-out reference patients who look less unusual than this path length."""
        return percentile(path, self.manifest.reference_paths)

    def probability(self, path: FloatArray) -> FloatArray:
        """Calibrated probability at the reference prevalence."""
        calibration = self.manifest.calibration
        return logistic(calibration.intercept - calibration.slope * path)

    def _ranges(self, draws: FloatArray, path: FloatArray) -> FloatArray:
        """Low and high of score and probability, `(4, rows)`; without refits the figures alone."""
        if self.bootstrap is None:
            return np.stack([self.percentile(path)] * 2 + [self.probability(path)] * 2)
        return ranges(self.bootstrap, self.manifest.replicates, draws, path)

    def assess(self, patient: Patient) -> Assessment:
        """Score one patient.

        Raises:
            DataError: an impossible value, or no field given.
        """
        values = given_values(patient)
        return self.assessments([patient], self.scores(values[None, :]))[0]

    def assessments(self, patients: Sequence[Patient], scores: Scores) -> list[Assessment]:
        """The scores of these patients, put into words."""
        rows = zip(*(figure.tolist() for figure in scores), strict=True)
        return [
            self._assessment(patient, Figures(*row))
            for patient, row in zip(patients, rows, strict=True)
        ]

    def _assessment(self, patient: Patient, one: Figures) -> Assessment:
        manifest, values = self.manifest, values_of(patient)
        level = level_of(one.score, manifest.score_cuts)
        second = level_of(one.second_opinion, manifest.second_opinion.cuts)
        agreed = agreement(level, second)
        nobody = Count(0, 0)
        band = manifest.bands.get(level, nobody)
        both = manifest.agreements.get(f"{level}/{agreed}", nobody)
        blank = tuple(f.column for f, v in zip(FIELDS, values, strict=True) if np.isnan(v))
        return Assessment(
            patient=dict(patient),
            anomaly_score=one.score,
            score_low=one.score_low,
            score_high=one.score_high,
            risk_level=level,
            borderline=crosses(one.score_low, one.score_high, manifest.score_cuts),
            probability=one.probability,
            probability_low=one.probability_low,
            probability_high=one.probability_high,
            prevalence=manifest.prevalence,
            second_opinion=one.second_opinion,
            agreement=agreed,
            band_events=band.events,
            band_total=band.total,
            agreement_events=both.events,
            agreement_total=both.total,
            reference_count=manifest.training.absence,
            cohort_count=manifest.training.rows,
            fields_given=len(FIELDS) - len(blank),
            blank=blank,
            warnings=(*warnings_for(patient), *self._cautions(values, len(FIELDS) - len(blank))),
            mean_path=one.mean_path,
            base_log_odds=self.base_log_odds,
            model_id=self.model_id,
        )

    def _cautions(self, values: FloatArray, given: int) -> tuple[str, ...]:
        found = notices(self.manifest.reference, values)
        if given >= FEW_FIELDS:
            return found
        return (f"Only {given} of {len(FIELDS)} fields are given: the score says little.", *found)


def given_values(patient: Patient) -> FloatArray:
    """The values to score, `(13,)`, NaN where blank.

    Raises:
        DataError: an impossible value, or no field given.
    """
    values = values_of(patient)
    if np.isnan(values).all():
        raise DataError("No field is given.", "Fill in what is known; blanks are allowed.")
    return values
