"""The settings file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import ConfigError
from desktop_app.storage.settings import Settings, load_settings, save_settings

if TYPE_CHECKING:
    from pathlib import Path


def test_without_a_file_everything_is_as_designed(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.json") == Settings()


@given(
    theme=st.sampled_from(["system", "dark", "light"]),
    layout=st.text(max_size=50),
    window_s=st.floats(1.0, 3600.0),
)
def test_what_was_saved_is_loaded(
    tmp_path_factory: pytest.TempPathFactory, theme: str, layout: str, window_s: float
) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    settings = Settings(theme=theme, layout=layout, plot_window_s=window_s)  # type: ignore[arg-type]  # drawn from the literals
    save_settings(path, settings)
    assert load_settings(path) == settings


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"{", "cannot be used"),
        (b"\xff\xfe", "cannot be used"),
        (b'{"theme": "pink"}', "theme"),
        (b'{"plot_window_s": "wide"}', "plot_window_s"),
        (b'{"plot_window_s": 0}', "plot_window_s"),
        (b'{"colour": 1}', "colour"),
        (b'{"version": 2}', "version"),
        (b" " * (2 << 20), "too many"),
    ],
)
def test_an_unusable_file_is_named_and_left_alone(tmp_path: Path, text: bytes, said: str) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(text)
    with pytest.raises(ConfigError, match=said) as caught:
        load_settings(path)
    assert str(path) in str(caught.value)
    assert path.read_bytes() == text


def test_a_folder_in_the_files_place_is_an_error_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load_settings(tmp_path)
    with pytest.raises(ConfigError, match="cannot be written"):
        save_settings(tmp_path, Settings())
