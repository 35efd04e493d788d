from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.core.catalogue import own_name, places, read_catalogue
from desktop_app.core.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fy">
<context>
    <name>window</name>
    <message><source>English</source><translation>Frysk</translation></message>
    <message><source>Save</source><translation type="unfinished">Bewarje</translation></message>
    <message><source>Open</source><translation></translation></message>
    <message><source>Close</source></message>
    <message><source>Level</source><comment>trigger</comment><translation>Pegel</translation></message>
</context>
<context>
    <name>station</name>
    <message><source>cut &amp; dry</source><translation>gjin gegevens</translation></message>
</context>
<context>
    <name>QDialog</name>
    <message><source>OK</source><translation>Goed</translation></message>
</context>
</TS>
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "fy.ts"
    made.write_text(TEXTS, encoding="utf-8")
    return made


def test_what_is_finished_is_read(path: Path) -> None:
    found = read_catalogue(path)
    assert (found.code, found.window) == ("fy", {"English": "Frysk"})
    assert found.station == {"cut & dry": "gjin gegevens"}
    assert found.told_apart == {("Level", "trigger"): "Pegel"}
    assert found.n_missing == 3


def test_a_language_says_its_own_name(path: Path) -> None:
    assert own_name(path) == "Frysk"
    path.write_text("<TS></TS>", encoding="utf-8")
    assert own_name(path) == "fy"


@pytest.mark.usefixtures("foreign_system")
def test_a_language_says_its_name_in_its_own_letters(path: Path) -> None:
    own = "<source>English</source><translation>{}</translation>"
    path.write_text(own.format("中文"), encoding="utf-8")
    assert own_name(path) == "中文"
    # Whoever saved it in another encoding sees where.
    path.write_bytes(own.format("français").encode("latin-1"))
    assert own_name(path) == "fran\N{REPLACEMENT CHARACTER}ais"


def test_a_file_that_is_no_translation_is_said(path: Path) -> None:
    path.write_text("<TS><context>", encoding="utf-8")
    with pytest.raises(ConfigError, match=r"^The translation \S+fy\.ts cannot be read: ") as told:
        read_catalogue(path)
    assert told.value.hint == "The window speaks English."
    with pytest.raises(ConfigError, match=r"fr\.ts cannot be read: .*No such file"):
        read_catalogue(path.with_name("fr.ts"))


def test_a_message_without_a_text_or_a_place_harms_no_other(path: Path) -> None:
    path.write_text(
        "<TS><context><message><translation>x</translation></message></context>"
        "<context><name>window</name><message><translation>y</translation></message>"
        "<message><source>Save</source><translation>Bewarje</translation></message></context></TS>",
        encoding="utf-8",
    )
    found = read_catalogue(path)
    assert (found.window["Save"], found.n_missing) == ("Bewarje", 0)


def test_places_are_those_of_str_format() -> None:
    assert places("{n} of {share:.0f} in {{braces}}") == ["n", "share:.0f"]
    with pytest.raises(ValueError, match=r"'\}'"):
        places("{n")
