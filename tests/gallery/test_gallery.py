from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.paths import shipped_dir
from desktop_app.ui.states import ThemeMode
from tests.gallery.__main__ import index_page
from tests.gallery.clipping import find_clipped
from tests.gallery.picture import dispose, fit, lay_out_anew, settle, stage
from tests.gallery.pseudo import lengthen, longer
from tests.gallery.scenes import SCENES, Scene

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from desktop_app.ui.theme.theme import Theme

TRANSLATIONS = sorted((shipped_dir() / "resources" / "translations").glob("*.ts"))
modes = pytest.mark.parametrize("mode", [ThemeMode.DARK, ThemeMode.LIGHT], ids=lambda m: m.value)
scenes = pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)

# What must be seen in a picture whose name begins so, besides the ground and the text.
KEY_COLORS = {
    "bar-live": ("good", "accent"),
    "bar-stale": ("medium",),
    "bar-demo": ("accent",),
    "bar-disconnected": ("accent",),
    "notice-error": ("high",),
    "notice-warning": ("medium",),
    "strip-losses": ("medium", "high"),
    "plot-sine": ("band", "band_edge", "grid", "good"),
    "plot-gap": ("high", "medium", "low", "gap", "band"),
    "plot-ecg": ("band", "high"),
    "plot-stale": ("gap", "medium"),
    "plot-empty": ("accent",),
    "events": ("high", "medium", "low"),
    "alarm-high": ("high",),
    "alarm-medium": ("medium", "on_medium"),
    "alarm-low": ("low", "on_low"),
    "form-errors": ("high", "medium"),
    "result-high": ("high", "on_high"),
    "result-medium": ("medium", "on_medium"),
    "result-low": ("low", "on_low"),
    "window-anomaly": ("high", "medium", "accent", "band", "good"),
    "window-ecg": ("high", "band", "accent"),
}


def colors_of(image: QImage) -> set[str]:
    """Every colour of a picture, of every second pixel of each line."""
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(0, image.width(), 2)
        for y in range(image.height())
    }


def key_colors(scene: Scene) -> tuple[str, ...]:
    if scene.name == "events-empty":
        return ()
    return next((names for name, names in KEY_COLORS.items() if scene.name.startswith(name)), ())


@modes
@scenes
def test_a_state_can_be_read(theme: Theme, scene: Scene, mode: ThemeMode) -> None:
    theme.set_mode(mode)
    window = stage(scene, theme)
    try:
        image = window.grab().toImage()
        assert find_clipped(window) == []
        seen = colors_of(image)
        assert len(seen) > 3, "the picture is blank"
        wanted = {name: getattr(theme.tokens, name) for name in key_colors(scene)}
        missing = {name for name, color in wanted.items() if color not in seen}
        assert not missing
    finally:
        dispose(window)


def test_words_of_a_longer_language_have_room(theme: Theme) -> None:
    found = []
    for scene in SCENES:
        window = stage(scene, theme)
        try:
            lengthen(window)
            settle()
            lay_out_anew(window)
            fit(window, scene)
            found += [f"{scene.name}: {complaint}" for complaint in find_clipped(window)]
        finally:
            dispose(window)
    assert found == []


def test_longer_words_are_longer_and_numbers_stay() -> None:
    assert longer("Analyze") == "AAAnaalyzee"[1:]
    assert longer("2.503 V") == "2.503 V"
    text = "Choose an assessment to read it, or two to compare them."
    assert len(longer(text)) == round(1.4 * len(text))


@pytest.mark.slow
@pytest.mark.parametrize("scale", ["1.5", "2"])
def test_every_state_can_be_read_on_a_denser_screen(scale: str) -> None:
    command = [sys.executable, "-m", "tests.gallery", "--check", "--scale", scale]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda path: path.stem)
def test_every_state_can_be_read_in_every_language(path: Path) -> None:
    command = [sys.executable, "-m", "tests.gallery", "--check", "--language", path.stem]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


@pytest.mark.parametrize("width", [640, 960, 1280, 2560])
def test_every_window_can_be_read_at_every_width(theme: Theme, width: int) -> None:
    for scene in SCENES:
        if not scene.name.startswith("window"):
            continue
        window = stage(scene, theme)
        try:
            window.resize(width, 720)
            settle()
            assert find_clipped(window) == []
        finally:
            dispose(window)


@pytest.mark.slow
def test_the_command_draws_every_state_and_writes_a_page(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.gallery", "-o", str(tmp_path), "--only", "strip"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ)
    assert done.returncode == 0, done.stderr
    assert len(list(tmp_path.glob("*.png"))) == 3 * 3 * 3
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert page.count("<img") == 3 * 3


def test_the_page_shows_dark_beside_light(tmp_path: Path) -> None:
    (tmp_path / "bar-live.dark.1.png").touch()
    page = index_page(tmp_path)
    assert 'src="bar-live.dark.1.png"' in page
    assert 'src="bar-live.light.1.png"' in page
    assert 'href="bar-live.light.1.5.png"' in page
