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


def test_a_file_that_is_no_translation_is_said(path: Path) -> None:
    path.write_text("<TS><context>", encoding="utf-8")
    with pytest.raises(ConfigError, match=r"fy\.ts cannot be read"):
        read_catalogue(path)
    with pytest.raises(ConfigError, match="cannot be read"):
        read_catalogue(path.with_name("fr.ts"))


def test_places_are_those_of_str_format() -> None:
    assert places("{n} of {share:.0f} in {{braces}}") == ["n", "share:.0f"]
    with pytest.raises(ValueError, match=r"'\}'"):
        places("{n")
