"""A whole history in a folder: its samples, their levels, and an index with the hashes of both.

The index is written last: a folder without one is not complete. Whatever has another size or hash
than the index says is not read: who asks makes it anew.
"""

from __future__ import annotations

import hashlib
import io
import shutil
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, cast

import numpy as np

from desktop_app.core.files import write_atomically
from desktop_app.dsp.archive import N_LEVELS, Archive
from desktop_app.dsp.time_map import TimeMap

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy.typing as npt

_INDEX = "index"
_VERSION = 1
_HASH_BYTES = 32
_PIECE_BYTES = 1 << 22
_MAX_INDEX_BYTES = 1 << 28


class Index(NamedTuple):
    """Everything of a history but its samples.

    `stretches` are segment, first and end row of every one.
    """

    n_channels: int
    end_row: int
    end_index: int
    stretches: tuple[tuple[int, int, int], ...]
    times: TimeMap


class StoredFolder:
    """The place of one history.

    Attributes:
        identity: that of what it was made from, which may be known only when it is stored.
    """

    def __init__(self, folder: Path, identity: bytes, check_room: Callable[[int], None]) -> None:
        """`check_room` is that of an `Archive`."""
        self._folder = folder
        self.identity = identity
        self._written: list[_Written] = []
        self._check_room = check_room

    def new_archive(self, n_channels: int, first_index: int) -> Archive:
        """Files to be filled; raises `OSError`, and where the beginning is no longer known."""
        if first_index:
            raise OSError("the beginning of the history is no longer in memory")
        self.discard()
        self._folder.mkdir(parents=True)
        self._written = []
        return Archive(n_channels, 0, self._create, self._check_room)

    def store(self, index: Index) -> None:
        """Complete the folder, whose files are full; raises `OSError`."""
        held = io.BytesIO()
        firsts, starts_s, steps_s = index.times.lines
        np.savez(
            held,
            version=_VERSION,
            identity=np.frombuffer(self.identity, np.uint8),
            counts=np.array((index.n_channels, index.end_row, index.end_index)),
            stretches=np.array(index.stretches, np.int64).reshape(-1, 3),
            hashes=np.frombuffer(b"".join(one.digest() for one in self._written), np.uint8),
            firsts=firsts,
            starts_s=starts_s,
            steps_s=steps_s,
        )
        data = held.getvalue()
        write_atomically(self._folder / _INDEX, _digest(data) + data)

    def discard(self) -> None:
        """Delete what is there; its files must be closed."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def open(self) -> tuple[Index, Archive]:
        """What was stored; `OSError` or `ValueError` where there is nothing that can be trusted."""
        found = _read(self._folder / _INDEX)
        if found["identity"].tobytes() != self.identity:
            raise ValueError("the history was made from something else")
        hashes = found["hashes"].tobytes()
        if b"".join(map(_hash_of, self._files())) != hashes:
            raise ValueError("a file of the history is not what was written")
        n_channels, end_row, end_index = found["counts"].tolist()
        index = Index(
            n_channels,
            end_row,
            end_index,
            tuple(map(tuple, found["stretches"].tolist())),
            TimeMap.of_lines(found["firsts"], found["starts_s"], found["steps_s"]),
        )
        return index, Archive.reopened(n_channels, end_row, self._reopen)

    def _files(self) -> list[Path]:
        return [self._folder / f"level{level}" for level in range(N_LEVELS + 1)]

    def _create(self, level: int) -> BinaryIO:
        self._written.append(_Written(self._files()[level]))
        return cast("BinaryIO", self._written[-1])

    def _reopen(self, level: int) -> BinaryIO:
        return self._files()[level].open("rb")


class _Written:
    """A file that is only ever added to, with the hash of it: none is read again to be hashed."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("x+b")
        self._digest = hashlib.blake2b(digest_size=_HASH_BYTES)
        self.seek, self.read = self._file.seek, self._file.read
        self.flush, self.close = self._file.flush, self._file.close

    def write(self, data: memoryview) -> int:
        self._digest.update(data)
        return self._file.write(data)

    def digest(self) -> bytes:
        return self._digest.digest()


def _read(path: Path) -> dict[str, npt.NDArray[Any]]:
    if path.stat().st_size > _MAX_INDEX_BYTES:
        raise ValueError("the index of the history is larger than any is")
    held = path.read_bytes()
    digest, data = held[:_HASH_BYTES], held[_HASH_BYTES:]
    if digest != _digest(data):
        raise ValueError("the index of the history is not what was written")
    with np.load(io.BytesIO(data), allow_pickle=False) as found:
        arrays = dict(found)
    if int(arrays["version"]) != _VERSION:
        raise ValueError("the history was stored by another Vigil")
    return arrays


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_HASH_BYTES).digest()


def _hash_of(path: Path) -> bytes:
    digest = hashlib.blake2b(digest_size=_HASH_BYTES)
    with path.open("rb") as file:
        while piece := file.read(_PIECE_BYTES):
            digest.update(piece)
    return digest.digest()
