"""Rows of numbers, as an import hands them over, to volts. Sans-IO, exact."""

from __future__ import annotations

import numpy as np

from desktop_app.core.ledger import ByteAccount
from desktop_app.core.messages import Decoded, frozen

DTYPE = np.dtype("<f8")


class FloatDecoder:
    """Decodes float64, little-endian, `n_channels` to a sample; NaN is a missing value."""

    def __init__(self, n_channels: int, names: tuple[str, ...] = ()) -> None:
        """`names` are those of the channels where they are not A0, A1 and so on."""
        self._n_channels = n_channels
        self._names = names
        self._row_bytes = n_channels * DTYPE.itemsize
        self._received = self._in_samples = self._discarded = 0
        self._pending = b""

    def feed(self, data: bytes) -> tuple[Decoded, ...]:
        """Decode the whole rows of what arrived."""
        self._received += len(data)
        data = self._pending + data
        n_rows = len(data) // self._row_bytes
        used = n_rows * self._row_bytes
        self._pending = data[used:]
        self._in_samples += used
        if not n_rows:
            return ()
        volts = np.frombuffer(data, DTYPE, n_rows * self._n_channels).astype(np.float64)
        rows = frozen(volts.reshape(n_rows, self._n_channels))
        return (Decoded(rows, names=self._names),)

    def reset(self) -> None:
        """Forget half a row."""
        self._discarded += len(self._pending)
        self._pending = b""

    def take_missing(self) -> int:
        """None: the samples are not counted."""
        return 0

    def resume(self) -> bytes:
        """Bytes after which a fresh decoder goes on as this one does."""
        return self._pending

    def account(self) -> ByteAccount:
        """Where every byte went so far."""
        return ByteAccount(
            received=self._received,
            in_samples=self._in_samples,
            discarded=self._discarded,
            pending=len(self._pending),
        )
