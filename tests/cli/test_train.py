from __future__ import annotations

import argparse
import re
from functools import partial
from typing import TYPE_CHECKING

import pytest

from desktop_app.cli import train
from desktop_app.core.errors import DataError
from desktop_app.risk import download, fitting, training
from desktop_app.risk.model import HeartModel
from tests.risk import synthetic

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def data(tmp_path: Path) -> Path:
    path = tmp_path / "data.csv"
    path.write_text(synthetic.csv_text(synthetic.cohort()))
    return path


@pytest.fixture
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = partial(training.Options, n_trees=30, replicates=2, trees_per_replicate=10)
    monkeypatch.setattr(training, "Options", quick)
    monkeypatch.setattr(fitting, "train", partial(fitting.train, repeats=2, flip_seeds=2))


def run(*arguments: object) -> int:
    parser = argparse.ArgumentParser()
    train.add_arguments(parser)
    return train.run(parser.parse_args([str(argument) for argument in arguments]))


@pytest.mark.usefixtures("_quick")
def test_training_prints_its_figures_and_writes_a_model_that_loads(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "deep" / "model"
    assert run("--data", data, "--out", out, "--seed", 5) == 0
    captured = capsys.readouterr()
    for line in ("AUROC", "AUPRC", "Sensitivity at 90 % specificity", "Brier score"):
        assert re.search(rf"^{line} +\d\.\d+ \(\d\.\d+\) +\d\.\d+", captured.out, re.MULTILINE)
    for level in ("Low", "Medium", "High"):
        assert re.search(rf"^{level} .* \d+ %$", captured.out, re.MULTILINE)
    assert "%" in captured.err
    model = HeartModel.load(out)
    assert model.manifest.training.seed == 5
    names = {path.name for path in out.iterdir()}
    assert names == {*model.manifest.files, "manifest.json"}
    assert {"isolation_forest.joblib", "preprocessor.joblib", "MODEL_CARD.md"} <= names


@pytest.mark.usefixtures("_quick")
def test_downloaded_set_trains_like_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    cohort = synthetic.cohort()
    monkeypatch.setattr(download, "download_statlog", lambda _progress: cohort)
    assert run("--download", "--out", tmp_path / "model") == 0
    assert "270 (150 without, 120 with disease" in capsys.readouterr().out


@pytest.mark.usefixtures("_quick")
def test_folder_that_cannot_be_written_is_one_sentence(data: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DataError, match="cannot be written"):
        run("--data", data, "--out", tmp_path / "file" / "model")


def test_wrong_arguments_are_one_sentence(data: Path, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="There is no file"):
        run("--data", tmp_path / "none.csv", "--out", tmp_path / "m")
