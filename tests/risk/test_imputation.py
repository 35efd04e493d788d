from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import brier_score_loss, roc_auc_score

from desktop_app.risk.imputation import Copula, fit_copula
from desktop_app.risk.schema import FIELDS, field_of
from tests.risk import synthetic

if TYPE_CHECKING:
    from desktop_app.core.messages import BoolArray, FloatArray
    from desktop_app.risk.model import HeartModel

LABORATORY = [FIELDS.index(field_of(c)) for c in ("Slope of ST", "Number of vessels fluro")]
LABORATORY.append(FIELDS.index(field_of("Thallium")))


@pytest.fixture(scope="module")
def copula() -> Copula:
    return fit_copula(synthetic.cohort().values, seed=1)


@given(mask=st.lists(st.booleans(), min_size=13, max_size=13), row=st.integers(0, 99))
def test_given_values_stay_and_filled_values_are_possible(
    copula: Copula, mask: list[bool], row: int
) -> None:
    values = synthetic.patients(100, diseased=True, seed=8)[row]
    blank = np.array(mask)
    filled = copula.draws(np.where(blank, np.nan, values))
    assert filled.shape == (20, 13)
    np.testing.assert_array_equal(filled[:, ~blank], np.repeat(values[None, ~blank], 20, axis=0))
    for draw in filled:
        for field, value in zip(FIELDS, draw, strict=True):
            assert field.checked(float(value)) == value


def test_same_patient_gets_the_same_draws_whatever_was_asked_before(copula: Copula) -> None:
    values = synthetic.patients(3, diseased=False, seed=9)
    values[:, LABORATORY] = np.nan
    fresh = msgspec.json.decode(msgspec.json.encode(copula), type=Copula)
    expected = fresh.draws(values[2])
    copula.draws(values[0])
    np.testing.assert_array_equal(copula.draws(values[2]), expected)


def test_draws_of_a_blank_row_look_like_the_training_rows(copula: Copula) -> None:
    rows = synthetic.cohort().values
    for j, field in enumerate(FIELDS):
        values = rows[0].copy()
        values[:] = np.nan
        values[(j + 1) % 13] = np.median(rows[:, (j + 1) % 13])
        draws = copula.draws(values)[:, j]
        spread = rows[:, j].std()
        assert abs(draws.mean() - rows[:, j].mean()) < 0.6 * spread + 0.1, field.column
        assert draws.std() <= 1.5 * spread + 1e-9, field.column


def test_stored_parameters_hold_no_row_of_a_patient(copula: Copula) -> None:
    rows = {tuple(row) for row in synthetic.cohort().values.tolist()}
    numbers = np.array([m.values for m in copula.marginals if len(m.values) > 4]).T
    assert not {tuple(row) for row in numbers.tolist()} & rows
    assert len(msgspec.json.encode(copula)) < 30_000


def test_field_that_is_blank_for_some_is_fitted_on_the_others() -> None:
    rows = synthetic.cohort().values.copy()
    rows[::2, 12] = np.nan
    filled = fit_copula(rows, seed=1).draws(rows[0])
    assert set(filled[:, 12]) <= {3.0, 6.0, 7.0}


def _hot_deck(train: FloatArray, row: FloatArray) -> FloatArray:
    """Twenty nearest training rows by the given fields donate the blank ones."""
    blank = np.isnan(row)
    scaled = (train - row) / np.maximum(train.std(axis=0), 1e-9)
    nearest = np.argsort((scaled[:, ~blank] ** 2).sum(axis=1), kind="stable")[:20]
    filled = np.repeat(row[None, :], 20, axis=0)
    filled[:, blank] = train[nearest][:, blank]
    return filled


def _masks() -> dict[str, BoolArray]:
    random = np.random.default_rng(0).random((600, 13)) < 0.3
    random[random.all(axis=1), 0] = False
    laboratory = np.zeros((600, 13), dtype=np.bool_)
    laboratory[:, LABORATORY] = True
    return {"at random": random, "no laboratory": laboratory}


@pytest.mark.parametrize("blanks", ["at random", "no laboratory"])
def test_copula_is_as_good_as_donors_from_the_training_rows(model: HeartModel, blanks: str) -> None:
    train = synthetic.cohort().values
    fresh = np.concatenate(
        [synthetic.patients(300, diseased=sick, seed=77) for sick in (False, True)]
    )
    present = np.arange(600) >= 300
    blank = _masks()[blanks]
    values = np.where(blank, np.nan, fresh)
    deck = np.array([model.forest.mean_paths(_hot_deck(train, row)).mean() for row in values])
    ours = model.scores(values).mean_path
    auroc = [roc_auc_score(present, -path) for path in (deck, ours)]
    brier = [brier_score_loss(present, model.probability(path)) for path in (deck, ours)]
    assert auroc[1] > auroc[0] - 0.01
    assert brier[1] < brier[0] + 0.01
