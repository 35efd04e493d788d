"""Writes a model folder: packed forests, manifest, model card and the joblib originals."""

from __future__ import annotations

import platform
from importlib.metadata import version
from typing import TYPE_CHECKING

import joblib
import msgspec
from sklearn.preprocessing import StandardScaler

from desktop_app.core.errors import DataError
from desktop_app.risk import forest as packed
from desktop_app.risk.card import model_card
from desktop_app.risk.manifest import (
    BOOTSTRAP_NAME,
    CARD_NAME,
    FOREST_NAME,
    JOBLIB_NAME,
    MANIFEST_NAME,
    PREPROCESSOR_NAME,
    encoded,
    file_sha256,
)

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.risk.training import Fitted

LIBRARIES = ("numpy", "scikit-learn", "joblib")
COMPRESSION = 3


def write_model(directory: Path, fitted: Fitted) -> None:
    """Write everything of a fitted model; the manifest comes last and covers the other files.

    Raises:
        DataError: the folder cannot be written.
    """
    try:
        directory.mkdir(parents=True, exist_ok=True)
        _write(directory, fitted)
    except OSError as error:
        raise DataError(f"{directory} cannot be written ({error.strerror}).") from error


def _write(directory: Path, fitted: Fitted) -> None:
    model = fitted.model
    if model.bootstrap is None:
        raise ValueError("a model without bootstrap refits has no ranges to show")
    packed.save(directory / FOREST_NAME, model.forest)
    packed.save(directory / BOOTSTRAP_NAME, model.bootstrap)
    joblib.dump(fitted.isolation_forest, directory / JOBLIB_NAME, compress=COMPRESSION)
    scaler = StandardScaler().fit(fitted.absence)
    joblib.dump(scaler, directory / PREPROCESSOR_NAME, compress=COMPRESSION)
    libraries = {name: version(name) for name in LIBRARIES}
    manifest = msgspec.structs.replace(
        model.manifest, libraries={"python": platform.python_version(), **libraries}
    )
    (directory / CARD_NAME).write_text(model_card(manifest), encoding="utf-8", newline="\n")
    names = (FOREST_NAME, BOOTSTRAP_NAME, JOBLIB_NAME, PREPROCESSOR_NAME, CARD_NAME)
    files = {name: file_sha256(directory / name) for name in names}
    complete = msgspec.structs.replace(manifest, files=files)
    (directory / MANIFEST_NAME).write_bytes(encoded(complete))
