"""`python -m tests.gallery.guide [-o DIR]`: the pictures of docs/guide.md, drawn from scenes."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

# The name of the picture, and of the scene that it shows.
PICTURES = {
    "signal": "plot-gap-and-anomaly",
    "normal": "normal-good",
    "recordings": "recordings-list",
    "tuning": "tune-done",
    "result": "result-medium",
    "pairing": "share-digits",
}


def main() -> int:
    """Draw each in the light theme."""
    parser = argparse.ArgumentParser(prog="guide", description=__doc__)
    parser.add_argument("-o", "--output", type=Path, default=Path("docs/images"))
    folder = parser.parse_args().output
    folder.mkdir(parents=True, exist_ok=True)
    draw(folder)
    return 0


def draw(folder: Path) -> None:
    """Every picture into `folder`, at 100 %."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from desktop_app.core.paths import shipped_dir
    from desktop_app.ui.states import ThemeMode
    from desktop_app.ui.theme.theme import Theme
    from tests.gallery.picture import take
    from tests.gallery.scenes import SCENES

    app = QApplication([])
    theme = Theme(app, shipped_dir() / "resources")
    theme.set_mode(ThemeMode.LIGHT)
    scenes = {scene.name: scene for scene in SCENES}
    for name, scene in PICTURES.items():
        take(scenes[scene], theme).save(str(folder / f"{name}.png"))


if __name__ == "__main__":
    raise SystemExit(main())
