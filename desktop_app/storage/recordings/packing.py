"""Samples and chunks as compact bytes, without losing a bit; and back, whatever the bytes are."""

from __future__ import annotations

import struct
import zlib
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.messages import frozen
from desktop_app.storage.recordings.schema import MAX_ROW_BYTES

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy.typing as npt

    from desktop_app.core.messages import FloatArray

# The fastest of zlib's levels: recording must never be what a computer is busy with.
_LEVEL = 1
_HEADER = struct.Struct("<BI")
_PLACES: Mapping[int, np.dtype[Any]] = MappingProxyType({1: np.dtype("<u1"), 2: np.dtype("<u2")})
_PLAIN = 0
_BITS = np.dtype("<u8")


def pack_volts(volts: FloatArray) -> bytes:
    """The samples `(n, channels)`, bit for bit, NaN included.

    A converter has few distinct values: they are listed once, each sample is its place in the list.
    """
    bits = np.ascontiguousarray(volts).view(np.uint64).ravel()
    values, places = np.unique(bits, return_inverse=True)
    width = 1 if len(values) <= 1 << 8 else 2
    is_listed = len(values) <= 1 << 16 and 8 * len(values) + width * len(bits) < 8 * len(bits)
    if not is_listed:
        return _HEADER.pack(_PLAIN, 0) + squeeze(bits.astype(_BITS).tobytes())
    listed = values.astype(_BITS).tobytes() + places.astype(_PLACES[width]).tobytes()
    return _HEADER.pack(width, len(values)) + squeeze(listed)


def unpack_volts(packed: bytes, n_samples: int, n_channels: int) -> FloatArray:
    """What `pack_volts` was given, read-only; raises `ValueError`."""
    n_values = n_samples * n_channels
    if len(packed) < _HEADER.size or 8 * n_values > MAX_ROW_BYTES:
        raise ValueError("a block of samples cannot be unpacked")
    width, n_listed = _HEADER.unpack_from(packed)
    if width == _PLAIN:
        bits = np.frombuffer(_expand(packed[_HEADER.size :], 8 * n_values), _BITS)
    elif width in _PLACES and 0 < n_listed <= 1 << 16:
        size = 8 * n_listed + width * n_values
        listed = _expand(packed[_HEADER.size :], size)
        places = np.frombuffer(listed, _PLACES[width], offset=8 * n_listed)
        if len(places) and int(places.max()) >= n_listed:
            raise ValueError("a block of samples cannot be unpacked")
        bits = np.frombuffer(listed, _BITS, count=n_listed)[places]
    else:
        raise ValueError("a block of samples cannot be unpacked")
    volts = bits.astype(np.uint64).view(np.float64).reshape(n_samples, n_channels)
    return frozen(volts)


def squeeze(data: bytes) -> bytes:
    """The bytes, compressed."""
    return zlib.compress(data, _LEVEL)


def expand(data: bytes, size: int) -> bytes:
    """What was squeezed, which must be `size` bytes; raises `ValueError`."""
    if not 0 <= size <= MAX_ROW_BYTES:
        raise ValueError("a row claims to be larger than any row is")
    return _expand(data, size)


def _expand(data: bytes, size: int) -> bytes:
    inflater = zlib.decompressobj()
    try:
        expanded = inflater.decompress(data, size + 1)
    except zlib.error as error:
        raise ValueError("a compressed row cannot be expanded") from error
    if len(expanded) != size or not inflater.eof:
        raise ValueError("a compressed row has another size than it states")
    return expanded


def numbers(blob: bytes, kind: npt.DTypeLike) -> npt.NDArray[Any]:
    """The numbers of a blob; raises `ValueError` where it holds half of one."""
    dtype = np.dtype(kind)
    if len(blob) % dtype.itemsize:
        raise ValueError("a row of numbers ends in the middle of one")
    return np.frombuffer(blob, dtype)
