"""Blank fields filled twenty ways: a Gaussian copula over quantile tables, stored as parameters.

Label-free, holds no patient's row, and gives the same draws for the same patient. numpy only.
"""

from __future__ import annotations

from functools import cached_property
from statistics import NormalDist
from typing import TYPE_CHECKING

import msgspec
import numpy as np
import numpy.typing as npt

from desktop_app.risk.schema import FIELDS

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.risk.fields import Field

N_DRAWS = 20
N_QUANTILES = 41
# Least eigenvalue of the correlation between fields; keeps every conditional variance positive.
MIN_EIGENVALUE = 0.05


class Marginal(msgspec.Struct, frozen=True):
    """One field's distribution against the standard normal scale.

    A number: `values[k]` is its quantile where the normal is `upper[k]`. A choice: `values` are the
    codes and `upper` the normal quantile each code reaches up to (the last is open).
    `score` is what an observed value stands for on the normal scale, `variance` that score's own.
    """

    values: tuple[float, ...]
    upper: tuple[float, ...]
    score: tuple[float, ...]
    variance: float


class Copula(msgspec.Struct, frozen=True, dict=True):
    """Marginals, latent correlation `(fields, fields)` and noise `(draws, fields)`."""

    marginals: tuple[Marginal, ...]
    correlation: tuple[tuple[float, ...], ...]
    noise: tuple[tuple[float, ...], ...]

    @property
    def n_draws(self) -> int:
        return len(self.noise)

    @cached_property
    def _plans(self) -> dict[bytes, tuple[FloatArray, FloatArray]]:
        return {}

    @cached_property
    def _scales(self) -> list[tuple[FloatArray, FloatArray]]:
        return [_scale(m, f) for m, f in zip(self.marginals, FIELDS, strict=True)]

    def draws(self, values: FloatArray) -> FloatArray:
        """Completed copies of one row, `(draws, fields)`; given values stay as they are."""
        blank = np.isnan(values)
        known = np.flatnonzero(~blank)
        weights, spread = self._plan(blank)
        scores = np.array([np.interp(values[j], *self._scales[j]) for j in known])
        mean = (weights * scores).sum(axis=1)
        noise = np.array(self.noise)[:, : spread.shape[0]]
        # Sums of products instead of a matrix product: BLAS rounds differently with the shape.
        latent = mean + (noise[:, None, :] * spread).sum(axis=2)
        filled = np.repeat(values[None, :], self.n_draws, axis=0)
        for column, j in enumerate(np.flatnonzero(blank)):
            filled[:, j] = _value(self.marginals[j], FIELDS[j], latent[:, column])
        return filled

    def _plan(self, blank: npt.NDArray[np.bool_]) -> tuple[FloatArray, FloatArray]:
        """Regression of the blank fields on the given ones, and a root of what remains."""
        key = blank.tobytes()
        if key not in self._plans:
            self._plans[key] = self._conditional(np.flatnonzero(blank), np.flatnonzero(~blank))
        return self._plans[key]

    def _conditional(
        self, blank: npt.NDArray[np.intp], known: npt.NDArray[np.intp]
    ) -> tuple[FloatArray, FloatArray]:
        latent = np.array(self.correlation)
        variance = np.array([m.variance for m in self.marginals])
        observed = latent * np.outer(variance, variance)
        np.fill_diagonal(observed, variance)
        cross = latent[np.ix_(blank, known)] * variance[known]
        weights = np.linalg.solve(observed[np.ix_(known, known)], cross.T).T
        remaining = latent[np.ix_(blank, blank)] - weights @ cross.T
        eigenvalues, vectors = np.linalg.eigh((remaining + remaining.T) / 2)
        spread = vectors * np.sqrt(np.maximum(eigenvalues, 0.0))
        return weights, spread @ vectors.T


