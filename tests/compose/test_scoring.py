"""The heart model as the hub's clients meet it."""

from __future__ import annotations

import json
import math

import pytest

from desktop_app.compose.scoring import HeartScorer
from desktop_app.core import paths
from desktop_app.risk.model import HeartModel
from desktop_app.risk.schema import COLUMNS, SAMPLE_PATIENTS
from desktop_app.server.protocol import RefusalError

FOLDER = paths.shipped_dir() / "models" / "heart"
SAMPLE = SAMPLE_PATIENTS["Sample B, several findings"]


@pytest.fixture(scope="module")
def scorer() -> HeartScorer:
    return HeartScorer(FOLDER)


def test_a_score_is_the_models_and_its_bars_add_up(scorer: HeartScorer) -> None:
    scored = scorer.score(SAMPLE)
    assessment = HeartModel.load(FOLDER).assess(SAMPLE)
    assert scored.anomaly_score == assessment.anomaly_score
    assert scored.risk_level == assessment.risk_level
    assert scored.headline == assessment.headline
    log_odds = scored.base_log_odds + sum(one.contribution for one in scored.contributions)
    assert 1 / (1 + math.exp(-log_odds)) == pytest.approx(scored.probability, abs=1e-9)
    assert scored.disclaimer == "Not a medical device."
    assert "reference patients" in scored.text


def test_the_form_is_the_one_table_of_the_fields(scorer: HeartScorer) -> None:
    form = json.loads(json.dumps(scorer.form()))
    assert [field["column"] for field in form["fields"]] == list(COLUMNS)
    assert [field["label"] for field in form["fields"] if field["kind"] == "number"]
    for sample in form["samples"]:
        scorer.check(sample["patient"])
    for field in form["fields"]:
        assert ("choices" in field) == (field["kind"] == "choice")


@pytest.mark.parametrize(
    ("patient", "field"),
    [
        ({"Age": 500.0}, "patient.Age"),
        ({"Age": 50.0, "Sex": 3.0}, "patient.Sex"),
        ({"Age": math.inf}, "patient.Age"),
        ({"<script>": 1.0}, None),
        ({"Age": None}, "patient"),
    ],
)
def test_what_cannot_be_scored_is_refused_with_its_field(
    scorer: HeartScorer, patient: dict[str, float | None], field: str | None
) -> None:
    with pytest.raises(RefusalError) as caught:
        scorer.check(patient)
    assert caught.value.field == field
    assert "script" not in caught.value.message
