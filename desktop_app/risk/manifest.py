"""What is written beside the forest: hashes, counts, cuts, calibration, all as plain numbers.

Every byte of the manifest is covered by its own digest, and every other file by its SHA-256.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import msgspec

from desktop_app.core.errors import ModelError
from desktop_app.risk.imputation import Copula  # noqa: TC001  # msgspec reads it at run time
from desktop_app.risk.second_opinion import SecondOpinion  # noqa: TC001  # the same

if TYPE_CHECKING:
    from pathlib import Path

FORMAT_VERSION = 1
MANIFEST_NAME = "manifest.json"
FOREST_NAME = "forest.npz"
BOOTSTRAP_NAME = "bootstrap.npz"
JOBLIB_NAME = "isolation_forest.joblib"
PREPROCESSOR_NAME = "preprocessor.joblib"
CARD_NAME = "MODEL_CARD.md"
MAX_MANIFEST_BYTES = 4_000_000


class Training(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the model was fitted on and how; `data_sha256` is of the file's bytes."""

    data_sha256: str
    rows: int
    absence: int
    presence: int
    seed: int
    n_trees: int
    max_samples: int
    replicates: int
    trees_per_replicate: int


class Platt(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """log-odds = intercept - slope * mean path length."""

    intercept: float
    slope: float


class Replicate(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One bootstrap refit: its forest's offset in path length, its reference and calibration."""

    shift: float
    reference_paths: tuple[float, ...]
    calibration: Platt


class Count(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Patients seen in a band when held out of training, and how many of them had disease."""

    events: int
    total: int


class TypicalNumber(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="number"):
    """The middle four fifths of the reference patients, and their median."""

    low: float
    median: float
    high: float


class TypicalChoice(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="choice"):
    """How many reference patients had each code."""

    codes: tuple[int, ...]
    counts: tuple[int, ...]


class Reference(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Aggregates of the reference patients for "typical" and "outside the reference".

    `age_by_sex` is (sex code, least, greatest age); `unseen_pairs` are (column, code, column, code)
    that no training patient had although each code alone is not rare.
    """

    typical: dict[str, TypicalNumber | TypicalChoice]
    age_by_sex: tuple[tuple[int, float, float], ...]
    unseen_pairs: tuple[tuple[str, int, str, int], ...]


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything of a model that is not an array of nodes."""

    format_version: int
    columns: tuple[str, ...]
    files: dict[str, str]
    libraries: dict[str, str]
    training: Training
    score_cuts: tuple[float, float]
    reference_paths: tuple[float, ...]
    calibration: Platt
    replicates: tuple[Replicate, ...]
    bands: dict[str, Count]
    agreements: dict[str, Count]
    second_opinion: SecondOpinion
    copula: Copula
    reference: Reference
    performance: dict[str, float]

    @property
    def prevalence(self) -> float:
        return self.training.presence / self.training.rows


class _Version(msgspec.Struct):
    format_version: int


def encoded(manifest: Manifest) -> bytes:
    """The manifest's one form as bytes: a key a line, the digest of all other lines last."""
    fields = msgspec.to_builtins(manifest)
    lines = [f'"{name}":'.encode() + _canonical(value) for name, value in fields.items()]
    body = b"{\n" + b",\n".join(lines)
    return body + b',\n"digest":"' + _sha256(body).encode() + b'"\n}\n'


def decoded(data: bytes) -> Manifest:
    """The manifest of exactly these bytes.

    Raises:
        ModelError: another version, an altered byte, or not a manifest.
    """
    body, separator, tail = data.rpartition(b',\n"digest":"')
    if not separator:
        raise ModelError(f"{MANIFEST_NAME} is not a model manifest.")
    version = _version(body + b"}")
    if version != FORMAT_VERSION:
        raise ModelError(
            f"{MANIFEST_NAME} has format {version}, this program reads format {FORMAT_VERSION}."
        )
    if tail != _sha256(body).encode() + b'"\n}\n':
        raise ModelError(f"{MANIFEST_NAME} was altered: its digest does not match.")
    try:
        return msgspec.json.decode(body + b"}", type=Manifest)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise ModelError(f"{MANIFEST_NAME} cannot be read ({error}).") from error


def read_folder(directory: Path) -> tuple[Manifest, dict[str, bytes]]:
    """The manifest of a model folder and the bytes of every file, checked against its SHA-256.

    What was checked is what is used: nobody can exchange a file in between.

    Raises:
        ModelError: missing, altered, or of another version; the sentence names the file.
    """
    manifest = decoded(_read(directory / MANIFEST_NAME))
    contents = {}
    for name, digest in manifest.files.items():
        if "/" in name or "\\" in name or name.startswith("."):
            raise ModelError(f"{MANIFEST_NAME} names a file outside its folder.")
        contents[name] = _read(directory / name)
        if _sha256(contents[name]) != digest:
            raise ModelError(
                f"{name} was altered: its SHA-256 is not the one in {MANIFEST_NAME}.",
                "Restore the model folder or train again.",
            )
    return manifest, contents


def file_sha256(path: Path) -> str:
    """SHA-256 of a file's bytes, in hexadecimal."""
    return _sha256(path.read_bytes())


def _read(path: Path) -> bytes:
    try:
        if path.name == MANIFEST_NAME and path.stat().st_size > MAX_MANIFEST_BYTES:
            raise ModelError(f"{path} is too large to be a model manifest.")
        return path.read_bytes()
    except OSError as error:
        raise ModelError(
            f"{path} cannot be read ({error.strerror}).",
            "A model folder is made by: vigil train --data FILE.csv --out DIR",
        ) from error


def _version(body: bytes) -> int | None:
    try:
        return msgspec.json.decode(body, type=_Version).format_version
    except (msgspec.MsgspecError, RecursionError):
        return None


def _canonical(value: object) -> bytes:
    return msgspec.json.encode(value, order="deterministic")


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
