"""One small model fitted on the invented cohort, and the shipped one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.paths import shipped_dir
from desktop_app.risk.model import HeartModel
from tests.risk import synthetic

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.risk.cohort import Cohort
    from desktop_app.risk.training import Fitted, Options


@pytest.fixture(scope="session")
def small_options() -> Options:
    from desktop_app.risk.training import Options

    return Options(seed=3, n_trees=100, replicates=20, trees_per_replicate=50)


@pytest.fixture(scope="session")
def cohort() -> Cohort:
    return synthetic.cohort()


@pytest.fixture(scope="session")
def fitted(cohort: Cohort, small_options: Options) -> Fitted:
    from desktop_app.risk.fitting import train

    return train(cohort, small_options, repeats=1, flip_seeds=2)


@pytest.fixture(scope="session")
def model_dir(fitted: Fitted, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from desktop_app.risk.folder import write_model

    directory = tmp_path_factory.mktemp("heart")
    write_model(directory, fitted)
    return directory


@pytest.fixture(scope="session")
def model(model_dir: Path) -> HeartModel:
    return HeartModel.load(model_dir)


@pytest.fixture(scope="session")
def shipped_model() -> HeartModel:
    return HeartModel.load(shipped_dir() / "models" / "heart")
