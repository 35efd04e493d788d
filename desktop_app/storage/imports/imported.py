"""What an import comes to: runs of samples of one rate, in volts where the file states a unit."""

from __future__ import annotations

import re
import stat
from contextlib import contextmanager
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from desktop_app.core.messages import FloatArray

MAX_BYTES = 1 << 29
_EXPORTED = re.compile(r"voltage_(.+?)(?:_V)?")
_MOST_OF_A_NAME = 32
MAX_VALUES = 1 << 26
MAX_CHANNELS = 6
MAX_RATE_HZ = 1e6

# To volts; what stands in another unit is taken as it is.
UNIT_VOLTS: Mapping[str, float] = MappingProxyType(
    {"v": 1.0, "mv": 1e-3, "uv": 1e-6, "µv": 1e-6, "nv": 1e-9}
)


@dataclass(frozen=True, slots=True)
class Run:
    """Samples without a hole: values `(n, channels)`, NaN where one is missing, from `start_s`."""

    start_s: float
    values: FloatArray


@dataclass(frozen=True, slots=True)
class Imported:
    """A file's samples; times are Unix seconds, or count from 0 where the file has no date.

    `labels` are those of the channels, as they stand in the file.
    """

    rate_hz: float
    runs: tuple[Run, ...]
    labels: tuple[str, ...] = ()


def input_names(labels: Sequence[str]) -> tuple[str, ...]:
    """What the channels are called; none where that is A0, A1 and so on, or there is but one.

    Of "voltage_A2_V" as an export has it that is "A2".
    """
    names = [_bare(label)[:_MOST_OF_A_NAME].strip() for label in labels]
    usual = [f"A{channel}" for channel in range(len(names))]
    is_told = len(names) > 1 and all(names) and len(set(names)) == len(names)
    return tuple(names) if is_told and names != usual else ()


def _bare(label: str) -> str:
    exported = _EXPORTED.fullmatch(label)
    text = label if exported is None else exported[1]
    return "".join(filter(str.isprintable, text))


def file_size(path: Path) -> int:
    """Its size; raises `DataError` for what is no file, or a file too large to be imported."""
    try:
        status = path.stat()
    except FileNotFoundError as error:
        raise DataError(f"There is no file {path}.", "Check the path.") from error
    except OSError as error:
        raise DataError(f"{path} cannot be read: {error.strerror}.") from error
    if not stat.S_ISREG(status.st_mode):
        raise DataError(f"{path} is not a file.")
    if status.st_size > MAX_BYTES:
        raise DataError(
            f"{path} has {status.st_size >> 20} MB; at most {MAX_BYTES >> 20} MB can be read.",
            "Split it.",
        )
    return status.st_size


@contextmanager
def place(where: str, what: str) -> Iterator[None]:
    """Names the place in a file to whoever finds that what stands there cannot be."""
    try:
        yield
    except (ValueError, IndexError, OverflowError) as error:
        raise DataError(f"{where} is no {what}: {error}.") from error


def trimmed(run: Run) -> Run | None:
    """The run without the missing samples at its end, which only fill up a record."""
    is_there = np.flatnonzero(~np.isnan(run.values).all(axis=1))
    if not len(is_there):
        return None
    return Run(run.start_s, run.values[: int(is_there[-1]) + 1])
