"""Reads the joblib originals for verification, and nothing else a pickle might ask for."""

from __future__ import annotations

import io
import pickle
import warnings
import zlib
from typing import Any

from joblib.numpy_pickle import NumpyArrayWrapper, NumpyUnpickler

from desktop_app.core.errors import ModelError

MAX_UNPACKED_BYTES = 200_000_000
ALLOWED = frozenset(
    {
        ("joblib.numpy_pickle", "NumpyArrayWrapper"),
        ("numpy", "dtype"),
        ("numpy", "ndarray"),
        ("numpy._core.multiarray", "_reconstruct"),
        ("numpy._core.multiarray", "scalar"),
        ("sklearn.ensemble._iforest", "IsolationForest"),
        ("sklearn.tree._classes", "ExtraTreeRegressor"),
        ("sklearn.tree._tree", "Tree"),
    }
)


class _PlainArrays(NumpyArrayWrapper):  # type: ignore[misc]  # joblib ships no types
    """An array of numbers; joblib would unpickle an array of objects without any limit."""

    def read(self, unpickler: Any, ensure_native_byte_order: bool) -> Any:
        if self.dtype.hasobject:
            raise pickle.UnpicklingError("it holds an array of objects")
        return super().read(unpickler, ensure_native_byte_order)


class _Unpickler(NumpyUnpickler):  # type: ignore[misc]  # joblib ships no types
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in ALLOWED:
            raise pickle.UnpicklingError(f"it asks for {module}.{name}")
        return _PlainArrays if name == "NumpyArrayWrapper" else super().find_class(module, name)


def load_isolation_forest(data: bytes, name: str) -> Any:
    """The scikit-learn forest a model was packed from; the bytes are those whose hash was checked.

    Raises:
        ModelError: it is no such file, asks for anything else, or is of another library version.
    """
    from sklearn.exceptions import InconsistentVersionWarning

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", InconsistentVersionWarning)
            return _Unpickler("", io.BytesIO(_unpacked(data)), True).load()
    except InconsistentVersionWarning as warning:
        raise ModelError(
            f"{name} was written by scikit-learn {warning.original_sklearn_version}, this is "
            f"{warning.current_sklearn_version}.",
            "Train again.",
        ) from warning
    except Exception as error:
        # A foreign pickle may fail in any way; whichever way, nothing of it was used.
        raise ModelError(f"{name} is not a joblib isolation forest ({error}).") from error


def _unpacked(data: bytes) -> bytes:
    unpacker = zlib.decompressobj()
    unpacked = unpacker.decompress(data, MAX_UNPACKED_BYTES)
    if not unpacker.eof:
        raise pickle.UnpicklingError("it is too large or cut short")
    return unpacked
