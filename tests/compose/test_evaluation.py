"""What `vigil evaluate` reports: on a benchmark, on seeded faults, and on an electrocardiogram."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.compose.ecg_evaluation import ecg_report
from desktop_app.compose.evaluation import FaultSettings, faults_report, nab_report
from desktop_app.core.errors import DataError
from desktop_app.detection import faults
from tests.detection.beats.made import Heart

if TYPE_CHECKING:
    from pathlib import Path

RATE_HZ = 250.0
N_ROWS = 1000
JUMP_AT = 700


@pytest.fixture
def benchmark_folder(tmp_path: Path) -> Path:
    """One file of the benchmark's form: calm, with one jump in a labelled window."""
    start = datetime(2020, 1, 1, tzinfo=UTC)
    times = [
        (start + timedelta(minutes=5 * row)).strftime("%Y-%m-%d %H:%M:%S") for row in range(N_ROWS)
    ]
    values = np.random.default_rng(0).normal(50.0, 1.0, N_ROWS)
    values[JUMP_AT : JUMP_AT + 5] += 40.0
    folder = tmp_path / "data" / "made"
    folder.mkdir(parents=True)
    rows = "\n".join(f"{time},{value:.3f}" for time, value in zip(times, values, strict=True))
    (folder / "jump.csv").write_text(f"timestamp,value\n{rows}\n", encoding="utf-8")
    window = [f"{times[JUMP_AT - 20]}.000000", f"{times[JUMP_AT + 20]}.000000"]
    labels = {"made/jump.csv": [window], "made/absent.csv": []}
    (tmp_path / "combined_windows.json").write_text(json.dumps(labels), encoding="utf-8")
    return tmp_path


@pytest.fixture
def record(tmp_path: Path) -> tuple[Path, Path]:
    """A WFDB record of a made heart, with two early beats after the warm-up, and one within it."""
    early = {8: 0.5, 9: 1.1, 18: 0.5, 19: 1.1, 26: 0.5, 27: 1.1}
    heart = Heart(n_beats=36, intervals=early)
    volts = heart.volts(RATE_HZ)[:6100]
    counts = np.round((volts - 1.5) * 200.0).astype("<i2")
    (tmp_path / "made.dat").write_bytes(counts.tobytes())
    (tmp_path / "made.hea").write_text(
        f"made 1 {RATE_HZ:g} {len(counts)}\nmade.dat 16 200/mV 16 0 0 0 0 II\n", encoding="ascii"
    )
    marks = [
        f"{round(at * RATE_HZ)},{'A' if number in (8, 18, 26) else 'N'}"
        for number, at in enumerate(heart.beats_s)
    ]
    (tmp_path / "made.csv").write_text("sample,symbol\n" + "\n".join(marks), encoding="ascii")
    return tmp_path / "made.hea", tmp_path / "made.csv"


def test_a_jump_in_its_window_scores_and_silence_does_not(benchmark_folder: Path) -> None:
    [row] = nab_report(benchmark_folder, ["rolling_z"])
    assert row["files"] == 1
    assert row["standard_shipped"] > 50.0
    [quiet] = nab_report(benchmark_folder, ["validity"])
    assert quiet["standard"] <= row["standard_shipped"]


def test_a_folder_without_labels_is_no_benchmark(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no copy of the benchmark"):
        nab_report(tmp_path, ["rules"])


def test_labels_without_their_files_are_no_benchmark(tmp_path: Path) -> None:
    (tmp_path / "combined_windows.json").write_text("{}", encoding="utf-8")
    with pytest.raises(DataError, match="no file"):
        nab_report(tmp_path, ["rules"])


@pytest.mark.parametrize("rate_hz", [10.0, 1000.0])
def test_faults_are_reported_by_kind_in_samples_and_seconds(rate_hz: float) -> None:
    settings = FaultSettings(range(1), rate_hz, clean_hours=0.2)
    [row] = faults_report(settings, ["rolling_z"])
    assert (row["rate_hz"], row["bits"]) == (rate_hz, 10)
    # Three kinds need a signal that swings, and two of six do not.
    assert row["faults"] == faults.N_FAULTS * (11 * 6 - 3 * 2)
    assert sum(kind["faults"] for kind in row["kinds"].values()) == row["faults"]
    zero = row["kinds"]["zero"]
    assert zero["recall"] > 50.0
    assert zero["recall_low_95"] < zero["recall"] <= zero["recall_high_95"]
    assert zero["delay_median_s"] == pytest.approx(zero["delay_median"] / rate_hz, abs=1e-4)
    # As many clean samples as at 10 Hz, however fast.
    assert row["clean_hours"] == pytest.approx(0.2 * 10.0 / rate_hz, abs=0.01)


@pytest.mark.parametrize("rate_hz", [10.0, 250.0, 2000.0])
def test_no_event_reaches_from_one_fault_to_the_next(rate_hz: float) -> None:
    longest = max(kind.length[1] for kind in faults.KINDS.values())
    assert faults.every_samples(rate_hz) - 100 - longest >= 2.0 * rate_hz


def test_faults_at_ten_hertz_stand_where_they_stood() -> None:
    assert faults.n_samples() == 6000


@pytest.mark.slow
def test_early_beats_of_a_record_are_found_and_counted(record: tuple[Path, Path]) -> None:
    [row] = ecg_report(*record, ["beats"])
    # The one within the warm-up is no one's to find.
    assert row["premature_beats"] == 2
    assert row["beat_sensitivity"] == 100.0
    assert row["beat_sensitivity_low_95"] == pytest.approx(34.2, abs=0.1)
    assert row["beat_false_alarms"] == 0
    assert row["faults"] == 11 * faults.N_FAULTS
    assert row["kinds"]["gain"]["recall"] >= 50.0


def test_a_signal_that_a_record_lacks_is_named(record: tuple[Path, Path]) -> None:
    with pytest.raises(DataError, match="no signal 1"):
        ecg_report(*record, ["beats"], channel=1)


def test_a_table_of_something_else_is_no_annotations(record: tuple[Path, Path]) -> None:
    record[1].write_text("a,b\n1,2\n", encoding="ascii")
    with pytest.raises(DataError, match="cannot be read as annotations"):
        ecg_report(*record, ["beats"])
