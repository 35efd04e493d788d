"""The written explanation of a result, as a translation shows it: whole, and with every figure."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.catalogue import read_catalogue
from desktop_app.core.paths import shipped_dir
from desktop_app.risk.contributions import contributions
from desktop_app.risk.model import HeartModel
from desktop_app.risk.narrative import template_text
from desktop_app.risk.schema import SAMPLE_PATIENTS
from desktop_app.ui.translator import Translator
from tests.gallery.untranslated import is_plain, shaped

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

TRANSLATIONS = sorted((shipped_dir() / "resources" / "translations").glob("*.ts"))
_FIGURE = re.compile(r"\d+(?:\.\d+)?")


@pytest.fixture(scope="module")
def explanations() -> list[str]:
    """Of every invented patient."""
    model = HeartModel.load(shipped_dir() / "models" / "heart")
    found = []
    for patient in SAMPLE_PATIENTS.values():
        shares = contributions(model, patient)
        ordered = sorted(shares, key=lambda one: -abs(one.contribution))
        found.append(template_text(model.assess(patient), ordered))
    return found


def test_no_part_of_it_stays_in_english(qapp: QApplication, explanations: list[str]) -> None:
    translator = shaped(qapp)
    shown = [translator.translate("station", text) or text for text in explanations]
    assert [text for text in shown if is_plain(text.replace(". ", "\n"))] == []


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda path: path.stem)
def test_every_figure_is_in_it(qapp: QApplication, path: Path, explanations: list[str]) -> None:
    translator = Translator(read_catalogue(path), qapp)
    for text in explanations:
        shown = translator.translate("station", text) or ""
        # A language may write the number of vessels as a digit.
        assert not _figures(text) - _figures(shown)
        assert "medical device" not in shown


def _figures(text: str) -> Counter[str]:
    return Counter(_FIGURE.findall(text))
