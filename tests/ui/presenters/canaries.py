"""Texts that nothing else in the program writes, one for every field and name of the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.risk.schema import COLUMNS

if TYPE_CHECKING:
    from tests.ui.presenters.patient_desk import Desk

# Possible values. A fourth decimal (see `fill`) keeps them from being read as thousands.
VALUES = {
    "Age": "47.317",
    "BP": "131.317",
    "Cholesterol": "233.317",
    "Max HR": "151.317",
    "ST depression": "1.317",
}
# The codes of the other fields are single digits, which stand everywhere.
CODES = {
    "Sex": "1",
    "Chest pain type": "2",
    "FBS over 120": "1",
    "EKG results": "1",
    "Exercise angina": "1",
    "Slope of ST": "3",
    "Number of vessels fluro": "2",
    "Thallium": "7",
}
# What nobody should type, for every field; it is refused, and quoted to whoever typed it.
WORDS = {column: f"Canary-{number}-6174" for number, column in enumerate(COLUMNS)}
NAME = "Canary-pseudonym-8341"
IDENTIFIER = "Canary-identifier-2953"
ROW = "\t".join(WORDS.values())


def fill(desk: Desk) -> None:
    """Type a possible value into every field, and both names."""
    desk.panel.set_texts({column: f"{text}0" for column, text in VALUES.items()} | CODES)
    desk.panel.head.set_names(NAME, IDENTIFIER)
    desk.panel.edited.emit()


def found_in(text: str) -> list[str]:
    """Which of them stand in a text."""
    every = (*VALUES.values(), *WORDS.values(), NAME, IDENTIFIER)
    return [canary for canary in every if canary in text]
