from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.catalogue import Catalogue, read_catalogue
from desktop_app.ui.language import Language, languages, meant
from desktop_app.ui.pseudo_language import PseudoTranslator, accented
from desktop_app.ui.translator import Translator
from desktop_app.ui.words import is_english, tr, tr_count, tr_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QTranslator

FRISIAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fy" sourcelanguage="en">
<context>
    <name>window</name>
    <message>
        <source>English</source>
        <translation>Frysk</translation>
    </message>
    <message>
        <source>Connected to {port}</source>
        <translation>Ferbûn mei {port}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Bewarje</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <source>The port {port} is busy.</source>
        <translation>De poarte {port} is beset.</translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "translations"
    folder.mkdir()
    (folder / "fy.ts").write_text(FRISIAN, encoding="utf-8")
    return folder


def test_a_file_put_into_the_folder_is_offered_under_its_own_name(folder: Path) -> None:
    (folder / "xx.ts").write_text(FRISIAN.replace("Frysk", ""), encoding="utf-8")
    assert languages(folder.parent) == (
        Language("en", "English"), Language("fy", "Frysk"), Language("xx", "xx"),
    )  # fmt: skip


def test_a_word_with_two_meanings_has_a_translation_for_each(
    speak: Callable[[QTranslator], None],
) -> None:
    told_apart = {("Level", "trigger"): "Pegel", ("Level", "patient"): "Stufe"}
    speak(Translator(Catalogue("de", {"Open": "Öffnen"}, {}, told_apart=told_apart)))
    assert (tr("Level", "trigger"), tr("Level", "patient"), tr("Level")) == (
        "Pegel", "Stufe", "Level",
    )  # fmt: skip
    assert tr("Open", "patient") == "Öffnen"


def test_what_another_layer_says_is_no_word_of_the_window(
    speak: Callable[[QTranslator], None],
) -> None:
    speak(Translator(Catalogue("de", {"no answer": "unbeantwortet"}, {"no answer": "stumm"})))
    assert (tr("no answer"), tr_text("no answer")) == ("unbeantwortet", "stumm")


def test_the_window_speaks_it(folder: Path, speak: Callable[[QTranslator], None]) -> None:
    assert is_english()
    speak(Translator(read_catalogue(folder / "fy.ts")))
    assert not is_english()
    assert tr("Connected to {port}", port="COM3") == "Ferbûn mei COM3"
    assert tr_text("The port COM3 is busy.") == "De poarte COM3 is beset."
    assert tr("Save") == "Save", "what is unfinished stays English"
    assert tr_text("Somebody else's words.") == "Somebody else's words."


@pytest.mark.parametrize(
    ("wanted", "preferred", "expected"),
    [
        ("de", ["fr-FR"], "de"),
        ("tlh", ["fr-FR"], "en"),
        ("system", ["de-AT", "en"], "de"),
        ("system", ["it-IT", "fr-CA"], "fr"),
        ("system", ["en-GB", "de"], "en"),
        ("system", ["zh-Hans-CN"], "zh_CN"),
        ("system", ["zh-TW"], "en"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
    ],
)
def test_the_system_s_languages_are_followed_in_their_order(
    wanted: str, preferred: list[str], expected: str
) -> None:
    assert meant(wanted, ["en", "de", "fr", "zh_CN"], preferred) == expected


def test_in_the_pseudo_language_places_and_tags_stay() -> None:
    text = accented("Save {n:.1f} of <b>{total}</b> &amp; close")
    assert text.startswith("[Šåvé {n:.1f} ôf <b>{total}</b> &amp; çļôšé~")
    assert len(accented("Save what was measured")) >= 1.4 * len("Save what was measured")


def test_the_pseudo_language_fills_its_places(speak: Callable[[QTranslator], None]) -> None:
    speak(PseudoTranslator())
    assert tr_count("{count} gap", "{count} gaps", 2).startswith("[2 ĝå")
    assert not is_english()


def test_a_catalogue_needs_no_station() -> None:
    assert Translator(Catalogue("fy", {"a": "b"}, {})).translate("window", "a") == "b"