def _scale(marginal: Marginal, field: Field) -> tuple[FloatArray, FloatArray]:
    """Values and what each stands for on the normal scale, to interpolate between."""
    if field.choices:
        return np.array(marginal.values), np.array(marginal.score)
    points, first = np.unique(marginal.values, return_index=True)
    ends = np.append(first[1:], len(marginal.values))
    middle = [np.mean(marginal.upper[a:b]) for a, b in zip(first, ends, strict=True)]
    return points, np.array(middle)


def _value(marginal: Marginal, field: Field, latent: FloatArray) -> FloatArray:
    if field.choices:
        return np.array(marginal.values)[np.searchsorted(marginal.upper[:-1], latent)]
    return np.round(np.interp(latent, marginal.upper, marginal.values), field.decimals)


def fit_copula(values: FloatArray, seed: int) -> Copula:
    """Fit on the rows of a training set without their labels, `(rows, fields)`, NaN where blank."""
    marginals = tuple(_marginal(field, values[:, j]) for j, field in enumerate(FIELDS))
    scores = np.zeros(values.T.shape)
    for j, field in enumerate(FIELDS):
        known = ~np.isnan(values[:, j])
        scores[j, known] = np.interp(values[known, j], *_scale(marginals[j], field))
    spread = np.maximum(scores.var(axis=1), 1e-9)
    latent = np.cov(scores, bias=True) / np.outer(spread, spread)
    np.fill_diagonal(latent, 1.0)
    return Copula(
        marginals=marginals,
        correlation=tuple(tuple(row) for row in _positive(np.clip(latent, -0.99, 0.99)).tolist()),
        noise=_latin_normal(N_DRAWS, len(FIELDS), seed),
    )


def _marginal(field: Field, column: FloatArray) -> Marginal:
    known = column[~np.isnan(column)]
    normal = NormalDist()
    if field.choices:
        return _coded_marginal(field, known)
    grid = (np.arange(N_QUANTILES) + 0.5) / N_QUANTILES
    upper = tuple(normal.inv_cdf(p) for p in grid)
    marginal = Marginal(tuple(np.quantile(known, grid).tolist()), upper, (), 1.0)
    scores = np.interp(known, *_scale(marginal, field))
    return msgspec.structs.replace(marginal, variance=min(1.0, float(np.var(scores))))


def _coded_marginal(field: Field, known: FloatArray) -> Marginal:
    """Codes with their share; each scores the mean of the normal within its slice."""
    normal = NormalDist()
    # Half a patient more of every code: a code nobody had must stay possible and finite.
    counts = np.array([np.sum(known == choice.code) + 0.5 for choice in field.choices])
    share = counts / counts.sum()
    cuts = [normal.inv_cdf(p) for p in np.cumsum(share)[:-1]]
    density = np.array([0.0, *(normal.pdf(cut) for cut in cuts), 0.0])
    score = (density[:-1] - density[1:]) / share
    return Marginal(
        values=tuple(float(choice.code) for choice in field.choices),
        upper=(*cuts, max(cuts) + 10.0),
        score=tuple(score.tolist()),
        variance=float((share * score**2).sum()),
    )


def _positive(matrix: FloatArray) -> FloatArray:
    """The nearest shrunken correlation matrix whose eigenvalues stay above the least one."""
    least = float(np.linalg.eigvalsh(matrix)[0])
    if least >= MIN_EIGENVALUE:
        return matrix
    shrink = (1.0 - MIN_EIGENVALUE) / (1.0 - least)
    return shrink * matrix + (1.0 - shrink) * np.eye(matrix.shape[0])


def _latin_normal(draws: int, fields: int, seed: int) -> tuple[tuple[float, ...], ...]:
    """Latin hypercube of standard normals: every column holds the same evenly spread quantiles."""
    random = np.random.default_rng(seed)
    levels = np.array([NormalDist().inv_cdf((k + 0.5) / draws) for k in range(draws)])
    levels /= levels.std()
    columns = [random.permutation(levels).tolist() for _ in range(fields)]
    return tuple(zip(*columns, strict=True))
