from __future__ import annotations

import argparse
import json
import logging
import math
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.cli import explain
from desktop_app.cli.main import main
from desktop_app.core.errors import DataError
from desktop_app.risk.schema import COLUMNS, SAMPLE_PATIENTS
from tests.risk.chat_server import page, serving

if TYPE_CHECKING:
    from pathlib import Path

KEYS = [
    "anomaly_score",
    "risk_level",
    "probability",
    "probability_low",
    "probability_high",
    "second_opinion",
    "agreement",
    "contributions",
    "text",
    "warnings",
]


def run(path: Path, *more: str) -> int:
    parser = argparse.ArgumentParser()
    explain.add_arguments(parser)
    return explain.run(parser.parse_args([str(path), *more]))


def explained(
    patient: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> dict[str, Any]:
    path = tmp_path / "patient.json"
    path.write_text(json.dumps(patient))
    assert run(path) == 0
    result: dict[str, Any] = json.loads(capsys.readouterr().out)
    return result


def test_result_has_the_documented_keys(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    patient = SAMPLE_PATIENTS["Sample B, several findings"]
    result = explained(patient, tmp_path, capsys)
    assert list(result) == KEYS
    assert sorted(one["field"] for one in result["contributions"]) == sorted(COLUMNS)
    assert list(result["contributions"][0]) == ["field", "value", "unit", "contribution", "note"]
    assert result["text"].endswith("Not a medical device.")


def test_contributions_add_up_from_a_common_base(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bases = []
    for patient in SAMPLE_PATIENTS.values():
        result = explained(patient, tmp_path, capsys)
        p = result["probability"]
        total = sum(one["contribution"] for one in result["contributions"])
        bases.append(math.log(p / (1 - p)) - total)
    assert max(bases) - min(bases) < 1e-3  # the printed probability has six decimals


def test_blanks_may_be_null_or_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    patient = {"Age": 60, "Sex": "male", "BP": None}
    result = explained(patient, tmp_path, capsys)
    assert result["warnings"] == ["Only 2 of 13 fields are given: the score says little."]
    assert {c["field"]: c["value"] for c in result["contributions"]}["BP"] is None


def test_llm_that_cannot_be_reached_leaves_the_template_and_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "patient.json"
    path.write_text(json.dumps(SAMPLE_PATIENTS["Sample B, several findings"]))
    assert run(path, "--llm", "--llm-url", "http://127.0.0.1:9/v1") == 0
    with_llm = capsys.readouterr()
    assert run(path) == 0
    assert with_llm.out == capsys.readouterr().out
    assert "text by checked template: the service cannot be reached" in with_llm.err


def test_no_library_speaks_for_the_language_model(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "patient.json"
    path.write_text(json.dumps(SAMPLE_PATIENTS["Sample B, several findings"]))
    caplog.set_level(logging.INFO)
    with serving(page) as server:
        arguments = ["explain", str(path), "--llm", "--llm-url", server.url]
        assert main(arguments, open_window=lambda _: 1) == 0
    assert "HTTP Request" not in caplog.text


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"Age": "old"}', '{"Nmae": 1}', '{"Thallium": 5}', '{"Age": -4}']
)
def test_wrong_patient_is_one_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "patient.json"
    path.write_text(text)
    with pytest.raises(DataError):
        run(path)


def test_missing_and_huge_files_are_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="There is no file"):
        run(tmp_path / "none.json")
    (tmp_path / "huge.json").write_bytes(b" " * 200_000)
    with pytest.raises(DataError, match="too large"):
        run(tmp_path / "huge.json")


def test_the_words_for_a_language_model_do_nothing_without_it_and_say_so(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="Without --llm"):
        run(tmp_path / "patient.json", "--llm-model", "some/model")
