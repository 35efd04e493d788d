"""The settings file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import ConfigError
from desktop_app.storage.settings import load_settings, save_settings
from desktop_app.storage.settings_content import FirstLooks, first_looks
from desktop_app.storage.settings_fields import (
    SettingField,
    SettingKind,
    Value,
    setting_fields,
    setting_sections,
    with_defaults,
    with_value,
)
from desktop_app.storage.settings_schema import Settings

if TYPE_CHECKING:
    from pathlib import Path


def values_of(field: SettingField) -> st.SearchStrategy[Value]:
    if field.kind is SettingKind.SWITCH:
        return st.booleans()
    if field.kind is SettingKind.CHOICE:
        return st.sampled_from([value for value, _ in field.choices])
    if field.key == "appearance.language":
        return st.sampled_from(["system", "en", "zh_CN"])
    if field.kind is SettingKind.TEXT:
        return st.just(f"https://{field.name}")
    if field.low is None or field.high is None:
        raise AssertionError(f"{field.key} has no bounds")
    if field.kind is SettingKind.WHOLE:
        return st.integers(int(field.low), int(field.high))
    return st.floats(field.low, field.high)


def test_without_a_file_everything_is_as_designed(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.json") == Settings()


@given(st.data())
def test_what_was_saved_is_loaded(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    settings = Settings()
    for field in setting_fields():
        settings = with_value(settings, field.key, data.draw(values_of(field), field.key))
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    save_settings(path, settings)
    assert load_settings(path) == settings


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"{", "line 1"),
        (b'{\n"plot": {\n', "line 3"),
        (b"\xff\xfe", "cannot be used"),
        (b'{"appearance":\n {"theme": "pink"}}', "line 2, appearance.theme: it must be one of sys"),
        (b'{"plot":\n{\n"window_s": "wide"}}', "line 3, plot.window_s: it must be a number from 1"),
        (b'{"plot": {"window_s": 0}}', r"a number from 1 to 3600 \(s\)"),
        (b'{"plot": {"window_s": NaN}}', "NaN is no JSON number"),
        (b'{"plot": {"windo_s": 3}}', "did you mean plot.window_s"),
        (b'{"privacy": {"keep_history": 1}}', "privacy.keep_history: it must be true or false"),
        (b'{"llm": {"base_url": "ftp://x"}}', "llm.base_url"),
        (b'{"colour": 1}', "line 1, colour: there is no such setting"),
        (b'{"plot": 3}', "line 1, plot: Expected `object`, got `int`"),
        (b'{"version": 3}', "this program reads version 2 and older"),
        (b'{"version": 1,\n "theme": "pink"}', "line 2, appearance.theme"),
        (b'{"version": 1,\n "colour": "pink"}', "line 2, colour"),
        (b'{"version": 1, "plot": 3, "llm": 3}', "line 1, "),
        (b"[]", "no JSON object"),
        (b"[" * 100_000, "cannot be used"),
        (b" " * (2 << 20), "too many"),
    ],
)
def test_an_unusable_file_is_named_by_line_and_key_and_left_alone(
    tmp_path: Path, text: bytes, said: str
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(text)
    with pytest.raises(ConfigError, match=said) as caught:
        load_settings(path)
    assert str(path) in str(caught.value)
    assert "left as it is" in caught.value.hint
    assert path.read_bytes() == text


def test_a_file_of_version_1_is_understood_and_kept_when_the_new_one_is_written(
    tmp_path: Path,
) -> None:
    path = tmp_path / "settings.json"
    old = b'{"version": 1, "theme": "light", "layout": "QUJD", "plot_window_s": 12.5}'
    path.write_bytes(old)
    settings = load_settings(path)
    assert settings.appearance.theme == "light"
    assert settings.appearance.layout == "QUJD"
    assert settings.plot.window_s == 12.5
    save_settings(path, settings)
    assert json.loads(path.read_bytes())["version"] == 2
    assert (tmp_path / "settings.json.v1").read_bytes() == old
    assert load_settings(path) == settings


def test_version_1_without_its_number_is_understood_too(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b'{"theme": "dark"}')
    assert load_settings(path).appearance.theme == "dark"


@pytest.mark.parametrize(
    ("text", "looks"),
    [
        (
            b'{"appearance": {"language": "de", "theme": "light", "layout": "QUJD"}}',
            FirstLooks("de", "light", "QUJD"),
        ),
        (
            b'{"version": 1, "theme": "light", "layout": "QUJD"}',
            FirstLooks(theme="light", layout="QUJD"),
        ),
        (b'{"appearance": {"language": 3, "theme": "dark"}}', FirstLooks(theme="dark")),
        (b'{"appearance": 3}', FirstLooks()),
        (b"{", FirstLooks()),
        (b"[]", FirstLooks()),
    ],
)
def test_the_looks_are_known_before_the_settings_are_read_whole(
    tmp_path: Path, text: bytes, looks: FirstLooks
) -> None:
    path = tmp_path / "settings.json"
    assert first_looks(path) == FirstLooks()
    path.write_bytes(text)
    assert first_looks(path) == looks


def test_the_looks_are_those_of_the_settings(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings()
    assert first_looks(path) == FirstLooks(
        *(getattr(settings.appearance, n) for n in FirstLooks._fields)
    )
    for key, value in (("language", "fr"), ("theme", "contrast"), ("layout", "QUJD")):
        settings = with_value(settings, f"appearance.{key}", value)
    save_settings(path, settings)
    assert first_looks(path) == FirstLooks("fr", "contrast", "QUJD")


def test_a_folder_in_the_files_place_is_an_error_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load_settings(tmp_path)
    with pytest.raises(ConfigError, match="cannot be written"):
        save_settings(tmp_path, Settings())


def test_every_setting_says_what_it_is_and_has_bounds_that_hold_its_default() -> None:
    assert len({field.key for field in setting_fields()}) == len(setting_fields())
    for field in setting_fields():
        assert field.title, field.key
        assert field.value(Settings()) == field.default
        for value, words in field.choices:
            assert words
            assert field.value(with_value(Settings(), field.key, value)) == value
        if field.kind in (SettingKind.NUMBER, SettingKind.WHOLE):
            if field.low is None or field.high is None:
                raise AssertionError(f"{field.key} has no bounds")
            assert field.low <= float(field.default) <= field.high


def test_every_section_that_is_shown_has_a_title_and_a_sentence() -> None:
    for section in setting_sections():
        assert section.title, section.name
        assert section.description.endswith("."), section.name


def test_a_value_that_is_not_allowed_is_refused_in_words_and_changes_nothing() -> None:
    settings = Settings()
    with pytest.raises(ConfigError, match="Visible window must be a number from 1 to 3600"):
        with_value(settings, "plot.window_s", 0.5)
    with pytest.raises(KeyError):
        with_value(settings, "plot.colour", 1)
    assert settings == Settings()


def test_a_section_goes_back_to_how_it_was_designed_and_keeps_the_layout() -> None:
    changed = with_value(with_value(Settings(), "appearance.theme", "dark"), "plot.window_s", 5.0)
    changed = with_value(changed, "appearance.layout", "QUJD")
    reset = with_defaults(changed, "appearance")
    assert (reset.appearance.theme, reset.appearance.layout) == ("system", "QUJD")
    assert reset.plot.window_s == 5.0
