from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from desktop_app.core.paths import shipped_dir
from desktop_app.risk.card import STATLOG_SHA256, model_card

if TYPE_CHECKING:
    from desktop_app.risk.model import HeartModel


@pytest.mark.parametrize(
    "heading",
    [
        "Source of data",
        "Participants",
        "Outcome",
        "Predictors",
        "Missing data",
        "Analytical methods",
        "Performance",
        "Limits",
    ],
)
def test_card_has_every_heading(model: HeartModel, heading: str) -> None:
    assert f"\n## {heading}\n" in model_card(model.manifest)


def test_card_says_what_it_is_not_and_how_it_does_by_sex_and_age(model: HeartModel) -> None:
    card = model_card(model.manifest)
    assert "Not a medical device" in card
    for group in ("women", "men", "under 55 years", "55 years and over"):
        assert f"| {group} | 0." in card
    assert "not computed" not in card


def test_card_of_an_unknown_file_claims_nothing_about_its_patients(model: HeartModel) -> None:
    card = model_card(model.manifest)
    assert "Detrano" not in card
    assert "Not recorded in the file" in card
    training = msgspec.structs.replace(model.manifest.training, data_sha256=STATLOG_SHA256)
    known = model_card(msgspec.structs.replace(model.manifest, training=training))
    assert "Detrano" in known
    assert "referred for coronary angiography" in known


def test_shipped_card_is_the_one_of_the_shipped_model(shipped_model: HeartModel) -> None:
    folder = shipped_dir() / "models" / "heart"
    assert (folder / "MODEL_CARD.md").read_text() == model_card(shipped_model.manifest)
