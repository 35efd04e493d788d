"""The way from a form to a score against the way from a training file to a score."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.risk import schema
from desktop_app.risk.fields import Choice
from desktop_app.risk.schema import COLUMNS, FIELDS
from tests.risk.test_schema import CODES, STATED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.core.messages import FloatArray
    from desktop_app.risk.fields import Field
    from desktop_app.risk.training import Fitted

N_PATIENTS = 1_000_000
CHUNK = 20_000


def _codes(n: int, random: np.random.Generator) -> FloatArray:
    """Random patients as a training file holds them: numbers and codes, `(n, 13)`."""
    columns = []
    for column in COLUMNS:
        if column in CODES:
            columns.append(random.choice(np.array(list(CODES[column]), dtype=np.float64), n))
        else:
            decimals = 1 if column == "ST depression" else 0
            columns.append(np.round(random.uniform(*STATED[column], n), decimals))
    return np.column_stack(columns)


def _as_entered(field: Field, values: FloatArray) -> FloatArray:
    """What the table makes of one column when it is entered by clinical names or typed numbers.

    Every distinct value is entered once, because the table sees one value at a time.
    """
    distinct, index = np.unique(values, return_inverse=True)
    read = [_entered(field, value) for value in distinct.tolist()]
    return np.array(read)[index]


def _entered(field: Field, value: float) -> float:
    if field.column in CODES:
        code = field.code_of(CODES[field.column][int(value)])
        assert code is not None
        return float(code)
    typed = schema.parse_typed(field, f"{value:.1f}".replace(".", ","))
    assert typed is not None
    return typed


def _largest_difference(fitted: Fitted, fields: Sequence[Field], n: int) -> float:
    random = np.random.default_rng(2024)
    worst = 0.0
    for _ in range(0, n, CHUNK):
        codes = _codes(min(n, CHUNK), random)
        entered = np.column_stack([_as_entered(f, c) for f, c in zip(fields, codes.T, strict=True)])
        trained = fitted.isolation_forest.score_samples(codes)
        app = fitted.model.forest.score_samples(entered)
        worst = max(worst, float(np.abs(app - trained).max()))
    return worst


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_million_patients_score_in_the_app_as_in_training(fitted: Fitted) -> None:
    assert _largest_difference(fitted, FIELDS, N_PATIENTS) < 1e-12


def test_thousands_of_patients_score_in_the_app_as_in_training(fitted: Fitted) -> None:
    assert _largest_difference(fitted, FIELDS, CHUNK) < 1e-12


def _swaps() -> Mapping[str, Field]:
    """Every field of choices with two of its codes exchanged."""
    swapped = {}
    for field in FIELDS:
        if field.choices:
            first, second, *rest = field.choices
            exchanged = (Choice(first.code, second.name), Choice(second.code, first.name), *rest)
            swapped[field.column] = replace(field, choices=exchanged)
    return swapped


@pytest.mark.parametrize("column", list(CODES))
def test_swapped_category_code_is_found_out(fitted: Fitted, column: str) -> None:
    fields = [_swaps().get(f.column, f) if f.column == column else f for f in FIELDS]
    assert _largest_difference(fitted, fields, CHUNK) > 1e-6
