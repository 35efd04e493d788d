"""`dev.py check words`: which texts are found, and what is said of a translation."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest
from checks._linguist import faults, written
from checks._texts import Text, _looked_up, _templates, find_texts
from checks.words import FOLDER, complaints_about, main

from desktop_app.core.catalogue import Catalogue, read_catalogue
from desktop_app.ui.phrases import Phrases

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def texts() -> list[Text]:
    return find_texts()[0]


@pytest.fixture(scope="module")
def found(texts: list[Text]) -> dict[tuple[str, str], Text]:
    return {(text.context, text.source): text for text in texts}


@pytest.mark.parametrize(
    ("context", "source"),
    [
        ("window", "English"),
        ("window", "Acknowledge"),
        ("station", "You are not allowed to open {device}."),
        ("station", "Plug the board in and try again."),
        ("station", "FLAT LINE"),
        ("station", "Visible window"),
        ("station", "What is kept of patients on this computer."),
        ("station", "{kind} from {low} to {high}"),
        ("station", "left ventricular hypertrophy"),
        ("station", "Most unusual: {driver}."),
        ("station", "a sine of 0.5 Hz, and nothing goes wrong"),
        ("station", "Li-ion cell, discharge"),
    ],
)  # fmt: skip
def test_texts_are_found(found: dict[tuple[str, str], Text], context: str, source: str) -> None:
    assert (context, source) in found


def test_what_is_no_text_is_not_taken(found: dict[tuple[str, str], Text]) -> None:
    taken = [source for _, source in found]
    assert not [text for text in taken if text.startswith(("SELECT", "PRAGMA", "sudo", "<"))]
    assert not [text for text in taken if "%(" in text or not text.strip()]


@pytest.mark.parametrize(
    ("code", "templates"),
    [
        ("'no data'", ["no data"]),
        ("f'{port.device}: {n:.1f} of {len(rows)} rows'", ["{device}: {n} of {rows} rows"]),
        ("f'{a.text} and {b.text} differ'", ["{text} and {text_2} differ"]),
        ("f'typical {typical}{note}'", ["typical {typical_note}"]),
        ("f'{label} {text} (typical {x})'", ["{label_text} (typical {x})"]),
        ("f'{n} row' + 's were lost'", ["{n} rows were lost"]),
        ("f'{n} edge{\"s\" * (n > 1)}'", ["{n} edge", "{n} edges"]),
        ('f\'{"a" if x else "no"} cat\'', ["a cat", "no cat"]),
        ("'like {\"a\": 1}'", ['like {{"a": 1}}']),
    ],
)
def test_an_f_string_becomes_a_template(code: str, templates: list[str]) -> None:
    assert list(_templates(ast.parse(code, mode="eval").body)) == templates


@pytest.mark.parametrize(
    "said",
    [
        "max takes 2 values at character 1.",
        "abs takes 1 value at character 1.",
        "A board cannot send 20,000 samples a second on 1 input in this form.",
        "A board cannot send 20,000 samples a second on 6 inputs in this form.",
        "Outside the reference: age 90, where training patients are 28 to 77 years old.",
        "Outside the reference: age 90, where female training patients are 34 to 76 years old.",
    ],
)
def test_a_sentence_is_known_to_its_last_word(
    found: dict[tuple[str, str], Text], said: str
) -> None:
    loud = {source: _loud(source) for context, source in found if context == "station"}
    shown = Phrases(loud).translate(said)
    assert shown is not None
    assert set(re.findall("[a-z]+", shown)) <= {"abs", "max"}


def _loud(template: str) -> str:
    """In capitals, but for its places."""
    pieces = re.split(r"(\{\w+\})", template)
    return "".join(piece if at % 2 else piece.upper() for at, piece in enumerate(pieces))


def test_texts_put_together_cannot_be_looked_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("checks._texts.ROOT", tmp_path)
    path = tmp_path / "view.py"
    path.write_text("tr('one' if x else 'two')\ntr(f'{n} rows')\ntr(NAME)\n", encoding="utf-8")
    complaints: list[str] = []
    assert list(_looked_up(path, complaints)) == [("one", ""), ("two", "")]
    assert complaints == ["view.py:2: f'{n} rows' is no literal"]


def test_a_text_is_found_once_for_each_of_its_meanings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("checks._texts.ROOT", tmp_path)
    path = tmp_path / "view.py"
    path.write_text("tr('Level', 'trigger', at=1)\nmark('Level', 'patient')\n", encoding="utf-8")
    assert list(_looked_up(path, [])) == [("Level", "trigger"), ("Level", "patient")]


def test_a_written_file_is_read_again(tmp_path: Path) -> None:
    texts = [Text("window", "Save & <b>close</b>", "a.py"), Text("station", "{n} rows", "b.py")]
    texts += [Text("window", "Level", "a.py", "trigger"), Text("window", "Level", "a.py")]
    told_apart = {("Level", "trigger"): "Pegel", ("Level", "gone"): "weg"}
    saved = {"Save & <b>close</b>": "<b>Zu</b> & 'gut'"}
    known = Catalogue("de", {**saved, "gone": "weg"}, {}, told_apart=told_apart)
    path = tmp_path / "de.ts"
    path.write_text(written(known, texts), encoding="utf-8")
    assert read_catalogue(path) == Catalogue(
        "de", saved, {}, n_missing=2, told_apart={("Level", "trigger"): "Pegel"}
    )


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("{n} rows", "{m} Zeilen", "places"),
        ("{n:.1f} rows", "{n} Zeilen", "places"),
        ("<b>Save</b>", "Sichern", "tags"),
        ("Save ", "Sichern", "blanks"),
    ],
)
def test_what_a_translation_has_lost_is_said(source: str, translation: str, fault: str) -> None:
    (said,) = faults(source, translation)
    assert fault in said
    assert faults(source, source) == []


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ts")), ids=lambda path: path.stem)
def test_a_translation_is_whole_and_up_to_date(path: Path, texts: list[Text]) -> None:
    assert complaints_about(path, texts) == []


def test_every_text_of_the_window_goes_through_tr() -> None:
    assert find_texts()[1] == []


def test_the_command_brings_files_up_to_date_and_tells_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = [Text("window", "Save", "a.py"), Text("window", "Open", "a.py")]
    monkeypatch.setattr("checks.words.FOLDER", tmp_path)
    monkeypatch.setattr("checks.words.find_texts", lambda: (texts, []))
    assert main(["fy"]) == 1
    assert "fy.ts lacks 2 of 2 texts" in capsys.readouterr().out
    path = tmp_path / "fy.ts"
    path.write_text(written(Catalogue("fy", {"Save": "Bewarje", "Open": "Iepenje"}, {}), texts))
    assert main([]) == 0
    texts.pop()
    assert main([]) == 1
    assert "fy.ts was out of date and was written anew" in capsys.readouterr().out
    assert main([]) == 0
    assert "Iepenje" not in path.read_text(encoding="utf-8")
