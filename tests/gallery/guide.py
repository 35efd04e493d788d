"""`python -m tests.gallery.guide [-o DIR]`: the pictures of docs/guide.md and of the README.

Those of the guide are drawn from scenes; the README's window by the program itself, on its demo.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
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
WINDOW = "window"
# By then the demo's first fault is in sight, and the patient's result is explained.
WINDOW_AFTER_S = 36


def main() -> int:
    """Draw those of the guide in the light theme, the window in the dark one."""
    parser = argparse.ArgumentParser(prog="guide", description=__doc__)
    parser.add_argument("-o", "--output", type=Path, default=Path("docs/images"))
    folder = parser.parse_args().output
    folder.mkdir(parents=True, exist_ok=True)
    draw(folder)
    draw_window(folder)
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


def draw_window(folder: Path) -> None:
    """The whole window, as a person has it who starts it for the first time."""
    picture = folder / f"{WINDOW}.png"
    command = [sys.executable, "-m", "desktop_app", "--demo", "machine", "--theme", "dark"]
    command += ["--screenshot", str(picture), "--after", str(WINDOW_AFTER_S)]
    with tempfile.TemporaryDirectory() as home:
        # A desktop can play the sounds of alarms; where nothing can, the window says so.
        player = Path(home, "pw-play")
        player.write_text("#!/bin/sh\n")
        player.chmod(0o755)
        found = {"PATH": f"{home}{os.pathsep}{os.environ['PATH']}", "XDG_CONFIG_HOME": home}
        found |= {"QT_QPA_PLATFORM": "offscreen"}
        subprocess.run(command, env=os.environ | found, check=True)


if __name__ == "__main__":
    raise SystemExit(main())
