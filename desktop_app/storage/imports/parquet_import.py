"""From Parquet, where pyarrow is installed: a time column and columns of voltage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.errors import DataError
from desktop_app.core.messages import frozen
from desktop_app.storage import csv_columns
from desktop_app.storage.imports.imported import (
    MAX_CHANNELS,
    MAX_VALUES,
    Imported,
    Run,
    file_size,
)

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.messages import FloatArray

# A longer pause than so many periods is a gap.
_GAP_PERIODS = 1.5
_VALUE = "voltage"


def read_parquet(path: Path) -> Imported:
    """Read the file; raises `DataError`."""
    file_size(path)
    try:
        import pyarrow as pa  # type: ignore[import-untyped]
        import pyarrow.parquet as pq  # type: ignore[import-untyped]
    except ImportError as error:
        raise DataError(
            "Parquet needs the package pyarrow.", "Install it: pip install 'vigil[parquet]'"
        ) from error
    try:
        with pq.ParquetFile(path) as file:
            time, names = _columns(path, file.schema_arrow, pa.types.is_floating)
            if file.metadata.num_rows * (len(names) + 1) > MAX_VALUES:
                raise DataError(f"{path} holds more samples than can be read.", "Split it.")
            table = file.read(columns=[time, *names])
        times_s = _times_s(table[time])
        values = np.column_stack([_floats(table[name]) for name in names])
    except (pa.ArrowException, OSError, ValueError, TypeError) as error:
        raise DataError(f"{path} cannot be read as Parquet: {error}.") from error
    return _imported(path, times_s, values, tuple(names))


def _columns(path: Path, schema: Any, is_number: Any) -> tuple[str, list[str]]:
    """The column of times and those of values."""
    names = list(schema.names)[: csv_columns.MOST_COLUMNS]
    time = csv_columns.guessed_time(names)
    if time is None:
        raise DataError(
            f"{path} has no column of times.", f"Its columns are {csv_columns.listing(names)}."
        )
    others = [
        name for at, name in enumerate(names) if at != time and is_number(schema.field(at).type)
    ]
    values = [name for name in others if csv_columns.words(name)[:1] == [_VALUE]] or others
    if not 0 < len(values) <= MAX_CHANNELS:
        raise DataError(
            f"{path} has {len(values)} columns of numbers beside the time; "
            f"1 to {MAX_CHANNELS} can be read.",
            f"Its columns are {csv_columns.listing(names)}.",
        )
    return names[time], values


def _floats(column: Any) -> FloatArray:
    return np.asarray(column.to_numpy(zero_copy_only=False), np.float64)


def _times_s(column: Any) -> FloatArray:
    times = column.to_numpy(zero_copy_only=False)
    if times.dtype.kind == "M":
        times = times.astype("datetime64[ns]").astype(np.int64) / 1e9
    return np.asarray(times, np.float64)


def _imported(
    path: Path, times_s: FloatArray, values: FloatArray, labels: tuple[str, ...]
) -> Imported:
    values = np.where(np.isinf(values), np.nan, values)
    steps_s = np.diff(times_s)
    if not len(steps_s) or not np.isfinite(times_s).all() or not (steps_s > 0).all():
        raise DataError(f"{path} needs at least two rows, and times that rise from row to row.")
    period_s = float(np.median(steps_s))
    starts = [0, *(np.flatnonzero(steps_s > _GAP_PERIODS * period_s) + 1).tolist()]
    ends = [*starts[1:], len(times_s)]
    return Imported(
        1.0 / period_s,
        tuple(
            Run(float(times_s[first]), frozen(values[first:end].copy()))
            for first, end in zip(starts, ends, strict=True)
        ),
        labels,
    )
