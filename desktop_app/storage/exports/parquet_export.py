"""To Parquet, where pyarrow is installed."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, BinaryIO

import numpy as np

from desktop_app.core.errors import RecordingError
from desktop_app.core.words import NOT_A_DEVICE

if TYPE_CHECKING:
    from desktop_app.storage.exports.selection import Selection

_ROW_GROUP = 1 << 18


def write_parquet(selection: Selection, file: BinaryIO) -> None:
    """Columns: Unix time in s, the same as a timestamp, volts of every channel, segment.

    Events, remarks and gaps are JSON in the file's metadata, under "vigil".
    """
    try:
        import pyarrow as pa  # type: ignore[import-untyped]
        import pyarrow.parquet as pq  # type: ignore[import-untyped]
    except ImportError as error:
        raise RecordingError(
            "Parquet needs the package pyarrow.", "Install it: pip install 'vigil[parquet]'"
        ) from error

    volts = [f"{label}_V" for label in selection.labels]
    schema = pa.schema(
        [
            ("timestamp_s", pa.float64()),
            ("time_utc", pa.timestamp("us", "UTC")),
            *((name, pa.float64()) for name in volts),
            ("segment", pa.int64()),
        ],
        metadata={"vigil": _about(selection)},
    )
    with pq.ParquetWriter(file, schema) as writer:
        held: list[dict[str, np.ndarray]] = []
        n_held = 0
        for block in selection.blocks():
            times_s = block.times_s()
            columns = {
                "timestamp_s": times_s,
                "time_utc": np.round(times_s * 1e6).astype("datetime64[us]"),
                "segment": np.full(block.n_samples, block.segment),
            }
            columns |= {name: block.volts[:, at] for at, name in enumerate(volts)}
            held.append(columns)
            n_held += block.n_samples
            if n_held >= _ROW_GROUP:
                writer.write_table(pa.table(_joined(held, schema.names), schema))
                held, n_held = [], 0
        if held:
            writer.write_table(pa.table(_joined(held, schema.names), schema))


def _joined(held: list[dict[str, np.ndarray]], names: list[str]) -> dict[str, np.ndarray]:
    return {name: np.concatenate([columns[name] for columns in held]) for name in names}


def _about(selection: Selection) -> str:
    return json.dumps(
        {
            "about": f"{NOT_A_DEVICE} A recording of Vigil, volts.",
            "source": selection.recording.origin.info.label,
            "events": [asdict(event) for event in selection.events()],
            "annotations": [asdict(note) for note in selection.annotations()],
            "gaps": [asdict(gap) for gap in selection.gaps()],
        }
    )
