from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import msgspec
import numpy as np
import pytest

from desktop_app.core.errors import ModelError
from desktop_app.risk.manifest import (
    MANIFEST_NAME,
    Manifest,
    decoded,
    encoded,
    file_sha256,
    read_folder,
)
from desktop_app.risk.model import HeartModel

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(model_dir: Path, tmp_path: Path) -> Path:
    return shutil.copytree(model_dir, tmp_path / "heart")


def _rewrite(folder: Path, manifest: Manifest) -> None:
    (folder / MANIFEST_NAME).write_bytes(encoded(manifest))


def test_manifest_comes_back_as_it_was(model: HeartModel) -> None:
    assert decoded(encoded(model.manifest)) == model.manifest
    json.loads(encoded(model.manifest))


def test_every_flipped_byte_of_the_manifest_is_refused(model: HeartModel) -> None:
    data = encoded(model.manifest)
    positions = np.random.default_rng(0).integers(0, len(data), 400).tolist()
    for position in [0, 1, len(data) - 1, len(data) - 2, *positions]:
        altered = bytearray(data)
        altered[position] ^= 0x01
        with pytest.raises(ModelError, match=MANIFEST_NAME):
            decoded(bytes(altered))


@pytest.mark.parametrize(
    "name", ["forest.npz", "bootstrap.npz", "isolation_forest.joblib", "preprocessor.joblib"]
)
def test_one_flipped_byte_in_a_file_is_refused_by_name(folder: Path, name: str) -> None:
    data = bytearray((folder / name).read_bytes())
    data[len(data) // 2] ^= 0x10
    (folder / name).write_bytes(data)
    with pytest.raises(ModelError, match=f"{name} was altered"):
        HeartModel.load(folder)


@pytest.mark.parametrize("name", ["forest.npz", MANIFEST_NAME])
def test_missing_file_is_one_sentence_with_the_command_that_makes_it(
    folder: Path, name: str
) -> None:
    (folder / name).unlink()
    with pytest.raises(ModelError, match=f"{name} cannot be read") as caught:
        HeartModel.load(folder)
    assert "vigil train" in caught.value.hint


def test_folder_that_is_none_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be read"):
        HeartModel.load(tmp_path / "nowhere")


def test_other_format_is_refused_by_its_number(folder: Path, model: HeartModel) -> None:
    _rewrite(folder, msgspec.structs.replace(model.manifest, format_version=2))
    with pytest.raises(ModelError, match="has format 2, this program reads format 1"):
        HeartModel.load(folder)


@pytest.mark.parametrize("name", ["../manifest.json", "/etc/passwd", "..\\x", ".hidden"])
def test_manifest_cannot_reach_outside_its_folder(
    folder: Path, model: HeartModel, name: str
) -> None:
    files = {**model.manifest.files, name: "0" * 64}
    _rewrite(folder, msgspec.structs.replace(model.manifest, files=files))
    with pytest.raises(ModelError, match="outside its folder"):
        HeartModel.load(folder)


def test_forest_that_the_manifest_does_not_cover_is_refused(
    folder: Path, model: HeartModel
) -> None:
    files = {k: v for k, v in model.manifest.files.items() if k != "forest.npz"}
    _rewrite(folder, msgspec.structs.replace(model.manifest, files=files))
    with pytest.raises(ModelError, match=r"does not cover forest\.npz"):
        HeartModel.load(folder)


def test_forest_of_another_model_is_refused_although_its_hash_was_entered(
    folder: Path, model: HeartModel
) -> None:
    shutil.copy(folder / "forest.npz", folder / "bootstrap.npz")
    files = {**model.manifest.files, "bootstrap.npz": file_sha256(folder / "bootstrap.npz")}
    _rewrite(folder, msgspec.structs.replace(model.manifest, files=files))
    with pytest.raises(ModelError, match="does not fit its forest"):
        HeartModel.load(folder)


def test_other_columns_are_refused(folder: Path, model: HeartModel) -> None:
    columns = tuple(reversed(model.manifest.columns))
    _rewrite(folder, msgspec.structs.replace(model.manifest, columns=columns))
    with pytest.raises(ModelError, match="other columns"):
        HeartModel.load(folder)


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"\x00" * 100, b"[" * 10_000, b'{\n"format_version":1,\n"digest":"x"\n}\n']
)
def test_file_that_is_no_manifest_is_refused(folder: Path, data: bytes) -> None:
    (folder / MANIFEST_NAME).write_bytes(data)
    with pytest.raises(ModelError, match=MANIFEST_NAME):
        read_folder(folder)


def _wrong(manifest: Manifest) -> dict[str, Manifest]:
    """Manifests of the right form whose figures make no sense; each vouches for itself."""
    replace = msgspec.structs.replace
    opinion, copula = manifest.second_opinion, manifest.copula
    no_codes = tuple(
        replace(term, codes=(), weights=()) if hasattr(term, "codes") else term
        for term in opinion.terms
    )
    no_scale = tuple(
        replace(term, scale=0.0) if hasattr(term, "scale") else term for term in opinion.terms
    )
    return {
        "no reference": replace(manifest, reference_paths=()),
        "no codes": replace(manifest, second_opinion=replace(opinion, terms=no_codes)),
        "no scale": replace(manifest, second_opinion=replace(opinion, terms=no_scale)),
        "no noise": replace(manifest, copula=replace(copula, noise=())),
        "no correlation": replace(manifest, copula=replace(copula, correlation=((1.0,),))),
        "too few terms": replace(
            manifest, second_opinion=replace(opinion, terms=opinion.terms[1:])
        ),
        "no bands": replace(manifest, bands={}),
        "fewer refits": replace(manifest, replicates=manifest.replicates[1:]),
    }


@pytest.mark.parametrize(
    "how",
    [
        "no reference",
        "no codes",
        "no scale",
        "no noise",
        "no correlation",
        "too few terms",
        "no bands",
        "fewer refits",
    ],
)
def test_manifest_whose_figures_make_no_sense_is_refused_on_loading(
    folder: Path, model: HeartModel, how: str
) -> None:
    _rewrite(folder, _wrong(model.manifest)[how])
    with pytest.raises(ModelError, match="The model's manifest"):
        HeartModel.load(folder)


def test_huge_manifest_is_refused_unread(folder: Path) -> None:
    with (folder / MANIFEST_NAME).open("r+b") as stream:
        stream.truncate(5_000_000)
    with pytest.raises(ModelError, match="too large"):
        read_folder(folder)
