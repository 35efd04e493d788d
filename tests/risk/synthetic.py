"""An invented cohort in the shape of a real one: severity drives each field, noise hides it."""

from __future__ import annotations

import numpy as np

from desktop_app.core.messages import FloatArray, frozen
from desktop_app.risk.cohort import Cohort
from desktop_app.risk.schema import COLUMNS, OUTCOME_COLUMN

N_ABSENCE, N_PRESENCE = 150, 120


def patients(n: int, *, diseased: bool, seed: int) -> FloatArray:
    """`n` complete rows `(n, 13)` in the order of the schema."""
    random = np.random.default_rng([seed, int(diseased)])
    severity = random.normal(1.2 if diseased else -0.4, 0.8, n)

    def coded(*cuts: float) -> FloatArray:
        return np.digitize(severity + random.normal(0, 1.0, n), cuts).astype(np.float64)

    age = np.clip(np.round(53 + 3 * severity + random.normal(0, 8, n)), 29, 77)
    return np.column_stack(
        [
            age,
            coded(-0.6),
            1 + coded(-2.0, -0.7, 0.6),
            np.clip(np.round(130 + 3 * severity + random.normal(0, 16, n)), 94, 200),
            np.clip(np.round(247 + 6 * severity + random.normal(0, 48, n)), 126, 564),
            coded(1.9),
            np.array([0.0, 1.0, 2.0])[np.digitize(random.normal(0.2 * severity, 1), [0.0, 0.05])],
            np.clip(np.round(152 - 12 * severity + random.normal(0, 17, n)), 71, 202),
            coded(0.9),
            np.round(np.clip(0.6 + 0.7 * severity + random.normal(0, 0.7, n), 0, 6.2), 1),
            1 + coded(0.2, 2.4),
            coded(0.5, 1.6, 2.6),
            np.array([3.0, 6.0, 7.0])[coded(0.6, 0.8).astype(np.intp)],
        ]
    )


def cohort(seed: int = 0) -> Cohort:
    """150 without and 120 with disease, mixed as a file would have them."""
    values = np.concatenate(
        (
            patients(N_ABSENCE, diseased=False, seed=seed),
            patients(N_PRESENCE, diseased=True, seed=seed),
        )
    )
    present = np.arange(values.shape[0]) >= N_ABSENCE
    order = np.random.default_rng(seed).permutation(values.shape[0])
    return Cohort(frozen(values[order]), frozen(present[order]), "0" * 64)


def csv_text(data: Cohort) -> str:
    """The cohort as a training file."""
    lines = [",".join((*COLUMNS, OUTCOME_COLUMN))]
    for row, present in zip(data.values, data.present, strict=True):
        cells = ["" if np.isnan(value) else f"{value:g}" for value in row]
        lines.append(",".join([*cells, "Presence" if present else "Absence"]))
    return "\n".join(lines) + "\n"
