"""A CSV file in, the same rows with verdicts out."""

from __future__ import annotations

import csv
import os
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.compose.batch import ADDED_COLUMNS, BatchOptions, judge_file
from desktop_app.core.errors import DataError, VigilError
from desktop_app.detection.config import DetectionConfig

if TYPE_CHECKING:
    from pathlib import Path

CONFIG = DetectionConfig(window_size=100, sample_rate=10.0)
OPTIONS = BatchOptions(CONFIG, "rules")


def write_series(
    path: Path, n: int = 1000, *, scale: float = 1.0, interval_s: float = 60.0
) -> None:
    """A steady signal with a spike at row 500, a blank at 600 and zeros from 700 to 709."""
    rng = np.random.default_rng(1)
    values = scale * (2.5 + rng.normal(0.0, 0.01, n))
    values[500:501] *= 2.0
    values[700:710] = 0.0
    with path.open("w") as file:
        file.write("timestamp,value,note\n")
        for row, value in enumerate(values):
            text = "" if row == 600 else f"{value:.6g}"
            file.write(f"{row * interval_s},{text},n{row}\n")


def read_rows(path: Path) -> list[dict[str, str]]:
    with path.open() as file:
        return list(csv.DictReader(file))


def test_every_row_comes_out_in_order_with_its_verdict(tmp_path: Path) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    write_series(source)
    result = judge_file(source, target, OPTIONS)
    before, after = read_rows(source), read_rows(target)
    assert [{k: row[k] for k in ("timestamp", "value", "note")} for row in after] == before
    assert list(after[0]) == ["timestamp", "value", "note", *ADDED_COLUMNS]
    found = {at: row["cause"] for at, row in enumerate(after) if row["is_anomaly"] == "1"}
    expected = {500: "spike", 600: "missing", **dict.fromkeys(range(700, 710), "dropout")}
    assert found == expected
    assert all(row["cause"] == "" for at, row in enumerate(after) if at not in found)
    assert (result.n_samples, result.n_judged, result.n_anomalies) == (1000, 896, 12)
    assert result.rate_hz == pytest.approx(1 / 60, rel=1e-5)


def test_numbers_lie_between_0_and_1(tmp_path: Path) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    write_series(source)
    judge_file(source, target, OPTIONS)
    for row in read_rows(target):
        assert 0.0 <= float(row["anomaly_score"]) <= 1.0
        assert 0.0 <= float(row["confidence"]) <= 1.0


@pytest.mark.parametrize("scale", [1e-6, -20.0, 1e9])
def test_the_unit_does_not_matter_nor_do_rails_of_another_signal(
    tmp_path: Path, scale: float
) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    write_series(source, scale=scale)
    config = DetectionConfig(window_size=100, sample_rate=10.0, low_rail=0.0, high_rail=5.0)
    assert judge_file(source, target, BatchOptions(config, "rules")).n_anomalies == 12


def test_rows_are_judged_without_what_follows(tmp_path: Path) -> None:
    source, short = tmp_path / "in.csv", tmp_path / "short.csv"
    write_series(source)
    lines = source.read_text().splitlines(keepends=True)
    short.write_text("".join(lines[:651]))
    judge_file(source, tmp_path / "out.csv", OPTIONS)
    judge_file(short, tmp_path / "short_out.csv", OPTIONS)
    whole = (tmp_path / "out.csv").read_text()
    assert whole.startswith((tmp_path / "short_out.csv").read_text())


def test_a_fast_capture_of_a_fraction_of_a_second_is_judged(tmp_path: Path) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    write_series(source, 7000, interval_s=1e-6)
    assert judge_file(source, target, OPTIONS).n_judged == 1999


def test_semicolons_and_decimal_commas_stay(tmp_path: Path) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text("time;value\n0;1,5\n1;2,5\n")
    judge_file(source, target, OPTIONS)
    assert target.read_text().splitlines()[:2] == [
        "time;value;anomaly_score;is_anomaly;confidence;cause",
        "0;1,5;0.000000;0;0.004808;",
    ]


def test_a_file_that_was_judged_before_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    write_series(source)
    judge_file(source, tmp_path / "out.csv", OPTIONS)
    with pytest.raises(DataError, match="already has a column 'anomaly_score'"):
        judge_file(tmp_path / "out.csv", tmp_path / "again.csv", OPTIONS)


def test_a_result_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    source, folder = tmp_path / "in.csv", tmp_path / "out.csv"
    write_series(source)
    folder.mkdir()
    with pytest.raises(DataError, match=r"out\.csv cannot be written"):
        judge_file(source, folder, OPTIONS)
    with pytest.raises(DataError, match="cannot be written"):
        judge_file(source, source / "out.csv", OPTIONS)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.csv", "out.csv"]
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among its files")
def test_devices_and_pipes_are_neither_read_nor_replaced(tmp_path: Path) -> None:
    source, pipe = tmp_path / "in.csv", tmp_path / "pipe.csv"
    write_series(source)
    os.mkfifo(pipe)
    with pytest.raises(DataError, match=r"pipe\.csv cannot be written: it is not a file"):
        judge_file(source, pipe, OPTIONS)
    with pytest.raises(DataError, match=r"pipe\.csv is not a file"):
        judge_file(pipe, tmp_path / "out.csv", OPTIONS)
    assert pipe.is_fifo()


def test_an_unknown_detector_is_told(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    write_series(source)
    with pytest.raises(VigilError, match="no detector 'magic'"):
        judge_file(source, tmp_path / "out.csv", BatchOptions(CONFIG, detector="magic"))
