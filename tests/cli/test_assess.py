from __future__ import annotations

import argparse
import csv
from typing import TYPE_CHECKING

import pytest

from desktop_app.cli import assess
from desktop_app.core.errors import DataError, ModelError
from desktop_app.risk.schema import COLUMNS, SAMPLE_PATIENTS

if TYPE_CHECKING:
    from pathlib import Path

ADDED = [
    "anomaly_score",
    "anomaly_score_low",
    "anomaly_score_high",
    "risk_level",
    "probability",
    "probability_low",
    "probability_high",
    "second_opinion",
    "agreement",
    "fields_given",
    "warnings",
]


@pytest.fixture
def patients(tmp_path: Path) -> Path:
    path = tmp_path / "in.csv"
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(["name", *COLUMNS])
        for name, patient in SAMPLE_PATIENTS.items():
            cells = ["" if v is None else f"{v:g}" for v in patient.values()]
            writer.writerow([name, *cells])
    return path


def run(*arguments: object) -> int:
    parser = argparse.ArgumentParser()
    assess.add_arguments(parser)
    return assess.run(parser.parse_args([str(argument) for argument in arguments]))


def read(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def test_same_rows_come_out_with_the_documented_columns(patients: Path, tmp_path: Path) -> None:
    assert run(patients, "-o", tmp_path / "out.csv") == 0
    before, after = read(patients), read(tmp_path / "out.csv")
    assert list(after[0]) == ["name", *COLUMNS, *ADDED]
    assert [{k: row[k] for k in before[0]} for row in after] == before
    assert [row["risk_level"] for row in after] == ["Low", "High", "High", "Medium", "Medium"]
    assert after[2]["fields_given"] == "10"


def test_explain_adds_the_top_features(patients: Path, tmp_path: Path) -> None:
    assert run(patients, "-o", tmp_path / "out.csv", "--explain") == 0
    rows = read(tmp_path / "out.csv")
    assert list(rows[0])[-1] == "top_features"
    features = rows[1]["top_features"].split(";")
    assert len(features) == 3
    name, share = features[0].split("=")
    assert name == "Number of vessels fluro"
    assert float(share) > 0


def test_unreadable_row_makes_exit_code_one(
    patients: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with patients.open("a", encoding="utf-8") as stream:
        stream.write("Z,old" + "," * 12 + "\n")
    assert run(patients, "-o", tmp_path / "out.csv") == 1
    last = read(tmp_path / "out.csv")[-1]
    assert last["anomaly_score"] == ""
    assert "Age: 'old'" in last["warnings"]
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "5 of 6 patients scored." in captured.err
    assert "1 row could not be read" in captured.err
    assert "counts otherwise" not in captured.err


def test_codes_of_another_counting_cast_doubt_on_the_whole_file(
    patients: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with patients.open("a", encoding="utf-8") as stream:
        stream.write("Z,50,1,0" + "," * 10 + "\n")
    assert run(patients, "-o", tmp_path / "out.csv") == 1
    assert "Chest pain type: there are codes that are not ours." in capsys.readouterr().err


def test_a_field_that_was_not_given_is_no_top_feature(patients: Path, tmp_path: Path) -> None:
    patients.write_text("Age,BP\n58,136\n", encoding="utf-8")
    assert run(patients, "-o", tmp_path / "out.csv", "--explain") == 0
    features = read(tmp_path / "out.csv")[0]["top_features"]
    assert {name.partition("=")[0] for name in features.split(";") if name} <= {"Age", "BP"}


def test_two_processes_give_the_same_file(patients: Path, tmp_path: Path) -> None:
    run(patients, "-o", tmp_path / "one.csv")
    run(patients, "-o", tmp_path / "two.csv", "--jobs", 2)
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()


def test_file_may_be_replaced_by_its_result(patients: Path) -> None:
    before = read(patients)
    assert run(patients, "-o", patients) == 0
    assert len(read(patients)) == len(before)


def test_a_file_named_like_the_unfinished_result_is_left_alone(
    patients: Path, tmp_path: Path
) -> None:
    (tmp_path / "out.csv.part").write_text("mine", encoding="utf-8")
    assert run(patients, "-o", tmp_path / "out.csv") == 0
    assert (tmp_path / "out.csv.part").read_text(encoding="utf-8") == "mine"


def test_names_in_another_encoding_pass_through_unchanged(patients: Path, tmp_path: Path) -> None:
    data = patients.read_bytes().replace(b"Sample A", "Müller".encode("latin-1"))
    patients.write_bytes(data)
    assert run(patients, "-o", tmp_path / "out.csv") == 0
    assert "Müller".encode("latin-1") in (tmp_path / "out.csv").read_bytes()


@pytest.mark.parametrize("backend", ["dask", "ray"])
def test_backend_that_is_not_installed_is_one_sentence(
    patients: Path, tmp_path: Path, backend: str
) -> None:
    with pytest.raises(DataError, match=f"backend '{backend}' is not installed"):
        run(patients, "-o", tmp_path / "out.csv", "--jobs", 2, "--backend", backend)
    assert not (tmp_path / "out.csv").exists()
    assert not list(tmp_path.glob("*.part"))


def test_failure_leaves_no_half_file_behind(patients: Path, tmp_path: Path) -> None:
    (tmp_path / "out.csv").write_text("old")
    with pytest.raises(ModelError):
        run(patients, "-o", tmp_path / "out.csv", "--model", tmp_path / "nowhere")
    assert (tmp_path / "out.csv").read_text() == "old"
    assert not list(tmp_path.glob("*.part"))


def test_terminal_shows_a_bar_that_ends_in_one_line(
    patients: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    run(patients, "-o", tmp_path / "out.csv")
    shown = capsys.readouterr().err
    assert f"[{'#' * 30}] 5 patients" in shown
    assert shown.endswith("5 patients scored. Not a medical device.\n")


def test_output_may_be_a_device(patients: Path) -> None:
    assert run(patients, "-o", "/dev/null") == 0


def test_wrong_arguments_are_one_sentence(patients: Path, tmp_path: Path) -> None:
    for arguments in (
        (tmp_path / "none.csv", "-o", tmp_path / "out.csv"),
        (tmp_path, "-o", tmp_path / "out.csv"),
        (patients, "-o", tmp_path / "no" / "where.csv"),
    ):
        with pytest.raises(DataError):
            run(*arguments)
