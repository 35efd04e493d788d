from __future__ import annotations

import csv
import io
import urllib.error
from email.message import Message
from types import SimpleNamespace
from typing import TYPE_CHECKING, NoReturn

import numpy as np
import pytest
import sklearn.datasets

from desktop_app.core.errors import DataError
from desktop_app.risk.cohort import parse_cohort, read_cohort
from desktop_app.risk.download import download_statlog
from desktop_app.risk.schema import COLUMNS, OUTCOME_COLUMN
from desktop_app.risk.training import silent
from tests.risk import synthetic

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.risk.cohort import Cohort


def test_training_file_comes_back_as_the_cohort(cohort: Cohort) -> None:
    read = parse_cohort(synthetic.csv_text(cohort).encode(), "a.csv")
    np.testing.assert_array_equal(read.values, cohort.values)
    np.testing.assert_array_equal(read.present, cohort.present)


def test_order_of_columns_and_others_beside_them_do_not_matter(cohort: Cohort) -> None:
    rows = list(csv.DictReader(io.StringIO(synthetic.csv_text(cohort))))
    out = io.StringIO()
    names = ["note", *reversed([*COLUMNS, OUTCOME_COLUMN])]
    writer = csv.DictWriter(out, names)
    writer.writeheader()
    writer.writerows({**row, "note": "x, y"} for row in rows)
    read = parse_cohort(b"\xef\xbb\xbf" + out.getvalue().encode(), "a.csv")
    np.testing.assert_array_equal(read.values, cohort.values)


def _damaged(text: str) -> dict[str, tuple[bytes, str]]:
    header, first, *rest = text.splitlines()
    tail = "\n".join(rest)
    cells = first.split(",")
    return {
        "empty": (b"", "has no column 'Age'"),
        "no outcome": ((header.replace(OUTCOME_COLUMN, "x") + "\n").encode(), "Heart Disease"),
        "other outcome": (
            "\n".join([header, ",".join([*cells[:-1], "Maybe"]), tail]).encode(),
            r"row 1: Heart Disease 'Maybe' is not Presence or Absence",
        ),
        "unreadable value": (
            "\n".join([header, ",".join(["old", *cells[1:]]), tail]).encode(),
            r"a\.csv, row 1: Age: 'old' cannot be read",
        ),
        "impossible value": (
            "\n".join([header, first, ",".join([*cells[:12], "4", cells[13]]), tail]).encode(),
            r"a\.csv, row 2: Thallium: 4 is not one of its codes",
        ),
        "short row": ("\n".join([header, "50,1", tail]).encode(), "row 1: the row has not as many"),
        "long row": ("\n".join([header, f"{first},x", tail]).encode(), "row 1: the row has not as"),
        "column twice": (text.replace(header, f"{header},Age").encode(), "column 'Age' twice"),
        "no difference": (
            "\n".join(
                [header, *[",".join([*cells[:-1], word]) for word in ("Absence", "Presence")] * 30]
            ).encode(),
            "are the same in every field",
        ),
        "too few": ("\n".join([header, first]).encode(), "at least 30 of each"),
        "bytes": (b"\xff\xfe\x00Age", "not a CSV file in UTF-8"),
    }


@pytest.mark.parametrize("case", _damaged(synthetic.csv_text(synthetic.cohort())))
def test_damaged_training_file_names_row_column_and_value(cohort: Cohort, case: str) -> None:
    data, sentence = _damaged(synthetic.csv_text(cohort))[case]
    with pytest.raises(DataError, match=sentence):
        parse_cohort(data, "a.csv")


def test_column_that_nobody_filled_in_is_named(cohort: Cohort) -> None:
    values = cohort.values.copy()
    values[:, 4] = np.nan
    blank = type(cohort)(values, cohort.present, "")
    with pytest.raises(DataError, match="only 0 rows give Cholesterol"):
        parse_cohort(synthetic.csv_text(blank).encode(), "a.csv")


def test_file_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"There is no file .*none\.csv\."):
        read_cohort(tmp_path / "none.csv")
    with pytest.raises(DataError, match="cannot be read"):
        read_cohort(tmp_path)


def test_download_without_network_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def offline(**_options: object) -> NoReturn:
        raise urllib.error.URLError("no route to host")

    monkeypatch.setattr(sklearn.datasets, "fetch_openml", offline)
    with pytest.raises(DataError, match="OpenML cannot be reached") as caught:
        download_statlog(silent)
    assert "--data" in caught.value.hint


def test_download_that_is_refused_or_is_another_set_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def gone(**_options: object) -> NoReturn:
        raise urllib.error.HTTPError("https://openml.org", 503, "Busy", Message(), None)

    monkeypatch.setattr(sklearn.datasets, "fetch_openml", gone)
    with pytest.raises(DataError, match="OpenML answered 503 Busy"):
        download_statlog(silent)
    other = SimpleNamespace(data=np.zeros((5, 4)), target=np.zeros(5))
    monkeypatch.setattr(sklearn.datasets, "fetch_openml", lambda **_options: other)
    with pytest.raises(DataError, match="does not have thirteen columns"):
        download_statlog(silent)


def test_download_gives_the_cohort(cohort: Cohort, monkeypatch: pytest.MonkeyPatch) -> None:
    target = np.where(cohort.present, "present", "absent")
    found = SimpleNamespace(data=cohort.values, target=target)
    monkeypatch.setattr(sklearn.datasets, "fetch_openml", lambda **_options: found)
    read = download_statlog(silent)
    np.testing.assert_array_equal(read.values, cohort.values)
    np.testing.assert_array_equal(read.present, cohort.present)
