"""What a file of another program lacks is said in one sentence that names the file and the lack."""

from __future__ import annotations

from typing import TYPE_CHECKING

import edfio
import numpy as np
import pytest

from desktop_app.core.errors import DataError
from desktop_app.storage.exports.edf_annotations import NO_DATA
from desktop_app.storage.imports.edf_import import read_edf
from desktop_app.storage.imports.parquet_import import read_parquet
from desktop_app.storage.imports.wfdb_import import read_wfdb

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# Of a file of one signal: where the header says how many records, how long, and of how many values.
N_RECORDS, RECORD_S, VALUES_IN_RECORD = 236, 244, 256 + 216


def record(folder: Path, header: str) -> Path:
    """A WFDB record beside files of four samples, of none, and of one."""
    for name, n_samples in (("four.dat", 4), ("empty.dat", 0), ("one.dat", 1)):
        (folder / name).write_bytes(b"\x01\x00" * n_samples)
    path = folder / "x.hea"
    path.write_text(header)
    return path


@pytest.mark.parametrize(
    ("header", "sentence"),
    [
        ("# only a comment\n", r"x\.hea is empty"),
        ("# long\n" * 10_000, r"x\.hea is too long for a WFDB header"),
        ("x/2 1 360\nfour.dat 16\n", r"line 1 is no record line: records of several segments"),
        ("x 7 360\nfour.dat 16\n", r"line 1 is no record line: it has 7 signals; 1 to 6 can"),
        ("x 1 0\nfour.dat 16\n", r"line 1 is no record line: a rate of 0"),
        ("x 2 360\nfour.dat 16\n", r"x\.hea describes 1 of 2 signals"),
        ("x 2 360\nfour.dat 16\nfour.dat 212\n", r"x\.hea mixes formats in four\.dat"),
        ("x 2 360\nfour.dat 16\none.dat 16\n", r"x\.hea has signals of different lengths"),
        ("x 1 360\nempty.dat 16\n", r"x\.hea holds no sample"),
    ],
)
def test_a_wfdb_record_that_cannot_be_read_says_why(
    tmp_path: Path, header: str, sentence: str
) -> None:
    with pytest.raises(DataError, match=sentence):
        read_wfdb(record(tmp_path, header))


@pytest.mark.parametrize("date", ["", " 12:00:00 99/99/1999", " 12:00:00 01/02/0000"])
def test_a_wfdb_record_without_a_date_that_can_be_begins_at_zero(tmp_path: Path, date: str) -> None:
    imported = read_wfdb(record(tmp_path, f"x 1 360 4{date}\nfour.dat 16 1/V\n"))
    (run,) = imported.runs
    assert run.start_s == 0.0
    assert run.values.tolist() == [[1.0]] * 4


@pytest.mark.parametrize("read", [read_edf, read_wfdb, read_parquet])
def test_a_folder_is_no_file(tmp_path: Path, read: Callable[[Path], object]) -> None:
    with pytest.raises(DataError, match="is not a file"):
        read(tmp_path)


def edf(folder: Path, n_signals: int = 1, notes: tuple[edfio.EdfAnnotation, ...] = ()) -> Path:
    """Three seconds of signals, and notes."""
    path = folder / "x.edf"
    signals = [edfio.EdfSignal(np.full(30, float(n)), 10, label=str(n)) for n in range(n_signals)]
    edfio.Edf(signals, annotations=notes or None).write(path)
    return path


@pytest.mark.parametrize(
    ("at", "field", "sentence"),
    [
        (N_RECORDS, "9       ", r"x\.edf ends early: 3 of 9 records are there"),
        (RECORD_S, "0       ", r"x\.edf \(header\) is no EDF or BDF file: a record of 0.0 s"),
        (VALUES_IN_RECORD, "0       ", r"is no EDF or BDF file: a record of no samples"),
        (RECORD_S, "1e-6    ", r"x\.edf states a rate of 1e\+07 Hz"),
    ],
)
def test_an_edf_whose_header_cannot_be_says_what_is_in_it(
    tmp_path: Path, at: int, field: str, sentence: str
) -> None:
    path = edf(tmp_path)
    content = path.read_bytes()
    path.write_bytes(content[:at] + field.encode() + content[at + 8 :])
    with pytest.raises(DataError, match=sentence):
        read_edf(path)


def test_an_edf_of_annotations_alone_holds_no_signal(tmp_path: Path) -> None:
    note = edfio.EdfAnnotation(0, None, "asleep")
    with pytest.raises(DataError, match=r"x\.edf holds annotations and no signal"):
        read_edf(edf(tmp_path, n_signals=0, notes=(note,)))


def test_an_edf_in_which_everything_is_missing_holds_no_sample(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"x\.edf holds no sample"):
        read_edf(edf(tmp_path, notes=(edfio.EdfAnnotation(0, 3, NO_DATA),)))


def test_an_edf_with_gaps_has_to_say_when_each_record_begins(tmp_path: Path) -> None:
    path = edf(tmp_path, notes=(edfio.EdfAnnotation(0, None, "asleep"),))
    content = path.read_bytes().replace(b"EDF+C", b"EDF+D").replace(b"+1\x14\x14", b"?1\x14\x14")
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"x\.edf, record 2 does not say when it begins"):
        read_edf(path)


def test_of_more_signals_than_can_be_drawn_the_first_six_are_read(tmp_path: Path) -> None:
    (run,) = read_edf(edf(tmp_path, n_signals=8)).runs
    np.testing.assert_allclose(run.values, [[0, 1, 2, 3, 4, 5]] * 30, atol=1e-3)
