"""Where files are found."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import windows

from desktop_app.core import paths

if TYPE_CHECKING:
    import pytest


def test_shipped_files_lie_beside_the_package_in_a_checkout() -> None:
    assert (paths.shipped_dir() / "pyproject.toml").is_file()


def test_shipped_files_lie_in_the_bundle_when_frozen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.shipped_dir() == tmp_path


def test_shipped_files_lie_in_the_package_when_installed_from_a_wheel(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    module = tmp_path / "desktop_app" / "core" / "paths.py"
    (tmp_path / "desktop_app" / "_data").mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(module))
    assert paths.shipped_dir() == tmp_path / "desktop_app" / "_data"


def test_what_was_chosen_wins_then_the_users_copy_then_the_shipped_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(paths, "user_config_dir", lambda: tmp_path)
    name = "config/model_config.json"
    assert paths.find(name, Path("mine.json")) == Path("mine.json")
    assert paths.find(name) == paths.shipped_dir() / name
    (tmp_path / "config").mkdir()
    (tmp_path / name).write_text("{}")
    assert paths.find(name) == tmp_path / name


def test_every_user_folder_is_the_programs_own_and_no_makers(user_folder: Path) -> None:
    folders = {
        paths.user_config_dir(),
        paths.user_data_dir(),
        paths.user_cache_dir(),
        paths.user_log_dir(),
    }
    assert len(folders) == 4
    for folder in folders:
        assert folder.is_relative_to(user_folder)
        assert folder.parts.count("vigil") == 1


def test_on_windows_everything_lies_in_one_folder_of_the_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(windows, "get_win_folder", lambda _: str(tmp_path))
    monkeypatch.setattr(paths, "PlatformDirs", windows.Windows)
    assert paths.user_config_dir() == paths.user_data_dir() == tmp_path / "vigil"
    assert paths.user_cache_dir() == tmp_path / "vigil" / "Cache"
    assert paths.user_log_dir() == tmp_path / "vigil" / "Logs"
