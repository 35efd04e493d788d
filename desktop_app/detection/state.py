"""What a detector has learned, as named arrays: saved without pickle, and loaded with checks."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.core.protocols import DetectorState

MAX_BYTES = 1 << 26


def taken(owner: object, names: Iterable[str]) -> dict[str, Any]:
    """Copies of the attributes `names` (numbers, flags and arrays) of `owner`, as arrays."""
    return {name: np.array(getattr(owner, name)) for name in names}


def given(owner: object, names: Iterable[str], state: DetectorState) -> None:
    """Set the attributes `names` from `state`, each in the type that it has.

    Raises `DataError` where one is missing or is of another kind.
    """
    for name in names:
        now = getattr(owner, name)
        array = entry(state, name)
        if isinstance(now, np.ndarray):
            if array.dtype != now.dtype or array.ndim != now.ndim:
                raise unfit(name)
            setattr(owner, name, array.copy())
        elif array.ndim or array.dtype != np.array(now).dtype:
            raise unfit(name)
        else:
            setattr(owner, name, array.item())


def entry(state: DetectorState, name: str) -> Any:
    """The array of that name; raises `DataError` where there is none."""
    array = state.get(name)
    if not isinstance(array, np.ndarray):
        raise unfit(name)
    return array


def unfit(name: str) -> DataError:
    """What to raise where `name` is missing from a state or is not what it should be."""
    return DataError(
        f"What was saved of a detector does not fit this one ({name}).", "Learn it anew."
    )


def scoped(scope: str, state: DetectorState) -> dict[str, Any]:
    """The same under names that begin with `scope` and a dot."""
    return {f"{scope}.{name}": array for name, array in state.items()}


def part(scope: str, state: DetectorState) -> dict[str, Any]:
    """What stands under `scope`, by its own names."""
    start = f"{scope}."
    return {name[len(start) :]: array for name, array in state.items() if name.startswith(start)}


def to_bytes(state: Mapping[str, Any]) -> bytes:
    """`state` as a compressed NumPy archive."""
    file = io.BytesIO()
    np.savez_compressed(file, **state)
    return file.getvalue()


def from_bytes(data: bytes) -> dict[str, Any]:
    """The arrays of an archive; raises `DataError` where it is none, or unreasonably large."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(item.file_size for item in archive.infolist()) > MAX_BYTES:
                raise DataError("What was saved of a detector is far larger than any detector is.")
        with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
            return {name: arrays[name] for name in arrays.files}
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, KeyError) as error:
        raise DataError("What was saved of a detector cannot be read.", "Learn it anew.") from error
