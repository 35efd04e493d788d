"""Files of other programs come in as what they hold, or end in a sentence with the place."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import edfio
import numpy as np
import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core.errors import DataError
from desktop_app.storage.exports.export import export_recording
from desktop_app.storage.imports.edf_import import read_edf
from desktop_app.storage.imports.parquet_import import read_parquet
from desktop_app.storage.imports.wfdb_import import read_wfdb
from tests.storage.exports.test_exports import expected, with_a_gap
from tests.storage.recordings.making import BEGAN_S, wave

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("n_channels", [1, 3])
@pytest.mark.parametrize(("suffix", "tolerance"), [("edf", 1e-4), ("bdf", 1e-6), ("parquet", 0.0)])
def test_what_was_exported_comes_back_with_its_gap_and_its_missing_sample(
    tmp_path: Path, suffix: str, tolerance: float, n_channels: int
) -> None:
    target = tmp_path / f"x.{suffix}"
    export_recording(with_a_gap(tmp_path / "x.vigil", n_channels), target)
    imported = read_parquet(target) if suffix == "parquet" else read_edf(target)
    assert imported.rate_hz == pytest.approx(100.0)
    times_s = np.concatenate(
        [run.start_s + np.arange(len(run.values)) / 100 for run in imported.runs]
    )
    values = np.concatenate([run.values for run in imported.runs])
    # A gap may come back as missing samples: then they are there, and none.
    is_there = ~np.isnan(values).all(axis=1)
    wanted = expected(n_channels)
    is_wanted = ~np.isnan(wanted).all(axis=1)
    moments_s = BEGAN_S + np.concatenate((np.arange(250), 300 + np.arange(120))) / 100
    np.testing.assert_allclose(times_s[is_there], moments_s[is_wanted], atol=1e-5, rtol=0)
    np.testing.assert_allclose(values[is_there], wanted[is_wanted], atol=tolerance, rtol=0)
    assert len(imported.runs) == (2 if suffix == "parquet" else 1)


def test_edf_of_another_program_is_read_in_volts(tmp_path: Path) -> None:
    signal = edfio.EdfSignal(1000 * wave(512)[:, 0], 128, physical_dimension="mV", label="ECG")
    edfio.Edf([signal]).write(tmp_path / "x.edf")
    (run,) = read_edf(tmp_path / "x.edf").runs
    np.testing.assert_allclose(run.values, wave(512), atol=1e-4)


def write_wfdb(folder: Path, counts: np.ndarray, form: int, line: str = "") -> Path:
    """A record of two signals; gain 200 per mV, baseline 1024."""
    if form == 16:
        data = counts.astype("<i2").tobytes()
    else:
        pairs = counts.ravel().reshape(-1, 2) & 0xFFF
        low, high = pairs[:, 0], pairs[:, 1]
        middle = low >> 8 | (high >> 8) << 4
        data = np.column_stack((low & 0xFF, middle, high & 0xFF)).astype(np.uint8).tobytes()
    (folder / "100.dat").write_bytes(data)
    signal = line or f"100.dat {form} 200(1024)/mV 11 1024 0 0 0 MLII"
    header = f"# a comment\n100 2 360 {len(counts)} 12:00:00 01/02/2024\n{signal}\n{signal}\n"
    path = folder / "100.hea"
    path.write_text(header)
    return path


@pytest.mark.parametrize("form", [16, 212])
def test_wfdb_of_both_formats_is_read_in_volts(tmp_path: Path, form: int) -> None:
    counts = np.random.default_rng(1).integers(-2047, 2048, (999, 2))
    counts[5, 1] = -(1 << 15) if form == 16 else -(1 << 11)
    imported = read_wfdb(write_wfdb(tmp_path, counts, form))
    wanted = (counts - 1024) / 200 / 1000
    wanted[5, 1] = math.nan
    (run,) = imported.runs
    assert imported.rate_hz == 360.0
    assert run.start_s == 1706788800.0
    np.testing.assert_allclose(run.values, wanted, rtol=1e-12)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("../../etc/passwd 16", "line 3 is no signal line: .* no file beside the header"),
        ("100.dat 80", "format 80 is not read"),
        ("100.dat", "line 3 is no signal line"),
        ("100.dat 16 abc", "no gain"),
        ("100.dat 16 1e999", "impossible gain"),
        ("none.dat 16", "There is no file"),
    ],
)
def test_a_wfdb_header_that_cannot_be_names_its_line(
    tmp_path: Path, line: str, sentence: str
) -> None:
    with pytest.raises(DataError, match=sentence):
        read_wfdb(write_wfdb(tmp_path, np.zeros((4, 2), int), 16, line))


@pytest.mark.parametrize(
    ("columns", "sentence"),
    [
        ({"a": [1.0, 2.0]}, "no column of times"),
        ({"time": [1.0, 2.0], "name": ["x", "y"]}, "0 columns of numbers"),
        ({"time": [2.0, 1.0], "v": [1.0, 2.0]}, "times that rise"),
        ({"time": [1.0], "v": [1.0]}, "at least two rows"),
        ({"time": ["a", "b"], "v": [1.0, 2.0]}, "cannot be read as Parquet"),
    ],
)
def test_a_parquet_that_holds_no_signal_says_why(
    tmp_path: Path, columns: dict[str, list[object]], sentence: str
) -> None:
    pq.write_table(pa.table(columns), tmp_path / "x.parquet")
    with pytest.raises(DataError, match=sentence):
        read_parquet(tmp_path / "x.parquet")


@pytest.mark.parametrize("name", ["x.edf", "x.hea", "x.parquet"])
@pytest.mark.parametrize("content", [b"", b"\0" * 300, b"100 2 360\n", b"0       " + b" " * 600])
def test_what_is_no_such_file_ends_in_a_sentence(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    read = {"x.edf": read_edf, "x.hea": read_wfdb, "x.parquet": read_parquet}[name]
    with pytest.raises(DataError, match="x"):
        read(path)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_damage_to_an_edf_ends_in_a_sentence_or_does_no_harm(
    tmp_path: Path, data: st.DataObject
) -> None:
    sound = tmp_path / "sound.edf"
    if not sound.exists():
        export_recording(with_a_gap(tmp_path / "x.vigil"), sound)
    content = bytearray(sound.read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, 900))] = data.draw(st.integers(0, 255))
    hurt = tmp_path / "hurt.edf"
    hurt.write_bytes(content[: data.draw(st.integers(0, len(content)))])
    try:
        imported = read_edf(hurt)
    except DataError:
        return
    assert sum(len(run.values) for run in imported.runs) <= len(content)
