from __future__ import annotations

import pickle
import shutil
import zlib
from typing import TYPE_CHECKING

import joblib
import msgspec
import numpy as np
import pytest
from sklearn.ensemble import IsolationForest

from desktop_app.core.errors import ModelError
from desktop_app.risk.manifest import JOBLIB_NAME, MANIFEST_NAME, encoded, file_sha256
from desktop_app.risk.provenance import load_isolation_forest
from desktop_app.risk.verification import verify

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.risk.model import HeartModel
    from desktop_app.risk.training import Fitted


class Runs:
    """Would leave a file behind if anything of it were executed."""

    def __init__(self, trace: Path) -> None:
        self.trace = trace

    def __reduce__(self) -> tuple[object, tuple[str, str]]:
        return open, (str(self.trace), "w")


@pytest.fixture
def folder(model_dir: Path, tmp_path: Path) -> Path:
    return shutil.copytree(model_dir, tmp_path / "heart")


def _enter(folder: Path, model: HeartModel) -> None:
    """Write the joblib file's own hash into the manifest, as whoever made both would."""
    files = {**model.manifest.files, JOBLIB_NAME: file_sha256(folder / JOBLIB_NAME)}
    manifest = msgspec.structs.replace(model.manifest, files=files)
    (folder / MANIFEST_NAME).write_bytes(encoded(manifest))


def test_model_that_was_just_trained_verifies(model_dir: Path) -> None:
    checks = verify(model_dir)
    assert all(check.holds for check in checks)
    assert {"packed = scikit-learn", "packed = shap"} <= {check.name for check in checks}


def test_foreign_joblib_is_refused_before_it_is_opened(folder: Path, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    joblib.dump(Runs(trace), folder / JOBLIB_NAME, compress=3)
    with pytest.raises(ModelError, match=r"isolation_forest\.joblib was altered"):
        verify(folder)
    assert not trace.exists()


def test_foreign_joblib_does_not_run_although_the_manifest_vouches_for_it(
    folder: Path, model: HeartModel, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    joblib.dump(Runs(trace), folder / JOBLIB_NAME, compress=3)
    _enter(folder, model)
    with pytest.raises(ModelError, match=r"asks for (io|_io|builtins)\.open"):
        verify(folder)
    assert not trace.exists()


def test_code_hidden_in_an_array_of_objects_does_not_run(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    hidden = np.array([Runs(trace), 1], dtype=object)
    path = tmp_path / "model.joblib"
    joblib.dump(hidden, path, compress=3)
    with pytest.raises(ModelError, match="is not a joblib isolation forest"):
        load_isolation_forest(path.read_bytes(), path.name)
    assert not trace.exists()


def test_folder_without_the_original_cannot_be_verified(folder: Path, model: HeartModel) -> None:
    files = {k: v for k, v in model.manifest.files.items() if k != JOBLIB_NAME}
    manifest = msgspec.structs.replace(model.manifest, files=files)
    (folder / MANIFEST_NAME).write_bytes(encoded(manifest))
    with pytest.raises(ModelError, match="does not cover isolation_forest"):
        verify(folder)


def test_other_forest_with_a_matching_hash_is_found_out(
    folder: Path, model: HeartModel, fitted: Fitted
) -> None:
    other = IsolationForest(n_estimators=100, max_samples=64, random_state=99).fit(fitted.absence)
    joblib.dump(other, folder / JOBLIB_NAME, compress=3)
    _enter(folder, model)
    failed = [check.name for check in verify(folder) if not check.holds]
    assert failed == ["packed = scikit-learn"]


def test_forest_of_another_library_version_is_refused(fitted: Fitted, tmp_path: Path) -> None:
    path = tmp_path / "model.joblib"
    joblib.dump(fitted.isolation_forest, path, compress=3)
    data = zlib.compress(zlib.decompress(path.read_bytes()).replace(b"1.9.1", b"0.9.1"))
    with pytest.raises(ModelError, match=r"written by scikit-learn 0\.9\.1, this is"):
        load_isolation_forest(data, path.name)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not compressed",
        zlib.compress(b""),
        zlib.compress(b"\x80\x04."),
        zlib.compress(pickle.dumps({"a": 1}))[:-3],
        zlib.compress(b"\x80\x04\x95" + b"\xff" * 30),
    ],
)
def test_file_that_is_no_joblib_is_refused(data: bytes) -> None:
    with pytest.raises(ModelError, match="is not a joblib isolation forest"):
        load_isolation_forest(data, "x.joblib")


def test_compressed_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.risk.provenance.MAX_UNPACKED_BYTES", 10_000)
    with pytest.raises(ModelError, match="too large"):
        load_isolation_forest(zlib.compress(b"\x00" * 1_000_000), "x.joblib")
