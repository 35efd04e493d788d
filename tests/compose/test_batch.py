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


def write_wave(path: Path, *, left_out: slice = slice(0), blank: slice = slice(0)) -> None:
    """Two minutes of a sine at 10 Hz with rows left out, or there without a value."""
    rng = np.random.default_rng(2)
    at = np.arange(1200)
    volts = np.round(2.5 + np.sin(2 * np.pi * at / 37) + rng.normal(0.0, 0.01, len(at)), 2)
    texts = [f"{volt}" for volt in volts]
    texts[blank] = [""] * len(texts[blank])
    rows = [f"{row / 10},{text}\n" for row, text in enumerate(texts)]
    del rows[left_out]
    path.write_text("time,value\n" + "".join(rows))


def judged(source: Path, detector: str) -> list[dict[str, str]]:
    target = source.with_name("out.csv")
    judge_file(source, target, BatchOptions(CONFIG, detector))
    return read_rows(target)


@pytest.mark.parametrize("detector", ["layered", "rules", "novelty", "validity", "rolling_z"])
@pytest.mark.parametrize("n_lost", [1, 25, 600])
def test_rows_that_were_never_written_are_told_at_the_first_that_was(
    tmp_path: Path, detector: str, n_lost: int
) -> None:
    source = tmp_path / "in.csv"
    write_wave(source, left_out=slice(500, 500 + n_lost))
    rows = judged(source, detector)
    found = {row["time"]: row["cause"] for row in rows if row["is_anomaly"] == "1"}
    assert found == {f"{50 + n_lost / 10}": "missing"}
    assert rows[500]["anomaly_score"] == "1.000000"


@pytest.mark.parametrize("detector", ["layered", "rules"])
def test_what_the_baseline_lacks_as_well_is_no_news(tmp_path: Path, detector: str) -> None:
    source = tmp_path / "in.csv"
    write_wave(source, left_out=slice(500, 520))
    lines = source.read_text().splitlines(keepends=True)
    source.write_text("".join(lines[:60] + lines[80:]))
    assert not [row for row in judged(source, detector) if row["is_anomaly"] == "1"]


def test_a_gap_while_learning_is_not_told(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    write_wave(source, left_out=slice(40, 60))
    assert not [row for row in judged(source, "layered") if row["is_anomaly"] == "1"]


@pytest.mark.parametrize("unit", [1.0, 0.5])
def test_times_written_to_the_second_tell_the_rate_of_their_rows(
    tmp_path: Path, unit: float
) -> None:
    source = tmp_path / "in.csv"
    rows = (f"{row / 10 // unit * unit},{2.5 + row % 7 / 10}\n" for row in range(1200))
    source.write_text("time,value\n" + "".join(rows))
    result = judge_file(source, tmp_path / "out.csv", OPTIONS)
    assert result.rate_hz == pytest.approx(10.0, rel=0.01)
    assert result.n_anomalies == 0


@pytest.mark.parametrize("detector", ["layered", "novelty"])
def test_no_score_of_a_slow_record_is_negative(tmp_path: Path, detector: str) -> None:
    source = tmp_path / "in.csv"
    write_series(source)
    assert not any(row["anomaly_score"].startswith("-") for row in judged(source, detector))


def test_a_name_may_be_as_long_as_the_disk_allows_and_no_longer(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    write_series(source, 200)
    longest = "n" * 251 + ".csv"
    judge_file(source, tmp_path / longest, OPTIONS)
    assert {path.name for path in tmp_path.iterdir()} == {"in.csv", longest}
    with pytest.raises(DataError, match=r"n\.csv cannot be written: File name too long"):
        judge_file(source, tmp_path / f"n{longest}", OPTIONS)


def test_an_unknown_detector_is_told(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    write_series(source)
    with pytest.raises(VigilError, match="no detector 'magic'"):
        judge_file(source, tmp_path / "out.csv", BatchOptions(CONFIG, detector="magic"))
